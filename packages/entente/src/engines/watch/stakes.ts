import type { Loss } from "../../case/space/build-space.js";
import { breaks, holds, type Space } from "../../case/space/space.js";
import { valuesOf } from "../../case/space/sweep/values.js";
import type { View } from "../../case/view.js";

/** What a party compares a package with, issue by issue: how far its positions may move before it changes its mind. */
export interface Stakes {
  readonly party: string;
  /** Its gain at the package where every place or table entry is off by some points, for the worse or the better. */
  readonly gainAt: (points: number, way: "worse" | "better") => number;
  /** The same where every salience is off by some points; only the sign tells. */
  readonly gainBySalience: (points: number, way: "worse" | "better") => number;
  /** Its gain where one issue's place, table entry or salience has another value. */
  readonly gainWith: (change: Change) => number;
  /** Red lines of its own that the package breaks. */
  readonly broken: readonly string[];
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
  const gainOn = ({ here, there, same, table, ideal }: Issue, points: number, sign: 1 | -1): number => {
    if (ideal === null) {
      const at = (value: number, by: number): number => Math.min(1, Math.max(0, value + by));
      const shift = (sign * points) / 100;
      if (fixed !== null) return at(table[0], shift);
      return same ? 0 : at(table[0], shift) - at(table[1], -shift);
    }
    if (fixed !== null) {
      const ends = [clamp(ideal - points), clamp(ideal + points)].map((end) => valueAt(here, end));
      const inside = Math.abs(here - ideal) <= points ? 1 : Math.max(...ends);
      return sign < 0 ? Math.min(...ends) : inside;
    }
    const moved = clamp(ideal + sign * points * Math.sign(here - there));
    return valueAt(here, moved) - valueAt(there, moved);
  };
  const total = issues.reduce((sum, { salience }) => sum + salience, 0);
  const signOf = (way: "worse" | "better"): 1 | -1 => (way === "worse" ? -1 : 1);
  return {
    party,
    gainAt: (points, way) =>
      issues.reduce((sum, one) => sum + (one.salience / total) * gainOn(one, points, signOf(way)), 0) + linked,
    gainBySalience: (points, way) =>
      issues.reduce((sum, one) => {
        const gain = gainOn(one, 0, 1) + linked;
        return sum + clamp(one.salience + signOf(way) * points * Math.sign(gain)) * gain;
      }, 0),
    gainWith: ({ issue, kind, value }) => {
      const weights = issues.map((one) => (one.issue === issue && kind === "salience" ? value : one.salience));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      if (all === 0) return 0;
      return issues.reduce((sum, one, k) => {
        const moved = one.issue === issue && kind === "at" && one.ideal !== null ? { ...one, ideal: value } : one;
        return sum + ((weights[k] ?? 0) / all) * gainOn(moved, 0, 1);
      }, linked);
    },
    broken: space.redLines.filter((line) => line.party === p && breaks(line, x)).map(({ id }) => id),
  };
}
