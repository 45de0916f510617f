import { entries, need, sum } from "./basics.js";
import { holds, passes } from "./condition.js";
import { type Model, type Outcome, shortfall } from "./model.js";
import { isSacred } from "./table.js";

/** Points that giving up a violated constraint costs its holder at x (MODELS-1 §2, Cost); sacred lines: null. */
function costOf(model: Model, x: Outcome, constraint: string): number | null {
  if (constraint.startsWith("reserve:")) return 100 * shortfall(model, x, constraint.slice("reserve:".length));
  if (isSacred(model, constraint)) return null;
  const [, line] = need(model.redLines.find(([id]) => id === constraint));
  const positions = model.issues.filter((issue) => model.held[line.party]?.[issue] !== undefined).length;
  return sum(
    entries(line.require)
      .filter(([issue, test]) => !holds(model.raw.issues, { [issue]: test }, x.choice))
      .map(([id, test]) => {
        const issue = need(model.raw.issues[id]);
        const here = need(issue.options[need(x.choice[id])]).at;
        const distances = Object.entries(issue.options)
          .filter(([option]) => passes(issue, option, test))
          .map(([, { at }]) => Math.abs(at - here));
        const gap = distances.length === 0 ? 100 : Math.min(...distances);
        return Math.max(model.weight(line.party, id), 1 / Math.max(1, positions)) * gap;
      }),
  );
}

export function holderOf(model: Model, constraint: string): string {
  if (constraint.startsWith("reserve:")) return constraint.slice("reserve:".length);
  return need(model.redLines.find(([id]) => id === constraint))[1].party;
}

/** What the priced constraints in a set cost together, and each holder's part. */
export function costs(model: Model, x: Outcome, set: readonly string[]): { total: number; by: Record<string, number> } {
  const by: Record<string, number> = {};
  for (const constraint of set) {
    const cost = costOf(model, x, constraint);
    const holder = holderOf(model, constraint);
    if (cost !== null) by[holder] = (by[holder] ?? 0) + cost;
  }
  return { total: sum(Object.values(by)), by };
}
