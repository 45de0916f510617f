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
  let found = 0;
  for (let n = 0; n < of.length; n++) if (of[n]! >= 0 && wanted[of[n]!] === 1) numbers[found++] = n;
  return numbers;
}

export function zoneOf(sweep: Sweep): Zone {
  const { patterns, halves, table, space, utilities, delivery, seatJudge } = sweep;
  const packages = packagesWhere(sweep, (pattern) => sweep.verdictOn(pattern).accepted);
  const deliverable = new Uint8Array(packages.length);
  const byAll = delivery(new Uint8Array(table.members.length).fill(1), "members");
  let deliverableCount = 0;
  let deliverableByMembers = 0;
  let strictCount = 0;
  for (let z = 0; z < packages.length; z++) {
    const number = packages[z]!;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const { consents } = sweep.verdictOn(patterns.of[number]!);
    if (isDelivered(delivery(consents, "members"), a, b)) {
      deliverable[z] = 1;
      deliverableCount++;
    }
    if (isDelivered(byAll, a, b)) deliverableByMembers++;
    for (let k = 0; k < consents.length; k++) {
      if (consents[k] === 1 && unitsAt(utilities, seatJudge[k]!, a, b) >= space.gainFrom[table.members[k]!]!) {
        strictCount++;
        break;
      }
    }
  }
  return { packages, deliverable, deliverableCount, deliverableByMembers, strictCount };
}
