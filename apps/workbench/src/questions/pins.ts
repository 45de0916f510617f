import type { Case } from "entente";

/** What packages are narrowed to: a test per issue, as a case writes it. */
export type Tests = Readonly<Record<string, string>>;

const PART = /^\s*([a-z][a-z0-9-]*)\s*(!=|<=|>=|=|<|>)\s*([a-z][a-z0-9-]*)\s*$/;

/** The tests that an address narrows packages by: those of a goal where it names one. */
export function testsOf(where: string | null, kase: Case): Tests {
  const goal = where === null || !Object.hasOwn(kase.goals, where) ? undefined : kase.goals[where];
  if (goal !== undefined)
    return Object.fromEntries(
      Object.entries(goal.when).filter((part): part is [string, string] => typeof part[1] === "string"),
    );
  const parts = (where ?? "").split(",").flatMap((part) => {
    const [, issue, sign, option] = PART.exec(part) ?? [];
    return issue === undefined ? [] : [[issue, `${sign} ${option}`]];
  });
  return Object.fromEntries(parts);
}

/** The same as an address has it; null where nothing is narrowed. */
function whereOf(tests: Tests): string | null {
  const parts = Object.entries(tests).map(([issue, test]) => `${issue} ${test}`);
  return parts.length === 0 ? null : parts.join(", ");
}

/** With one more test of an issue, in place of an earlier one; null takes it out. */
export function withTest(where: string | null, kase: Case, issue: string, test: string | null): string | null {
  const { [issue]: _, ...others } = testsOf(where, kase);
  return whereOf(test === null ? others : { ...others, [issue]: test });
}
