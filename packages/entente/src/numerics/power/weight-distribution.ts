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
 * @param ascending - weights ≥ 1, ascending, together below 2^31
 * @param t - probability of joining, 0 … 1
 * @param store - at least Σ weights + 1 doubles, overwritten
 * @source Owen (1972), Multilinear extensions of games
 */
export function weightDistribution(ascending: Float64Array, t: number, store: Float64Array): WeightDistribution {
  store[0] = 1;
  let from = 0;
  let to = 0;
  for (let k = ascending.length % 2; k <= ascending.length; k += 2) {
    // As 32-bit integers: indices computed in doubles take twice the time.
    const second = k === 0 ? 0 : ascending[k - 1]! | 0;
    const first = k < 2 ? 0 : ascending[k - 2]! | 0;
    if (second === 0) continue;
    join(store, { from, to, first, second, t });
    to += first + second;
    for (let mass = store[from]!; mass < TRIMMED && from < to; mass += store[from]!) from++;
    for (let mass = store[to]!; mass < TRIMMED && from < to; mass += store[to]!) to--;
  }
  accumulate(store, from, to);
  return { from, to, cumulative: store };
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Weights, the lighter first; 0 stands for nobody. */
  readonly first: number;
  readonly second: number;
  readonly t: number;
}

/** Two more members at a time, so that the table is gone through half as often; downwards, so that it can be in place. */
function join(store: Float64Array, { from, to, first, second, t }: Pair): void {
  const both = first + second;
  const chance = first === 0 ? 0 : t;
  const chances: Chances = [(1 - chance) * (1 - t), chance * (1 - t), (1 - chance) * t, chance * t];
  const inside = Math.min(to + 1, from + both);
  joinAtEdge(store, { from, to, first, second }, chances, Math.max(to + 1, from + both), to + both);
  if (from + both > to) joinAtEdge(store, { from, to, first, second }, chances, inside, from + both - 1);
  else joinInside(store, { first, second }, chances, from + both, to);
  joinAtEdge(store, { from, to, first, second }, chances, from, inside - 1);
}

/** Of neither joining, the first alone, the second alone, both. */
type Chances = readonly [number, number, number, number];

function joinInside(
  store: Float64Array,
  { first, second }: Pick<Pair, "first" | "second">,
  [neither, one, other, both]: Chances,
  low: number,
  high: number,
): void {
  const together = first + second;
  for (let at = high; at >= low; at--)
    store[at] =
      neither * store[at]! + one * store[at - first]! + other * store[at - second]! + both * store[at - together]!;
}

function joinAtEdge(
  store: Float64Array,
  { from, to, first, second }: Omit<Pair, "t">,
  [neither, one, other, both]: Chances,
  low: number,
  high: number,
): void {
  const together = first + second;
  for (let at = high; at >= low; at--) {
    let mass = at <= to ? neither * store[at]! : 0;
    if (at - first >= from && at - first <= to) mass += one * store[at - first]!;
    if (at - second >= from && at - second <= to) mass += other * store[at - second]!;
    if (at - together >= from) mass += both * store[at - together]!;
    store[at] = mass;
  }
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
