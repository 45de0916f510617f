import type { ConflictFile, OptionForm } from "./conflict.js";
import { maskOf } from "./option-form.js";

type Statement = NonNullable<ConflictFile["prioritised"]>[string][number];

/** States from best to worst by statements, the first outweighing all after it; states with the same truths tie. */
export function orderByStatements(
  form: OptionForm,
  patterns: readonly number[],
  statements: readonly Statement[],
): number[][] {
  const truths = new Map<string, number[]>();
  const tests = statements.map((statement) => {
    const members = "compound" in statement && Array.isArray(statement.compound) ? statement.compound : [statement];
    return members.map((member) => maskOf(form.options, member as Parameters<typeof maskOf>[1]));
  });
  patterns.forEach((pattern, x) => {
    const key = tests
      .map((members) => (members.some(({ mask, value }) => (pattern & mask) === value) ? "1" : "0"))
      .join("");
    truths.set(key, [...(truths.get(key) ?? []), x]);
  });
  return [...truths].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, states]) => states);
}
