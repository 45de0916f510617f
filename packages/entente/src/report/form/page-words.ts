import { CATALOGUES } from "../../explain/catalogues.js";
import type { MessageKey } from "../../explain/messages/en.js";
import type { Language } from "../../explain/say.js";

/** Messages that the form's own script says: values in braces and nothing else, so that the page needs no reader of messages. */
const PAGE_KEYS = [
  "form.title",
  "form.intro",
  "form.language",
  "form.delegate",
  "form.places",
  "form.rung",
  "form.rungNow",
  "form.move",
  "form.moveNow",
  "form.between",
  "form.points",
  "form.pointsMissing",
  "form.pointsOver",
  "form.pointsAll",
  "form.lines",
  "form.must",
  "form.when",
  "form.always",
  "form.sign.equal",
  "form.sign.unequal",
  "form.sign.atLeast",
  "form.sign.atMost",
  "form.sale",
  "form.line",
  "form.add",
  "form.remove",
  "form.without",
  "form.asNow",
  "form.other",
  "form.worth",
  "form.ballot",
  "form.ballotWaits",
  "form.package",
  "form.yes",
  "form.no",
  "form.which",
  "form.saysYes",
  "form.saysNo",
  "form.saysLine",
  "form.answerHolds",
  "form.pointsHold",
  "form.save",
  "form.missing",
  "form.missPlace",
  "form.missBallot",
  "form.missHolds",
  "form.missWorth",
  "form.saved",
  "form.noCrypto",
  "form.draft",
  "form.clear",
  "form.cleared",
] as const satisfies readonly MessageKey[];

/** Key of the catalogue without its first part. */
export type PageWords = Readonly<Record<string, string>>;

/** The form's words in one language. */
export function pageWords(language: Language): PageWords {
  const catalogue = CATALOGUES[language]();
  return Object.fromEntries(PAGE_KEYS.map((key) => [key.slice("form.".length), catalogue[key]]));
}
