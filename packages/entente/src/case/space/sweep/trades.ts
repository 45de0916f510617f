import type { Tests } from "../../condition.js";
import { breaks, holds, type Space, unitsOf } from "../space.js";

/** Two parties that each yield on one issue and gain on another, from some package. */
export interface Trade {
  readonly issues: readonly [number, number];
  readonly parties: readonly [number, number];
  readonly to: Int32Array;
  /** Change of utility per party, the two first named apart. */
  readonly gains: readonly [number, number];
  readonly externality: ReadonlyMap<number, number>;
  /** Whether all parties listed still accept. */
  readonly accepted: boolean;
}

const EPSILON = 1e-9;

/**
 * Exchanges between two parties from a package that move exactly two issues, largest least gain first.
 *
 * @param parties - indexes into the space's parties
 * @param value - value of an option to a party, whatever the issue weighs
 * @source Keeney & Raiffa 1976
 */
export function tradesFrom(
  space: Space,
  from: Int32Array,
  { parties, where, value }: { parties: readonly number[]; where: Tests; value: readonly (readonly Float64Array[])[] },
): Trade[] {
  const found: Trade[] = [];
  const here = parties.map((party) => unitsOf(space, party, from));
  const to = Int32Array.from(from);
  for (let i = 0; i < space.issues.length; i++) {
    for (let j = i + 1; j < space.issues.length; j++) {
      for (let oi = 0; oi < space.options[i]!.length; oi++) {
        if (oi === from[i]) continue;
        for (let oj = 0; oj < space.options[j]!.length; oj++) {
          if (oj === from[j]) continue;
          to[i] = oi;
          to[j] = oj;
          if (holds(where, to)) found.push(...tradesAt(i, j));
        }
      }
      to[i] = from[i]!;
      to[j] = from[j]!;
    }
  }
  return found.sort(byGains(space));

  function tradesAt(i: number, j: number): Trade[] {
    const sign = (k: number, issue: number): number => {
      const values = value[parties[k]!]![issue]!;
      const change = values[to[issue]!]! - values[from[issue]!]!;
      return change > EPSILON ? 1 : change < -EPSILON ? -1 : 0;
    };
    const crossing = parties.map((_, k) => (sign(k, i) * sign(k, j) === -1 ? sign(k, i) : 0));
    if (!crossing.includes(1) || !crossing.includes(-1)) return [];
    const gains = parties.map((party, k) => (unitsOf(space, party, to) - here[k]!) / space.scale[party]!);
    const accepted = parties.every((party) => accepts(space, party, to));
    const traded = Int32Array.from(to);
    return parties.flatMap((p, k) =>
      parties.flatMap((q, l): Trade[] => {
        if (l <= k || crossing[k]! * crossing[l]! !== -1 || gains[k]! <= EPSILON || gains[l]! <= EPSILON) return [];
        const externality = new Map(parties.flatMap((r, m) => (m === k || m === l ? [] : [[r, gains[m]!] as const])));
        return [{ issues: [i, j], parties: [p, q], to: traded, gains: [gains[k]!, gains[l]!], externality, accepted }];
      }),
    );
  }
}

function accepts(space: Space, party: number, options: Int32Array): boolean {
  if (unitsOf(space, party, options) < space.acceptFrom[party]!) return false;
  return !space.redLines.some((line) => line.party === party && breaks(line, options));
}

function byGains(space: Space): (x: Trade, y: Trade) => number {
  const inOrder = (x: Trade, y: Trade): number => {
    const at = space.issues.findIndex((_, issue) => x.to[issue] !== y.to[issue]);
    return at < 0 ? 0 : x.to[at]! - y.to[at]!;
  };
  return (x, y) => {
    const byLeast = Math.min(...y.gains) - Math.min(...x.gains);
    if (Math.abs(byLeast) > EPSILON) return byLeast;
    const bySum = y.gains[0] + y.gains[1] - x.gains[0] - x.gains[1];
    if (Math.abs(bySum) > EPSILON) return bySum;
    return inOrder(x, y);
  };
}
