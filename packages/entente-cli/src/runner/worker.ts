import { parentPort } from "node:worker_threads";
import { EntenteError } from "entente";
import { decode, encode } from "../queue/plain-text.js";
import { readInput } from "../queue/travelling.js";
import { type ChunkReader, chunkReader } from "./do-chunk.js";
import type { FromThread, ThreadWork, ToThread } from "./messages.js";
import type { Kind } from "./work.js";

/** Works whose preparation a thread keeps: that of the queue serves several runs in turn. */
const MOST_KEPT = 2;

const readers = new Map<string, (part: unknown) => unknown>();

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "work") {
    for (const old of [...readers.keys()].slice(0, Math.max(0, readers.size - MOST_KEPT + 1))) readers.delete(old);
    readers.set(message.id, reader(message.work, new Int32Array(message.stop)));
    return;
  }
  parentPort?.postMessage(answer(message));
});

/** Prepared when the first chunk comes, so that what fails then is that chunk's failure. */
function reader(work: ThreadWork, stop: Int32Array): (part: unknown) => unknown {
  // A busy thread hears no message, so whether to stop is read from shared memory.
  const signal = {
    get aborted() {
      return Atomics.load(stop, 0) !== 0;
    },
  };
  let prepared: ChunkReader<Kind> | null = null;
  return (part) => {
    prepared ??= chunkReader(work.kind, work.form === "data" ? work.input : readInput(work.kind, work.text), signal);
    return work.form === "data" ? prepared(part as never) : encode(prepared(decode(part as string) as never));
  };
}

function answer({ id, index, part }: Extract<ToThread, { readonly kind: "chunk" }>): FromThread {
  try {
    const read = readers.get(id);
    if (read === undefined) throw new EntenteError("unknown-run", `there is no work ${id}`);
    return { kind: "done", index, result: read(part) };
  } catch (error) {
    const code = error instanceof EntenteError ? error.code : "failed";
    return { kind: "failed", index, code, message: error instanceof Error ? error.message : String(error) };
  }
}
