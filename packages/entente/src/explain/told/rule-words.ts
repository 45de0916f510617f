import { isList } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { ruleWords as shortWords } from "../short-rule.js";
import type { Telling } from "./telling.js";

/** A rule in words that can be read aloud: “the United States and China must all agree, and 9 members”. */
export function ruleInWords(rule: Rule, telling: Pick<Telling, "speech" | "words">): string {
  const { speech, words } = telling;
  if (isList(rule)) return speech.say("told.consent", { n: rule.length, parties: words.parties(rule) });
  return composed(rule, telling, (part) => ruleInWords(part, telling));
}

/** Those whose own act a rule asks for: “Japan or South Korea”, “the United States and North Korea together”. */
export function handsInWords(rule: Rule, telling: Pick<Telling, "speech" | "words">): string {
  const { speech, words } = telling;
  if (isList(rule)) return speech.say("told.together", { n: rule.length, parties: words.parties(rule) });
  return composed(rule, telling, (part) => handsInWords(part, telling));
}

function composed(
  rule: Rule,
  { speech, words }: Pick<Telling, "speech" | "words">,
  part: (of: Rule) => string,
): string {
  const { say } = speech;
  if (isNamed(rule, "all")) return rule.all.map(part).reduce((a, b) => say("told.and", { a, b }));
  if (isNamed(rule, "any")) {
    const single = rule.any.every((one) => isList(one) && one.length === 1);
    return rule.any.map(part).reduce((a, b) => say(single ? "chart.rule.or" : "told.or", { a, b }));
  }
  return shortWords(speech, rule, words.parties);
}

function isNamed<K extends "all" | "any">(rule: Rule, key: K): rule is Extract<Rule, Record<K, unknown>> {
  return typeof rule === "object" && key in rule;
}
