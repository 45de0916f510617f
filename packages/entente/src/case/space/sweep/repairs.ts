import { countAccepted } from "./blocking.js";
import { type Corrections, correctedBy } from "./corrections.js";
import type { Cost } from "./cost.js";
import { isDelivered } from "./delivery.js";
import { bitsOf, intersection, isEmpty, type Mask, without } from "./mask.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";
import { packagesWhere } from "./zone.js";

/** One minimal set of constraints whose giving way opens the zone, at the package where that costs least. */
export interface Repair {
  /** Constraints dropped, ascending. */
  readonly drop: readonly number[];
  /** Salience-weighted points over all who give way; null where a sacred line would have to be dropped. */
  readonly cost: number | null;
  /** Package number. */
  readonly package: number;
  /** Whether those who then accept can deliver it. */
  readonly deliverable: boolean;
  /** Packages that enter the zone. */
  readonly opens: number;
  /** Points per conceding party (index into the space's parties), sacred lines left out. */
  readonly concessions: ReadonlyMap<number, number>;
  readonly notForSale: readonly number[];
}

const EPSILON = 1e-9;

/** A repair for every minimal correction set that drops nothing sacred, else for all; the cheapest `most` first. */
export function repairsOf(
  sweep: Sweep,
  corrections: Corrections,
  cost: Cost,
  most = Number.POSITIVE_INFINITY,
): Repair[] {
  const { constraints, patterns, halves } = sweep;
  const sacredIn = (set: Mask): Mask => intersection(set, constraints.sacred);
  const anyPriced = corrections.sets.some((set) => isEmpty(sacredIn(set)));
  const listed = corrections.sets.map((set) => !anyPriced || isEmpty(sacredIn(set)));
  const priced = corrections.sets.map((set) => bitsOf(without(set, constraints.sacred)));
  const best = corrections.sets.map(() => ({ cost: Number.POSITIVE_INFINITY, sum: 0, number: -1 }));
  const fixes = correctedBy(sweep, corrections);
  const numbers = packagesWhere(sweep, (pattern) => fixes[pattern]?.some((set) => listed[set]) === true);
  for (const number of numbers) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    for (const set of fixes[patterns.of[number]!] ?? []) {
      if (!listed[set]) continue;
      const points = priced[set]!.reduce((sum, constraint) => sum + cost(constraint, a, b), 0);
      const held = best[set]!;
      if (points > held.cost + EPSILON) continue;
      const sum = sumOfUtilities(sweep, a, b);
      if (points < held.cost - EPSILON || sum > held.sum + EPSILON) best[set] = { cost: points, sum, number };
    }
  }
  const accepted = countAccepted(sweep);
  return corrections.sets
    .flatMap((set, k) => (listed[k] && best[k]!.number >= 0 ? [{ set, ...best[k]! }] : []))
    .map(({ set, sum, number }) => ({ set, sum, repair: repairAt(sweep, cost, set, number) }))
    .sort((x, y) => compareRepairs(x, y))
    .slice(0, most)
    .map(({ repair, set }) => ({ ...repair, opens: countAccepted(sweep, set) - accepted }));
}

/** Sum of the members' utilities at a package. */
function sumOfUtilities({ table, space, seatJudge, utilities }: Sweep, a: number, b: number): number {
  let sum = 0;
  for (let seat = 0; seat < seatJudge.length; seat++)
    sum += unitsAt(utilities, seatJudge[seat]!, a, b) / space.scale[table.members[seat]!]!;
  return sum;
}

function repairAt(sweep: Sweep, cost: Cost, set: Mask, number: number): Omit<Repair, "opens"> {
  const { constraints, patterns, halves } = sweep;
  const a = Math.trunc(number / halves.fast);
  const b = number - a * halves.fast;
  const notForSale = bitsOf(intersection(set, constraints.sacred));
  const concessions = new Map<number, number>();
  for (const constraint of bitsOf(without(set, constraints.sacred))) {
    const { party } = constraints.list[constraint]!;
    concessions.set(party, (concessions.get(party) ?? 0) + cost(constraint, a, b));
  }
  const { consents } = sweep.verdictOn(patterns.of[number]!, set);
  return {
    drop: bitsOf(set),
    cost: notForSale.length > 0 ? null : [...concessions.values()].reduce((sum, points) => sum + points, 0),
    package: number,
    deliverable: isDelivered(sweep.delivery(consents, "members"), a, b),
    concessions,
    notForSale,
  };
}

interface Candidate {
  readonly repair: Omit<Repair, "opens">;
  readonly sum: number;
}

function compareRepairs(x: Candidate, y: Candidate): number {
  const rank = ({ repair, sum }: Candidate): number[] => [
    repair.notForSale.length,
    [...repair.concessions.values()].reduce((total, points) => total + points, 0),
    repair.drop.length,
    repair.concessions.size,
    -sum,
    repair.package,
    ...repair.drop,
  ];
  const [one, other] = [rank(x), rank(y)];
  for (let k = 0; k < one.length; k++) {
    const difference = one[k]! - (other[k] ?? 0);
    if (Math.abs(difference) > EPSILON) return difference;
  }
  return 0;
}
