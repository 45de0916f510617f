import {
  type Case,
  modelQuestions,
  readModelReply,
  type SourceText,
  type Speech,
  type SuggestedStatement,
} from "entente";
import type { Io } from "../io.js";
import { chat, failed, type Model } from "./chat.js";
import { coderOf } from "./model-of.js";

/**
 * Has a language model read documents. What goes where is said before it goes.
 *
 * @throws {Stop} 1 where the model gives no answer that can be used
 */
export async function readWithModel(
  documents: readonly { readonly name: string; readonly text: SourceText }[],
  { kase, model, speech }: { readonly kase: Case; readonly model: Model; readonly speech: Speech },
  io: Io,
): Promise<readonly SuggestedStatement[]> {
  const found: SuggestedStatement[] = [];
  let dropped = 0;
  for (const { name, text } of documents) {
    const n = text.text.length;
    const values = { file: name, model: model.name, url: model.url, n, count: speech.digits.count(n) };
    io.err(`${speech.say("code.sending", values)}\n`);
    const replies: string[] = [];
    for (const question of modelQuestions(kase, text)) replies.push(await chat(question, model));
    const read = readModelReply(replies, { kase, document: text, coder: coderOf(model) });
    if (read === null) throw failed(model, "answers, but not with the JSON that it was asked for.");
    found.push(...read.suggestions);
    dropped += read.dropped;
  }
  if (dropped > 0)
    io.err(`${speech.say("code.dropped", { n: dropped, count: speech.digits.count(dropped), model: model.name })}\n`);
  return found;
}
