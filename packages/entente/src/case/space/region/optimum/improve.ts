import type { Goal } from "./goal.js";
import { NEVER } from "./goals.js";
import { reaches, type Setting } from "./setting.js";

export interface Candidate {
  readonly path: Int32Array;
  readonly units: Float64Array;
  /** The goal's value; far below any value where a floor is missed. */
  readonly merit: number;
}

/** No package has more than weights·units + constant. */
export interface Ceiling {
  readonly weights: Float64Array;
  readonly constant: number;
}

const PASSES = 12;
const PAIRS = 40_000;
/** Float error of a ceiling, relative to its size. */
const SLACK = 1e-11;

export function meritOf(goal: Goal, floors: Float64Array, units: Float64Array): number {
  if (reaches(floors, units)) return goal.value(units);
  let short = 0;
  for (let p = 0; p < floors.length; p++)
    if (units[p]! < floors[p]!) short += (floors[p]! - units[p]!) / (1 + Math.abs(floors[p]!));
  return NEVER * (1 + short);
}

/** Another arc between the nodes that an arc of the path joins. */
interface Exchange {
  readonly arc: number;
  /** What it adds under the ceiling. */
  readonly gain: number;
}

/** Exchanges one arc of a path, then two, for arcs between the same nodes, while that makes it better. */
export function improve(setting: Setting, goal: Goal, from: Candidate, ceiling: Ceiling): Candidate {
  const { diagram, floors } = setting;
  const { arcStart, arcTo, units } = diagram;
  const width = floors.length;
  const path = from.path.slice();
  const sums = from.units.slice();
  const trial = new Float64Array(width);
  let merit = from.merit;
  const parallel = parallelArcs(path, arcStart, arcTo);
  const choices = parallel.reduce((sum, arcs) => sum + arcs.length, 0);
  const worth = (arc: number): number => {
    let sum = 0;
    for (let p = 0; p < width; p++) sum += ceiling.weights[p]! * units[arc * width + p]!;
    return sum;
  };
  const exchanges = Array.from(path, (_, l) => exchangesAt(l));

  /** Best first under the ceiling. */
  function exchangesAt(l: number): Exchange[] {
    const list: Exchange[] = [];
    const now = worth(path[l]!);
    for (const arc of parallel[l]!) if (arc !== path[l]) list.push({ arc, gain: worth(arc) - now });
    return list.sort((a, b) => b.gain - a.gain);
  }
  function shift(layer: number, arc: number): void {
    const out = path[layer]! * width;
    for (let p = 0; p < width; p++) trial[p]! += units[arc * width + p]! - units[out + p]!;
  }
  /** What must be gained under the ceiling for the merit to rise. */
  function gainNeeded(): number {
    if (merit <= NEVER) return Number.NEGATIVE_INFINITY;
    const here = sums.reduce((sum, u, p) => sum + u * ceiling.weights[p]!, 0) + ceiling.constant;
    return merit - here - SLACK * (goal.size + Math.abs(here) + Math.abs(ceiling.constant));
  }
  function take(moves: readonly (readonly [number, Exchange])[], now: number): void {
    merit = now;
    sums.set(trial);
    for (const [l, { arc }] of moves) {
      path[l] = arc;
      exchanges[l] = exchangesAt(l);
    }
  }
  function single(): boolean {
    let found = false;
    for (let l = 0; l < path.length; l++) {
      for (let k = 0; k < exchanges[l]!.length; k++) {
        const one = exchanges[l]![k]!;
        if (one.gain < gainNeeded()) break;
        trial.set(sums);
        shift(l, one.arc);
        const now = meritOf(goal, floors, trial);
        if (now <= merit) continue;
        take([[l, one]], now);
        found = true;
        k = -1;
      }
    }
    return found;
  }
  function double(): boolean {
    let found = false;
    let need = gainNeeded();
    for (let l = 0; l < path.length; l++) {
      for (let m = l + 1; m < path.length; m++) {
        again: for (let retry = true; retry; ) {
          retry = false;
          const others = exchanges[m]!;
          for (const one of exchanges[l]!) {
            if (others[0] === undefined || one.gain + others[0].gain < need) break;
            for (const other of others) {
              if (one.gain + other.gain < need) break;
              trial.set(sums);
              shift(l, one.arc);
              shift(m, other.arc);
              const now = meritOf(goal, floors, trial);
              if (now <= merit) continue;
              take(
                [
                  [l, one],
                  [m, other],
                ],
                now,
              );
              need = gainNeeded();
              found = true;
              retry = true;
              continue again;
            }
          }
        }
      }
    }
    return found;
  }
  for (let pass = 0; pass < PASSES; pass++) {
    if (single()) continue;
    if (choices * choices > 2 * PAIRS || !double()) break;
  }
  return { path, units: sums, merit };
}

function parallelArcs(path: Int32Array, arcStart: Int32Array, arcTo: Int32Array): number[][] {
  let node = 0;
  return Array.from(path, (chosen) => {
    const arcs: number[] = [];
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) if (arcTo[a] === arcTo[chosen]) arcs.push(a);
    node = arcTo[chosen]!;
    return arcs;
  });
}
