import { setImmediate as nextTurn } from "node:timers/promises";
import type { ClaimRun, Drawn, DrawnClaims, Speech } from "entente";
import type { Io } from "../io.js";
import { doWork, type Place, workerScript } from "./do-work.js";
import { worldsProgress } from "./worlds-progress.js";
import { worldsWork } from "./worlds-work.js";

/** Worlds below which starting threads takes longer than drawing. */
const WORTH_THREADS = 200;
/** Worlds below which asking a queue unasked takes longer than drawing. */
const WORTH_QUEUE = 1000;
/** Worlds a chunk: threads change hands for nothing; a queue wants chunks of a tenth of a second. */
const SIZES = { here: 10, queue: 100 } as const;

interface Drawing {
  readonly io: Io;
  readonly speech: Speech;
  /** Whether progress is told on standard error. */
  readonly tell: boolean;
  /** Default: here. */
  readonly place?: Place | undefined;
}

/** Draws worlds on as many threads as the machine has; nothing where so few are asked for that `ask` had better do it. */
export async function drawWorlds(runs: readonly ClaimRun[], drawing: Drawing): Promise<Drawn> {
  const drawn = await drawRuns(runs, drawing);
  return Object.fromEntries(runs.flatMap(({ id }, k) => (drawn?.[k] === undefined ? [] : [[id, drawn[k]]])));
}

/**
 * The same, and meanwhile work of this thread, in parts: between them it hears how the drawing goes.
 *
 * @param ahead - what will be needed of this thread anyway
 */
export async function drawWorldsAhead(
  runs: readonly ClaimRun[],
  ahead: readonly (() => void)[],
  drawing: Drawing,
): Promise<Drawn> {
  const drawn = drawWorlds(runs, drawing);
  let isOver = false;
  drawn.then(
    () => {},
    () => {
      isOver = true;
    },
  );
  for (const part of ahead) {
    await nextTurn();
    if (isOver) break;
    part();
  }
  return drawn;
}

/** The same for runs of any questions, in their order; null where the answer had better draw them itself. */
export async function drawRuns(
  runs: readonly ClaimRun[],
  { io, speech, tell, place: wished = { kind: "here" } }: Drawing,
): Promise<readonly DrawnClaims[] | null> {
  const draws = runs.reduce((sum, run) => sum + run.draws, 0);
  const isUnasked = wished.kind === "queue" && wished.idle === "here";
  const place: Place = isUnasked && draws < WORTH_QUEUE ? { kind: "here" } : wished;
  if (place.kind === "here" && (workerScript() === null || draws < WORTH_THREADS)) return null;
  if (draws === 0) return null;
  const tellLines = worldsProgress(tell ? io : null, { draws, speech });
  const progress = (done: number): void => {
    tellLines(done);
    io.progress?.(done);
  };
  return doWork(worldsWork(runs, SIZES[place.kind]), { place, io, progress });
}
