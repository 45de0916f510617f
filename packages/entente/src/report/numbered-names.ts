import type { Case, Text } from "../case/model.js";

interface Named {
  readonly name?: Text | undefined;
}

/** Names of a case's things, in all its languages, that have a digit in them: “a hundred thousand million a year by 2020”. */
export function numberedNames(kase: Case): readonly string[] {
  const { parties, issues, goals, forums, redLines, orderings, agreements, record, burdens, events } = kase;
  const things: readonly Named[] = [
    ...[parties, issues, goals, forums, redLines, orderings, agreements, record, burdens, events].flatMap(
      (those): Named[] => Object.values(those),
    ),
    ...Object.values(issues).flatMap(({ options }) => Object.values(options)),
  ];
  const names = things.flatMap(({ name }) => (typeof name === "object" ? Object.values(name) : [name ?? ""]));
  return [...new Set(names.filter((name) => /\d/.test(name)))];
}
