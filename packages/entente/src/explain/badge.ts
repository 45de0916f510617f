import type { Case } from "../case/model.js";
import type { Finding } from "./finding.js";
import { heldIn } from "./held.js";
import type { Speech } from "./say.js";
import { nameUncertain } from "./uncertain-input.js";
import { wordsOf } from "./words.js";

/** Wild worlds behind a badge that says: on the text. */
const WILD = "1,000";

/** How far a headline can be trusted, as one sentence; empty without draws. */
export function badgeLine(
  { rests, holds, hinge }: Pick<Finding, "rests" | "holds" | "hinge">,
  kase: Case,
  speech: Speech,
): string {
  if (rests === null || holds === null) return "";
  const held = heldIn(holds, speech.digits);
  if (rests === "text") return speech.say("badge.text", { n: WILD });
  if (rests === "robust") return speech.say("badge.robust", held);
  if (hinge === null) return speech.say("badge.several", held);
  return speech.say("badge.judgement", { ...held, input: nameUncertain(hinge, kase, speech, wordsOf(kase, speech)) });
}
