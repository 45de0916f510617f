import type { View } from "../../view.js";
import { isDelivered } from "./delivery.js";
import { type Halves, sumByHalf } from "./halves.js";
import { bitsOf, intersection } from "./mask.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";
import { valuesOf } from "./values.js";

export const KINDS = ["exchange", "gift", "demand", "idle"] as const;
export type Kind = (typeof KINDS)[number];

/** For one addressee, per issue and option: 1 where its value there is above that of the status quo, −1 where below. */
export interface Changes {
  readonly party: string;
  readonly signs: readonly Int8Array[];
}
/** The joint offers of a table, by package number, ascending. */
export interface Offers {
  readonly packages: Int32Array;
  /** Index into `KINDS`. */
  readonly kinds: Uint8Array;
  /** 1 where every addressee with a utility accepts. */
  readonly taken: Uint8Array;
  /** 1 where every member gains, outvoted ones too. */
  readonly everyGains: Uint8Array;
}
/** How often a constraint of an addressee refuses exchanges from which every sender gains, and how often alone. */
export interface Refusal {
  /** Index into the space's parties. */
  readonly party: number;
  readonly constraint: string;
  readonly count: number;
  readonly sole: number;
}

const EPSILON = 1e-9;

/** What each addressee would be given and asked; linkages play no part, and weights neither. */
export function changesFor(view: View, sweep: Sweep, loss: "linear" | "quadratic"): Changes[] {
  const { space, table } = sweep;
  return table.forum.toward.map((party) => ({
    party,
    signs: valuesOf(view, space, party, loss).map((values, i) => {
      const quo = values[space.statusQuo[i]!]!;
      return Int8Array.from(values, (value) => (value > quo + EPSILON ? 1 : value < quo - EPSILON ? -1 : 0));
    }),
  }));
}

/** Offers among the packages `accepted`, which are the zone. */
export function offersOf(sweep: Sweep, accepted: Int32Array, changes: readonly Changes[]): Offers {
  const { patterns, halves, table, space, constraints, utilities, delivery, seatJudge } = sweep;
  const addressees = constraints.ofAddressees;
  const packages = new Int32Array(accepted.length);
  const [kinds, taken, everyGains] = [0, 1, 2].map(() => new Uint8Array(accepted.length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const kindOf = kindsByHalf(halves, changes);
  let count = 0;
  for (let z = 0; z < accepted.length; z++) {
    const number = accepted[z]!;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const pattern = patterns.of[number]!;
    if (!isDelivered(delivery(sweep.verdictOn(pattern).consents, "withAddressees"), a, b)) continue;
    packages[count] = number;
    kinds[count] = kindOf(a, b);
    let refused = 0;
    for (let w = 0; w < patterns.words; w++) refused |= patterns.rows[pattern * patterns.words + w]! & addressees[w]!;
    taken[count] = refused === 0 ? 1 : 0;
    let gains = 1;
    for (let k = 0; k < seatJudge.length && gains === 1; k++)
      if (unitsAt(utilities, seatJudge[k]!, a, b) < space.gainFrom[table.members[k]!]!) gains = 0;
    everyGains[count] = gains;
    count++;
  }
  return {
    packages: packages.subarray(0, count),
    kinds: kinds.subarray(0, count),
    taken: taken.subarray(0, count),
    everyGains: everyGains.subarray(0, count),
  };
}

/** Kind of a package by its halves: issues given and issues asked are counted, over all addressees. */
function kindsByHalf(halves: Halves, changes: readonly Changes[]): (a: number, b: number) => number {
  const count = (sign: number) =>
    sumByHalf(
      halves,
      halves.space.options.map((options, i) =>
        Float64Array.from(options, (_, o) => changes.filter(({ signs }) => signs[i]![o] === sign).length),
      ),
    );
  const given = count(1);
  const asked = count(-1);
  return (a, b) => {
    const gives = given.slow[a]! + given.fast[b]! > 0;
    const asks = asked.slow[a]! + asked.fast[b]! > 0;
    return gives ? (asks ? 0 : 1) : asks ? 2 : 3;
  };
}

/** Exchanges from which every sender gains: what a policy toward someone is. */
export function isPolicy({ kinds, everyGains }: Offers, k: number): boolean {
  return kinds[k] === 0 && everyGains[k] === 1;
}

/** By what the policies that are not taken are refused: alone most often first, then most often. */
export function refusals(sweep: Sweep, offers: Offers): Refusal[] {
  const { patterns, constraints } = sweep;
  const byPattern = new Map<number, number>();
  for (let k = 0; k < offers.packages.length; k++) {
    if (!isPolicy(offers, k) || offers.taken[k] === 1) continue;
    const pattern = patterns.of[offers.packages[k]!]!;
    byPattern.set(pattern, (byPattern.get(pattern) ?? 0) + 1);
  }
  const counts = constraints.list.map(() => ({ count: 0, sole: 0 }));
  for (const [pattern, packages] of byPattern) {
    const refusing = refusingConstraints(sweep, pattern);
    for (const constraint of refusing) {
      counts[constraint]!.count += packages;
      if (refusing.length === 1) counts[constraint]!.sole += packages;
    }
  }
  return counts
    .map((figures, k) => ({ party: constraints.list[k]!.party, constraint: constraints.list[k]!.id, ...figures }))
    .filter(({ count }) => count > 0)
    .sort((x, y) => y.sole - x.sole || y.count - x.count);
}

/** Constraints of addressees that a pattern violates. */
export function refusingConstraints({ patterns, constraints }: Sweep, pattern: number): number[] {
  const row = patterns.rows.subarray(pattern * patterns.words, (pattern + 1) * patterns.words);
  return bitsOf(intersection(row, constraints.ofAddressees));
}
