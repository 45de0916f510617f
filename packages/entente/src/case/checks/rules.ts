import { didYouMean } from "../nearest.js";
import { parseQuota } from "../rule.js";
import type { Rule } from "../schema.js";
import type { Path } from "../syntax/parsed.js";
import { quoted } from "../syntax/quoted.js";
import type { Checking } from "./checking.js";

/** Those among whom a rule counts: their weights, and what to call them in messages. */
export interface Electorate {
  readonly weights: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** "a member of this forum", "a party of this case". */
  readonly called: string;
  /** Code of the problem where a rule names one who is none of them. */
  readonly code: string;
}

/** A rule names only those it counts among, and counts only by what each of them has. */
export function checkRule(checking: Checking, rule: Rule, electorate: Electorate, path: Path): void {
  if (typeof rule === "string") return;
  if (isNamed(rule)) {
    rule.forEach((id, k) => {
      if (!electorate.weights.has(id)) reportStranger(checking, id, electorate, [...path, k]);
    });
    return;
  }
  if ("quota" in rule) {
    checkQuota(checking, rule, electorate, path);
    return;
  }
  const [key, parts] = "all" in rule ? (["all", rule.all] as const) : (["any", rule.any] as const);
  if (parts.length === 0) checking.error("empty-rule", [...path, key], "expected at least one rule in the list.");
  parts.forEach((part, k) => {
    checkRule(checking, part, electorate, [...path, key, k]);
  });
}

function isNamed(rule: Exclude<Rule, string>): rule is readonly string[] {
  return Array.isArray(rule);
}

function reportStranger({ error }: Checking, id: string, { weights, called, code }: Electorate, path: Path): void {
  error(code, path, `${quoted(id)} is not ${called}.${didYouMean(id, weights.keys())}`);
}

function checkQuota(
  { error, warn }: Checking,
  { quota, by }: { quota: number | string; by: string },
  { weights }: Electorate,
  path: Path,
): void {
  const { kind, num, den } = parseQuota(quota);
  if (kind === "share" && num / den > 1)
    error("quota", [...path, "quota"], `a share of at most the whole is expected, found ${quoted(quota)}.`);
  const lacking = by === "count" ? [] : [...weights].filter(([, own]) => !Object.hasOwn(own, by)).map(([id]) => id);
  const known = new Set(
    [...weights.values()]
      .flatMap((own) => Object.keys(own))
      .concat("count")
      .filter((name) => name !== by),
  );
  if (lacking.length > 0) {
    const who =
      lacking
        .slice(0, 5)
        .map((id) => quoted(id))
        .join(", ") + (lacking.length > 5 ? " and others" : "");
    const verb = lacking.length === 1 ? "has" : "have";
    const message = `the rule counts by ${quoted(by)}, which ${who} ${verb} not.${didYouMean(by, known)}`;
    error("no-weight", [...path, "by"], message);
    return;
  }
  const total = [...weights.values()].reduce((sum, own) => sum + (by === "count" ? 1 : (own[by] ?? 0)), 0);
  if (kind === "amount" && num > total * (1 + 1e-12))
    warn("quota", [...path, "quota"], `${num} is more than all have together (${total}), so the rule is never met.`);
}
