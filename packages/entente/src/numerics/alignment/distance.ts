/** Places of one party per issue, 0 … 100 along its ladder; null where it holds no position. */
export type Places = readonly (number | null)[];
/** Salience weights per issue, together 1; null for a party without any salience. */
export type Weights = readonly number[] | null;

/** Issues, by index, on which both hold a position. */
export function sharedIssues(a: Places, b: Places): number[] {
  return a.flatMap((place, issue) => (place === null || (b[issue] ?? null) === null ? [] : [issue]));
}

/** Stance distance on one issue, 0 … 1. */
export function stanceDistance(a: Places, b: Places, issue: number): number {
  return Math.abs((a[issue] ?? 0) - (b[issue] ?? 0)) / 100;
}

/**
 * Mean stance distance over some issues, 0 … 1; null where there are none or their weights are all 0.
 *
 * @param issues - by index; on each both must hold a position
 * @param weightOf - weight of an issue, ≥ 0; default: all alike, so that stance and priority stay apart
 */
export function meanDistance(
  a: Places,
  b: Places,
  issues: readonly number[],
  weightOf: (issue: number) => number = () => 1,
): number | null {
  let sum = 0;
  let total = 0;
  for (const issue of issues) {
    const weight = weightOf(issue);
    sum += weight * stanceDistance(a, b, issue);
    total += weight;
  }
  return total > 0 ? sum / total : null;
}

/** Weight √(ωₚᵢ ω_qᵢ) of an issue for a pair: heavy where it matters to both. */
export function jointWeight(a: Weights, b: Weights): (issue: number) => number {
  return (issue) => Math.sqrt((a?.[issue] ?? 0) * (b?.[issue] ?? 0));
}
