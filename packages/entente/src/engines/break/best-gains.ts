import { utilityOf } from "../../case/space/space.js";
import type { Asked } from "../asked.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";

/** Looks at packages that one party's moves may take; beyond, what it would gain is left open. */
const VISITS = 100_000;

/**
 * What each party gains by its best own move from a package, in utility, by id; 0 where it prefers none. The best is what
 * it prefers most, so a move out of a broken red line may gain it less than nothing.
 */
export function bestGains(
  { space }: Asked,
  states: PackageStates,
  { mobility, target }: { readonly mobility: Mobility; readonly target: ArrayLike<number> },
): ReadonlyMap<string, number> {
  const x = states.stateOf(target);
  const gains = new Map<string, number>();
  for (const party of mobility.movers) {
    const budget = { left: VISITS };
    let best = { to: x, gain: 0 };
    states.visit(
      [party],
      x,
      (y) => {
        const gain = states.gain(party, y, x);
        if (gain > best.gain) best = { to: y, gain };
        return false;
      },
      budget,
    );
    if (budget.left < 0) continue;
    const [from, to] = [x, best.to].map((state) => utilityOf(space, party, states.optionsAt(state)));
    gains.set(space.parties[party] ?? "", (to ?? 0) - (from ?? 0));
  }
  return gains;
}
