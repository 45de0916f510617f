import type { Condition } from "../model.js";
import type { Path } from "../syntax/parsed.js";
import { type Checking, checkIssue, checkOption } from "./checking.js";

/** Checks that a condition's issues and options are in the case. */
export function checkCondition(checking: Checking, condition: Condition | undefined, path: Path): void {
  for (const [issue, test] of Object.entries(condition ?? {})) {
    const at = [...path, issue];
    if (!checkIssue(checking, issue, at, "key")) continue;
    if (typeof test === "string") checkOption(checking, { issue, option: test.replace(/^[\s=!<>]+|\s+$/g, "") }, at);
    else for (const [k, option] of test.entries()) checkOption(checking, { issue, option }, [...at, k]);
  }
}

/** Issues that conditions name. */
export function issuesOf(...conditions: readonly (Condition | undefined)[]): Set<string> {
  return new Set(conditions.flatMap((condition) => Object.keys(condition ?? {})));
}
