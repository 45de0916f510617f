import { type Dropped, type Lattice, quantaOf, stopsOf } from "./lattice.js";

/** A lattice with everything about its stops computed; a stop's number counts up in the order of its levels. */
export interface Tabled {
  readonly lattice: Lattice;
  readonly stops: number;
  readonly strides: Int32Array;
  /** In quanta. */
  readonly exposure: Float64Array;
  /** Bits over lines and orderings, `words` a stop: lines broken; then, per ordering, `first` and `before`. */
  readonly words: number;
  readonly broken: Int32Array;
  readonly first: Int32Array;
  readonly before: Int32Array;
}
/** What binds a search over a table, as bits like those of `broken` and `before`. */
export interface Binding {
  /** Lines that no stop may break. */
  readonly always: Int32Array;
  /** Lines that the start breaks: they may stay broken, and not be broken anew. */
  readonly onceMended: Int32Array;
  readonly orderings: Int32Array;
}

/** Tables a lattice of at most 2²⁴ stops. */
export function tableLattice(lattice: Lattice): Tabled {
  const { lengths, lines, orderings } = lattice;
  const stops = stopsOf(lattice);
  const strides = new Int32Array(lengths.length);
  for (let i = lengths.length - 1, stride = 1; i >= 0; stride *= lengths[i--]!) strides[i] = stride;
  const words = Math.max(1, Math.ceil(Math.max(lines.length, orderings.length) / 32));
  const exposure = new Float64Array(stops);
  const [broken, first, before] = [0, 1, 2].map(() => new Int32Array(stops * words)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const levels = new Int32Array(lengths.length);
  for (let stop = 0; stop < stops; stop++) {
    if (stop > 0) countUp(levels, lengths);
    if (stop > 0 && stop < stops - 1) exposure[stop] = quantaOf(lattice.exposureAt(levels));
    const at = stop * words;
    for (let k = 0; k < lines.length; k++) if (lines[k]!(levels)) broken[at + (k >>> 5)]! |= 1 << (k & 31);
    for (let k = 0; k < orderings.length; k++) {
      if (orderings[k]!.first(levels)) first[at + (k >>> 5)]! |= 1 << (k & 31);
      if (orderings[k]!.before(levels)) before[at + (k >>> 5)]! |= 1 << (k & 31);
    }
  }
  return { lattice, stops, strides, exposure, words, broken, first, before };
}

function countUp(levels: Int32Array, lengths: readonly number[]): void {
  for (let i = lengths.length - 1; i >= 0; i--) {
    if (++levels[i]! < lengths[i]!) return;
    levels[i] = 0;
  }
}

export function levelsAt({ lattice: { lengths }, strides }: Tabled, stop: number): Int32Array {
  return Int32Array.from(lengths, (length, i) => Math.trunc(stop / strides[i]!) % length);
}

/** What binds once some lines and orderings are dropped. */
export function bindingOf({ lattice, words, broken }: Tabled, dropped: Dropped): Binding {
  const always = new Int32Array(words);
  const onceMended = new Int32Array(words);
  const orderings = new Int32Array(words);
  lattice.lines.forEach((_, k) => {
    if (dropped.lines.has(k)) return;
    const brokenAtStart = ((broken[k >>> 5]! >>> (k & 31)) & 1) === 1;
    (brokenAtStart ? onceMended : always)[k >>> 5]! |= 1 << (k & 31);
  });
  lattice.orderings.forEach((_, k) => {
    if (!dropped.orderings.has(k)) orderings[k >>> 5]! |= 1 << (k & 31);
  });
  return { always, onceMended, orderings };
}

/** Whether something that binds bars a step; a stop at the target breaks no line that counts here. */
export function isBarred(
  { words, stops, broken, first, before }: Tabled,
  { always, onceMended, orderings }: Binding,
  from: number,
  to: number,
): boolean {
  const a = from * words;
  const b = to * words;
  for (let w = 0; w < words; w++) {
    if ((before[b + w]! & ~before[a + w]! & ~first[a + w]! & orderings[w]!) !== 0) return true;
    if (to === stops - 1) continue;
    if ((broken[b + w]! & (always[w]! | (onceMended[w]! & ~broken[a + w]!))) !== 0) return true;
  }
  return false;
}
