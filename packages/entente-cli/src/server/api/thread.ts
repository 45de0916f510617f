import { getPriority, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Io } from "../../io.js";
import { answerVerb, type RunCommand, type VerbReply } from "./answer-verb.js";
import { type Readable, readingIo } from "./reading-io.js";

/** What a thread is asked. */
export interface ThreadQuestion {
  readonly line: readonly string[];
  readonly readable: Readable;
}

/** What a thread is started with: the Redis whose workers it asks, if any. */
export type ThreadData = Pick<Io, "queue">;

/** What a thread is told: a question, then, it may be, that nobody waits for the answer any more. */
export type ThreadOrder = { readonly kind: "question"; readonly question: ThreadQuestion } | { readonly kind: "stop" };

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
  const { queue } = workerData as ThreadData;
  const say = (message: ThreadAnswer): void => parentPort?.postMessage(message);
  let stopping = new AbortController();
  parentPort?.on("message", async (order: ThreadOrder) => {
    if (order.kind === "stop") {
      stopping.abort();
      return;
    }
    stopping = new AbortController();
    const progress = (done: number): void => say({ kind: "progress", done });
    const asked = { progress, stop: stopping.signal, ...(queue === undefined ? {} : { queue }) };
    const { line, readable } = order.question;
    say({ kind: "reply", reply: await answerVerb(line, readingIo(readable, asked), run) });
  });
}
