import { Worker } from "node:worker_threads";
import { EntenteError } from "entente";
import type { FromThread, ToThread } from "../runner/messages.js";
import type { Kind } from "../runner/work.js";

/** A chunk for a thread, all as text. */
export interface PooledChunk {
  readonly kind: Kind;
  /** Names the text that all its chunks read. */
  readonly input: string;
  readonly text: string;
  readonly index: number;
  readonly part: string;
  /** What it is stopped by. */
  readonly submission: string;
}

/** Threads that do chunks one at a time each, so that the thread that holds them stays free to answer the queue. */
export interface ThreadPool {
  /** @throws {EntenteError} `aborted` when stopped, `too-long`, or what the chunk threw */
  readonly run: (chunk: PooledChunk) => Promise<string>;
  /** Stops at once what a submission has running. */
  readonly stop: (submission: string) => void;
  readonly close: () => Promise<void>;
}

interface Slot {
  thread: Worker;
  readonly inputs: string[];
  busy: { readonly submission: string; readonly fail: (error: Error) => void } | null;
}

/** A thread keeps as many works prepared. */
const KEPT = 2;
/** Milliseconds after which a chunk counts as one that never ends. */
const LONGEST = 600_000;

export function threadPool(script: string, threads: number): ThreadPool {
  const never = new SharedArrayBuffer(4);
  const slots: Slot[] = Array.from({ length: threads }, () => ({ thread: start(), inputs: [], busy: null }));
  const waiting: (() => void)[] = [];

  return {
    run: async (chunk) => {
      const slot = await freeSlot();
      try {
        return await runOn(slot, chunk);
      } finally {
        slot.busy = null;
        waiting.shift()?.();
      }
    },
    stop: (submission) => {
      for (const { busy } of slots)
        if (busy?.submission === submission)
          busy.fail(new EntenteError("aborted", "stopped because nobody waits for it"));
    },
    close: async () => {
      await Promise.all(slots.map(({ thread }) => thread.terminate()));
    },
  };

  function start(): Worker {
    // Between chunks nobody listens, and an error that nobody hears would end the process.
    return new Worker(script).on("error", () => {});
  }

  async function freeSlot(): Promise<Slot> {
    for (;;) {
      // A thread that has the work prepared would be better; with two kept, most have.
      const free = slots.find(({ busy }) => busy === null);
      if (free !== undefined) {
        free.busy = { submission: "", fail: () => {} };
        return free;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  function runOn(slot: Slot, { kind, input, text, index, part, submission }: PooledChunk): Promise<string> {
    return new Promise((resolve, reject) => {
      const { thread } = slot;
      const settle = (): void => {
        clearTimeout(timer);
        thread.off("error", fail).off("exit", ended).off("message", heard);
      };
      // A thread that is in a chunk hears nothing: it is ended, and another takes its place.
      const fail = (error: Error): void => {
        settle();
        void thread.terminate();
        slot.thread = start();
        slot.inputs.length = 0;
        reject(error);
      };
      const timer = setTimeout(
        () => fail(new EntenteError("too-long", `it took longer than ${LONGEST / 1000} s`)),
        LONGEST,
      );
      const ended = (): void => fail(new EntenteError("failed", "its thread ended"));
      const heard = (message: FromThread): void => {
        settle();
        if (message.kind === "done") resolve(message.result as string);
        else reject(new EntenteError(message.code, message.message));
      };
      slot.busy = { submission, fail };
      thread.on("error", fail).on("exit", ended).on("message", heard);
      const send = (message: ToThread): void => thread.postMessage(message);
      if (!slot.inputs.includes(input)) {
        slot.inputs.splice(0, Math.max(0, slot.inputs.length - KEPT + 1));
        slot.inputs.push(input);
        send({ kind: "work", id: input, work: { form: "text", kind, text }, stop: never });
      }
      send({ kind: "chunk", id: input, index, part });
    });
  }
}
