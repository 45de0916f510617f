import type { Case } from "./model.js";
import type { CaseEdit } from "./write-case.js";

type Entry = Readonly<Record<string, unknown>>;

/**
 * The edits that make one case of another, for `editCase`: as deep as the two differ, a list as a whole. What is alike
 * is not touched, so the author's text around it stays.
 */
export function editsBetween(before: Case, after: Case): readonly CaseEdit[] {
  return differences(before, after, []);
}

function differences(before: unknown, after: unknown, path: readonly string[]): readonly CaseEdit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isMap(before) || !isMap(after)) return [{ path, value: after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
}

function isMap(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
