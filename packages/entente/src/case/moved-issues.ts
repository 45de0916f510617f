import type { Case } from "./model.js";

/** The issues on which a package differs from the status quo, in its own order. */
export function movedIssues({ issues }: Pick<Case, "issues">, options: Readonly<Record<string, string>>): string[] {
  return Object.keys(options).filter((issue) => issues[issue]?.statusQuo !== options[issue]);
}
