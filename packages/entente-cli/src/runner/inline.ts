import { setImmediate } from "node:timers/promises";
import { EntenteError } from "entente";
import { chunkReader } from "./do-chunk.js";
import type { Kind, Kinds, Watch, Work } from "./work.js";

/**
 * Does work here, one chunk after another, hearing between two whether it is to stop.
 *
 * @throws {EntenteError} `aborted` when interrupted, or what a chunk threw
 */
export async function inline<K extends Kind, A>(work: Work<K, A>, { progress, interrupted }: Watch): Promise<A> {
  const over = new AbortController();
  const signal = { aborted: false };
  void interrupted(over.signal).then(() => {
    signal.aborted = !over.signal.aborted;
  });
  const results = new Map<number, Kinds[K]["result"]>();
  try {
    const read = chunkReader(work.kind, work.input, signal);
    for (const [index, part] of work.parts.entries()) {
      await setImmediate();
      if (signal.aborted) throw new EntenteError("aborted", `${work.kind}: stopped because the run was interrupted`);
      if (work.isWanted(index, results)) results.set(index, read(part));
      progress((index + 1) / work.parts.length);
    }
  } finally {
    over.abort();
  }
  return work.merge(results);
}
