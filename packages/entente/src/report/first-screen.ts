import type { Inputs } from "../case/data-share.js";
import type { Case } from "../case/model.js";
import { explainRecord } from "../case/record.js";
import { looksOf } from "../charts/party-look.js";
import { frameSchema, putQuestion } from "../engines/asked.js";
import { type Language, speechIn } from "../explain/say.js";
import { asSentence } from "../explain/sentence.js";
import { wordsOf } from "../explain/words.js";
import { leastKnown } from "./unknown.js";

/** How much of what the case says of one party was read from texts. */
export interface KnownParty extends Inputs {
  readonly party: string;
  readonly code: string;
  /** The same in words: “2 of 10 inputs coded, one source”. */
  readonly says: string;
}

/** An offer that was really made, and whether the case explains the answers it got. */
export interface PastOffer {
  readonly id: string;
  readonly date: string;
  /** Unscored where no answer to it can be told right or wrong. */
  readonly outcome: "explained" | "contradicted" | "unscored";
  readonly says: string;
}

/** What stands under the first answer: what the case knows, and how it fares against the past. */
export interface FirstScreen {
  /** Members and addressees of the table, the least known first. */
  readonly known: readonly KnownParty[];
  /** By date. */
  readonly offers: readonly PastOffer[];
  /** Past responses explained of those scored; that nothing is recorded, where it is so. */
  readonly record: string;
}

/**
 * What a case knows of each at the table and how it fares against the offers on record, in words and figures.
 *
 * @param frame - day, voice and table, as the questions take them
 * @throws {EntenteError} `unknown-forum`
 */
export function firstScreenOf(
  kase: Case,
  frame: Readonly<Record<string, unknown>> = {},
  { language = "en" }: { readonly language?: Language | undefined } = {},
): FirstScreen {
  const speech = speechIn(language);
  const { say, digits } = speech;
  const words = wordsOf(kase, speech);
  const { view, table, space, frame: asked } = putQuestion(kase, frameSchema.parse(frame));
  const looks = looksOf(view, words.party);
  const seated = new Set([...table.members, ...table.toward].map((p) => space.parties[p]));
  const known = leastKnown({ kase, asOf: view.asOf }).flatMap(({ party, inputs }): KnownParty[] => {
    const all = inputs.coded + inputs.judged;
    const look = looks.get(party);
    if (all === 0 || look === undefined || !seated.has(party)) return [];
    const says = say("known.party", {
      party: look.name,
      coded: digits.count(inputs.coded),
      all: digits.count(all),
      n: inputs.sources,
      sources: digits.count(inputs.sources),
    });
    return [{ ...inputs, party, code: look.code, says: asSentence(says) }];
  });
  const { record } = explainRecord(kase, { asOf: view.asOf, voice: asked.voice });
  const offers = [...new Set(record.map(({ id }) => id))].map((id): PastOffer => {
    const { date = "" } = kase.record[id] ?? {};
    const scored = record.filter((one) => one.id === id && one.match !== null);
    const against = scored.filter(({ match }) => match === false);
    const outcome = scored.length === 0 ? "unscored" : against.length > 0 ? "contradicted" : "explained";
    const told = say(`known.offer.${outcome}`, { offer: words.recorded(id), date });
    const broken = against.map(({ party, said }) =>
      say(said === "refused" ? "known.answer.refused" : "known.answer.accepted", { party: words.party(party) }),
    );
    return { id, date, outcome, says: [asSentence(told), ...broken].join(" ") };
  });
  const scored = record.filter(({ match }) => match !== null);
  const explained = scored.filter(({ match }) => match === true).length;
  const counts = { explained: digits.count(explained), n: scored.length, scored: digits.count(scored.length) };
  return {
    known,
    offers: offers.toSorted((a, b) => a.date.localeCompare(b.date, "en")),
    record: offers.length === 0 ? say("report.unknown.noRecord") : say("known.record", counts),
  };
}
