import type { Case } from "../../case/model.js";
import { caseNames } from "../case-names.js";
import { csvText } from "../csv-text.js";
import type { ReadGroups } from "./read-groups.js";

/** The deals of a class as the table that `readGroups` reads: a row a group, options by their ids, `none` for no deal. */
export function writeGroups(kase: Case, groups: NonNullable<ReadGroups["groups"]>): string {
  const issues = Object.keys(kase.issues);
  const names = caseNames(kase);
  // Where an option goes by that word, a dash says that there is no deal.
  const none = issues.map((issue) => (names.option(issue, "none") === null ? "none" : "–"));
  const rows = groups.map(({ name, package: chosen }) => [
    name,
    ...issues.map((issue, k) => (chosen === null ? (none[k] ?? "none") : (chosen[issue] ?? ""))),
  ]);
  return csvText([["group", ...issues], ...rows]);
}
