import { type SortedSums, sortedSums } from "./sorted-sums.js";

/** Fast assignments that a player's own conditions leave open, by slow assignment. */
export interface OpenRows {
  /** Where the row of a slow assignment begins in `rows`; −1 where everything is open. */
  readonly at: (a: number) => number;
  readonly rows: Int32Array;
}

/** What both halves of a package give one player: filled anew for every draw, nothing is allocated. */
export interface HalfPlayer {
  /** What a slow assignment gives. */
  readonly slowSums: Float64Array;
  /** What a fast assignment gives, per class of slow ones; classes differ by linkages across the halves. */
  readonly fast: readonly SortedSums[];
  /** The class of each slow assignment. */
  readonly classOf: Uint8Array;
  readonly open: OpenRows;
  /** Per class, the bits of the best k fast assignments for every 16th k, `words` each. */
  readonly prefixes: readonly Int32Array[];
}

/** Fast assignments between two rows of prefixes that are kept: 2 to this power. */
const APART = 4;
const EVERYTHING_OPEN: OpenRows = { at: () => -1, rows: new Int32Array() };

export function halfPlayer(
  { slow, fast, words }: { readonly slow: number; readonly fast: number; readonly words: number },
  classes: number,
  open: OpenRows = EVERYTHING_OPEN,
): HalfPlayer {
  return {
    slowSums: new Float64Array(slow),
    fast: Array.from({ length: classes }, () => sortedSums(fast)),
    classOf: new Uint8Array(slow),
    open,
    prefixes: Array.from({ length: classes }, () => new Int32Array(((fast >>> APART) + 1) * words)),
  };
}

/** Writes the prefixes of a player whose sums are filled. */
export function fillPrefixes({ fast, prefixes }: HalfPlayer, words: number): void {
  for (let c = 0; c < fast.length; c++) {
    const { order } = fast[c]!;
    const prefix = prefixes[c]!;
    for (let from = 0; from + (1 << APART) <= order.length; from += 1 << APART) {
      const to = ((from >>> APART) + 1) * words;
      prefix.copyWithin(to, to - words, to);
      for (let k = from; k < from + (1 << APART); k++) prefix[to + (order[k]! >>> 5)]! |= 1 << (order[k]! & 31);
    }
  }
}

/** Writes the bits of the best `length` fast assignments of a class into a row. */
export function prefixInto(
  row: Int32Array,
  { fast, prefixes }: HalfPlayer,
  { c, length, words }: { readonly c: number; readonly length: number; readonly words: number },
): void {
  const { order } = fast[c]!;
  const prefix = prefixes[c]!;
  const from = (length >>> APART) * words;
  for (let w = 0; w < words; w++) row[w] = prefix[from + w]!;
  for (let k = length & -(1 << APART); k < length; k++) row[order[k]! >>> 5]! |= 1 << (order[k]! & 31);
}

/** How many of descending values are at least `need`. */
export function prefixLength(values: Float64Array, need: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! >= need) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of bits set in a word. */
export function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
