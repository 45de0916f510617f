const EPSILON = 1e-9;

/** The one party that is farther from all others than any two of them from one another. */
export interface Outlier {
  /** Index of the party. */
  readonly party: number;
  /** Its least distance to another less the largest distance among the rest; > 0. */
  readonly gap: number;
  /** Mean distance to the others. */
  readonly toOthers: number;
  /** Mean distance among the rest. */
  readonly amongRest: number;
  /** Largest distance among the rest. */
  readonly widestAmongRest: number;
  /** toOthers / amongRest; null where the rest all coincide. */
  readonly ratio: number | null;
}

/**
 * The outlier of a group, or null. At most one party can qualify. Only parties all of whose pairs are defined
 * take part, and at least 3 of them are needed.
 *
 * @param distances - symmetric; null where a pair shares nothing
 */
export function outlierOf(distances: readonly (readonly (number | null)[])[]): Outlier | null {
  const everyone = distances.map((_, p) => p);
  const defined = (p: number, q: number): boolean => (distances[p]?.[q] ?? null) !== null;
  const group = everyone.filter((p) => everyone.every((q) => q === p || defined(p, q)));
  if (group.length < 3) return null;
  for (const party of group) {
    const rest = group.filter((p) => p !== party);
    const toOthers = rest.map((p) => distances[party]?.[p] ?? 0);
    const amongRest = rest.flatMap((p, k) => rest.slice(k + 1).map((q) => distances[p]?.[q] ?? 0));
    const widestAmongRest = Math.max(...amongRest);
    const gap = Math.min(...toOthers) - widestAmongRest;
    if (gap <= EPSILON) continue;
    const [to, among] = [mean(toOthers), mean(amongRest)];
    return { party, gap, toOthers: to, amongRest: among, widestAmongRest, ratio: among > EPSILON ? to / among : null };
  }
  return null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
