import type { RecordEntry, SignedAgreement, Tie } from "../../case/model.js";
import type { MessageKey } from "../messages/en.js";
import { period } from "./period.js";
import type { Telling } from "./telling.js";

/** Who signed a text and when, what it asks for, and of how many clauses it is made. */
export function signedInWords({ signatories, date, terms, clauses }: SignedAgreement, telling: Telling): string[] {
  const { speech, words } = telling;
  const { say, digits } = speech;
  const n = Object.keys(clauses ?? {}).length;
  return [
    say("told.signed", {
      parties: words.parties(signatories),
      dated: date === undefined ? "no" : "yes",
      date: date ?? "",
    }),
    ...(Object.keys(terms).length === 0 ? [] : [say("told.terms", { condition: words.condition(terms) })]),
    ...(n === 0 ? [] : [say("told.clauses", { n, count: digits.count(n) })]),
  ];
}

/** An offer that was made: when, by whom, to whom else, what, and what each answered. */
export function offerInWords(
  { date, by = [], to = [], package: offered, responses }: RecordEntry,
  telling: Telling,
): string[] {
  const { speech, words } = telling;
  const { say } = speech;
  const others = to.filter((id) => !by.includes(id));
  const answers = [...new Set(Object.values(responses))];
  return [
    say("told.offered", {
      date,
      from: by.length === 0 ? "no" : "yes",
      by: words.parties(by),
      toward: others.length === 0 ? "no" : "yes",
      to: words.parties(others),
    }),
    ...Object.entries(offered).map(([issue, option]) =>
      say("package.move", { issue: words.issue(issue), option: words.option(issue, option) }),
    ),
    ...answers.map((answer) => {
      const parties = words.parties(Object.keys(responses).filter((id) => responses[id] === answer));
      if (answer !== "accepted" && answer !== "refused") return say("told.answered", { parties, answer });
      return say(`told.${answer}`, { parties });
    }),
  ];
}

const SIGNS = { "1": "told.tie.for", "0": "told.tie.neither", "-1": "told.tie.against" } as const;

/** What binds two parties or sets them apart; the sign only where no kind implies it. */
export function tieInWords({ kind, sign, by, about, date, ...dated }: Tie, telling: Telling): string[] {
  const { speech, words } = telling;
  const { say } = speech;
  const named = kind === undefined ? "" : say(`told.tie.${kind}` satisfies MessageKey);
  const topic = words.text(about, "");
  return [
    ...(named === "" ? [] : [named]),
    ...(topic === "" || topic === named ? [] : [topic]),
    ...(kind !== undefined || sign === undefined ? [] : [say(SIGNS[`${sign}`])]),
    ...(by === undefined ? [] : [say("told.broker", { party: words.party(by) })]),
    ...(date === undefined ? [] : [date]),
    ...period(dated, telling),
  ];
}
