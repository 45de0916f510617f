import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Io } from "../io.js";
import { inline } from "./inline.js";
import { onThreads } from "./on-threads.js";
import type { Kind, QueueLines, Watch, Work } from "./work.js";

const MOST_THREADS = 8;
/** Chunks below which starting threads takes longer than doing them. */
const WORTH_THREADS = 16;

/** Where work is done: here, on threads or inline as it is worth it; or by whoever takes it from a queue. */
export type Place =
  | { readonly kind: "here" }
  | {
      readonly kind: "queue";
      readonly url: string;
      readonly lines: QueueLines;
      /** What becomes of work that nobody there takes. */
      readonly idle: "wait" | "here";
    };

/**
 * Does work where it is to be done; the answer is the same to the bit wherever that is.
 *
 * @throws {EntenteError} `aborted` when interrupted, or what a chunk threw
 * @throws {Stop} where there is no queue, or a chunk was given up there
 */
export async function doWork<K extends Kind, A>(
  work: Work<K, A>,
  { place, io, progress }: { readonly place: Place; readonly io: Io; readonly progress: Watch["progress"] },
): Promise<A> {
  const { interrupted } = io;
  const script = workerScript();
  if (place.kind === "queue" && (place.idle === "wait" || (await isTaken(place.url, script)))) {
    const { overQueue } = await import("../queue/over-queue.js");
    return overQueue(work, { ...place, script, progress, interrupted });
  }
  if (script === null || work.parts.length < WORTH_THREADS) return inline(work, { progress, interrupted });
  return onThreads(work, { script, threads: threadsHere(io), progress, interrupted });
}

/** Whether somebody of the same build takes work from a queue now. */
async function isTaken(url: string, script: string | null): Promise<boolean> {
  if (script === null) return false;
  const [{ buildId }, { isAtWork }] = await Promise.all([
    import("../queue/build-id.js"),
    import("../queue/workers.js"),
  ]);
  return isAtWork(url, buildId(script));
}

/** ENTENTE_THREADS, else what the machine has. */
export function threadsHere({ env }: Pick<Io, "env">): number {
  const asked = Number(env.ENTENTE_THREADS);
  return Number.isInteger(asked) && asked >= 1 ? asked : Math.min(MOST_THREADS, availableParallelism());
}

/** The bundled worker, from wherever this module was bundled to; null where the sources run unbundled. */
export function workerScript(): string | null {
  const places = ["./runner/worker.js", "../runner/worker.js", "./worker.js"];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path)) ?? null;
}
