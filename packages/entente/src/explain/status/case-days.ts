import { firstDay, lastDay } from "../../case/date.js";
import type { Case } from "../../case/model.js";
import { speechIn } from "../say.js";
import { asSentence } from "../sentence.js";
import { wordsOf } from "../words.js";
import { clauseWords } from "./clause-words.js";
import type { StatusAnswer } from "./status-answer.js";
import { levelWords } from "./status-tables.js";

/** A day that matters to a signed text, in words. */
export interface CaseDay {
  /** The same for the same thing of the same case, whatever it is called and whenever it is. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: "clause" | "signature" | "event" | "term";
}

/**
 * The days of a signed text and of its case, in their order: the signature, what is due, events, and the ends of leaders'
 * terms as known on the day.
 */
export function caseDays(
  kase: Case,
  { case: { id: of }, result }: Pick<StatusAnswer, "case" | "result">,
  language: Parameters<typeof speechIn>[0] = "en",
): readonly CaseDay[] {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const { say } = speech;
  const { agreement } = result;
  const uid = (...path: readonly string[]): string => `${[...path, of].join(".")}@entente`;
  const signed = result.signed === null ? [] : [firstDay(result.signed)];
  const days: CaseDay[] = [
    ...signed.map((day) => ({
      ...{ uid: uid("signed", agreement), day, description: "", category: "signature" as const },
      summary: asSentence(words.agreement(agreement)),
    })),
    ...result.clauses.flatMap(({ id, clause, due, planned, level }): CaseDay[] => {
      const day = due ?? planned;
      if (day === null) return [];
      const summary = `${clauseWords(clause, id, words)} (${words.parties(clause.owners)})`;
      const description = [words.text(clause.text, ""), levelWords(level, speech)]
        .filter((one) => one !== "")
        .join("\n");
      return [{ uid: uid("clause", id, agreement), day, summary, description, category: "clause" }];
    }),
    ...kase.events.map(
      ({ id, date, name, note }): CaseDay => ({
        ...{ uid: uid("event", id), day: lastDay(date), category: "event" },
        summary: asSentence(words.text(name, id)),
        description: words.text(note, ""),
      }),
    ),
    ...Object.entries(kase.parties).flatMap(([party, { leader }]): CaseDay[] => {
      if (leader?.termEnds === undefined) return [];
      const who = words.text(leader.name, words.party(party));
      const summary = asSentence(say("brief.term", { leader: who, party: words.party(party) }));
      return [{ uid: uid("term", party), day: lastDay(leader.termEnds), summary, description: "", category: "term" }];
    }),
  ];
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1));
}
