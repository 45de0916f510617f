import type { HalfSplit } from "./half-split.js";

/** Best packages among those found, by number; −1 where nothing was found or, for Nash, nobody gains anywhere. */
export interface BestFound {
  readonly nash: number;
  /** The largest sum of gains. */
  readonly utilitarian: number;
}

const EPSILON = 1e-9;

/**
 * The package with the largest product of gains, of those with most gainers, and that with the largest sum; the first
 * of equals. @source Nash 1950
 */
export function bestFound(split: HalfSplit): BestFound {
  const { slow, words, fast, slowSums, fastSums, classOf, reservations, found } = split;
  const players = slowSums.length;
  const columns: Float64Array[] = new Array(players);
  const offsets = new Float64Array(players);
  const most = new Float64Array(players);
  let nash = -1;
  let product = 0;
  let utilitarian = -1;
  let largest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < slow; a++) {
    const row = a * words;
    for (let p = 0; p < players; p++) {
      columns[p] = fastSums[p]![classOf[p]![a]!]!;
      offsets[p] = slowSums[p]![a]! - reservations[p]!;
    }
    for (let w = 0; w < words; w++) {
      for (let rest = found[row + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        let times = 1;
        let sum = 0;
        for (let p = 0; p < players; p++) {
          const gain = columns[p]![b]! + offsets[p]!;
          if (gain > most[p]!) most[p] = gain;
          times = gain > EPSILON ? times * gain : 0;
          sum += Math.max(0, gain);
        }
        if (times > product * (1 + EPSILON)) {
          product = times;
          nash = a * fast + b;
        }
        if (sum > largest + EPSILON) {
          largest = sum;
          utilitarian = a * fast + b;
        }
      }
    }
  }
  return { nash: nash >= 0 || utilitarian < 0 ? nash : fewerGainers(split, most), utilitarian };
}

/** Where no package gives everyone something: most gainers first, then the product over these. */
function fewerGainers(split: HalfSplit, most: Float64Array): number {
  const { slow, fast, words, slowSums, fastSums, classOf, reservations, found } = split;
  const gaining = [...most.keys()].filter((p) => most[p]! > EPSILON);
  if (gaining.length === 0) return -1;
  let best = -1;
  let winners = 0;
  let logs = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < slow; a++) {
    for (let w = 0; w < words; w++) {
      for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        let count = 0;
        let sum = 0;
        for (const p of gaining) {
          const gain = fastSums[p]![classOf[p]![a]!]![b]! + slowSums[p]![a]! - reservations[p]!;
          if (gain <= EPSILON) continue;
          count++;
          sum += Math.log(gain);
        }
        if (count < winners || (count === winners && sum <= logs + EPSILON)) continue;
        best = a * fast + b;
        winners = count;
        logs = sum;
      }
    }
  }
  return best;
}
