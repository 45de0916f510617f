/** Chance that a random coalition's weight is at most k, where members join independently with one probability. */
export interface WeightDistribution {
  /** Weights below `from` have no mass worth keeping. */
  readonly from: number;
  readonly to: number;
  /** cumulative[k] for from ≤ k ≤ to. */
  readonly cumulative: Float64Array;
}

const TRIMMED = 1e-19;
const BLOCK = 1024;

/**
 * Distribution of the total weight of those who join, one product in place in ascending order of weight, trimmed at both
 * ends at mass 10⁻¹⁹.
 *
 * @param ascending - weights ≥ 1, ascending
 * @param t - probability of joining, 0 … 1
 * @param store - at least Σ weights + 1 doubles, overwritten
 * @source Owen (1972), Multilinear extensions of games
 */
export function weightDistribution(ascending: Float64Array, t: number, store: Float64Array): WeightDistribution {
  const stay = 1 - t;
  store[0] = 1;
  let from = 0;
  let to = 0;
  for (let k = 0; k < ascending.length; k++) {
    const weight = ascending[k]!;
    const top = to + weight;
    let at = top;
    for (const stop = Math.max(to + 1, from + weight); at >= stop; at--) store[at] = t * store[at - weight]!;
    for (; at > to; at--) store[at] = 0;
    for (const stop = from + weight; at >= stop; at--) store[at] = stay * store[at]! + t * store[at - weight]!;
    for (; at >= from; at--) store[at]! *= stay;
    to = top;
    for (let mass = store[from]!; mass < TRIMMED && from < to; mass += store[from]!) from++;
    for (let mass = store[to]!; mass < TRIMMED && from < to; mass += store[to]!) to--;
  }
  accumulate(store, from, to);
  return { from, to, cumulative: store };
}

/** Running sums in two levels, of which rounding sees thousands where there are millions. */
function accumulate(store: Float64Array, from: number, to: number): void {
  let base = 0;
  for (let start = from; start <= to; start += BLOCK) {
    const stop = Math.min(to, start + BLOCK - 1);
    let sum = 0;
    for (let at = start; at <= stop; at++) {
      sum += store[at]!;
      store[at] = base + sum;
    }
    base += sum;
  }
}

export function atMost({ from, to, cumulative }: WeightDistribution, weight: number): number {
  if (weight < from) return 0;
  return cumulative[weight < to ? weight : to]!;
}
