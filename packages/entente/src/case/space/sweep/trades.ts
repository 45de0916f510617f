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

/** A trade before its effect on others is worked out; `pair` counts the parties asked about. */
interface Candidate {
  readonly issues: readonly [number, number];
  readonly pair: readonly [number, number];
  readonly to: Int32Array;
  readonly gains: readonly [number, number];
}
interface TradeQuestion {
  /** Indexes into the space's parties. */
  readonly parties: readonly number[];
  readonly where: Tests;
  /** Value of an option to each party of the space, whatever the issue weighs. */
  readonly value: readonly (readonly Float64Array[])[];
  /** Trades returned at most. */
  readonly most: number;
}

/**
 * Exchanges between two parties from a package that move exactly two issues, largest least gain first.
 *
 * @source Keeney & Raiffa 1976
 */
export function tradesFrom(space: Space, from: Int32Array, { parties, where, value, most }: TradeQuestion): Trade[] {
  let found: Candidate[] = [];
  let enough = EPSILON;
  const to = Int32Array.from(from);
  const order = byGains(space);
  const linkages = parties.map((party) => space.linkages.filter((linkage) => linkage.party === party));
  const bonus = (k: number, options: Int32Array): number =>
    linkages[k]!.reduce((sum, { when, units }) => (holds(when, options) ? sum + units : sum), 0);
  const held = parties.map((_, k) => bonus(k, from));
  const gain = (k: number, i: number, j: number): number => {
    const terms = space.terms[parties[k]!]!;
    const own = terms[i]![to[i]!]! - terms[i]![from[i]!]! + terms[j]![to[j]!]! - terms[j]![from[j]!]!;
    const tied = linkages[k]!.length === 0 ? 0 : bonus(k, to) - held[k]!;
    return (own + tied) / space.scale[parties[k]!]!;
  };
  const sign = (k: number, issue: number): number => {
    const values = value[parties[k]!]![issue]!;
    const change = values[to[issue]!]! - values[from[issue]!]!;
    return change > EPSILON ? 1 : change < -EPSILON ? -1 : 0;
  };
  const keepBest = (): void => {
    found = found.sort(order).slice(0, most);
    const last = found[most - 1];
    if (last !== undefined) enough = Math.max(EPSILON, Math.min(...last.gains) - EPSILON);
  };
  for (let i = 0; i < space.issues.length; i++) {
    for (let j = i + 1; j < space.issues.length; j++) {
      for (let oi = 0; oi < space.options[i]!.length; oi++) {
        if (oi === from[i]) continue;
        for (let oj = 0; oj < space.options[j]!.length; oj++) {
          if (oj === from[j]) continue;
          to[i] = oi;
          to[j] = oj;
          if (!holds(where, to)) continue;
          found.push(...tradesAt(i, j));
          if (found.length > 4 * most) keepBest();
        }
      }
      to[i] = from[i]!;
      to[j] = from[j]!;
    }
  }
  keepBest();
  return found.map(described);

  /** Pairs of parties that cross on two issues and both gain enough, at the package in hand. */
  function tradesAt(i: number, j: number): Candidate[] {
    const gains = new Map<number, number>();
    let [rising, falling] = [false, false];
    for (let k = 0; k < parties.length; k++) {
      const direction = sign(k, i);
      if (direction === 0 || sign(k, j) !== -direction) continue;
      const gained = gain(k, i, j);
      if (gained <= enough) continue;
      gains.set(k, gained);
      if (direction > 0) rising = true;
      else falling = true;
    }
    if (!rising || !falling) return [];
    const traded = Int32Array.from(to);
    return [...gains].flatMap(([k, own]) =>
      [...gains].flatMap(([l, other]): Candidate[] =>
        l <= k || sign(k, i) === sign(l, i) ? [] : [{ issues: [i, j], pair: [k, l], to: traded, gains: [own, other] }],
      ),
    );
  }

  function described({ issues, pair: [k, l], to: traded, gains }: Candidate): Trade {
    to.set(traded);
    const others = parties.flatMap((party, m) => (m === k || m === l ? [] : [[party, gain(m, ...issues)] as const]));
    return {
      issues,
      parties: [parties[k]!, parties[l]!],
      to: traded,
      gains,
      externality: new Map(others),
      accepted: parties.every((party) => accepts(space, party, traded)),
    };
  }
}

function accepts(space: Space, party: number, options: Int32Array): boolean {
  if (unitsOf(space, party, options) < space.acceptFrom[party]!) return false;
  return !space.redLines.some((line) => line.party === party && breaks(line, options));
}

function byGains(space: Space): (x: Candidate, y: Candidate) => number {
  const inOrder = (x: Candidate, y: Candidate): number => {
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
