import type { HalfSplit } from "./half-split.js";

const EPSILON = 1e-9;
/** How far below a known product a bound must lie for its packages to be passed over: more than rounding can do. */
const SURELY = 1 - 1e-6;

/**
 * Of the packages found, the one with the largest product of gains, of those with most gainers; the first of equals.
 *
 * @returns its number; −1 where nothing was found or nobody gains anywhere
 * @source Nash 1950
 */
export function nashFound(split: HalfSplit): number {
  const { slow } = split;
  const bounds = boundsOf(split);
  let richest = 0;
  for (let a = 1; a < slow; a++) if (bounds[a]! > bounds[richest]!) richest = a;
  const floor = SURELY * scanRow(split, richest, { product: 0, number: -1 }).product;
  let best: Found = { product: 0, number: -1 };
  for (let a = 0; a < slow; a++) if (bounds[a]! > 0 && bounds[a]! >= floor) best = scanRow(split, a, best);
  return best.number >= 0 ? best.number : fewerGainers(split);
}

interface Found {
  readonly product: number;
  readonly number: number;
}

/** Per slow assignment, the product of each player's largest gain with it; 0 where someone gains nothing or nothing was found. */
function boundsOf({ slow, words, slowSums, fastSums, classOf, reservations, found }: HalfSplit): Float64Array {
  const most = fastSums.map((list) => list.map((sums) => sums.reduce((top, one) => Math.max(top, one), -Infinity)));
  const bounds = new Float64Array(slow);
  for (let a = 0; a < slow; a++) {
    let some = 0;
    for (let w = a * words; w < (a + 1) * words; w++) some |= found[w]!;
    let bound = some === 0 ? 0 : 1;
    for (let p = 0; p < slowSums.length && bound > 0; p++)
      bound *= Math.max(0, slowSums[p]![a]! + most[p]![classOf[p]![a]!]! - reservations[p]!);
    bounds[a] = bound;
  }
  return bounds;
}

/** The best package of a slow assignment that gives everyone something, if it is better than the one known. */
function scanRow(split: HalfSplit, a: number, known: Found): Found {
  const { fast, words, slowSums, fastSums, classOf, reservations, found } = split;
  const players = slowSums.length;
  let { product, number } = known;
  for (let w = 0; w < words; w++) {
    for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
      const b = 32 * w + 31 - Math.clz32(rest & -rest);
      let times = 1;
      for (let p = 0; p < players && times > 0; p++) {
        const gain = fastSums[p]![classOf[p]![a]!]![b]! + slowSums[p]![a]! - reservations[p]!;
        times = gain > EPSILON ? times * gain : 0;
      }
      if (times > product * (1 + EPSILON)) {
        product = times;
        number = a * fast + b;
      }
    }
  }
  return { product, number };
}

/** Where no package gives everyone something: most gainers first, then the product over these. */
function fewerGainers(split: HalfSplit): number {
  const { slow, fast, words, slowSums, fastSums, classOf, reservations, found } = split;
  const gainOf = (p: number, a: number, b: number): number =>
    fastSums[p]![classOf[p]![a]!]![b]! + slowSums[p]![a]! - reservations[p]!;
  let best = -1;
  let winners = 0;
  let logs = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < slow; a++) {
    for (let w = 0; w < words; w++) {
      for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        let count = 0;
        let sum = 0;
        for (let p = 0; p < slowSums.length; p++) {
          const gain = gainOf(p, a, b);
          if (gain <= EPSILON) continue;
          count++;
          sum += Math.log(gain);
        }
        if (count === 0 || count < winners || (count === winners && sum <= logs + EPSILON)) continue;
        best = a * fast + b;
        winners = count;
        logs = sum;
      }
    }
  }
  return best;
}
