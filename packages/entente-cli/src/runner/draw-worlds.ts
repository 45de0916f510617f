import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ClaimRun, Drawn } from "entente";
import type { Io } from "../io.js";
import { drawOnThreads } from "./draw-on-threads.js";

/** Worlds below which starting threads takes longer than drawing. */
const WORTH_THREADS = 200;
const MOST_THREADS = 8;

/** Draws worlds on as many threads as the machine has; nothing where so few are asked for that `ask` had better do it. */
export async function drawWorlds(runs: readonly ClaimRun[], io: Io, threads = threadsHere(io)): Promise<Drawn> {
  const script = workerScript();
  const draws = runs.reduce((sum, run) => sum + run.draws, 0);
  if (script === null || draws < WORTH_THREADS) return {};
  let shown = -1;
  const progress = (done: number): void => {
    const percent = Math.floor(100 * done);
    if (!io.isTerminal || percent === shown) return;
    shown = percent;
    io.err(done >= 1 ? "\r\u001b[K" : `\r${percent} % of ${draws} worlds`);
  };
  return drawOnThreads(runs, { script, threads, progress, interrupted: io.interrupted() });
}

/** ENTENTE_THREADS, else what the machine has. */
function threadsHere({ env }: Io): number {
  const asked = Number(env.ENTENTE_THREADS);
  return Number.isInteger(asked) && asked >= 1 ? asked : Math.min(MOST_THREADS, availableParallelism());
}

/** The bundled worker, from wherever this module was bundled to; null where the sources run unbundled. */
function workerScript(): string | null {
  const places = ["./runner/worker.js", "../runner/worker.js", "./worker.js"];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path)) ?? null;
}
