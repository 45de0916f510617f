/** Packages cut in two halves, with what each half gives each player: filled anew for every draw, nothing is allocated. */
export interface HalfSplit {
  readonly slow: number;
  readonly fast: number;
  /** 32-bit words of a row of the fast half. */
  readonly words: number;
  /** Per player, what a slow assignment gives. */
  readonly slowSums: readonly Float64Array[];
  /** Per player and class of slow assignments, what a fast assignment gives; classes differ by linkages across halves. */
  readonly fastSums: readonly (readonly Float64Array[])[];
  /** Per player, the class of each slow assignment. */
  readonly classOf: readonly Uint8Array[];
  /** Least that each player accepts. */
  readonly floors: Float64Array;
  /** What each player has without a deal. */
  readonly reservations: Float64Array;
  /** Packages found: a bit a package, `words` a slow assignment. */
  readonly found: Int32Array;
}

/** Largest number of fast assignments: their numbers are packed below their values when these are sorted. */
export const MOST_FAST = 4096;
const PACK = 4096;
const UNITS = 2 ** 38;

export function halfSplit(slow: number, fast: number, classes: readonly number[]): HalfSplit {
  const words = Math.ceil(fast / 32);
  return {
    slow,
    fast,
    words,
    slowSums: classes.map(() => new Float64Array(slow)),
    fastSums: classes.map((count) => Array.from({ length: count }, () => new Float64Array(fast))),
    classOf: classes.map(() => new Uint8Array(slow)),
    floors: new Float64Array(classes.length),
    reservations: new Float64Array(classes.length),
    found: new Int32Array(slow * words),
  };
}

/** The working memory of `findAccepted`, kept between draws. */
export interface Finder {
  readonly find: (rows: Int32Array) => number;
}

/**
 * Finds the packages that reach every floor and whose bit is set in `rows`, and counts them. The fast assignments that
 * suffice for a slow one are a prefix of their descending order; prefixes are bitsets, and their intersection is counted.
 */
export function finderOf(split: HalfSplit): Finder {
  const { slow, fast, words, slowSums, fastSums, classOf, floors, found } = split;
  const players = slowSums.length;
  const keys = new Float64Array(fast);
  const sorted = fastSums.map((list) => list.map(() => new Float64Array(fast)));
  const prefixes = fastSums.map((list) => list.map(() => new Int32Array((fast + 1) * words)));
  const order = (values: Float64Array, into: Float64Array, prefix: Int32Array): void => {
    for (let b = 0; b < fast; b++) keys[b] = Math.round(values[b]! * UNITS) * PACK + b;
    keys.sort();
    for (let k = 0; k < fast; k++) {
      const key = keys[fast - 1 - k]!;
      const b = key - Math.floor(key / PACK) * PACK;
      into[k] = values[b]!;
      const from = k * words;
      prefix.copyWithin(from + words, from, from + words);
      prefix[from + words + (b >>> 5)]! |= 1 << (b & 31);
    }
  };
  return {
    find: (rows) => {
      for (let p = 0; p < players; p++)
        for (let c = 0; c < fastSums[p]!.length; c++) order(fastSums[p]![c]!, sorted[p]![c]!, prefixes[p]![c]!);
      found.set(rows);
      let total = 0;
      for (let a = 0; a < slow; a++) {
        const row = a * words;
        let open = true;
        for (let p = 0; p < players && open; p++) {
          const c = classOf[p]![a]!;
          const length = prefixLength(sorted[p]![c]!, floors[p]! - slowSums[p]![a]!);
          if (length === fast) continue;
          if (length === 0) {
            open = false;
            break;
          }
          const prefix = prefixes[p]![c]!;
          const from = length * words;
          for (let w = 0; w < words; w++) found[row + w]! &= prefix[from + w]!;
        }
        if (open) total += countBits(found, row, words);
        else found.fill(0, row, row + words);
      }
      return total;
    },
  };
}

/** Drops the packages found whose bit is not set, and counts the rest. */
export function keepFound({ found }: Pick<HalfSplit, "found">, rows: Int32Array): number {
  for (let at = 0; at < found.length; at++) found[at]! &= rows[at]!;
  return countBits(found, 0, found.length);
}

/** How many of descending values are at least `need`. */
function prefixLength(values: Float64Array, need: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! >= need) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countBits(bits: Int32Array, from: number, words: number): number {
  let ones = 0;
  for (let w = from; w < from + words; w++) {
    let v = bits[w]!;
    if (v === 0) continue;
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    ones += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return ones;
}
