import { breaks } from "../space.js";
import { inScope } from "./corrections.js";
import { type Delivered, isDelivered } from "./delivery.js";
import { optionsAt } from "./halves.js";
import type { Sweep } from "./sweep.js";

/**
 * Those whose acceptance makes a package stand: the members for the zone; for taken offers the addressees too, and
 * then it must also be delivered by the accepting members and the addressees.
 */
export interface Body {
  readonly sweep: Sweep;
  readonly joint: boolean;
  /** Whether nobody can be spared: then only one who refuses alone can swing anything. */
  readonly unanimous: boolean;
  /** seats[judge] = number among the members, −1 for an addressee alone. */
  readonly seats: readonly number[];
  readonly addressed: readonly boolean[];
}
/** Why a package with some pattern would stand: never, always, or where it is delivered. */
export type Standing = false | true | Delivered;

export function bodyOf(sweep: Sweep): Body {
  const { constraints, table, winning } = sweep;
  return {
    sweep,
    unanimous: winning.sets.length === 1 && winning.sets[0]?.length === table.members.length,
    joint: table.forum.toward.length > 0,
    seats: constraints.judges.map((party) => table.members.indexOf(party)),
    addressed: constraints.judges.map((party) => table.toward.includes(party)),
  };
}

/** accepting[judge] = 1 where the judge violates nothing of a pattern. */
export function acceptingOf({ sweep }: Body, pattern: number): Uint8Array {
  const { patterns, constraints } = sweep;
  const from = pattern * patterns.words;
  const accepting = new Uint8Array(constraints.of.length).fill(1);
  for (let judge = 0; judge < accepting.length; judge++) {
    const own = constraints.of[judge]!;
    for (let w = 0; w < own.length; w++) if ((own[w]! & patterns.rows[from + w]!) !== 0) accepting[judge] = 0;
  }
  return accepting;
}

/** Whether packages of a pattern stand once exactly these judges accept. */
export function standing({ sweep, joint, seats, addressed }: Body, pattern: number, accepting: Uint8Array): Standing {
  if (!inScope(sweep, pattern)) return false;
  const consents = new Uint8Array(sweep.table.members.length);
  for (let judge = 0; judge < seats.length; judge++) {
    if (accepting[judge] === 1) {
      if (seats[judge]! >= 0) consents[seats[judge]!] = 1;
    } else if (joint && addressed[judge]) return false;
  }
  if (!sweep.wins(consents)) return false;
  return joint ? sweep.delivery(consents, "withAddressees") : true;
}

export function standsAt(standing: Standing, a: number, b: number): boolean {
  return typeof standing === "boolean" ? standing : isDelivered(standing, a, b);
}

/** Whether a package breaks a sacred line of someone who is no judge; of judges the pattern tells. */
export function breaksSacredOutside({ halves, sacredOutside }: Sweep): (number: number) => boolean {
  if (sacredOutside.length === 0) return () => false;
  return (number) => {
    const options = optionsAt(halves, number);
    return sacredOutside.some((line) => breaks(line, options));
  };
}
