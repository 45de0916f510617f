import { type Dropped, type Gait, NOTHING_DROPPED, stepsFrom } from "./lattice.js";
import { type Binding, bindingOf, isBarred, levelsAt, type Tabled } from "./tabled.js";

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
  readonly gait: Gait;
  readonly binding: Binding;
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
  const search: Search = { tabled, gait, binding: bindingOf(tabled, dropped) };
  if (tabled.stops === 1) return { best: { stops: [levelsAt(tabled, 0)], worst: 0, sum: 0 }, otherStarts: [] };
  const worst = worstAhead(search);
  if (worst[0] === Number.POSITIVE_INFINITY) return null;
  const rest = cheapestWithin(search, worst[0]! + SLACK);
  const best = walk(search, rest, 0, [0]);
  return { best, otherStarts: others > 0 ? otherStarts(search, worst, best, others) : [] };
}

/** Least largest exposure between a stop and the target, both left out: backwards, as every step counts up. */
function worstAhead({ tabled, gait, binding }: Search): Float64Array {
  const { stops, exposure } = tabled;
  const worst = new Float64Array(stops).fill(Number.POSITIVE_INFINITY);
  worst[stops - 1] = 0;
  const next = stepper(tabled, gait);
  for (let stop = stops - 2; stop >= 0; stop--) {
    let least = Number.POSITIVE_INFINITY;
    const count = next.fill(stop);
    for (let k = 0; k < count; k++) {
      const to = next.stops[k]!;
      const cost = Math.max(worst[to]!, exposure[to]!);
      if (cost < least && !isBarred(tabled, binding, stop, to)) least = cost;
    }
    worst[stop] = least;
  }
  return worst;
}

/** Least sum of exposure and then fewest steps to the target over stops within a bound. */
function cheapestWithin({ tabled, gait, binding }: Search, bound: number): Rest {
  const { stops, exposure } = tabled;
  const sum = new Float64Array(stops).fill(Number.POSITIVE_INFINITY);
  const steps = new Int32Array(stops);
  sum[stops - 1] = 0;
  const next = stepper(tabled, gait);
  for (let stop = stops - 2; stop >= 0; stop--) {
    if (exposure[stop]! > bound) continue;
    const count = next.fill(stop);
    for (let k = 0; k < count; k++) {
      const to = next.stops[k]!;
      const cost = exposure[to]! + sum[to]!;
      const longer = cost === sum[stop]! && steps[to]! + 1 >= steps[stop]!;
      if (cost > sum[stop]! || longer || cost === Number.POSITIVE_INFINITY) continue;
      if (exposure[to]! > bound || isBarred(tabled, binding, stop, to)) continue;
      sum[stop] = cost;
      steps[stop] = steps[to]! + 1;
    }
  }
  return { sum, steps };
}

/** Follows the cheapest way on from a stop, taking the first of equal steps. */
function walk({ tabled, gait, binding }: Search, { sum, steps }: Rest, from: number, before: readonly number[]): Path {
  const { stops, exposure } = tabled;
  const next = stepper(tabled, gait);
  const way = [...before];
  for (let stop = from; stop !== stops - 1; ) {
    const count = next.fill(stop);
    let chosen = -1;
    for (let k = 0; k < count && chosen < 0; k++) {
      const to = next.stops[k]!;
      if (exposure[to]! + sum[to]! !== sum[stop] || steps[to]! + 1 !== steps[stop]) continue;
      if (!isBarred(tabled, binding, stop, to)) chosen = to;
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
  const { tabled, gait, binding } = search;
  const { exposure, strides } = tabled;
  const numberOf = (levels: Int32Array): number => levels.reduce((number, level, i) => number + level * strides[i]!, 0);
  const taken = numberOf(best.stops[1]!);
  const next = stepper(tabled, gait);
  const starts = Array.from(next.stops.subarray(0, next.fill(0)))
    .filter((to) => to !== taken && worst[to] !== Number.POSITIVE_INFINITY && !isBarred(tabled, binding, 0, to))
    .map((to) => ({ to, worst: Math.max(exposure[to]!, worst[to]!) }))
    .sort((a, b) => a.worst - b.worst);
  const found: Path[] = [];
  for (let k = 0; k < starts.length && found.length < wanted; ) {
    const level = starts[k]!.worst;
    const rest = cheapestWithin(search, level + SLACK);
    const paths: Path[] = [];
    for (; k < starts.length && starts[k]!.worst === level; k++)
      paths.push(walk(search, rest, starts[k]!.to, [0, starts[k]!.to]));
    found.push(...paths.sort((a, b) => a.sum - b.sum || a.stops.length - b.stops.length));
  }
  return found.slice(0, wanted);
}

function countDown(levels: Int32Array, lengths: readonly number[]): void {
  for (let i = lengths.length - 1; i >= 0; i--) {
    if (--levels[i]! >= 0) return;
    levels[i] = lengths[i]! - 1;
  }
}

/** Numbers of the stops to which one step leads, refilled for every stop that is asked. */
function stepper(tabled: Tabled, gait: Gait): { readonly stops: Int32Array; readonly fill: (stop: number) => number } {
  const { lattice, strides } = tabled;
  const { lengths } = lattice;
  const rungs = lengths.reduce((sum, length) => sum + length - 1, 0);
  const stops = new Int32Array(rungs + (gait.axes === "pairs" ? rungs * rungs : 0));
  const levels = new Int32Array(lengths.length);
  let here = 0;
  let count = 0;
  const add = (axis: number, to: number, other: number, otherTo: number): void => {
    const on = (to - levels[axis]!) * strides[axis]!;
    stops[count++] = here + on + (other < 0 ? 0 : (otherTo - levels[other]!) * strides[other]!);
  };
  return {
    stops,
    fill: (stop) => {
      if (stop === here - 1) countDown(levels, lengths);
      else for (let i = 0; i < lengths.length; i++) levels[i] = Math.trunc(stop / strides[i]!) % lengths[i]!;
      here = stop;
      count = 0;
      if (gait.axes === "single" && gait.reach === "next") {
        for (let i = 0; i < lengths.length; i++) if (levels[i]! + 1 < lengths[i]!) stops[count++] = stop + strides[i]!;
      } else stepsFrom(lattice, gait, levels, add);
      return count;
    },
  };
}
