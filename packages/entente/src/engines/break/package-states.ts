import { visitProduct } from "../../numerics/graph-model/product-visit.js";
import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";
import type { Mobility } from "./mobility.js";
import { stateScores } from "./state-scores.js";

const EPSILON = 1e-9;
/** The packages of a case's conflict by number: the options of the issues that can move, the first running fastest. */
export interface PackageStates {
  readonly count: number;
  readonly optionsAt: (state: number) => Int32Array;
  readonly stateOf: (options: ArrayLike<number>) => number;
  /** Preference of a party: utility, and a package that breaks its red lines below all that break none. */
  readonly score: (party: number, state: number) => number;
  /** What a party prefers y to x by; 0 within 10⁻⁹. */
  readonly gain: (party: number, y: number, x: number) => number;
  /** Visits what the parties can move to together in one move, until `visit` returns true. */
  readonly visit: (parties: readonly number[], x: number, visit: (y: number) => boolean) => boolean;
}

export function packageStates(asked: Asked, mobility: Mobility): PackageStates {
  const { space, table } = asked;
  const { issues, sizes, free } = mobility;
  const options = Int32Array.from(space.statusQuo);
  const fill = (state: number): Int32Array => {
    let rest = state;
    for (let k = 0; k < issues.length; k++) {
      const size = sizes[k] ?? 1;
      const option = rest % size;
      options[issues[k] ?? 0] = option;
      rest = (rest - option) / size;
    }
    return options;
  };
  const count = sizes.reduce((product, size) => product * size, 1);
  const score = stateScores(space, mobility, fill);
  const anyFree = free.some((list) => list.includes(1));
  const consenting = (state: number): readonly number[] => {
    const at = fill(state).slice();
    return table.members.filter((party) => accepts(space, party, at));
  };
  return {
    count,
    optionsAt: (state) => fill(state).slice(),
    stateOf: (at) => {
      let state = 0;
      for (let k = issues.length - 1; k >= 0; k--) state = state * (sizes[k] ?? 1) + (at[issues[k] ?? 0] ?? 0);
      return state;
    },
    score,
    gain: (party, y, x) => {
      const gain = score(party, y) - score(party, x);
      return Math.abs(gain) > EPSILON ? gain : 0;
    },
    visit: (parties, x, visit) =>
      visitProduct(mobility.steps(parties), x, anyFree ? (y) => isAllowed(parties, x, y) && visit(y) : visit),
  };

  /** Options without levers: delivered by all that accept the package, withdrawn by any that accepted it. */
  function isAllowed(parties: readonly number[], x: number, y: number): boolean {
    let delivers = false;
    let withdraws = false;
    let [from, to] = [x, y];
    for (let k = 0; k < sizes.length; k++) {
      const size = sizes[k] ?? 1;
      const [a, b] = [from % size, to % size];
      [from, to] = [(from - a) / size, (to - b) / size];
      if (a === b) continue;
      if (free[k]?.[b] === 1) delivers = true;
      else if (free[k]?.[a] === 1 && b === space.statusQuo[issues[k] ?? 0]) withdraws = true;
    }
    if (delivers) {
      const needed = consenting(y);
      if (needed.length === 0 || !needed.every((party) => parties.includes(party))) return false;
    }
    return !withdraws || consenting(x).some((party) => parties.includes(party));
  }
}
