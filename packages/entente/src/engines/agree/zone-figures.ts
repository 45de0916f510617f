import type { Count } from "../../case/space/sweep/count.js";
import type { Asked } from "../asked.js";
import { type Bracket, countAcceptedByAll, countBySample } from "../bracket.js";
import type { Tools } from "../engine.js";
import { countShown, isEnumerable, sweptSpace, sweptZone } from "../swept.js";

const FEW_PARTIES = 8;
const ENOUGH = 20;

/** How many packages the zone holds and how many of them can be delivered. */
export interface ZoneFigures {
  readonly count: Count;
  readonly share: number | null;
  readonly strictCount: Count;
  readonly deliverable: Count;
  readonly deliverableByMembers: Count;
  /** Interval and method where the space is too large to enumerate. */
  readonly low?: Count;
  readonly high?: Count;
  readonly method?: string;
}
export interface CountedZone {
  readonly figures: ZoneFigures;
  readonly exact: boolean;
  /** Whether the zone, and what can be delivered of it, hold anything: null where that is not settled. */
  readonly some: boolean | null;
  readonly someDeliverable: boolean | null;
}

/** Counts the zone, once a question: by enumeration, else by regions where all members must accept, else by a sample. */
export function countZone(asked: Asked, tools: Tools): CountedZone {
  const held = asked.once(heldFigures);
  held.counted ??= counted(asked, tools);
  return held.counted;
}

function heldFigures(): { counted: CountedZone | null } {
  return { counted: null };
}

function counted(asked: Asked, tools: Tools): CountedZone {
  const sweep = asked.once(sweptSpace);
  const zone = asked.once(sweptZone);
  const found = zone.packages.length;
  const share = sweep.others === 0 ? null : found / sweep.others;
  if (isEnumerable(asked)) {
    const { strictCount, deliverableCount: deliverable, deliverableByMembers } = zone;
    const figures = { count: found, share, strictCount, deliverable, deliverableByMembers };
    return { figures, exact: true, some: found > 0, someDeliverable: deliverable > 0 };
  }
  const parts = { taken: false, members: "accept" } as const;
  // With many floors a count by regions is dear; a sample that holds enough of the zone tells as much.
  const sampled = sweep.constraints.judges.length > FEW_PARTIES && found >= ENOUGH;
  const all =
    (sampled ? null : countAcceptedByAll(asked, tools, { ...parts, hands: null })) ?? countBySample(asked, found);
  const byRegion = sampled ? null : countAcceptedByAll(asked, tools, { ...parts, hands: "members" });
  const delivered = isZero(all) && all.exact ? all : (byRegion ?? countBySample(asked, zone.deliverableCount));
  return {
    figures: {
      count: all.count,
      share: share === null ? null : all.exact ? shareOf(asked, all.count) : share,
      strictCount: found === 0 ? all.count : countShown(asked, zone.strictCount),
      deliverable: delivered.count,
      deliverableByMembers:
        delivered.method === "sample" ? countShown(asked, zone.deliverableByMembers) : delivered.count,
      low: all.low,
      high: all.high,
      method: all.method,
    },
    exact: false,
    some: settled(all, found),
    someDeliverable: settled(delivered, zone.deliverableCount),
  };
}

function settled(bracket: Bracket, seen: number): boolean | null {
  if (seen > 0 || BigInt(bracket.low) > 0n) return true;
  return bracket.exact ? false : null;
}

function isZero({ count }: Bracket): boolean {
  return BigInt(count) === 0n;
}

function shareOf({ space }: Asked, count: Count): number {
  return Math.min(1, Number(BigInt(count)) / Number(space.total - 1n));
}
