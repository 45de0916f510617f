import { describe, expect, it } from "vitest";
import { streamOf } from "../../../test/random-stream.js";
import { bestPath, type Paths } from "./best-path.js";
import { goesOn, instalmentLevels, instalmentRatio, instalmentsTo } from "./gradualism.js";
import {
  type Dropped,
  type Gait,
  type Lattice,
  type LevelSet,
  type Levels,
  NOTHING_DROPPED,
  QUANTA,
  quantaOf,
} from "./lattice.js";
import { openSearch } from "./open-search.js";
import { relaxations } from "./relaxations.js";
import { tableLattice } from "./tabled.js";
import { safeShare, trustThreshold } from "./trust.js";

const SINGLE: Gait = { reach: "next", axes: "single" };
const PAIRS: Gait = { reach: "next", axes: "pairs" };

/** The toy of MODELS-2: disarm, inspect (B's to give), relief (A's); gains of A and B over the status quo per axis. */
const toy = (rungs: number, more: Partial<Lattice> = {}): Lattice => ({
  lengths: [rungs + 1, rungs + 1, rungs + 1],
  exposureAt: (levels) => {
    const gain = (each: readonly number[]): number => each.reduce((sum, one, i) => sum + (one * levels[i]!) / rungs, 0);
    return Math.max(0, -gain([0.5, 0.2, -0.3]), -gain([-0.3, -0.1, 0.6]));
  },
  lines: [],
  orderings: [],
  together: (axis, _, other) => (axis === 2) !== (other === 2),
  ...more,
});
const onAxis = (axis: number, rungs: readonly number[]): LevelSet => ({
  never: false,
  on: [{ axis, rungs: Uint8Array.from(rungs) }],
});
const inspectFirst = (rungs: number) => ({
  first: onAxis(
    1,
    Array.from({ length: rungs + 1 }, (_, k) => Number(k === rungs)),
  ),
  before: onAxis(
    2,
    Array.from({ length: rungs + 1 }, (_, k) => Number(k > 0)),
  ),
});
const reliefFirst = { first: onAxis(2, [0, 1]), before: onAxis(1, [0, 1]) };
const figures = (paths: Paths | null) =>
  paths && [paths.best.worst / QUANTA, paths.best.sum / QUANTA, paths.best.stops.length - 1];
const moves = (stops: readonly Int32Array[]): number[][] =>
  stops.slice(1).map((levels, k) => [...levels.keys()].filter((i) => levels[i] !== stops[k]![i]));

describe("MODELS-2 §2, worked (T)", () => {
  it("bestPath(T) goes by inspection, relief, disarmament: worst .1, sum .2", () => {
    const paths = bestPath(tableLattice(toy(1)), SINGLE, { others: 5 });
    expect(figures(paths)).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.2, 9), 3]);
    expect(moves(paths!.best.stops)).toEqual([[1], [2], [0]]);
    expect(paths!.otherStarts.map(({ stops }) => moves(stops))).toEqual([
      [[0], [2], [1]],
      [[2], [0], [1]],
    ]);
    expect(paths!.otherStarts.map(({ worst, sum }) => [worst / QUANTA, sum / QUANTA])).toEqual([
      [expect.closeTo(0.3, 9), expect.closeTo(0.3, 9)],
      [expect.closeTo(0.3, 9), expect.closeTo(0.3, 9)],
    ]);
  });
  it("bestPath(T, pairs) trades action for action without any exposure in two steps", () => {
    const paths = bestPath(tableLattice(toy(1)), PAIRS);
    expect(figures(paths)).toEqual([0, 0, 2]);
    expect(moves(paths!.best.stops)).toEqual([[0, 2], [1]]);
  });
  it("bestPath(T) with inspection before relief costs .1 of what pairs would save", () => {
    const ordered = tableLattice(toy(1, { orderings: [inspectFirst(1)] }));
    expect(figures(bestPath(ordered, SINGLE))).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.2, 9), 3]);
    const paths = bestPath(ordered, PAIRS);
    expect(figures(paths)).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.1, 9), 2]);
    expect(moves(paths!.best.stops)).toEqual([[1], [0, 2]]);
    expect(figures(bestPath(ordered, PAIRS, { dropped: { lines: new Set(), orderings: new Set([0]) } }))?.[0]).toBe(0);
  });
  it("bestPath(T in instalments) halves exposure with every halving of the steps", () => {
    expect(figures(bestPath(tableLattice(toy(2)), SINGLE))).toEqual([
      expect.closeTo(0.05, 9),
      expect.closeTo(0.1, 9),
      6,
    ]);
    expect(figures(bestPath(tableLattice(toy(4)), SINGLE))).toEqual([
      expect.closeTo(0.025, 9),
      expect.closeTo(0.05, 9),
      12,
    ]);
  });
  it("bestPath(T in instalments) gains nothing while inspection must be whole before relief", () => {
    const ordered = tableLattice(toy(2, { orderings: [inspectFirst(2)] }));
    expect(figures(bestPath(ordered, SINGLE))).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.15, 9), 6]);
  });
  it("relaxations(T with a cycle) names either ordering, and what dropping it opens", () => {
    const tabled = tableLattice(toy(1, { orderings: [inspectFirst(1), reliefFirst] }));
    expect(bestPath(tabled, SINGLE)).toBeNull();
    const { sets, truncated } = relaxations(tabled, SINGLE);
    expect(sets.map(({ lines, orderings }) => [[...lines], [...orderings]]).toSorted()).toEqual([
      [[], [0]],
      [[], [1]],
    ]);
    expect(truncated).toBe(false);
    const dropSecond = bestPath(tabled, SINGLE, { dropped: { lines: new Set(), orderings: new Set([1]) } });
    expect(figures(dropSecond)).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.2, 9), 3]);
    expect(moves(dropSecond!.best.stops)).toEqual([[1], [2], [0]]);
    const dropFirst = bestPath(tabled, SINGLE, { dropped: { lines: new Set(), orderings: new Set([0]) } });
    expect(figures(dropFirst)).toEqual([expect.closeTo(0.3, 9), expect.closeTo(0.3, 9), 3]);
    expect(moves(dropFirst!.best.stops)).toEqual([[0], [2], [1]]);
  });
});

describe("MODELS-2 §2, gradualism and trust", () => {
  it("instalmentLevels(ρ, n) rise as worked for c = .5, b = 1, δ = .8", () => {
    const ratio = instalmentRatio(0.5, 1, 0.8);
    expect(ratio).toBeCloseTo(0.625, 12);
    const expected = [0.375, 0.609375, 0.755859, 0.847412, 0.904633];
    expect(instalmentLevels(ratio, 5)).toEqual(expected.map((level) => expect.closeTo(level, 6)));
    expect(instalmentsTo(0.9, ratio)).toBe(5);
  });
  it("instalmentLevels(ρ, n) make holding on worth as much as stopping: 1.875 at the first", () => {
    // Holding on: Σ δᵗ (b − c) xₜ₊₁. Stopping: the other side has given its first instalment and nobody gives again.
    const levels = instalmentLevels(0.625, 400);
    const holding = levels.reduce((sum, level, t) => sum + 0.8 ** t * 0.5 * level, 0);
    const stopping = levels[0]! / (1 - 0.8);
    expect(holding).toBeCloseTo(1.875, 9);
    expect(stopping).toBeCloseTo(1.875, 9);
  });
  it("goesOn(side, levels) holds with equality along the fastest path", () => {
    const [first = 0, second = 0] = instalmentLevels(0.625, 2);
    const side = { cost: 0.5, worth: 1, discount: 0.8 };
    expect(goesOn(side, { otherNext: second - first, ownLast: first })).toBe(true);
    expect(goesOn(side, { otherNext: second - first - 1e-6, ownLast: first })).toBe(false);
  });
  it("instalmentLevels(ρ, n) has no path where a unit costs more than its return is worth", () => {
    expect(instalmentLevels(1, 5)).toEqual([]);
    expect(instalmentsTo(0.9, 1)).toBeNull();
  });
  it("trustThreshold(1, 2) is 2/3, and 0 where nothing can be lost", () => {
    expect(trustThreshold(1, 2)).toBeCloseTo(2 / 3, 12);
    expect(trustThreshold(1, 0)).toBe(0);
    expect(trustThreshold(0, 0)).toBeNull();
  });
  it("safeShare(.4, g, l) is 2/3 for g = l and 1/6 for g = l/4", () => {
    expect(safeShare(0.4, 1, 1)).toBeCloseTo(2 / 3, 12);
    expect(safeShare(0.4, 1, 4)).toBeCloseTo(1 / 6, 12);
    expect(safeShare(1, 1, 4)).toBe(1);
  });
});

interface Walked {
  readonly worst: number;
  readonly sum: number;
  readonly stops: readonly (readonly number[])[];
}

function met({ never, on }: LevelSet, levels: Levels): boolean {
  return !never && on.every(({ axis, rungs }) => rungs[levels[axis]!] === 1);
}

/** Every way from start to target, written from the definition alone. */
function everyWay(lattice: Lattice, gait: Gait, dropped: Dropped): Walked[] {
  const { lengths } = lattice;
  const target = lengths.map((length) => length - 1);
  const start = lengths.map(() => 0);
  const same = (a: readonly number[], b: readonly number[]): boolean => a.every((one, i) => one === b[i]);
  const ways: Walked[] = [];
  const go = (stops: readonly (readonly number[])[]): void => {
    const here = stops[stops.length - 1]!;
    if (same(here, target)) {
      const between = stops.slice(1, -1).map((stop) => quantaOf(lattice.exposureAt(stop)));
      ways.push({ worst: Math.max(0, ...between), sum: between.reduce((a, b) => a + b, 0), stops });
      return;
    }
    for (const next of everyStop(lengths)) {
      const moved = next.flatMap((level, i) => (level === here[i] ? [] : [i]));
      const forward = next.every((level, i) => level >= here[i]!);
      const near = gait.reach === "later" || next.every((level, i) => level - here[i]! <= 1);
      const [i = 0, j = 0] = moved;
      const paired = moved.length === 2 && gait.axes === "pairs" && lattice.together(i, next[i]!, j, next[j]!);
      if (!forward || !near || !(moved.length === 1 || paired)) continue;
      const ordered = lattice.orderings.every(
        ({ first, before }, k) =>
          dropped.orderings.has(k) || !met(before, next) || met(before, here) || met(first, here),
      );
      const inside =
        same(next, target) ||
        lattice.lines.every(({ when, require }, k) => {
          const broken = (stop: Levels): boolean => met(when, stop) && !met(require, stop);
          if (dropped.lines.has(k) || !broken(next)) return true;
          return stops.every((stop) => broken(stop));
        });
      if (ordered && inside) go([...stops, next]);
    }
  };
  go([start]);
  return ways;
}

function everyStop(lengths: readonly number[]): number[][] {
  return lengths.reduce<number[][]>(
    (stops, length) => stops.flatMap((stop) => Array.from({ length }, (_, level) => [...stop, level])),
    [[]],
  );
}

/** Axis by axis in order, how far each step goes, one axis before two. */
function stepKey({ stops }: Walked): number[] {
  return stops.slice(1).flatMap((stop, k) => {
    const moved = stop.flatMap((level, i) => (level === stops[k]![i] ? [] : [i, level]));
    return [moved[0]!, moved[1]!, moved[2] ?? -1, moved[3] ?? -1];
  });
}

function compareWalked(a: Walked, b: Walked): number {
  const figures = a.worst - b.worst || a.sum - b.sum || a.stops.length - b.stops.length;
  if (figures !== 0) return figures;
  const [one, other] = [stepKey(a), stepKey(b)];
  const at = one.findIndex((key, k) => key !== other[k]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

const SHAPES = [[2, 2], [2, 2, 2], [3, 2, 2], [3, 3], [2, 3, 2], [4, 3], [2, 2, 2, 2], [5], [3, 2, 3]];

function randomLattice(seed: number): { lattice: Lattice; gait: Gait } {
  const stream = streamOf(seed);
  const lengths = stream.pick(SHAPES);
  const setOf = (): LevelSet => {
    const axis = stream.whole(0, lengths.length - 1);
    const [low, high] = [stream.whole(0, lengths[axis]! - 1), stream.whole(0, lengths[axis]! - 1)];
    const other = stream.whole(0, lengths.length - 1);
    const from = stream.whole(0, lengths[other]! - 1);
    const both = stream.chance(0.5);
    const within = (level: number): boolean => level >= Math.min(low, high) && level <= Math.max(low, high);
    const rungs = (of: number, holds: (level: number) => boolean) => ({
      axis: of,
      rungs: Uint8Array.from({ length: lengths[of]! }, (_, level) => Number(holds(level))),
    });
    return {
      never: stream.chance(0.05),
      on: [rungs(axis, within), ...(both ? [rungs(other, (level) => level >= from)] : [])],
    };
  };
  const gains = [0, 1].map(() => lengths.map((length) => Array.from({ length }, () => stream.whole(-4, 4) / 10)));
  const holders = lengths.map(() => stream.whole(0, 1));
  const count = (most: number): number => stream.whole(0, most);
  const lattice: Lattice = {
    lengths,
    exposureAt: (levels) => Math.max(0, ...gains.map((of) => -of.reduce((sum, axis, i) => sum + axis[levels[i]!]!, 0))),
    lines: Array.from({ length: count(2) }, () => ({ when: setOf(), require: setOf() })),
    orderings: Array.from({ length: count(3) }, () => ({ first: setOf(), before: setOf() })),
    together: (axis, _, other) => holders[axis] !== holders[other],
  };
  const gait: Gait = { reach: stream.pick(["next", "later"]), axes: stream.pick(["single", "pairs"]) };
  return { lattice, gait };
}

describe("bestPath(tabled, gait) on 500 random lattices", () => {
  const lattices = Array.from({ length: 500 }, (_, seed) => randomLattice(seed + 1));

  it("equals the least of every way, ties settled alike", () => {
    let infeasible = 0;
    for (const { lattice, gait } of lattices) {
      const [least] = everyWay(lattice, gait, NOTHING_DROPPED).sort(compareWalked);
      const found = bestPath(tableLattice(lattice), gait)?.best;
      expect(found === undefined).toBe(least === undefined);
      if (least === undefined || found === undefined) infeasible++;
      else {
        expect([found.worst, found.sum]).toEqual([least.worst, least.sum]);
        expect(found.stops.map((stop) => [...stop])).toEqual(least.stops);
      }
    }
    expect(infeasible).toBeGreaterThan(30);
    expect(infeasible).toBeLessThan(470);
  });

  it("openSearch(lattice, gait) finds the same figures without a table", () => {
    for (const { lattice, gait } of lattices) {
      const tabled = bestPath(tableLattice(lattice), gait)?.best;
      const found = openSearch(lattice, gait, { cap: 10_000 });
      expect(found.exact).toBe(true);
      expect(found.stops === null).toBe(tabled === undefined);
      if (tabled === undefined) continue;
      expect([found.worst, found.sum, found.stops?.length]).toEqual([tabled.worst, tabled.sum, tabled.stops.length]);
    }
  });

  it("openSearch(lattice, gait) stopped early promises no more than it knows", () => {
    for (const { lattice, gait } of lattices) {
      const least = bestPath(tableLattice(lattice), gait)?.best;
      const found = openSearch(lattice, gait, { cap: 3 });
      if (least === undefined) expect(found.stops).toBeNull();
      else expect(found.bound).toBeLessThanOrEqual(least.worst);
      if (found.stops !== null && least !== undefined) expect(found.worst).toBeGreaterThanOrEqual(least.worst);
    }
  });

  it("relaxations(tabled, gait) are the least sets whose dropping opens a way", () => {
    for (const { lattice, gait } of lattices.slice(0, 200)) {
      if (everyWay(lattice, gait, NOTHING_DROPPED).length > 0) continue;
      const things = lattice.lines.length + lattice.orderings.length;
      const setOf = (bits: number): Dropped => ({
        lines: new Set(lattice.lines.flatMap((_, k) => ((bits >> k) & 1 ? [k] : []))),
        orderings: new Set(lattice.orderings.flatMap((_, k) => ((bits >> (k + lattice.lines.length)) & 1 ? [k] : []))),
      });
      const opening = Array.from({ length: 2 ** things }, (_, bits) => bits).filter(
        (bits) => everyWay(lattice, gait, setOf(bits)).length > 0,
      );
      const least = opening
        .filter((bits) => !opening.some((other) => other !== bits && (other & bits) === other))
        .filter((bits) => setOf(bits).lines.size + setOf(bits).orderings.size <= 4);
      const text = ({ lines, orderings }: Dropped): string => `${[...lines].sort()} | ${[...orderings].sort()}`;
      const found = relaxations(tableLattice(lattice), gait).sets.map(text);
      expect(found.toSorted()).toEqual(least.map(setOf).map(text).toSorted());
    }
  });
});
