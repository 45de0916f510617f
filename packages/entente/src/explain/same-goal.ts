import type { Pair, StandResult } from "./results.js";

/** Parties that want nearly the same while each puts something else first. */
export interface SameGoal {
  readonly parties: readonly string[];
  /** Largest distance within the group, 0–1. */
  readonly distance: number;
  /** Whether the distances are of what is coded alone. */
  readonly basis: "coded" | "all";
}

/**
 * The largest group in which every pair lies within the distance threshold, below the lead threshold and with different
 * first issues; on coded positions where all its pairs have some. Groups of equal size: the closer one, then the author's order.
 */
export function sameGoalGroup({
  pairs,
  first,
  thresholds,
}: Pick<StandResult, "pairs" | "first" | "thresholds">): SameGoal | null {
  const parties = Object.keys(first);
  const errands = (distanceOf: (pair: Pair) => number | null) => (pair: Pair) => {
    const distance = distanceOf(pair);
    const shares = (first[pair.a] ?? []).some((issue) => first[pair.b]?.includes(issue));
    return (
      distance !== null &&
      distance <= thresholds.distance &&
      pair.lead !== null &&
      pair.lead < thresholds.lead &&
      !shares
    );
  };
  const coded = largestClique(parties, pairs.filter(errands(({ coded: { distance } }) => distance)));
  const all = largestClique(parties, pairs.filter(errands(({ distance }) => distance)));
  const basis = coded.length >= all.length ? "coded" : "all";
  const group = basis === "coded" ? coded : all;
  if (group.length < 2) return null;
  const inside = pairs.filter(({ a, b }) => group.includes(a) && group.includes(b));
  const distances = inside.map(
    ({ coded: { distance: onCoded }, distance }) => (basis === "coded" ? onCoded : distance) ?? 0,
  );
  return { parties: group, distance: Math.max(...distances), basis };
}

/** The largest set of parties all of whose pairs are among those given; the first in the author's order of several. */
function largestClique(parties: readonly string[], pairs: readonly Pair[]): readonly string[] {
  const joined = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  let best: readonly string[] = [];
  const grow = (clique: readonly string[], candidates: readonly string[]): void => {
    if (clique.length > best.length) best = clique;
    candidates.forEach((party, k) => {
      if (clique.length + candidates.length - k > best.length) {
        grow(
          [...clique, party],
          candidates.slice(k + 1).filter((other) => joined.has(`${party} ${other}`)),
        );
      }
    });
  };
  grow([], parties);
  return best;
}
