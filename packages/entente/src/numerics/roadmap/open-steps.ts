import { type Dropped, type Gait, NOTHING_DROPPED, stepsFrom } from "./lattice.js";
import { type Binding, bindingOf, type Conditions, countUp } from "./tabled.js";

/** The steps that nothing bars, stop by stop. */
export interface OpenSteps {
  /** Numbers of the stops to which the stop asked last leads, in the order in which ties are settled. */
  readonly to: Int32Array;
  /** Fills them for a stop, and returns how many there are. */
  readonly fill: (stop: number) => number;
  /** Stops that can lie on a way from the start to the target, ascending; none that does is left out. */
  readonly live: Int32Array;
}

export function openSteps(tabled: Conditions, gait: Gait, dropped: Dropped = NOTHING_DROPPED): OpenSteps {
  const binding = bindingOf(tabled, dropped);
  return gait.reach === "next" && gait.axes === "single"
    ? singleSteps(tabled, binding)
    : stepsOfAnyGait(tabled, gait, binding);
}

/** By one rung of one axis, of which a bit a stop tells whether it is open: there are fewer axes than bits. */
function singleSteps(tabled: Conditions, binding: Binding): OpenSteps {
  const { stops, strides, lattice } = tabled;
  const open = forwards(tabled, binding);
  const live = new Int32Array(stops);
  live[stops - 1] = 1;
  let count = 1;
  for (let stop = stops - 2; stop >= 0; stop--) {
    if (open[stop] === 0) continue;
    let onward = 0;
    for (let rest = open[stop]!; rest !== 0; rest &= rest - 1)
      if (live[stop + strides[31 - Math.clz32(rest & -rest)]!] === 1) onward |= rest & -rest;
    open[stop] = onward;
    if (onward === 0) continue;
    live[stop] = 1;
    count++;
  }
  const to = new Int32Array(lattice.lengths.length);
  return {
    to,
    fill: (stop) => {
      let filled = 0;
      for (let rest = open[stop]!; rest !== 0; rest &= rest - 1)
        to[filled++] = stop + strides[31 - Math.clz32(rest & -rest)]!;
      return filled;
    },
    live: marked(live, count),
  };
}

/** The axes on which a step is open, of each stop to which steps lead from the start: a bit an axis. */
function forwards(tabled: Conditions, binding: Binding): Int32Array {
  const { stops, strides, lattice } = tabled;
  const { lengths } = lattice;
  const open = new Int32Array(stops);
  const isReached = new Uint8Array(stops);
  isReached[0] = 1;
  const levels = new Int32Array(lengths.length);
  for (let stop = 0; stop < stops - 1; stop++) {
    if (isReached[stop] === 1)
      for (let i = 0; i < lengths.length; i++) {
        if (levels[i]! + 1 === lengths[i]!) continue;
        const to = stop + strides[i]!;
        if (isBarred(tabled, binding, stop, to)) continue;
        open[stop]! |= 1 << i;
        isReached[to] = 1;
      }
    countUp(levels, lengths);
  }
  return open;
}

function marked(marks: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count);
  for (let stop = 0, n = 0; stop < marks.length; stop++) if (marks[stop] === 1) places[n++] = stop;
  return places;
}

function stepsOfAnyGait(tabled: Conditions, gait: Gait, binding: Binding): OpenSteps {
  const { lattice, strides } = tabled;
  const { lengths } = lattice;
  const rungs = lengths.reduce((sum, length) => sum + length - 1, 0);
  const stops = new Int32Array(rungs + (gait.axes === "pairs" ? rungs * rungs : 0));
  const levels = new Int32Array(lengths.length);
  let here = 0;
  let count = 0;
  const add = (axis: number, to: number, other: number, otherTo: number): void => {
    const on = (to - levels[axis]!) * strides[axis]!;
    const stop = here + on + (other < 0 ? 0 : (otherTo - levels[other]!) * strides[other]!);
    if (!isBarred(tabled, binding, here, stop)) stops[count++] = stop;
  };
  return {
    to: stops,
    fill: (stop) => {
      if (stop === here - 1) countDown(levels, lengths);
      else for (let i = 0; i < lengths.length; i++) levels[i] = Math.trunc(stop / strides[i]!) % lengths[i]!;
      here = stop;
      count = 0;
      stepsFrom(lattice, gait, levels, add);
      return count;
    },
    live: Int32Array.from({ length: tabled.stops }, (_, stop) => stop),
  };
}

function countDown(levels: Int32Array, lengths: readonly number[]): void {
  for (let i = lengths.length - 1; i >= 0; i--) {
    if (--levels[i]! >= 0) return;
    levels[i] = lengths[i]! - 1;
  }
}

/** Whether something that binds bars a step; a stop at the target breaks no line that counts here. */
function isBarred(
  { words, stops, broken, first, before }: Conditions,
  { always, onceMended, orderings }: Binding,
  from: number,
  to: number,
): boolean {
  const a = from * words;
  const b = to * words;
  for (let w = 0; w < words; w++) {
    if ((before[b + w]! & ~before[a + w]! & ~first[a + w]! & orderings[w]!) !== 0) return true;
    if (to === stops - 1) continue;
    if ((broken[b + w]! & (always[w]! | (onceMended[w]! & ~broken[a + w]!))) !== 0) return true;
  }
  return false;
}
