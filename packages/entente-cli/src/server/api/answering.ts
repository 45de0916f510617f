import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { STATUS, Stop } from "../../status.js";
import { refusal, type VerbReply } from "./answer-verb.js";
import type { Readable } from "./reading-io.js";
import type { ThreadAnswer, ThreadData, ThreadOrder, ThreadQuestion } from "./thread.js";

/** What may become of a question. */
export type Outcome = VerbReply | "cancelled" | "busy";

export interface Asking {
  readonly signal: AbortSignal;
  /** Part done, 0 … 1. */
  readonly progress: (done: number) => void;
  /** Files that came with the question, by their names: then no other of the folder is read. */
  readonly files?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** Answers command lines; the server itself stays free meanwhile. */
export interface Answering {
  readonly answer: (line: readonly string[], asking: Asking) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Questions that wait for a thread; more are refused, so that a flood of them does not fill the memory. */
const WAITING = 64;
const MOST_THREADS = 4;
/** MiB, so that no question fills the machine. */
const MOST_MEMORY = 1024;
/** Milliseconds in which a thread that is stopped tells a queue so. */
const TELLING = 2000;

/** The bundled thread, from wherever this module was bundled to, or from its source. */
function threadScript(): string {
  const places = ["../bin/thread.js", "../../bin/thread.js", "../../../bin/thread.js"];
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const script = paths.find((path) => existsSync(path));
  if (script === undefined) throw new Error("questions are answered by the bundled command: build it first");
  return script;
}

/** Threads that answer, each question from what it is handed. */
export interface Threads {
  readonly answer: (question: ThreadQuestion, asking: Asking) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly question: ThreadQuestion;
  readonly asking: Asking;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: Error) => void;
}

/** Answers command lines over one folder, on threads. */
export function answeringOnThreads(readable: Readable): Answering {
  const { answer, close } = startThreads();
  return {
    answer: (line, asking) =>
      answer({ line, readable: { ...readable, folder: asking.files ?? readable.folder } }, asking),
    close,
  };
}

interface ThreadsStarted extends ThreadData {
  /** MiB that a question may hold before its thread is ended. */
  readonly memory?: number;
}

/** As many threads as there are processors, which are started when they are needed. */
export function startThreads({ memory = MOST_MEMORY, ...data }: ThreadsStarted = {}): Threads {
  const size = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  let waiting: Waiting[] = [];

  const next = (): void => {
    const one = busy.size < size ? waiting.shift() : undefined;
    if (one !== undefined) run(idle.pop() ?? started(), one);
  };
  const started = (): Worker =>
    new Worker(threadScript(), { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memory } });

  /**
   * A thread that computes hears nothing, so that a question is cancelled by ending its thread; one that waits for a queue is
   * told first, so that the workers there stop as well.
   */
  const run = (worker: Worker, { question, asking, settle, fail }: Waiting): void => {
    busy.add(worker);
    const release = (isUsable: boolean): void => {
      clearTimeout(ending);
      worker.removeAllListeners("message").removeAllListeners("error");
      asking.signal.removeEventListener("abort", abort);
      busy.delete(worker);
      if (isUsable) {
        worker.unref();
        idle.push(worker);
      } else void worker.terminate();
      next();
    };
    let ending: NodeJS.Timeout | undefined;
    const abort = (): void => {
      settle("cancelled");
      if (data.queue === undefined) release(false);
      else {
        tell(worker, { kind: "stop" });
        ending = setTimeout(() => release(false), TELLING);
      }
    };
    asking.signal.addEventListener("abort", abort);
    worker.on("error", (error) => {
      release(false);
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") settle(tooMuch(memory));
      else fail(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on("message", (message: ThreadAnswer) => {
      if (message.kind === "progress") {
        asking.progress(message.done);
        return;
      }
      release(true);
      settle(message.reply);
    });
    worker.ref();
    tell(worker, { kind: "question", question });
  };

  return {
    answer: (question, asking) =>
      new Promise((settle, fail) => {
        if (asking.signal.aborted) return settle("cancelled");
        if (waiting.length >= WAITING) return settle("busy");
        const mine: Waiting = { question, asking, settle, fail };
        waiting.push(mine);
        asking.signal.addEventListener("abort", () => {
          if (!waiting.includes(mine)) return;
          waiting = waiting.filter((one) => one !== mine);
          settle("cancelled");
        });
        next();
      }),
    close: async () => {
      for (const { settle } of waiting) settle("cancelled");
      waiting = [];
      if (data.queue !== undefined) await Promise.all([...busy].map(stopped));
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()));
    },
  };
}

function tell(worker: Worker, order: ThreadOrder): void {
  worker.postMessage(order);
}

/** Resolves once a thread has told a queue that nobody waits any more, or has had the time for it. */
function stopped(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, TELLING);
    worker.on("message", ({ kind }: ThreadAnswer) => {
      if (kind !== "reply") return;
      clearTimeout(timer);
      resolve();
    });
    tell(worker, { kind: "stop" });
  });
}

function tooMuch(memory: number): VerbReply {
  const line = `This question takes more than ${memory} MiB of memory. Ask it with fewer draws, or on your own machine.`;
  return refusal(new Stop(STATUS.failure, line));
}
