import type { Tests } from "../../condition.js";
import type { View } from "../../view.js";
import { contains, type Region, wholeRegion } from "../region/region.js";
import type { Space } from "../space.js";
import type { Table } from "../table.js";
import { optionsDelivered } from "./delivery.js";
import { scopeTests } from "./patterns.js";

/** Which packages a region is to hold besides those that members accept. */
export interface RegionParts {
  readonly where: Tests;
  /** Keep to options that the hands of those who accept can bring about, or of all members; null: whatever is accepted. */
  readonly hands: "members" | "withAddressees" | "allMembers" | null;
  /** Whether the addressees accept too. */
  readonly taken: boolean;
  /** Whether members gain or only accept. */
  readonly members: "accept" | "gain";
  /** consents[k] = 1: the k-th member accepts and lends its hands. Default: all. */
  readonly consents?: Uint8Array | undefined;
  /** Parties whose floors count whether or not they accept, as indexes into the space's. */
  readonly players?: readonly number[] | undefined;
}

/** Whether nothing less than all members satisfies a table's rule: its zone is then one region. */
export function isUnanimous({ members, accepts }: Table): boolean {
  const everyone = new Uint8Array(members.length).fill(1);
  return members.length > 0 && accepts(everyone) && !members.some((_, k) => accepts(everyone.with(k, 0)));
}

/** The packages, the status quo perhaps among them, that all members of a table, or those that consent, accept. */
export function regionOf(space: Space, table: Table, view: View, parts: RegionParts): Region {
  const { where, hands, taken, members, players = [] } = parts;
  const consents = parts.consents ?? new Uint8Array(table.members.length).fill(1);
  const accepting = table.members.filter((_, k) => consents[k] === 1);
  const region = wholeRegion(space);
  const allowed = region.allowed.map((mask) => mask.slice());
  for (const { issue, passes } of [...where, ...scopeTests(table, space.statusQuo)])
    allowed[issue]!.forEach((flag, o) => {
      if (flag === 1 && passes[o] !== 1) allowed[issue]![o] = 0;
    });
  if (hands !== null) {
    const [acting, beside] = hands === "allMembers" ? [consents.map(() => 1), "members" as const] : [consents, hands];
    optionsDelivered(space, table, view, acting, beside).forEach((options, issue) => {
      options.forEach((delivered, o) => {
        if (delivered !== 1) allowed[issue]![o] = 0;
      });
    });
  }
  const floors = region.floors.slice();
  const least = members === "gain" ? space.gainFrom : space.acceptFrom;
  for (const party of [...accepting, ...players]) floors[party] = least[party]!;
  if (taken) for (const party of table.toward) floors[party] = Math.max(floors[party]!, space.acceptFrom[party]!);
  const holders = new Set(taken ? [...accepting, ...table.toward] : accepting);
  return { space, allowed, floors, lines: space.redLines.filter(({ party }) => holders.has(party)) };
}

export function holdsStatusQuo(region: Region): boolean {
  return contains(region, region.space.statusQuo);
}
