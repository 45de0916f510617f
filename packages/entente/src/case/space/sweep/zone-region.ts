import type { Tests } from "../../condition.js";
import type { View } from "../../view.js";
import { contains, type Region, wholeRegion } from "../region/region.js";
import type { Space } from "../space.js";
import type { Table } from "../table.js";
import { optionsDelivered } from "./delivery.js";
import { scopeTests } from "./patterns.js";

/** Which packages a region is to hold besides those that all members accept. */
export interface RegionParts {
  readonly where: Tests;
  /** Keep to options that these hands can bring about; null: whatever is accepted. */
  readonly hands: "members" | "withAddressees" | null;
  /** Whether the addressees accept too. */
  readonly taken: boolean;
  /** Whether members gain or only accept. */
  readonly members: "accept" | "gain";
}

/** Whether nothing less than all members satisfies a table's rule: its zone is then one region. */
export function isUnanimous({ members, accepts }: Table): boolean {
  const everyone = new Uint8Array(members.length).fill(1);
  return members.length > 0 && accepts(everyone) && !members.some((_, k) => accepts(everyone.with(k, 0)));
}

/** The packages, the status quo perhaps among them, that all members of a table accept. */
export function regionOf(
  space: Space,
  table: Table,
  view: View,
  { where, hands, taken, members }: RegionParts,
): Region {
  const region = wholeRegion(space);
  const allowed = region.allowed.map((mask) => mask.slice());
  for (const { issue, passes } of [...where, ...scopeTests(table, space.statusQuo)])
    allowed[issue]!.forEach((flag, o) => {
      if (flag === 1 && passes[o] !== 1) allowed[issue]![o] = 0;
    });
  if (hands !== null) {
    const everyone = new Uint8Array(table.members.length).fill(1);
    optionsDelivered(space, table, view, everyone, hands).forEach((options, issue) => {
      options.forEach((delivered, o) => {
        if (delivered !== 1) allowed[issue]![o] = 0;
      });
    });
  }
  const floors = region.floors.slice();
  for (const party of table.members) floors[party] = (members === "gain" ? space.gainFrom : space.acceptFrom)[party]!;
  if (taken) for (const party of table.toward) floors[party] = Math.max(floors[party]!, space.acceptFrom[party]!);
  const holders = new Set(taken ? [...table.members, ...table.toward] : table.members);
  return { space, allowed, floors, lines: space.redLines.filter(({ party }) => holders.has(party)) };
}

export function holdsStatusQuo(region: Region): boolean {
  return contains(region, region.space.statusQuo);
}
