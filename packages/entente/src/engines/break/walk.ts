import type { Walk } from "../../numerics/graph-model/judge-state.js";
import type { answerableBy } from "./answerable.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";

/** States up to which all are judged; above, those that are asked about alone. */
export const ALL_STATES = 2 ** 14;
/** Visits that judging one state may take. */
export const VISITS = 10_000_000;

/** A conflict of a case as it is walked, the parties that can move by their place among them. */
export function walkOf(
  states: PackageStates,
  { movers, alone }: Pick<Mobility, "movers" | "alone">,
  answerable: ReturnType<typeof answerableBy> | undefined,
): Walk {
  const partyOf = (d: number): number => movers[d] ?? 0;
  return {
    deciders: movers.length,
    visit: (d, x, visit, budget) => states.visit(alone[d] ?? [], x, visit, budget),
    gain: (d, y, x) => states.gain(partyOf(d), y, x),
    answerable: answerable && ((d, y, x) => answerable(partyOf(d), states.optionsAt(y), states.optionsAt(x))),
  };
}
