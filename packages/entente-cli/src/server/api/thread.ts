import { parentPort } from "node:worker_threads";
import { answerVerb, type RunCommand, type VerbReply } from "./answer-verb.js";
import { type Readable, readingIo } from "./reading-io.js";

/** What a thread is asked. */
export interface ThreadQuestion {
  readonly line: readonly string[];
  readonly readable: Readable;
}

/** What it says: how far it is, then the answer. */
export type ThreadAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "reply"; readonly reply: VerbReply };

/** Answers one question after another of the thread that started this one. */
export function answerParent(run: RunCommand): void {
  const say = (message: ThreadAnswer): void => parentPort?.postMessage(message);
  parentPort?.on("message", async ({ line, readable }: ThreadQuestion) => {
    const io = readingIo(readable, (done) => say({ kind: "progress", done }));
    say({ kind: "reply", reply: await answerVerb(line, io, run) });
  });
}
