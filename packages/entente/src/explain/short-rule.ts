import { isList } from "../case/rule.js";
import type { Rule } from "../case/schema.js";
import type { MessageKey } from "./messages/en.js";
import type { Speech } from "./say.js";

/** Weights that have a name in every language; any other stands as its author wrote it, in quotes. */
const KNOWN: Readonly<Record<string, MessageKey>> = {
  count: "chart.rule.by.count",
  votes: "chart.rule.by.votes",
  seats: "chart.rule.by.seats",
  population: "chart.rule.by.population",
  capability: "chart.rule.by.capability",
  weight: "chart.rule.by.weight",
};

/** A rule in short words: `USA CHN + 9 votes`, `2/3 of the votes`. */
export function ruleWords(speech: Speech, rule: Rule, nameAll: (ids: readonly string[]) => string): string {
  const { say } = speech;
  if (rule === "unanimity") return say("chart.rule.unanimity");
  if (rule === "majority") return say("chart.rule.majority");
  if (isList(rule)) return nameAll(rule);
  if ("all" in rule) return rule.all.map((part) => ruleWords(speech, part, nameAll)).join(" + ");
  if ("any" in rule)
    return rule.any.map((part) => ruleWords(speech, part, nameAll)).reduce((a, b) => say("chart.rule.or", { a, b }));
  return say("chart.rule.quota", {
    quota: quotaWords(speech, rule.quota),
    by: weightName(speech, rule.by),
    kind: typeof rule.quota === "string" || rule.quota < 1 ? "share" : "amount",
    strict: rule.strict === true ? "yes" : "no",
  });
}

/** What a rule counts by, in words. */
export function weightName({ say }: Speech, by: string): string {
  const known = KNOWN[by];
  return known === undefined ? say("chart.rule.by.other", { name: by }) : say(known);
}

function quotaWords({ digits }: Speech, quota: number | string): string {
  if (typeof quota === "string") return quota.replaceAll(" ", "");
  if (quota < 1) return digits.share(quota);
  return Number.isInteger(quota) ? digits.count(quota) : String(quota);
}
