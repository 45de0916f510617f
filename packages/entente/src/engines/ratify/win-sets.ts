import { bitAt, bitsByHalf, type Halves } from "../../case/space/sweep/halves.js";
import { tableUtilities, unitsAt } from "../../case/space/sweep/utilities.js";
import type { Asked } from "../asked.js";
import { spaceWithFactions } from "../break/signatories.js";
import { isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";
import type { Body } from "./bodies.js";

/** What a party's side of the space comes to, in packages swept. */
export interface WinSet {
  /** Packages other than the status quo that it would be bound by. */
  readonly count: number;
  /** Those of the zone among them. */
  readonly inZone: number;
  /** Packages of the zone about which its body is asked, and those of them that pass there. */
  readonly zoneAsked: number;
  readonly zonePassed: number;
}
export interface WinSets {
  readonly of: readonly WinSet[];
  /** Packages of the zone: of a table that addresses someone, the offers that are taken. */
  readonly zone: number;
  /** Those that every side would be bound by. */
  readonly twoLevel: number;
  /** Packages asked about, other than the status quo. */
  readonly others: number;
}
/** A party at the table with its body, or with itself alone to ask. */
export interface Side {
  readonly holder: number;
  readonly body: Body | null;
}

/** Goes through all packages once: which side would be bound by which. */
export function winSetsOf(asked: Asked, sides: readonly Side[]): WinSets {
  const sweep = asked.once(sweptSpace);
  const { halves, patterns, others } = sweep;
  const zone = zoneNumbers(asked);
  const inZone = new Uint8Array(halves.total);
  for (const number of zone) inZone[number] = 1;
  const judges = [...new Set(sides.flatMap(({ holder, body }) => [holder, ...(body?.holders ?? [])]))];
  const acceptsAt = acceptanceOver(asked, halves, judges);
  const seats = sides.map(({ holder, body }) => (body?.holders ?? [holder]).map((one) => judges.indexOf(one)));
  const askedAt = sides.map(({ body }) => (body?.when == null ? null : bitsByHalf(halves, body.when)));
  const counts = sides.map(() => ({ count: 0, inZone: 0, zoneAsked: 0, zonePassed: 0 }));
  const accepting = new Uint8Array(judges.length);
  const consents = seats.map((of) => new Uint8Array(of.length));
  let twoLevel = 0;
  for (let number = 0; number < patterns.of.length; number++) {
    if ((patterns.of[number] ?? -1) < 0) continue;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    acceptsAt(a, b, accepting);
    const zoned = inZone[number] === 1;
    let everywhere = zoned;
    for (let s = 0; s < sides.length; s++) {
      const body = sides[s]?.body ?? null;
      const tally = counts[s];
      const own = consents[s];
      const seat = seats[s];
      if (tally === undefined || own === undefined || seat === undefined) continue;
      for (let k = 0; k < seat.length; k++) own[k] = accepting[seat[k] ?? 0] ?? 0;
      const conditions = askedAt[s] ?? null;
      const questioned =
        body !== null && (conditions === null || (body.when ?? []).some((_, k) => bitAt(conditions, k, a, b)));
      const passes = body === null ? own[0] === 1 : !questioned || body.passes(own);
      if (passes) tally.count++;
      else everywhere = false;
      if (!zoned) continue;
      if (passes) tally.inZone++;
      if (questioned) tally.zoneAsked++;
      if (questioned && passes) tally.zonePassed++;
    }
    if (everywhere) twoLevel++;
  }
  return { of: counts, zone: zone.length, twoLevel, others };
}

/** The zone of the table; of one that addresses someone, the offers that all addressees take. */
function zoneNumbers(asked: Asked): Int32Array {
  if (!isJoint(asked)) return asked.once(sweptZone).packages;
  const { packages, taken } = asked.once(sweptOffers);
  return packages.filter((_, k) => taken[k] === 1);
}

/** Who of some parties and factions accepts a package, given by its halves. */
function acceptanceOver(
  asked: Asked,
  halves: Halves,
  judges: readonly number[],
): (a: number, b: number, accepting: Uint8Array) => void {
  const space = asked.once(spaceWithFactions);
  const own = { ...halves, space };
  const utilities = tableUtilities(own, judges);
  const lines = space.redLines.filter(({ party }) => judges.includes(party));
  const when = bitsByHalf(
    own,
    lines.map((line) => line.when),
  );
  const required = bitsByHalf(
    own,
    lines.map((line) => line.require),
  );
  const linesOf = judges.map((judge) => lines.flatMap(({ party }, k) => (party === judge ? [k] : [])));
  const from = judges.map((judge) => space.acceptFrom[judge] ?? 0);
  return (a, b, accepting) => {
    for (let k = 0; k < judges.length; k++) {
      const broken = (linesOf[k] ?? []).some((line) => bitAt(when, line, a, b) && !bitAt(required, line, a, b));
      accepting[k] = !broken && unitsAt(utilities, k, a, b) >= (from[k] ?? 0) ? 1 : 0;
    }
  };
}
