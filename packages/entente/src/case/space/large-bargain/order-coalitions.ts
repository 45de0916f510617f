import type { RegionBargain } from "./region-bargain.js";
import { solveRegion } from "./solve-region.js";

const EPSILON = 1e-9;

/** Largest capability first, then the largest least gain, then the author's order. */
export function orderCoalitions(coalitions: readonly RegionBargain[], capability: Float64Array): RegionBargain[] {
  return coalitions
    .map((bargain) => ({
      bargain,
      weight: bargain.players.reduce((sum, party) => sum + capability[party]!, 0),
      least: solveRegion(bargain, "egalitarian")?.solution.value ?? 0,
    }))
    .sort(
      (x, y) =>
        descending(x.weight, y.weight) || descending(x.least, y.least) || inOrder(x.bargain.players, y.bargain.players),
    )
    .map(({ bargain }) => bargain);
}

function descending(x: number, y: number): number {
  return Math.abs(x - y) > EPSILON ? y - x : 0;
}

function inOrder(x: readonly number[], y: readonly number[]): number {
  const at = x.findIndex((party, k) => party !== y[k]);
  return at < 0 ? x.length - y.length : x[at]! - (y[at] ?? -1);
}
