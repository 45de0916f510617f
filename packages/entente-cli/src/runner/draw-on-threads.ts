import { Worker } from "node:worker_threads";
import { type ClaimRun, chunksOf, type DrawnClaims, EntenteError, isSettled, joinClaims } from "entente";
import type { FromThread, ToThread } from "./messages.js";

export interface ThreadOptions {
  /** The script that threads run. */
  readonly script: string;
  readonly threads: number;
  /** Part done, 0 … 1. */
  readonly progress: (done: number) => void;
  /** Resolves when the user wants no answer any more; the signal is aborted once that no longer matters. */
  readonly interrupted: (until: AbortSignal) => Promise<void>;
}

/** Worlds handed out at a time: few, so that no thread is left with much while the others are done. */
const PART = 10;

/**
 * Draws the worlds of some runs on several threads, each run's in the order of the runs. Parts are joined in draw order, so that the answer is the same for
 * any number of threads.
 *
 * @throws {EntenteError} `aborted` when interrupted, or what a thread threw
 */
export async function drawOnThreads(runs: readonly ClaimRun[], options: ThreadOptions): Promise<DrawnClaims[]> {
  const stop = new SharedArrayBuffer(4);
  const parts = runs.flatMap((run, k) =>
    chunksOf(run, PART).map((range) => ({ kind: "part", run: k, range }) as const),
  );
  const drawn = runs.map(() => new Map<number, DrawnClaims>());
  const threads = Array.from({ length: Math.min(options.threads, parts.length) }, () => new Worker(options.script));
  let next = 0;
  let done = 0;
  const serve = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const send = (message: ToThread): void => thread.postMessage(message);
      const more = (): void => {
        while (next < parts.length && isEnough(runs, drawn, parts[next]?.run ?? 0)) next++;
        const part = parts[next++];
        if (part === undefined) resolve();
        else send(part);
      };
      thread.on("error", reject);
      thread.on("message", (message: FromThread) => {
        if (message.kind === "failed") {
          reject(new EntenteError(message.code, message.message));
          return;
        }
        if (message.kind === "done") return;
        drawn[message.run]?.set(message.from, message.claims);
        options.progress(++done / parts.length);
        more();
      });
      send({ kind: "runs", runs, stop });
      more();
    });
  const over = new AbortController();
  const interrupted = options.interrupted(over.signal).then(() => {
    Atomics.store(new Int32Array(stop), 0, 1);
    throw new EntenteError("aborted", "worlds: stopped because the run was interrupted");
  });
  try {
    await Promise.race([Promise.all(threads.map(serve)), interrupted]);
  } finally {
    over.abort();
    Atomics.store(new Int32Array(stop), 0, 1);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return runs.map((run, k) => joined(run, drawn[k] ?? new Map()));
}

/** The parts in draw order; where fewer are enough, up to the batch that showed it, whatever else was drawn meanwhile. */
function joined(run: ClaimRun, parts: ReadonlyMap<number, DrawnClaims>): DrawnClaims {
  const kept: DrawnClaims[] = [];
  for (const [from, to] of chunksOf(run)) {
    const batch = [...parts].filter(([at]) => at >= from && at < to).sort(([a], [b]) => a - b);
    kept.push(joinClaims(batch.map(([, claims]) => claims)));
    if (run.stop && isSettled(joinClaims(kept))) break;
  }
  return joinClaims(kept);
}

/** Whether the parts drawn from the first on already settle a run that is to stop. */
function isEnough(runs: readonly ClaimRun[], drawn: readonly ReadonlyMap<number, DrawnClaims>[], k: number): boolean {
  const run = runs[k];
  if (run === undefined || !run.stop) return false;
  const parts = drawn[k] ?? new Map<number, DrawnClaims>();
  const whole: DrawnClaims[] = [];
  for (const [from, to] of chunksOf(run)) {
    const batch = chunksOf({ draws: to - from, stop: false }, PART).map(([at]) => parts.get(from + at));
    if (batch.some((part) => part === undefined)) return false;
    whole.push(...batch.flatMap((part) => part ?? []));
    if (isSettled(joinClaims(whole))) return true;
  }
  return false;
}
