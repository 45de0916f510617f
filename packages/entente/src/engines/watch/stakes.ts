import type { Loss } from "../../case/space/build-space.js";
import { breaks, holds, type Space } from "../../case/space/space.js";
import { valuesOf } from "../../case/space/sweep/values.js";
import type { View } from "../../case/view.js";
import type { Bounded, Swing } from "../../numerics/robustness/least-error.js";

export type Way = "worse" | "better";

/** What a party compares a package with, issue by issue: how far its positions may move before it changes its mind. */
export interface Stakes {
  readonly party: string;
  /** What it gains by the package, utility. */
  readonly gain: number;
  /** What each place or table entry can do to that gain, for the worse or the better. */
  readonly swings: (way: Way) => readonly Swing[];
  /** The gain times the sum of its saliences, and what a point of each salience does to it: linear in all of them. */
  readonly weighed: number;
  readonly saliences: (way: Way) => readonly Bounded[];
  /** Its gain where one issue's place, table entry or salience has another value. */
  readonly gainWith: (change: Change) => number;
  /** Red lines of its own that the package breaks. */
  readonly broken: readonly string[];
  /** Numbers of the issues that the package moves. */
  readonly moved: readonly number[];
}
export interface Change {
  readonly issue: string;
  readonly kind: "at" | "salience";
  readonly value: number;
}

/** @param x - option numbers of the package */
export function stakesOf(view: View, space: Space, party: string, x: ArrayLike<number>, loss: Loss): Stakes {
  const p = space.parties.indexOf(party);
  const stated = view.alternatives.get(party);
  const q = space.issues.map((issue, i) => {
    const option = stated?.package?.[issue];
    return option === undefined ? (space.statusQuo[i] ?? 0) : (space.options[i]?.indexOf(option) ?? 0);
  });
  const fixed = stated?.value ?? null;
  const bonus = (options: ArrayLike<number>): number =>
    space.linkages
      .filter((linkage) => linkage.party === p && holds(linkage.when, options))
      .reduce((sum, { units }) => sum + units / (space.scale[p] ?? 1), 0);
  const linked = bonus(x) - (fixed === null ? bonus(q) : fixed);
  const values = valuesOf(view, space, party, loss);
  const own = view.positions.get(party);
  const issues = space.issues.flatMap((issue, i) => {
    const position = own?.get(issue);
    if (position === undefined) return [];
    const places = space.places[i] ?? new Float64Array();
    return [
      {
        issue,
        salience: position.salience,
        ideal: position.values === null ? position.ideal : null,
        here: places[x[i] ?? 0] ?? 0,
        there: places[q[i] ?? 0] ?? 0,
        same: x[i] === q[i],
        table: [values[i]?.[x[i] ?? 0] ?? 0, values[i]?.[q[i] ?? 0] ?? 0] as const,
      },
    ];
  });
  type Issue = (typeof issues)[number];
  const valueAt = (place: number, ideal: number): number => {
    const lost = Math.abs(place - ideal) / 100;
    return loss === "linear" ? 1 - lost : 1 - lost * lost;
  };
  const clamp = (place: number): number => Math.min(100, Math.max(0, place));
  /** Value at the package less, where no value is stated for no deal, that at what there is without one. */
  const gainOn = ({ here, there, table, ideal }: Issue): number => {
    if (ideal === null) return fixed !== null ? table[0] : table[0] - table[1];
    return valueAt(here, ideal) - (fixed !== null ? 0 : valueAt(there, ideal));
  };
  const total = issues.reduce((sum, { salience }) => sum + salience, 0);
  const swingsOf = (one: Issue, way: Way): Swing[] => {
    const weight = total === 0 ? 0 : one.salience / total;
    const swing = (by: (points: number) => number, steepest: number): Swing => ({
      by: (points) => weight * by(points),
      steepest: weight * steepest,
    });
    const { ideal, here, there, same, table } = one;
    const sign = way === "worse" ? -1 : 1;
    if (ideal === null) {
      const entry = (value: number, up: boolean): Swing =>
        swing((points) => Math.min(points / 100, up ? 1 - value : value), 1 / 100);
      if (fixed !== null) return [entry(table[0], sign > 0)];
      return same ? [] : [entry(table[0], sign > 0), entry(table[1], sign < 0)];
    }
    const now = gainOn(one);
    const steep = loss === "linear" ? 1 / 100 : Math.max(here, 100 - here) / 5000;
    if (fixed === null) {
      const to = (points: number): number => clamp(ideal + sign * points * Math.sign(here - there));
      const moved = (points: number): number => valueAt(here, to(points)) - valueAt(there, to(points)) - now;
      const most = loss === "linear" ? 2 / 100 : Math.abs(here - there) / 5000;
      return here === there ? [] : [swing((points) => Math.max(0, sign * moved(points)), most)];
    }
    const atEnds = (points: number): number[] =>
      [ideal - points, ideal + points].map((end) => valueAt(here, clamp(end)));
    const best = (points: number): number => (Math.abs(here - ideal) <= points ? 1 : Math.max(...atEnds(points)));
    if (sign > 0) return [swing((points) => best(points) - now, steep)];
    return [swing((points) => Math.max(0, now - Math.min(...atEnds(points))), steep)];
  };
  return {
    party,
    gain: total === 0 ? 0 : issues.reduce((sum, one) => sum + (one.salience / total) * gainOn(one), linked),
    swings: (way) => issues.flatMap((one) => swingsOf(one, way)),
    weighed: issues.reduce((sum, one) => sum + one.salience * (gainOn(one) + linked), 0),
    saliences: (way) =>
      issues.map((one) => {
        const effect = gainOn(one) + linked;
        const rises = effect > 0 === (way === "better");
        return { perPoint: Math.abs(effect), bound: rises ? 100 - one.salience : one.salience };
      }),
    gainWith: ({ issue, kind, value }) => {
      const weights = issues.map((one) => (one.issue === issue && kind === "salience" ? value : one.salience));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      if (all === 0) return 0;
      return issues.reduce((sum, one, k) => {
        const moved = one.issue === issue && kind === "at" && one.ideal !== null ? { ...one, ideal: value } : one;
        return sum + ((weights[k] ?? 0) / all) * gainOn(moved);
      }, linked);
    },
    broken: space.redLines.filter((line) => line.party === p && breaks(line, x)).map(({ id }) => id),
    moved: [...space.issues.keys()].filter((i) => x[i] !== space.statusQuo[i]),
  };
}
