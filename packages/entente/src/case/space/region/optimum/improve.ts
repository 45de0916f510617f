import type { Goal } from "./goal.js";
import { NEVER } from "./goals.js";
import { reaches, type Setting } from "./setting.js";

export interface Candidate {
  readonly path: Int32Array;
  readonly units: Float64Array;
  /** The goal's value; far below any value where a floor is missed. */
  readonly merit: number;
}

const PASSES = 12;
const PAIRS = 40_000;

export function meritOf(goal: Goal, floors: Float64Array, units: Float64Array): number {
  if (reaches(floors, units)) return goal.value(units);
  let short = 0;
  for (let p = 0; p < floors.length; p++)
    if (units[p]! < floors[p]!) short += (floors[p]! - units[p]!) / (1 + Math.abs(floors[p]!));
  return NEVER * (1 + short);
}

/** Exchanges one arc of a path, then two, for arcs between the same nodes, while that makes it better. */
export function improve(setting: Setting, goal: Goal, from: Candidate): Candidate {
  const { diagram, floors } = setting;
  const { arcStart, arcTo, units } = diagram;
  const width = floors.length;
  const path = from.path.slice();
  const sums = from.units.slice();
  const trial = new Float64Array(width);
  let merit = from.merit;
  const parallel = parallelArcs(path, arcStart, arcTo);
  const choices = parallel.reduce((sum, arcs) => sum + arcs.length, 0);

  function shift(into: Float64Array, out: number, arc: number): void {
    for (let p = 0; p < width; p++) into[p]! += units[arc * width + p]! - units[out * width + p]!;
  }
  function single(): boolean {
    let found = false;
    for (let l = 0; l < path.length; l++) {
      for (const arc of parallel[l]!) {
        if (arc === path[l]) continue;
        trial.set(sums);
        shift(trial, path[l]!, arc);
        const now = meritOf(goal, floors, trial);
        if (now <= merit) continue;
        merit = now;
        sums.set(trial);
        path[l] = arc;
        found = true;
      }
    }
    return found;
  }
  function double(): boolean {
    let found = false;
    for (let l = 0; l < path.length; l++) {
      for (let m = l + 1; m < path.length; m++) {
        for (const one of parallel[l]!) {
          for (const other of parallel[m]!) {
            if (one === path[l] || other === path[m]) continue;
            trial.set(sums);
            shift(trial, path[l]!, one);
            shift(trial, path[m]!, other);
            const now = meritOf(goal, floors, trial);
            if (now <= merit) continue;
            merit = now;
            sums.set(trial);
            path[l] = one;
            path[m] = other;
            found = true;
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
