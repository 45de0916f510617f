import type { HalfSplit } from "./half-split.js";

const EPSILON = 1e-9;
/** How far below a known product a bound must lie for its packages to be passed over: more than rounding can do. */
const SURELY = 1 - 1e-6;

/**
 * Looks, among the packages kept, for the one with the largest product of gains, of those with most gainers; the first of
 * equals. It gives the package's number; −1 where nothing was kept or nobody gains anywhere.
 *
 * @source Nash 1950
 */
export function nashFinder(split: HalfSplit): () => number {
  const { slow, fast, words, players, alive, found, reservations } = split;
  const bounds = new Float64Array(slow);
  // Per player, what the slow half leaves it above its reservation, and its sums over the fast half.
  const above = new Float64Array(players.length);
  const sumsOf = players.map(({ fast: sums }) => sums[0]!.sums);
  let product = 0;
  let number = -1;

  return () => {
    const richest = boundRows();
    product = 0;
    number = -1;
    if (richest >= 0) scanRow(richest);
    const floor = SURELY * product;
    product = 0;
    number = -1;
    for (let k = 0; k < split.rowsAlive; k++) if (bounds[k]! > 0 && bounds[k]! >= floor) scanRow(alive[k]!);
    return number >= 0 ? number : fewerGainers(split);
  };

  /** Per row, the product of each player's largest gain with it; 0 where someone gains nothing. */
  function boundRows(): number {
    let richest = 0;
    for (let k = 0; k < split.rowsAlive; k++) {
      const a = alive[k]!;
      let bound = 1;
      for (let p = 0; p < players.length && bound > 0; p++) {
        const { slowSums, fast: sums, classOf } = players[p]!;
        bound *= Math.max(0, slowSums[a]! + sums[classOf[a]!]!.sorted[0]! - reservations[p]!);
      }
      bounds[k] = bound;
      if (bound > bounds[richest]!) richest = k;
    }
    return split.rowsAlive === 0 ? -1 : alive[richest]!;
  }

  /** The best package of a slow assignment that gives everyone something, if it is better than the one known. */
  function scanRow(a: number): void {
    for (let p = 0; p < players.length; p++) {
      const { slowSums, fast: sums, classOf } = players[p]!;
      above[p] = slowSums[a]! - reservations[p]!;
      sumsOf[p] = sums[classOf[a]!]!.sums;
    }
    for (let w = 0; w < words; w++) {
      for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        let times = 1;
        for (let p = 0; p < players.length && times > 0; p++) {
          const gain = sumsOf[p]![b]! + above[p]!;
          times = gain > EPSILON ? times * gain : 0;
        }
        if (times > product * (1 + EPSILON)) {
          product = times;
          number = a * fast + b;
        }
      }
    }
  }
}

/** Where no package gives everyone something: most gainers first, then the product over these. */
function fewerGainers({ fast, words, players, alive, rowsAlive, found, reservations }: HalfSplit): number {
  let best = -1;
  let winners = 0;
  let logs = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < rowsAlive; k++) {
    const a = alive[k]!;
    for (let w = 0; w < words; w++) {
      for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        let count = 0;
        let sum = 0;
        for (let p = 0; p < players.length; p++) {
          const { slowSums, fast: sums, classOf } = players[p]!;
          const gain = sums[classOf[a]!]!.sums[b]! + (slowSums[a]! - reservations[p]!);
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
