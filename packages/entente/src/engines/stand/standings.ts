import { basisOf } from "../../case/basis.js";
import { salienceWeights } from "../../case/salience-weights.js";
import type { View } from "../../case/view.js";
import {
  jointWeight,
  meanDistance,
  type Places,
  sharedIssues,
  type Weights,
} from "../../numerics/alignment/distance.js";
import type { Asked } from "../asked.js";

/** Where each of some parties stands: arrays by party, then by issue, both in the author's order. */
export interface Standings {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly places: readonly Places[];
  readonly weights: readonly Weights[];
}

/** Standings of the members that have a utility, in the voice of the question. */
export const standingsOfMembers = ({ view, space, table }: Asked): Standings =>
  standingsOf(
    view,
    table.members.map((p) => space.parties[p] ?? ""),
  );

/** Standings of parties of a view, inherited positions included. */
export function standingsOf(view: View, parties: readonly string[]): Standings {
  const issues = Object.keys(view.kase.issues);
  return {
    parties,
    issues,
    places: parties.map((party) => issues.map((issue) => view.positions.get(party)?.get(issue)?.ideal ?? null)),
    weights: parties.map((party) => salienceWeights(view, party)),
  };
}

/** The same standings with judged positions left out; weights stay as they are. */
export function codedOnly(view: View, standings: Standings): Standings {
  const { parties, issues } = standings;
  const isCoded = (party: string, issue: string): boolean => {
    const entry = view.positions.get(party)?.get(issue)?.entry;
    return entry !== undefined && basisOf(entry) === "coded";
  };
  const places = standings.places.map((row, p) =>
    row.map((place, i) => (isCoded(parties[p] ?? "", issues[i] ?? "") ? place : null)),
  );
  return { ...standings, places };
}

/** How issues count in a mean distance: all alike, or by √(ωₚ ω_q). */
export type Weighting = "none" | "joint";

/** Mean distance of two parties, by index, on some issues; null where they share none. */
export function distanceBetween(
  { places, weights }: Standings,
  p: number,
  q: number,
  { weighting, issues }: { weighting: Weighting; issues?: readonly number[] | undefined },
): number | null {
  const [a, b] = [places[p] ?? [], places[q] ?? []];
  const on = issues ?? sharedIssues(a, b);
  return weighting === "joint"
    ? meanDistance(a, b, on, jointWeight(weights[p] ?? null, weights[q] ?? null))
    : meanDistance(a, b, on);
}
