import { stopIfAborted } from "../abort.js";
import { farthest, longestPath, unitsAlong } from "../bounds.js";
import type { Goal } from "./goal.js";
import { NEVER } from "./goals.js";
import { type Candidate, improve, meritOf } from "./improve.js";
import type { Setting } from "./setting.js";

/** The tightest bound found, and the best package met on the way. */
export interface Bounded {
  readonly bound: number;
  readonly z: Float64Array;
  readonly weights: Float64Array;
  readonly constant: number;
  readonly best: Candidate | null;
}

export interface BoundOptions {
  readonly known?: Candidate | null;
  /** A value that suffices. */
  readonly enough?: number;
  /** A value known from elsewhere, below which no bound matters any more. */
  readonly least?: number;
  /** Multipliers to start from, and steps at most. */
  readonly start?: Float64Array;
  readonly steps?: number;
}

const WORK = 10_000_000;
/** Share of the gap between the bound and the best value below which a level is not worth further steps. */
const FINE = 1 / 256;

/**
 * Minimises a goal's bound over its multipliers by subgradient steps towards a level between the bound and the best
 * value known; each step's maximiser is a candidate. Stops early once a value reaches `enough` or the bound falls below.
 *
 * @source Polyak (1969); Goffin & Kiwiel (1999), Math. Programming 85:207–211, for the level
 */
export function minimiseBound(
  setting: Setting,
  goal: Goal,
  { known = null, enough = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY, ...options }: BoundOptions = {},
): Bounded {
  const { diagram, floors } = setting;
  const width = diagram.parties.length;
  const affordable = Math.max(40, Math.min(400, Math.floor(WORK / (1 + diagram.arcTo.length * (width + 2)))));
  const steps = Math.min(options.steps ?? affordable, affordable);
  const weights = new Float64Array(width);
  const slope = new Float64Array(goal.dimension);
  const z = (options.start ?? goal.start).slice();
  const togo = new Float64Array(diagram.arcStart.length - 1);
  const path = new Int32Array(diagram.issueOf.length);
  let bestZ = z.slice();
  let bound = Number.POSITIVE_INFINITY;
  let best = known;
  let level = options.start === undefined ? goal.size / 2 : goal.size / 64;
  let idle = 0;
  let tried = 0;
  for (let step = 0; step < steps; step++) {
    stopIfAborted(setting.signal);
    goal.weights(z, weights);
    farthest(diagram, weights, togo);
    const here = togo[0]! + goal.constant(z);
    longestPath(diagram, weights, togo, path);
    const units = unitsAlong(diagram, path);
    if (here < bound - level * 0.1) idle = 0;
    else if (++idle >= 12) {
      level /= 2;
      idle = 0;
      z.set(bestZ);
      if (best !== null && best.merit > NEVER && level < FINE * (bound - best.merit)) break;
    }
    if (here < bound) {
      bound = here;
      bestZ = z.slice();
    }
    if (bound < least) break;
    const candidate: Candidate = { path, units, merit: meritOf(goal, floors, units) };
    if (
      best === null ||
      candidate.merit > best.merit ||
      (tried < 12 && step % 8 === 7 && least === Number.NEGATIVE_INFINITY)
    ) {
      tried++;
      const better =
        least === Number.NEGATIVE_INFINITY
          ? improve(setting, goal, candidate, { weights, constant: goal.constant(z) })
          : candidate;
      if (best === null || better.merit > best.merit) best = better;
    }
    const value = best !== null && best.merit > NEVER ? Math.max(best.merit, least) : least;
    if (value >= enough || bound < Math.min(enough, value + 1e-12 * goal.size)) break;
    if (enough < Number.POSITIVE_INFINITY && bound < enough - 1e-9 * goal.size) break;
    goal.slope(z, units, slope);
    let square = 0;
    for (const part of slope) square += part * part;
    if (square === 0) break;
    const target = Math.max(Math.min(value, bound), bound - level);
    const stride = Math.max(here - target, 1e-12 * goal.size) / square;
    for (let k = 0; k < z.length; k++) z[k]! -= stride * slope[k]!;
    goal.project(z);
  }
  goal.weights(bestZ, weights);
  const feasible = best !== null && best.merit > NEVER ? best : null;
  return { bound, z: bestZ, weights, constant: goal.constant(bestZ), best: feasible };
}
