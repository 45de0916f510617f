import { getPriority, setPriority } from "node:os";
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

/** How much less a thread that answers is heeded than those that serve. */
const BEHIND = 10;
const LEAST = 19;

/**
 * Lets the threads that serve go first, so that reading stays quick while every processor computes. Only Linux has a
 * priority for each thread; elsewhere it would be that of the whole server.
 */
function standBack(): void {
  if (process.platform === "linux") setPriority(0, Math.min(LEAST, getPriority(0) + BEHIND));
}

/** Answers one question after another of the thread that started this one. */
export function answerParent(run: RunCommand): void {
  standBack();
  const say = (message: ThreadAnswer): void => parentPort?.postMessage(message);
  parentPort?.on("message", async ({ line, readable }: ThreadQuestion) => {
    const io = readingIo(readable, (done) => say({ kind: "progress", done }));
    say({ kind: "reply", reply: await answerVerb(line, io, run) });
  });
}
