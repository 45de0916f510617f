import type { Region } from "../../case/space/region/region.js";
import { isUnanimous } from "../../case/space/sweep/zone-region.js";
import type { Asked } from "../asked.js";
import { acceptedIn, type Bracket, measure } from "../bracket.js";
import type { Tools } from "../engine.js";
import { sweptSpace, sweptZone } from "../swept.js";

/** How many packages the zone holds and how many of them can be delivered. */
export interface ZoneCounts {
  readonly count: Bracket;
  readonly strictCount: Bracket;
  readonly deliverable: Bracket;
  readonly deliverableByMembers: Bracket;
  readonly share: number | null;
}

/** Counts the zone, once a question. */
export function countZone(asked: Asked, tools: Tools): ZoneCounts {
  const held = asked.once(heldCounts);
  held.counted ??= counted(asked, tools);
  return held.counted;
}

function heldCounts(): { counted: ZoneCounts | null } {
  return { counted: null };
}

function counted(asked: Asked, tools: Tools): ZoneCounts {
  const { others } = asked.once(sweptSpace);
  const zone = asked.once(sweptZone);
  const count = measure(asked, tools, zone.packages.length, () => acceptedIn(asked, {}));
  const within = (swept: number, regions: () => ReturnType<typeof acceptedIn>): Bracket =>
    count.some === false ? { ...count } : measure(asked, tools, swept, regions);
  return {
    count,
    strictCount: within(zone.strictCount, () => gainingRegions(asked)),
    deliverable: within(zone.deliverableCount, () => acceptedIn(asked, { hands: "members" })),
    deliverableByMembers: within(zone.deliverableByMembers, () => acceptedIn(asked, { hands: "allMembers" })),
    share: others === 0 ? null : shareOf(asked, count, zone.packages.length / others),
  };
}

/** Where all must accept, one region for each member that gains. */
function gainingRegions(asked: Asked): Region[] | null {
  const { space, table } = asked;
  const zone = isUnanimous(table) ? acceptedIn(asked, {}) : null;
  return (
    zone?.flatMap((region) =>
      table.members.map((party) => ({ ...region, floors: region.floors.with(party, space.gainFrom[party] ?? 0) })),
    ) ?? null
  );
}

function shareOf({ space }: Asked, { count, exact, method }: Bracket, drawn: number): number {
  if (method === "listed" || !exact) return drawn;
  return Math.min(1, Number(BigInt(count)) / Number(space.total - 1n));
}

export function isExact({ count, strictCount, deliverable, deliverableByMembers }: ZoneCounts): boolean {
  return [count, strictCount, deliverable, deliverableByMembers].every(({ exact }) => exact);
}
