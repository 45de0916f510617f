import {
  breaksLine,
  type Dropped,
  type Gait,
  isTooEarly,
  type Lattice,
  type Levels,
  NOTHING_DROPPED,
  quantaOf,
  stepsFrom,
  stopsOf,
} from "./lattice.js";
import { minHeap } from "./min-heap.js";

/** What a search that opens stops only as it meets them has found. */
export interface Found {
  /** Stops by their levels, start and target included; null where none was found. */
  readonly stops: readonly Int32Array[] | null;
  readonly worst: number;
  readonly sum: number;
  /** Whether the way has the least worst exposure and the least sum. */
  readonly exact: boolean;
  /** No way has a smaller worst exposure than this, in quanta. */
  readonly bound: number;
}

interface Reached {
  readonly levels: Int32Array;
  readonly from: Reached | null;
  readonly worst: number;
  readonly sum: number;
  readonly steps: number;
  /** Rungs behind it, over all axes. */
  readonly progress: number;
  /** Steps behind it and the fewest that can be left. */
  readonly leastSteps: number;
  readonly key: number | string;
}

const BEAM = 4096;
const SLACK = 1100;

/**
 * The best way over a lattice too large to table. First the least worst exposure is found by opening stops in the order
 * of the worst on the way to them, then the least sum among stops within it; each opens at most `cap` stops. Where the
 * cap is met, a beam of 4,096 stops a step finds a way, and `bound` says how good one could be.
 */
export function openSearch(
  lattice: Lattice,
  gait: Gait,
  { cap, dropped = NOTHING_DROPPED }: { readonly cap: number; readonly dropped?: Dropped | undefined },
): Found {
  const terrain = terrainOf(lattice, gait, dropped);
  const byWorst = dijkstra(terrain, cap, Number.POSITIVE_INFINITY, (a, b) => a.worst - b.worst || ahead(a, b));
  if (byWorst.goal === null) {
    if (byWorst.emptied) return { stops: null, worst: 0, sum: 0, exact: true, bound: Number.POSITIVE_INFINITY };
    return bounded(beam(terrain), byWorst.frontier);
  }
  const least = byWorst.goal.worst;
  const bySum = dijkstra(
    terrain,
    cap,
    least + SLACK,
    (a, b) => a.sum - b.sum || a.leastSteps - b.leastSteps || ahead(a, b),
  );
  const goal = bySum.goal ?? beam(terrain) ?? byWorst.goal;
  return bounded(goal.worst <= least + SLACK ? goal : byWorst.goal, least, bySum.goal !== null);
}

function bounded(goal: Reached | null, bound: number, exact = false): Found {
  if (goal === null) return { stops: null, worst: 0, sum: 0, exact: false, bound };
  const stops: Int32Array[] = [];
  for (let at: Reached | null = goal; at !== null; at = at.from) stops.unshift(at.levels);
  return { stops, worst: goal.worst, sum: goal.sum, exact, bound };
}

/** Whichever is nearer to the target comes first. */
function ahead(a: Reached, b: Reached): number {
  return b.progress - a.progress;
}

interface Terrain {
  readonly start: Reached;
  readonly isTarget: (levels: Levels) => boolean;
  readonly onward: (reached: Reached) => Reached[];
}

function terrainOf(lattice: Lattice, gait: Gait, dropped: Dropped): Terrain {
  const { lengths } = lattice;
  const lines = lattice.lines.filter((_, k) => !dropped.lines.has(k));
  const orderings = lattice.orderings.filter((_, k) => !dropped.orderings.has(k));
  const start = new Int32Array(lengths.length);
  const onceMended = lines.map((line) => breaksLine(line, start));
  const isTarget = (levels: Levels): boolean => lengths.every((length, i) => levels[i] === length - 1);
  const isBarred = (from: Levels, to: Levels): boolean =>
    orderings.some((demand) => isTooEarly(demand, from, to)) ||
    (!isTarget(to) && lines.some((line, k) => breaksLine(line, to) && !(onceMended[k] && breaksLine(line, from))));
  const keyOf = keysOver(lengths);
  const exposures = new Map<number | string, number>();
  const exposureAt = (key: number | string, levels: Levels): number => {
    const known = exposures.get(key) ?? (isTarget(levels) ? 0 : quantaOf(lattice.exposureAt(levels)));
    exposures.set(key, known);
    return known;
  };
  return {
    start: { levels: start, from: null, worst: 0, sum: 0, steps: 0, progress: 0, leastSteps: 0, key: keyOf(start) },
    isTarget,
    onward: (from) => {
      const next: Reached[] = [];
      stepsFrom(lattice, gait, from.levels, (axis, to, other, otherTo) => {
        const levels = from.levels.with(axis, to);
        if (other >= 0) levels[other] = otherTo;
        if (isBarred(from.levels, levels)) return;
        const key = keyOf(levels);
        const exposure = exposureAt(key, levels);
        next.push({
          levels,
          from,
          worst: Math.max(from.worst, exposure),
          sum: from.sum + exposure,
          steps: from.steps + 1,
          progress: levels.reduce((total, level) => total + level, 0),
          leastSteps: from.steps + 1 + fewestLeft(lengths, gait, levels),
          key,
        });
      });
      return next;
    },
  };
}

function fewestLeft(lengths: readonly number[], { reach, axes }: Gait, levels: Levels): number {
  const left = lengths.reduce((sum, length, i) => {
    const rungs = length - 1 - levels[i]!;
    return sum + (reach === "later" ? Math.min(1, rungs) : rungs);
  }, 0);
  return axes === "pairs" ? Math.ceil(left / 2) : left;
}

/** A stop's number, or its rungs as text where numbers would run out. */
function keysOver(lengths: readonly number[]): (levels: Levels) => number | string {
  if (stopsOf({ lengths }) > Number.MAX_SAFE_INTEGER) return (levels) => String.fromCharCode(...Array.from(levels));
  return (levels) => lengths.reduce((number, length, i) => number * length + levels[i]!, 0);
}

function dijkstra(
  { start, isTarget, onward }: Terrain,
  cap: number,
  bound: number,
  compare: (a: Reached, b: Reached) => number,
): { readonly goal: Reached | null; readonly emptied: boolean; readonly frontier: number } {
  const open = minHeap(compare);
  const known = new Map<number | string, Reached>();
  open.push(start);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (isTarget(at.levels)) return { goal: at, emptied: false, frontier: at.worst };
    if (known.size > cap) return { goal: null, emptied: false, frontier: at.worst };
    if (at !== start && known.get(at.key) !== at) continue;
    for (const next of onward(at)) {
      if (next.worst > bound) continue;
      const earlier = known.get(next.key);
      if (earlier !== undefined && compare(earlier, next) <= 0) continue;
      known.set(next.key, next);
      open.push(next);
    }
  }
  return { goal: null, emptied: true, frontier: Number.POSITIVE_INFINITY };
}

/** One step at a time, the best of those reached by then: a way if one is found, and no promise. */
function beam({ start, isTarget, onward }: Terrain): Reached | null {
  let front: Reached[] = [start];
  let best: Reached | null = null;
  while (front.length > 0) {
    const reached = new Map<number | string, Reached>();
    for (const at of front) {
      for (const next of onward(at)) {
        if (isTarget(next.levels)) {
          if (best === null || compareWays(next, best) < 0) best = next;
          continue;
        }
        const known = reached.get(next.key);
        if (known === undefined || compareWays(next, known) < 0) reached.set(next.key, next);
      }
    }
    front = [...reached.values()].sort(compareWays).slice(0, BEAM);
  }
  return best;
}

function compareWays(a: Reached, b: Reached): number {
  return a.worst - b.worst || a.sum - b.sum || a.steps - b.steps;
}
