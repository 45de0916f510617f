/** Chance that a random coalition's weight is at most k, where members join independently with one probability. */
export interface WeightDistribution {
  /** Weights below `from` have no mass worth keeping. */
  readonly from: number;
  readonly to: number;
  /** cumulative[k] for from ≤ k ≤ to. */
  readonly cumulative: Float64Array;
}

const TRIMMED = 1e-19;

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
  for (let at = from + 1; at <= to; at++) store[at]! += store[at - 1]!;
  return { from, to, cumulative: store };
}

export function atMost({ from, to, cumulative }: WeightDistribution, weight: number): number {
  if (weight < from) return 0;
  return cumulative[weight < to ? weight : to]!;
}
