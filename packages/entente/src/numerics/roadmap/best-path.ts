import { type Dropped, type Gait, NOTHING_DROPPED } from "./lattice.js";
import { type OpenSteps, openSteps } from "./open-steps.js";
import { levelsAt, type Tabled } from "./tabled.js";

/** A way from the start to the target. */
export interface Path {
  /** Stops by their levels, the start first and the target last. */
  readonly stops: readonly Int32Array[];
  /** Largest exposure at a stop on the way, and the sum over them, in quanta. */
  readonly worst: number;
  readonly sum: number;
}
export interface Paths {
  readonly best: Path;
  /** The best way from each other first step, the better first. */
  readonly otherStarts: readonly Path[];
}

/** Stops whose exposure is above the least worst by no more than this are as good: 1e-9. */
const SLACK = 1100;

interface Search {
  readonly tabled: Tabled;
  readonly steps: OpenSteps;
}
/** What is left from each stop to the target. */
interface Rest {
  readonly sum: Float64Array;
  readonly steps: Int32Array;
}

/**
 * The way with the least worst exposure, among these the least sum, among these the fewest steps, then the order of
 * the axes; null where no way is open. Two passes, because worst and sum together do not decompose into steps.
 *
 * @param others - how many other first steps to follow at most
 * @source Pollack (1960), Operations Research 8(5):733–736
 */
export function bestPath(
  tabled: Tabled,
  gait: Gait,
  { dropped = NOTHING_DROPPED, others = 0 }: { dropped?: Dropped | undefined; others?: number | undefined } = {},
): Paths | null {
  return bestPathBy(openSteps(tabled, gait, dropped), tabled, others);
}

/** The same by steps that are known already: they do not depend on the exposure of the stops. */
export function bestPathBy(steps: OpenSteps, tabled: Tabled, others = 0): Paths | null {
  const search: Search = { tabled, steps };
  if (tabled.stops === 1) return { best: { stops: [levelsAt(tabled, 0)], worst: 0, sum: 0 }, otherStarts: [] };
  const worst = worstAhead(search);
  if (worst[0] === Number.POSITIVE_INFINITY) return null;
  const rest = cheapestWithin(search, worst, worst[0]! + SLACK);
  const best = walk(search, rest, 0, [0]);
  return { best, otherStarts: others > 0 ? otherStarts(search, worst, best, others) : [] };
}

/** Least largest exposure between a stop and the target, both left out: backwards, as every step counts up. */
function worstAhead({ tabled: { stops, exposure }, steps }: Search): Float64Array {
  const worst = new Float64Array(stops).fill(Number.POSITIVE_INFINITY);
  worst[stops - 1] = 0;
  const { to, live } = steps;
  for (let n = live.length - 2; n >= 0; n--) {
    const stop = live[n]!;
    let least = Number.POSITIVE_INFINITY;
    const count = steps.fill(stop);
    for (let k = 0; k < count; k++) {
      const cost = Math.max(worst[to[k]!]!, exposure[to[k]!]!);
      if (cost < least) least = cost;
    }
    worst[stop] = least;
  }
  return worst;
}

/** Least sum of exposure and then fewest steps to the target over stops within a bound. */
function cheapestWithin(
  { tabled: { stops, exposure }, steps: open }: Search,
  worst: Float64Array,
  bound: number,
): Rest {
  const sum = new Float64Array(stops).fill(Number.POSITIVE_INFINITY);
  const steps = new Int32Array(stops);
  sum[stops - 1] = 0;
  for (let n = open.live.length - 2; n >= 0; n--) {
    const stop = open.live[n]!;
    if (exposure[stop]! > bound || worst[stop]! > bound) continue;
    const count = open.fill(stop);
    for (let k = 0; k < count; k++) {
      const to = open.to[k]!;
      const cost = exposure[to]! + sum[to]!;
      const longer = cost === sum[stop]! && steps[to]! + 1 >= steps[stop]!;
      if (cost > sum[stop]! || longer || cost === Number.POSITIVE_INFINITY || exposure[to]! > bound) continue;
      sum[stop] = cost;
      steps[stop] = steps[to]! + 1;
    }
  }
  return { sum, steps };
}

/** Follows the cheapest way on from a stop, taking the first of equal steps. */
function walk({ tabled, steps: open }: Search, { sum, steps }: Rest, from: number, before: readonly number[]): Path {
  const { stops, exposure } = tabled;
  const way = [...before];
  for (let stop = from; stop !== stops - 1; ) {
    const count = open.fill(stop);
    let chosen = -1;
    for (let k = 0; k < count && chosen < 0; k++) {
      const to = open.to[k]!;
      if (exposure[to]! + sum[to]! === sum[stop] && steps[to]! + 1 === steps[stop]) chosen = to;
    }
    stop = chosen;
    way.push(stop);
  }
  const onTheWay = way.slice(1, -1).map((stop) => exposure[stop]!);
  return {
    stops: way.map((stop) => levelsAt(tabled, stop)),
    worst: Math.max(0, ...onTheWay),
    sum: onTheWay.reduce((total, one) => total + one, 0),
  };
}

function otherStarts(search: Search, worst: Float64Array, best: Path, wanted: number): Path[] {
  const { tabled, steps } = search;
  const { exposure, strides } = tabled;
  const numberOf = (levels: Int32Array): number => levels.reduce((number, level, i) => number + level * strides[i]!, 0);
  const taken = numberOf(best.stops[1]!);
  const starts = Array.from(steps.to.subarray(0, steps.fill(0)))
    .filter((to) => to !== taken && worst[to] !== Number.POSITIVE_INFINITY)
    .map((to) => ({ to, worst: Math.max(exposure[to]!, worst[to]!) }))
    .sort((a, b) => a.worst - b.worst);
  const found: Path[] = [];
  for (let k = 0; k < starts.length && found.length < wanted; ) {
    const level = starts[k]!.worst;
    const rest = cheapestWithin(search, worst, level + SLACK);
    const paths: Path[] = [];
    for (; k < starts.length && starts[k]!.worst === level; k++)
      paths.push(walk(search, rest, starts[k]!.to, [0, starts[k]!.to]));
    found.push(...paths.sort((a, b) => a.sum - b.sum || a.stops.length - b.stops.length));
  }
  return found.slice(0, wanted);
}
