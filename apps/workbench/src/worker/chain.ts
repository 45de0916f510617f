import { type Chain, whyNumber } from "entente";
import type { Request } from "../runner/protocol.js";
import { askerFor, triedOf } from "./reading.js";
import { answerWith, partOrder } from "./steps-given.js";
import { withSentence } from "./with-sentence.js";

/**
 * The way from a sentence to the statements it rests on, and to the sentences of the texts that are at hand.
 *
 * @throws where the question cannot be put
 */
export function chainOf(request: Extract<Request, { kind: "why" }>): Chain {
  const { frame, verb, finding, said, texts, language } = request;
  const parted = partOrder(request.input);
  const { input } = parted;
  const kase = triedOf(input);
  const asker = askerFor(kase, { input, frame, language });
  if ("message" in asker) throw new Error(asker.message);
  const known = new Map(texts.map((text) => [text.id, text]));
  const answered = withSentence(answerWith(asker.value, verb, parted), finding, said);
  return whyNumber(kase, answered, finding, { language, texts: known });
}
