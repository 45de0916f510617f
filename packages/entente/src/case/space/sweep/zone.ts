import { isDelivered } from "./delivery.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";

/** Z: the packages, other than the status quo, that the forum's rule accepts. */
export interface Zone {
  /** Package numbers, ascending. */
  readonly packages: Int32Array;
  /** 1 where the members that accept the package can deliver it. */
  readonly deliverable: Uint8Array;
  readonly deliverableCount: number;
  /** Packages that all members together could deliver. */
  readonly deliverableByMembers: number;
  /** Packages from which at least one accepting member gains. */
  readonly strictCount: number;
}

/** Numbers of the packages whose pattern passes a test, ascending. */
export function packagesWhere({ patterns }: Sweep, passes: (pattern: number) => boolean): Int32Array {
  const wanted = new Uint8Array(patterns.count);
  let count = 0;
  for (let id = 0; id < patterns.count; id++) {
    if (!passes(id)) continue;
    wanted[id] = 1;
    count += patterns.packages[id]!;
  }
  const numbers = new Int32Array(count);
  if (count === 0) return numbers;
  const { of } = patterns;
  for (let from = 0, found = 0; from < of.length; from += AT_ONCE)
    found = listWanted(of, wanted, from, Math.min(of.length, from + AT_ONCE), numbers, found);
  return numbers;
}

/** Packages a call. In a fresh process, a loop called often is compiled sooner than one that runs long. */
const AT_ONCE = 2048;

/** Lists the wanted among the packages `from` … `to` − 1 behind the `found` listed before. @returns how many are listed now */
function listWanted(
  of: Int32Array,
  wanted: Uint8Array,
  from: number,
  to: number,
  numbers: Int32Array,
  found: number,
): number {
  let count = found;
  for (let n = from; n < to; n++) {
    const pattern = of[n]!;
    if (pattern >= 0 && wanted[pattern] === 1) numbers[count++] = n;
  }
  return count;
}

export function zoneOf(sweep: Sweep): Zone {
  const packages = packagesWhere(sweep, (pattern) => sweep.verdictOn(pattern).accepted);
  const deliverable = new Uint8Array(packages.length);
  const count = { deliverable: 0, byMembers: 0, strict: 0 };
  const judge = judgeOf(sweep, count);
  for (let z = 0; z < packages.length; z++) deliverable[z] = judge(packages[z]!);
  return {
    packages,
    deliverable,
    deliverableCount: count.deliverable,
    deliverableByMembers: count.byMembers,
    strictCount: count.strict,
  };
}

/** Counts a package of the zone; the answer is 1 where those that accept it can deliver it. */
function judgeOf(sweep: Sweep, count: { deliverable: number; byMembers: number; strict: number }) {
  const { patterns, halves, table, space, utilities, delivery, seatJudge } = sweep;
  const byAll = delivery(new Uint8Array(table.members.length).fill(1), "members");
  return (number: number): 0 | 1 => {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const { consents } = sweep.verdictOn(patterns.of[number]!);
    if (isDelivered(byAll, a, b)) count.byMembers++;
    for (let k = 0; k < consents.length; k++) {
      if (consents[k] === 1 && unitsAt(utilities, seatJudge[k]!, a, b) >= space.gainFrom[table.members[k]!]!) {
        count.strict++;
        break;
      }
    }
    if (!isDelivered(delivery(consents, "members"), a, b)) return 0;
    count.deliverable++;
    return 1;
  };
}
