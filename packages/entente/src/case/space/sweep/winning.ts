import type { RuleTest } from "../../rule.js";

/** Winning sets of a rule none of whose members can be spared. */
export interface WinningSets {
  /** Member numbers, ascending; fewest members first, then the author's order. */
  readonly sets: readonly (readonly number[])[];
  /** Whether the search was cut short, so that sets may be missing. */
  readonly truncated: boolean;
}

const MOST_SETS = 1000;
const MOST_STEPS = 200_000;

/** Minimal winning sets among `count` members, by include-or-exclude with the rule as bound both ways. */
export function minimalWinningSets(wins: RuleTest, count: number): WinningSets {
  const found: number[][] = [];
  const chosen = new Uint8Array(count);
  const open = new Uint8Array(count).fill(1);
  let steps = 0;
  let truncated = false;
  const spare = (k: number): boolean => {
    chosen[k] = 0;
    const still = wins(chosen);
    chosen[k] = 1;
    return still;
  };
  const search = (k: number): void => {
    if (++steps > MOST_STEPS || found.length >= MOST_SETS) {
      truncated = true;
      return;
    }
    if (wins(chosen)) {
      const members = [...chosen.keys()].filter((at) => chosen[at] === 1);
      if (!members.some(spare)) found.push(members);
      return;
    }
    if (k === count || !wins(open)) return;
    chosen[k] = 1;
    search(k + 1);
    chosen[k] = 0;
    open[k] = 0;
    search(k + 1);
    open[k] = 1;
  };
  search(0);
  if (truncated && found.length === 0) found.push(...oneOf(wins, count));
  return { sets: found.sort(byLengthThenOrder), truncated };
}

/** One minimal winning set, the last members spared first: a search cut short says of no rule that nobody can meet it. */
function oneOf(wins: RuleTest, count: number): number[][] {
  const chosen = new Uint8Array(count).fill(1);
  if (!wins(chosen)) return [];
  for (let k = count - 1; k >= 0; k--) {
    chosen[k] = 0;
    if (!wins(chosen)) chosen[k] = 1;
  }
  return [[...chosen.keys()].filter((k) => chosen[k] === 1)];
}

function byLengthThenOrder(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((member, k) => member !== b[k]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
