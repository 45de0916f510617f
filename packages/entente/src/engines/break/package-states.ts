import { type Budget, spends } from "../../numerics/graph-model/judge-state.js";
import { visitProduct } from "../../numerics/graph-model/product-visit.js";
import type { Asked } from "../asked.js";
import { accepts } from "../forum/consent.js";
import { isMove } from "./is-move.js";
import type { Mobility } from "./mobility.js";
import { stateScores } from "./state-scores.js";

const EPSILON = 1e-9;
/** Issues that are read in the time of one look at a tabled state. */
const READ_AT_ONCE = 8;

/** The packages of a case's conflict by number: the options of the issues that can move, the first running fastest. */
export interface PackageStates {
  readonly count: number;
  readonly optionsAt: (state: number) => Int32Array;
  readonly stateOf: (options: ArrayLike<number>) => number;
  /** Preference of a party: utility, and a package that breaks its red lines below all that break none. */
  readonly score: (party: number, state: number) => number;
  /** What a party prefers y to x by; 0 within 10⁻⁹. */
  readonly gain: (party: number, y: number, x: number) => number;
  /**
   * Visits what the parties can move to together in one move, until `visit` returns true or the budget is spent, and
   * returns whether it stopped so. Every state looked at costs something, also one that they cannot move to.
   */
  readonly visit: (parties: readonly number[], x: number, visit: (y: number) => boolean, budget: Budget) => boolean;
  /** Whether the parties can move there together in one move. */
  readonly canMove: (parties: readonly number[], x: number, y: number) => boolean;
}

/** Whether states and who moved last can be told apart by number. */
export function isNumbered({ sizes, movers }: Pick<Mobility, "sizes" | "movers">): boolean {
  const count = sizes.reduce((product, size) => product * size, 1);
  return count * (movers.length + 1) <= Number.MAX_SAFE_INTEGER;
}

/** For conflicts that `isNumbered` allows. */
export function packageStates(asked: Asked, mobility: Mobility): PackageStates {
  const { space, table } = asked;
  const { issues, sizes, free, halves } = mobility;
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
  const price = halves !== null ? 1 : 1 + Math.ceil(space.issues.length / READ_AT_ONCE);
  // Many moves are weighed against one state after another.
  const weighedAgainst: number[] = [];
  const scored: number[] = [];
  const fromScore = (party: number, state: number): number => {
    if (weighedAgainst[party] !== state) {
      weighedAgainst[party] = state;
      scored[party] = score(party, state);
    }
    return scored[party] ?? 0;
  };
  const anyFree = free.some((list) => list.includes(1));
  const consents = (party: number, state: number): boolean => accepts(space, party, fill(state));
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
      const gain = score(party, y) - fromScore(party, x);
      return Math.abs(gain) > EPSILON ? gain : 0;
    },
    visit: (parties, x, visit, budget) => {
      const steps = mobility.steps(parties);
      if (!anyFree) return visitProduct(steps, x, (y) => spends(budget, price) || visit(y));
      const isAllowed = allowedFrom(parties, x);
      return visitProduct(steps, x, (y) => spends(budget, price) || (isAllowed(y, budget) && visit(y)));
    },
    canMove: (parties, x, y) => isMove(asked, mobility, parties, { from: fill(x).slice(), to: fill(y).slice() }),
  };

  /** Options without levers: delivered by all that accept the package, withdrawn by any that accepted it. */
  function allowedFrom(parties: readonly number[], x: number): (y: number, budget: Budget) => boolean {
    let agreed: boolean | null = null;
    const canWithdraw = (): boolean => {
      agreed ??= table.members.some((party) => parties.includes(party) && consents(party, x));
      return agreed;
    };
    const canDeliver = (y: number): boolean => {
      if (!table.members.some((party) => parties.includes(party) && consents(party, y))) return false;
      return table.members.every((party) => parties.includes(party) || !consents(party, y));
    };
    return (y, budget) => {
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
      if (withdraws && !canWithdraw()) return false;
      if (!delivers) return true;
      spends(budget, 2 * price);
      return canDeliver(y);
    };
  }
}
