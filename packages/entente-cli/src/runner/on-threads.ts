import { Worker } from "node:worker_threads";
import { EntenteError } from "entente";
import type { FromThread, ToThread } from "./messages.js";
import { waitBeforeOptimising } from "./patient-compiler.js";
import type { Kind, Kinds, Watch, Work } from "./work.js";

export interface ThreadOptions extends Watch {
  /** The script that threads run. */
  readonly script: string;
  readonly threads: number;
}

const ID = "work";
/** Chunks that a thread has before it, so that it goes on while this one is busy for some tenths of a second. */
const AHEAD = 16;

/**
 * Does work on several threads. Chunks are merged in their order, so that the answer is the same for any number of threads.
 *
 * @throws {EntenteError} `aborted` when interrupted, or what a thread threw
 */
export async function onThreads<K extends Kind, A>(
  work: Work<K, A>,
  { script, threads: count, progress, interrupted }: ThreadOptions,
): Promise<A> {
  const { kind, input, parts } = work;
  const stop = new SharedArrayBuffer(4);
  const results = new Map<number, Kinds[K]["result"]>();
  waitBeforeOptimising();
  const threads = Array.from({ length: Math.min(count, parts.length) }, () => new Worker(script));
  let next = 0;
  let done = 0;
  const serve = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const send = (message: ToThread): void => thread.postMessage(message);
      let sent = 0;
      const more = (): void => {
        for (; sent < AHEAD; sent++) {
          while (next < parts.length && !work.isWanted(next, results)) next++;
          if (next >= parts.length) break;
          send({ kind: "chunk", id: ID, index: next, part: parts[next++] });
        }
        if (sent === 0) resolve();
      };
      thread.on("error", reject);
      thread.on("message", (message: FromThread) => {
        if (message.kind === "failed") {
          reject(new EntenteError(message.code, message.message));
          return;
        }
        sent--;
        results.set(message.index, message.result as Kinds[K]["result"]);
        progress(++done / parts.length);
        more();
      });
      send({ kind: "work", id: ID, work: { form: "data", kind, input }, stop });
      more();
    });
  const over = new AbortController();
  const stopped = interrupted(over.signal).then(() => {
    Atomics.store(new Int32Array(stop), 0, 1);
    throw new EntenteError("aborted", `${kind}: stopped because the run was interrupted`);
  });
  try {
    await Promise.race([Promise.all(threads.map(serve)), stopped]);
  } finally {
    over.abort();
    Atomics.store(new Int32Array(stop), 0, 1);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return work.merge(results);
}
