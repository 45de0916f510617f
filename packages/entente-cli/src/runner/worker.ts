import { parentPort } from "node:worker_threads";
import { type ClaimReader, claimReaders, EntenteError, runBacktestTask } from "entente";
import type { FromThread, ToThread } from "./messages.js";

// A busy thread hears no message, so whether to stop is read from shared memory.
let stop = new Int32Array(new SharedArrayBuffer(4));
const signal = {
  get aborted() {
    return Atomics.load(stop, 0) !== 0;
  },
};
let readers: readonly (() => ClaimReader)[] = [];

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "runs") {
    stop = new Int32Array(message.stop);
    readers = claimReaders(
      message.runs.map(({ request }) => request),
      signal,
    );
    return;
  }
  parentPort?.postMessage(message.kind === "task" ? answerTask(message) : answer(message.run, message.range));
});

function answerTask({ index, task }: Extract<ToThread, { readonly kind: "task" }>): FromThread {
  try {
    return { kind: "done", index, part: runBacktestTask(task) };
  } catch (error) {
    return failed(error);
  }
}

function answer(run: number, range: readonly [number, number]): FromThread {
  try {
    const reader = readers[run];
    if (reader === undefined) throw new EntenteError("unknown-run", `worlds: there is no run ${run}`);
    return { kind: "drawn", run, from: range[0], claims: reader()(range, { signal, progress: () => {} }) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): FromThread {
  const code = error instanceof EntenteError ? error.code : "failed";
  return { kind: "failed", code, message: error instanceof Error ? error.message : String(error) };
}
