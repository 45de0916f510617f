import type { Case } from "../../case/model.js";
import { type Audience, caseFor } from "../../case/overlay/audience.js";
import type { Overlay } from "../../case/overlay/overlay-schema.js";
import type { Problem } from "../../case/problem.js";
import { LANGUAGES, type Language, speechIn } from "../say.js";
import { wordsOf } from "../words.js";

/** The case as an audience may see it, with a title that says in each language for whom it is. */
export function caseSeenBy(
  kase: Case,
  overlays: readonly Overlay[],
  audience: Audience,
): { readonly kase: Case | null; readonly problems: readonly Problem[] } {
  const known = (language: string): Language => LANGUAGES.find((one) => one === language) ?? "en";
  return caseFor(kase, overlays, { audience, name: (language) => audienceName(kase, audience, known(language)) });
}

/** For whom it is, in words, as they stand after an answer: `for North alone`. */
export function audienceName(kase: Case, audience: Audience, language: Language): string {
  const speech = speechIn(language);
  if (audience === "all") return speech.say("overlay.all");
  if (audience === "mediator") return speech.say("overlay.mediator");
  return speech.say("overlay.party", { party: wordsOf(kase, speech).party(audience) });
}
