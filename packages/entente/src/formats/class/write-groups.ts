import type { Case } from "../../case/model.js";
import { caseNames } from "../case-names.js";
import { csvText } from "../csv-text.js";
import { besideDeals } from "./group-columns.js";
import type { ReadGroups } from "./read-groups.js";

/** The deals of a class as the table that `readGroups` reads: a row a group, options by their ids, `none` for no deal; who plays whom first. */
export function writeGroups(kase: Case, groups: NonNullable<ReadGroups["groups"]>): string {
  const issues = Object.keys(kase.issues);
  const names = caseNames(kase);
  // Where an option goes by that word, a dash says that there is no deal.
  const none = issues.map((issue) => (names.option(issue, "none") === null ? "none" : "–"));
  const beside = besideDeals(groups);
  const rows = groups.map((group) => {
    const { name, package: chosen } = group;
    return [
      name,
      ...beside.map(([, cellOf]) => cellOf(group)),
      ...issues.map((issue, k) => (chosen === null ? (none[k] ?? "none") : (chosen[issue] ?? ""))),
    ];
  });
  return csvText([["group", ...beside.map(([heading]) => heading), ...issues], ...rows]);
}
