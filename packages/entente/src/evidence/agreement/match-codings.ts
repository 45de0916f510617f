import type { Coding } from "../coding/coding.js";

/** Codings of one place by several coders, at most one each: coder's number → coding. */
export type CodedUnit = ReadonlyMap<number, Coding>;

interface Candidate {
  readonly coder: number;
  readonly coding: Coding;
  readonly order: number;
}
interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly overlap: number;
  readonly alike: number;
}

/**
 * Matches codings of different coders that speak of the same place: those of one source whose spans overlap, the largest overlap
 * (shared over joint length) first; without spans those of one paragraph. Among equals those alike in holder, issue and kind.
 *
 * @returns units in the order of the first coding of each; a coding without a counterpart is a unit of its own
 */
export function matchCodings(byCoder: readonly (readonly Coding[])[]): CodedUnit[] {
  let order = 0;
  const all = byCoder.flatMap((codings, coder) =>
    codings.map((coding): Candidate => ({ coder, coding, order: order++ })),
  );
  const unitOf = new Map<Candidate, Map<number, Candidate>>(all.map((one) => [one, new Map([[one.coder, one]])]));
  for (const { one, other } of pairsOf(all)) {
    const [a, b] = [unitOf.get(one), unitOf.get(other)];
    if (a === undefined || b === undefined || a === b || [...b.keys()].some((coder) => a.has(coder))) continue;
    for (const [coder, candidate] of b) {
      a.set(coder, candidate);
      unitOf.set(candidate, a);
    }
  }
  const units = [...new Set(unitOf.values())];
  const first = (unit: ReadonlyMap<number, Candidate>): number =>
    Math.min(...[...unit.values()].map((one) => one.order));
  return units
    .sort((a, b) => first(a) - first(b))
    .map((unit) => new Map([...unit].sort(([a], [b]) => a - b).map(([coder, { coding }]) => [coder, coding])));
}

/** Pairs that may be of one place, the best match first. */
function pairsOf(all: readonly Candidate[]): Pair[] {
  const pairs: Pair[] = [];
  for (const group of grouped(all)) {
    const spans = group.filter(({ coding }) => hasSpan(coding)).sort((a, b) => startOf(a) - startOf(b));
    spans.forEach((one, k) => {
      for (const other of spans.slice(k + 1)) {
        if (startOf(other) >= (one.coding.end ?? 0)) break;
        if (one.coder !== other.coder) pairs.push(pairOf(one, other, overlapOf(one.coding, other.coding)));
      }
    });
    for (const inParagraph of byParagraph(group))
      inParagraph.forEach((one, k) => {
        for (const other of inParagraph.slice(k + 1)) {
          if (one.coder === other.coder || (hasSpan(one.coding) && hasSpan(other.coding))) continue;
          pairs.push(pairOf(one, other, 0));
        }
      });
  }
  return pairs.sort(
    (a, b) => b.overlap - a.overlap || b.alike - a.alike || a.one.order - b.one.order || a.other.order - b.other.order,
  );
}

function pairOf(a: Candidate, b: Candidate, overlap: number): Pair {
  const [one, other] = a.order < b.order ? [a, b] : [b, a];
  const alike = (["holder", "issue", "kind"] as const).filter((key) => a.coding[key] === b.coding[key]).length;
  return { one, other, overlap, alike };
}

function grouped(all: readonly Candidate[]): Candidate[][] {
  return groups(all, ({ coding }) => coding.source);
}

function byParagraph(group: readonly Candidate[]): Candidate[][] {
  const placed = group.filter(({ coding }) => coding.paragraph !== undefined);
  return groups(placed, ({ coding }) => coding.paragraph);
}

function groups<K>(all: readonly Candidate[], keyOf: (one: Candidate) => K): Candidate[][] {
  const found = new Map<K, Candidate[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...found.values()];
}

/** Whether a coding says from where to where its text runs. */
export function hasSpan({ start, end }: Coding): boolean {
  return start !== undefined && end !== undefined && end > start;
}

function startOf({ coding }: Candidate): number {
  return coding.start ?? 0;
}

function overlapOf(a: Coding, b: Coding): number {
  const [startA = 0, endA = 0, startB = 0, endB = 0] = [a.start, a.end, b.start, b.end];
  const shared = Math.min(endA, endB) - Math.max(startA, startB);
  return shared / (endA - startA + endB - startB - shared);
}
