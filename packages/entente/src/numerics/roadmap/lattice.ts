/** Rung per axis: 0 is where the axis starts, its last rung the target's. */
export type Levels = ArrayLike<number>;

/** Stops that meet a condition: those on a rung of each axis named that has a 1; none where it never holds. */
export interface LevelSet {
  readonly never: boolean;
  readonly on: readonly { readonly axis: number; readonly rungs: Uint8Array }[];
}
/** A line is broken where what it asks about holds and what it requires does not. */
export interface Line {
  readonly when: LevelSet;
  readonly require: LevelSet;
}
/** `before` may become true in a step only where `first` held when the step began. */
export interface Demand {
  readonly first: LevelSet;
  readonly before: LevelSet;
}

/** Stops between a start and a target, every axis only ever moving on towards the target. */
export interface Lattice {
  /** Rungs per axis, start and target included; each at least 2. */
  readonly lengths: readonly number[];
  /** What is lost at a stop by whoever loses most there; 0 or more. Not asked of the start and the target. */
  readonly exposureAt: (levels: Levels) => number;
  /** A line that the start breaks binds only once it has been mended. */
  readonly lines: readonly Line[];
  readonly orderings: readonly Demand[];
  /** Which two axes may move to which rungs in one step. */
  readonly together: (axis: number, to: number, other: number, otherTo: number) => boolean;
}

/** How a step may go. */
export interface Gait {
  /** To the next rung only, or to any later one. */
  readonly reach: "next" | "later";
  /** One axis a step, or also two. */
  readonly axes: "single" | "pairs";
}

/** Lines and orderings that are not kept: bits over lines first, then orderings. */
export interface Dropped {
  readonly lines: ReadonlySet<number>;
  readonly orderings: ReadonlySet<number>;
}
export const NOTHING_DROPPED: Dropped = { lines: new Set(), orderings: new Set() };

/** Sums of exposure are sums of integers, so that equal sums are equal: this many make 1. */
export const QUANTA = 2 ** 40;

export function quantaOf(exposure: number): number {
  return Math.round(exposure * QUANTA);
}

export function meetsSet({ never, on }: LevelSet, levels: Levels): boolean {
  if (never) return false;
  for (const { axis, rungs } of on) if (rungs[levels[axis]!] !== 1) return false;
  return true;
}

export function breaksLine({ when, require }: Line, levels: Levels): boolean {
  return meetsSet(when, levels) && !meetsSet(require, levels);
}

/** Whether a step does what a demand of order wants only later. */
export function isTooEarly({ first, before }: Demand, from: Levels, to: Levels): boolean {
  return meetsSet(before, to) && !meetsSet(before, from) && !meetsSet(first, from);
}

/** Number of stops, start and target included. */
export function stopsOf({ lengths }: Pick<Lattice, "lengths">): number {
  return lengths.reduce((product, length) => product * length, 1);
}

/**
 * Stops to which one step leads, as rungs moved on per axis, in the order in which ties are settled: by the first axis,
 * then how far it goes, one axis before two.
 */
export function stepsFrom(
  { lengths, together }: Pick<Lattice, "lengths" | "together">,
  gait: Gait,
  levels: Levels,
  visit: (axis: number, to: number, other: number, otherTo: number) => void,
): void {
  const last = (axis: number): number =>
    gait.reach === "later" ? lengths[axis]! - 1 : Math.min(levels[axis]! + 1, lengths[axis]! - 1);
  for (let i = 0; i < lengths.length; i++) {
    for (let a = levels[i]! + 1; a <= last(i); a++) {
      visit(i, a, -1, -1);
      if (gait.axes === "single") continue;
      for (let j = i + 1; j < lengths.length; j++)
        for (let b = levels[j]! + 1; b <= last(j); b++) if (together(i, a, j, b)) visit(i, a, j, b);
    }
  }
}
