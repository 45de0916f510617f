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
  /** Per class, the bits of the best k fast assignments, `words` a k. */
  readonly prefixes: readonly Int32Array[];
}

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
    prefixes: Array.from({ length: classes }, () => new Int32Array((fast + 1) * words)),
  };
}

/** Writes the prefixes of a player whose sums are filled. */
export function fillPrefixes({ fast, prefixes }: HalfPlayer, words: number): void {
  for (let c = 0; c < fast.length; c++) {
    const { order } = fast[c]!;
    const prefix = prefixes[c]!;
    for (let k = 0, from = 0, to = words; k < order.length; k++) {
      const b = order[k]!;
      const marked = to + (b >>> 5);
      for (let w = 0; w < words; w++) prefix[to++] = prefix[from++]!;
      prefix[marked]! |= 1 << (b & 31);
    }
  }
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
