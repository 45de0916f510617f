import { editsBetween } from "./edits-between.js";
import type { Case, Scenario, Text } from "./model.js";

/** The scenario that makes one case of another: a JSON Patch of what differs, a list as a whole. */
export function scenarioBetween(before: Case, after: Case, { title }: { readonly title: Text }): Scenario {
  const patch = editsBetween(before, after).map(({ path, value }): Scenario["patch"][number] => {
    const pointer = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    if (value === undefined) return { op: "remove", path: pointer };
    return { op: has(before, path) ? "replace" : "add", path: pointer, value };
  });
  return { title, patch };
}

function has(value: unknown, path: readonly (string | number)[]): boolean {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return at !== undefined;
}
