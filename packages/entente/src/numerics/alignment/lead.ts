import type { Weights } from "./distance.js";

const EPSILON = 1e-9;

/** Issues, by index, that come first for a party: all that tie for the largest weight; none without weights. */
export function firstIssues(weights: Weights): number[] {
  if (weights === null) return [];
  const largest = Math.max(...weights);
  return weights.flatMap((weight, issue) => (weight >= largest - EPSILON ? [issue] : []));
}

/**
 * Relative lead: how much of the weight that each puts on what comes first for it the other puts there too.
 *
 * @returns 0 … 1, symmetric; 1 when both put the same issue first with the same weight; null where either has no weights
 */
export function relativeLead(a: Weights, b: Weights): number | null {
  if (a === null || b === null) return null;
  return (echo(a, b) + echo(b, a)) / 2;
}

function echo(of: readonly number[], by: readonly number[]): number {
  const first = firstIssues(of);
  return first.reduce((sum, issue) => sum + Math.min(1, (by[issue] ?? 0) / (of[issue] ?? 1)), 0) / first.length;
}

/**
 * Priority overlap Σ min(ωₚ, ω_q): proportional similarity of two lists of weights, 0 … 1.
 *
 * @source Schoener (1970), Ecology 51(3):408–418
 */
export function priorityOverlap(a: Weights, b: Weights): number | null {
  if (a === null || b === null) return null;
  return a.reduce((sum, weight, issue) => sum + Math.min(weight, b[issue] ?? 0), 0);
}
