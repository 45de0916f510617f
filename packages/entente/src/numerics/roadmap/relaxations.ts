import { type Dropped, type Gait, NOTHING_DROPPED, stepsFrom } from "./lattice.js";
import { bindingOf, levelsAt, type Tabled } from "./tabled.js";

/** Sets of lines and orderings, none of which can be spared, whose dropping opens a way. */
export interface Relaxations {
  /** Fewest first. */
  readonly sets: readonly Dropped[];
  /** Whether sets may be missing: too many things to drop, or too many ways. */
  readonly truncated: boolean;
}

/** What a set of at most `MOST_DROPPED` may hold, as two words of 31 bits. */
interface Label {
  readonly low: number;
  readonly high: number;
}

const MOST_DROPPED = 4;
const MOST_CANDIDATES = 62;
const MOST_LABELS = 256;

/**
 * Least sets of lines and orderings to drop before the target can be reached, by carrying forward to every stop the
 * least sets with which it can be reached: exact up to the sizes above.
 *
 * @param must - orderings to be dropped in any case
 */
export function relaxations(tabled: Tabled, gait: Gait, must: ReadonlySet<number> = new Set()): Relaxations {
  const { lattice, stops, words, broken, first, before } = tabled;
  const { always, onceMended, orderings } = bindingOf(tabled, NOTHING_DROPPED);
  const candidates = candidatesOf(tabled);
  const bitOfLine = new Map(candidates.flatMap(({ line, ordering }, bit) => (ordering < 0 ? [[line, bit]] : [])));
  const bitOfOrdering = new Map(candidates.flatMap(({ line, ordering }, bit) => (line < 0 ? [[ordering, bit]] : [])));
  let truncated = candidates.length === MOST_CANDIDATES;
  const labels: (Label[] | undefined)[] = new Array(stops);
  labels[0] = [[...must].reduce((label, k) => withBit(label, bitOfOrdering.get(k)) ?? label, { low: 0, high: 0 })];
  const { lengths } = lattice;
  for (let stop = 0; stop < stops - 1; stop++) {
    const here = labels[stop];
    if (here === undefined) continue;
    const levels = levelsAt(tabled, stop);
    stepsFrom(lattice, gait, levels, (axis, to, other, otherTo) => {
      const next = stop + moved(axis, to) + (other < 0 ? 0 : moved(other, otherTo));
      const needed = neededFor(stop, next);
      if (needed === null) return;
      const there = labels[next] ?? [];
      for (const label of here) {
        const union = { low: label.low | needed.low, high: label.high | needed.high };
        if (sizeOf(union) <= MOST_DROPPED) truncated = keepLeast(there, union) || truncated;
      }
      if (there.length > 0) labels[next] = there;
    });
    labels[stop] = undefined;
    function moved(axis: number, to: number): number {
      return (to - levels[axis]!) * tabled.strides[axis]!;
    }
  }
  if (lengths.length === 0) return { sets: [], truncated };
  const sets = (labels[stops - 1] ?? []).map((label) => droppedBy(label, candidates));
  return { sets: sets.sort((a, b) => sizeOfSet(a) - sizeOfSet(b)), truncated };

  function neededFor(from: number, to: number): Label | null {
    let label: Label | null = { low: 0, high: 0 };
    for (let w = 0; w < words && label !== null; w++) {
      const a = from * words + w;
      const b = to * words + w;
      const anew = before[b]! & ~before[a]! & ~first[a]! & orderings[w]!;
      for (const k of bitsOf(anew, w)) label = withBit(label, bitOfOrdering.get(k));
      if (to === stops - 1) continue;
      const crossed = broken[b]! & (always[w]! | (onceMended[w]! & ~broken[a]!));
      for (const k of bitsOf(crossed, w)) label = withBit(label, bitOfLine.get(k));
    }
    return label;
  }
}

interface Candidate {
  /** −1 for an ordering. */
  readonly line: number;
  /** −1 for a line. */
  readonly ordering: number;
}

/** Orderings, then the lines that some stop breaks. */
function candidatesOf({ lattice, stops, words, broken }: Tabled): Candidate[] {
  const ever = new Int32Array(words);
  for (let at = 0; at < (stops - 1) * words; at++) ever[at % words]! |= broken[at]!;
  const orderings = lattice.orderings.map((_, ordering) => ({ line: -1, ordering }));
  const lines = [...ever].flatMap((word, w) => [...bitsOf(word, w)]).map((line) => ({ line, ordering: -1 }));
  return [...orderings, ...lines].slice(0, MOST_CANDIDATES);
}

function* bitsOf(word: number, w: number): Generator<number> {
  for (let rest = word; rest !== 0; rest &= rest - 1) yield 32 * w + 31 - Math.clz32(rest & -rest);
}

/** Null where the label is, or where what is needed cannot be dropped. */
function withBit(label: Label | null, bit: number | undefined): Label | null {
  if (label === null || bit === undefined) return null;
  return bit < 31 ? { ...label, low: label.low | (1 << bit) } : { ...label, high: label.high | (1 << (bit - 31)) };
}

/** Adds a set unless it holds one that is there, and drops those that hold it; true where there was no room. */
function keepLeast(kept: Label[], label: Label): boolean {
  if (kept.some((one) => holds(label, one))) return false;
  const left = kept.filter((one) => !holds(one, label));
  kept.splice(0, kept.length, ...left);
  if (kept.length >= MOST_LABELS) return true;
  kept.push(label);
  return false;
}

function holds(whole: Label, part: Label): boolean {
  return (part.low & ~whole.low) === 0 && (part.high & ~whole.high) === 0;
}

function sizeOf({ low, high }: Label): number {
  let size = 0;
  for (let rest = low; rest !== 0; rest &= rest - 1) size++;
  for (let rest = high; rest !== 0; rest &= rest - 1) size++;
  return size;
}

function sizeOfSet({ lines, orderings }: Dropped): number {
  return lines.size + orderings.size;
}

function droppedBy({ low, high }: Label, candidates: readonly Candidate[]): Dropped {
  const taken = candidates.filter((_, bit) => ((bit < 31 ? low >>> bit : high >>> (bit - 31)) & 1) === 1);
  return {
    lines: new Set(taken.flatMap(({ line, ordering }) => (ordering < 0 ? [line] : []))),
    orderings: new Set(taken.flatMap(({ line, ordering }) => (line < 0 ? [ordering] : []))),
  };
}
