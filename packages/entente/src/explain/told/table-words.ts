import type { Forum } from "../../case/model.js";
import { weightName } from "../short-rule.js";
import { period } from "./period.js";
import { ruleInWords } from "./rule-words.js";
import type { Telling } from "./telling.js";

/** Who sits at a table, what each weighs there, by which rule it decides, on what, and toward whom. */
export function tableInWords({ members, rule, toward = [], issues, ...dated }: Forum, telling: Telling): string[] {
  const { speech, words } = telling;
  const { say, digits } = speech;
  const seats = Array.isArray(members) ? [] : Object.entries(members);
  const ids = Array.isArray(members) ? members : seats.map(([id]) => id);
  const abstaining = seats.flatMap(([id, { abstains }]) => (abstains === true ? [id] : []));
  const scales = [...new Set(seats.flatMap(([, { abstains: _, ...weights }]) => Object.keys(weights)))];
  return [
    say("told.members", { parties: words.parties(ids) }),
    ...scales.map((by) => say("told.weights", { by: weightName(speech, by), weights: digits.list(weighed(by)) })),
    say("told.rule", { rule: ruleInWords(rule, telling) }),
    ...(abstaining.length === 0 ? [] : [say("told.abstain", { parties: words.parties(abstaining) })]),
    ...(toward.length === 0 ? [] : [say("told.toward", { parties: words.parties(toward) })]),
    ...(issues === undefined ? [] : [say("told.decides", { issues: digits.list(issues.map(words.issue)) })]),
    ...period(dated, telling),
  ];

  function weighed(by: string): string[] {
    return seats.flatMap(([id, { [by]: weight }]) =>
      typeof weight === "number" ? [say("party.points", { party: words.party(id), points: figure(weight) })] : [],
    );
  }

  function figure(weight: number): string {
    return Number.isInteger(weight) ? digits.count(weight) : digits.decimal(weight);
  }
}
