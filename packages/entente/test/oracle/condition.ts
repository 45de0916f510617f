import { entries, need } from "./basics.js";
import type { ById, RawCase, RawCondition, RawIssue, RawPackage, RawTest } from "./raw.js";

/** Whether an option of an issue passes one test; order is along the ladder (CASE.md §2). */
export function passes(issue: RawIssue, option: string, test: RawTest): boolean {
  if (typeof test !== "string") return test.includes(option);
  const match = need(/^\s*(!=|<=|>=|=|<|>)\s*(\S+)\s*$/.exec(test), `a test in "${test}"`);
  const other = need(match[2]);
  const at = need(issue.options[option], option).at;
  const bound = need(issue.options[other], other).at;
  switch (match[1]) {
    case "=":
      return option === other; // CASE §2: "= opt" asks for the option itself, also where two share a place
    case "!=":
      return option !== other;
    case "<":
      return at < bound;
    case "<=":
      return at <= bound;
    case ">":
      return at > bound;
    default:
      return at >= bound;
  }
}

export function holds(issues: ById<RawIssue>, condition: RawCondition | undefined, choice: RawPackage): boolean {
  return entries(condition).every(([issue, test]) =>
    passes(need(issues[issue], issue), need(choice[issue], issue), test),
  );
}

/** `--where`: a goal's id first, else a condition, else a condition as typed (CASE.md §3). */
export function whereCondition(raw: RawCase, where: string | RawCondition): RawCondition {
  if (typeof where !== "string") return where;
  const goal = raw.goals?.[where];
  if (goal !== undefined) return goal.when;
  return Object.fromEntries(
    where.split(",").map((part) => {
      const match = need(/^\s*([a-z][a-z0-9-]*)\s*((?:!=|<=|>=|=|<|>).*)$/.exec(part), `a condition in "${part}"`);
      return [need(match[1]), need(match[2])];
    }),
  );
}
