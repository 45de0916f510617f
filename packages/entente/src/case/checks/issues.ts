import type { Issue } from "../model.js";
import type { Rule } from "../schema.js";
import { quoted } from "../syntax/quoted.js";
import { type Checking, checkOption } from "./checking.js";
import { checkDay } from "./dates.js";
import { checkProvenance } from "./evidence.js";
import { checkRule, type Electorate } from "./rules.js";

const RULE_KEYS: ReadonlySet<string> = new Set(["all", "any", "quota"]);

export function checkIssueEntries(checking: Checking): void {
  const { kase, names, error, warn } = checking;
  const hands = handsOf(checking);
  for (const [id, issue] of Object.entries(kase.issues)) {
    const path = ["issues", id];
    checkProvenance(checking, issue, path);
    const options = Object.entries(issue.options);
    if (names.issues.get(id)?.size === 0)
      error("no-options", [...path, "options"], "an issue needs at least one option.");
    checkOption(checking, { issue: id, option: issue.statusQuo }, [...path, "statusQuo"]);
    options.forEach(([option, { at }], k) => {
      const here = [...path, "options", option];
      if (RULE_KEYS.has(option))
        error("reserved-name", here, `${quoted(option)} is a word of the rules and no option id.`, "key");
      const same = options.slice(0, k).find(([, earlier]) => earlier.at === at);
      if (same)
        warn(
          "same-place",
          [...here, "at"],
          `stands at ${at}, as ${quoted(same[0])} does: no party can tell them apart.`,
        );
    });
    if (issue.drift) {
      checkOption(checking, { issue: id, option: issue.drift.to }, [...path, "drift", "to"]);
      checkDay(checking, issue.drift.by, [...path, "drift", "by"]);
      checkProvenance(checking, issue.drift, [...path, "drift"]);
    }
    checkLevers(checking, id, issue.levers, hands);
  }
}

function checkLevers(checking: Checking, issue: string, levers: Issue["levers"], hands: Electorate): void {
  const path = ["issues", issue, "levers"];
  if (levers === undefined) return;
  const perOption = isOneRule(levers) ? {} : levers;
  if (isOneRule(levers)) checkRule(checking, levers, hands, path);
  for (const [option, rule] of Object.entries(perOption)) {
    checkOption(checking, { issue, option }, [...path, option], "key");
    checkRule(checking, rule, hands, [...path, option]);
  }
}

/** A list, a word, or a map with a rule's own key is one rule for all options; any other map has a rule per option. */
function isOneRule(levers: Rule | Readonly<Record<string, Rule>>): levers is Rule {
  return typeof levers === "string" || Array.isArray(levers) || Object.keys(levers).some((key) => RULE_KEYS.has(key));
}

function handsOf({ kase, names }: Checking): Electorate {
  const weights = [...names.parties].map((id): [string, Record<string, number>] => {
    const { capability, weight, attributes = {} } = kase.parties[id] ?? {};
    return [
      id,
      { ...attributes, ...(capability !== undefined && { capability }), ...(weight !== undefined && { weight }) },
    ];
  });
  return { weights: new Map(weights), called: "a party of this case", code: "unknown-party" };
}
