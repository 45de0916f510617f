import { leverRule } from "../../case/space/table.js";
import { handsInWords } from "./rule-words.js";
import type { Telling } from "./telling.js";

/** What the case says of an issue as such: who delivers it, or where it stands and drifts. */
export function issueInWords(id: string, part: string | undefined, telling: Telling): string[] {
  const { kase, speech, words } = telling;
  const { say } = speech;
  const issue = kase.issues[id];
  if (issue === undefined) return [];
  if (part === "levers") return handsOn(id, Object.keys(issue.options), telling);
  const { statusQuo, drift } = issue;
  return [
    say("told.statusQuo", { option: words.option(id, statusQuo) }),
    ...(drift === undefined ? [] : [say("told.drift", { option: words.option(id, drift.to), date: drift.by })]),
  ];
}

/** Options that ask for the same hands are told together, and without their names where all do. */
function handsOn(issue: string, options: readonly string[], telling: Telling): string[] {
  const { kase, speech, words } = telling;
  const { say, digits } = speech;
  const byHands = new Map<string, string[]>();
  for (const option of options) {
    const rule = leverRule(kase, issue, option);
    if (rule === null) continue;
    const hands = handsInWords(rule, telling);
    byHands.set(hands, [...(byHands.get(hands) ?? []), say("test.quoted", { option: words.option(issue, option) })]);
  }
  return [...byHands].map(([hands, named]) =>
    named.length === options.length ? hands : say("told.handsFor", { options: digits.list(named), hands }),
  );
}
