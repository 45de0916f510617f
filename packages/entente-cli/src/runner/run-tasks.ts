import { Worker } from "node:worker_threads";
import { type BacktestPart, type BacktestTask, EntenteError, runBacktestTask } from "entente";
import type { ThreadOptions } from "./draw-on-threads.js";
import type { FromThread, ToThread } from "./messages.js";

/** Parts below which starting threads takes longer than doing them. */
const WORTH_THREADS = 16;

/**
 * Does parts on several threads, or here where they are few or there is no script for threads; results stand in the order of
 * the parts, so that they are the same for any number of threads.
 *
 * @throws {EntenteError} `aborted` when interrupted, or what a part threw
 */
export async function runTasks(
  tasks: readonly BacktestTask[],
  { script, ...options }: Omit<ThreadOptions, "script"> & { readonly script: string | null },
): Promise<BacktestPart[]> {
  if (script !== null && tasks.length >= WORTH_THREADS) return runOnThreads(tasks, { script, ...options });
  return tasks.map((task, k) => {
    const part = runBacktestTask(task);
    options.progress((k + 1) / tasks.length);
    return part;
  });
}

async function runOnThreads(
  tasks: readonly BacktestTask[],
  { script, threads: count, progress, interrupted }: ThreadOptions,
): Promise<BacktestPart[]> {
  const threads = Array.from({ length: Math.min(count, tasks.length) }, () => new Worker(script));
  const parts = new Array<BacktestPart>(tasks.length);
  let next = 0;
  let done = 0;
  const serve = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const more = (): void => {
        const index = next++;
        const task = tasks[index];
        if (task === undefined) resolve();
        else thread.postMessage({ kind: "task", index, task } satisfies ToThread);
      };
      thread.on("error", reject);
      thread.on("message", (message: FromThread) => {
        if (message.kind === "failed") reject(new EntenteError(message.code, message.message));
        if (message.kind !== "done") return;
        parts[message.index] = message.part;
        progress(++done / tasks.length);
        more();
      });
      more();
    });
  const over = new AbortController();
  const stopped = interrupted(over.signal).then(() => {
    throw new EntenteError("aborted", "backtest: stopped because the run was interrupted");
  });
  try {
    await Promise.race([Promise.all(threads.map(serve)), stopped]);
  } finally {
    over.abort();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return parts;
}
