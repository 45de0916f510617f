import { recordedAnswers } from "../engines/recorded.js";
import type { Draft, Telling } from "./draft.js";

/** How much of the recorded offers and answers the case reproduces, and which answers it does not. */
export function explainRecord({ asked, speech: { digits }, words }: Telling): Draft[] {
  const { record, contradictions } = asked.once(recordedAnswers);
  const scored = record.filter(({ match }) => match !== null);
  if (scored.length === 0) return [];
  const matched = scored.filter(({ match }) => match === true).length;
  const values = { matched: digits.count(matched), scored: digits.count(scored.length) };
  const because = [...new Set(scored.map(({ id }) => `record.${id}`))];
  return [
    {
      id: "record.explains",
      level: "detail",
      key: "record.explains",
      values,
      numbers: { matched, scored: scored.length },
      because,
    },
    ...contradictions.map(
      ({ id, party, said }): Draft => ({
        id: `record.${id}.${party}`,
        level: "detail",
        key: said === "accepted" ? "record.accepted" : "record.refused",
        values: { party: words.party(party), record: words.recorded(id) },
        numbers: {},
        because: [`record.${id}`],
      }),
    ),
  ];
}
