import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ClaimRun, Drawn, DrawnClaims, Speech } from "entente";
import type { Io } from "../io.js";
import { drawOnThreads } from "./draw-on-threads.js";
import { worldsProgress } from "./worlds-progress.js";

/** Worlds below which starting threads takes longer than drawing. */
const WORTH_THREADS = 200;
const MOST_THREADS = 8;

interface Drawing {
  readonly io: Io;
  readonly speech: Speech;
  /** Whether progress is told on standard error. */
  readonly tell: boolean;
}

/** Draws worlds on as many threads as the machine has; nothing where so few are asked for that `ask` had better do it. */
export async function drawWorlds(runs: readonly ClaimRun[], drawing: Drawing): Promise<Drawn> {
  const drawn = await drawRuns(runs, drawing);
  return Object.fromEntries(runs.flatMap(({ id }, k) => (drawn?.[k] === undefined ? [] : [[id, drawn[k]]])));
}

/** The same for runs of any questions, in their order; null where the answer had better draw them itself. */
export async function drawRuns(
  runs: readonly ClaimRun[],
  { io, speech, tell }: Drawing,
): Promise<readonly DrawnClaims[] | null> {
  const script = workerScript();
  const draws = runs.reduce((sum, run) => sum + run.draws, 0);
  if (script === null || draws < WORTH_THREADS) return null;
  const tellLines = worldsProgress(tell ? io : null, { draws, speech });
  const progress = (done: number): void => {
    tellLines(done);
    io.progress?.(done);
  };
  return drawOnThreads(runs, { script, threads: threadsHere(io), progress, interrupted: io.interrupted });
}

/** ENTENTE_THREADS, else what the machine has. */
export function threadsHere({ env }: Io): number {
  const asked = Number(env.ENTENTE_THREADS);
  return Number.isInteger(asked) && asked >= 1 ? asked : Math.min(MOST_THREADS, availableParallelism());
}

/** The bundled worker, from wherever this module was bundled to; null where the sources run unbundled. */
export function workerScript(): string | null {
  const places = ["./runner/worker.js", "../runner/worker.js", "./worker.js"];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path)) ?? null;
}
