import * as z from "zod";
import { countRegion } from "../case/space/region/count/count-region.js";
import { diagramOf } from "../case/space/region/diagram.js";
import type { Region } from "../case/space/region/region.js";
import { type Count, countOf } from "../case/space/sweep/count.js";
import { othersMeeting } from "../case/space/sweep/sample.js";
import { holdsStatusQuo, isUnanimous, type RegionParts, regionOf } from "../case/space/sweep/zone-region.js";
import { wilsonInterval } from "../numerics/wilson.js";
import type { Asked } from "./asked.js";
import type { Tools } from "./engine.js";
import { countSchema } from "./shapes.js";
import { sweptSpace } from "./swept.js";

/** A number of packages of a space too large to enumerate: exact, or an estimate with a 95 % interval. */
export const bracketSchema = z.strictObject({
  count: countSchema,
  low: countSchema,
  high: countSchema,
  exact: z.boolean(),
  method: z.string().describe("How it was counted."),
});
export type Bracket = z.output<typeof bracketSchema>;

/** Searches of this size are made in full for few parties; for many each step costs more. */
const FEW_PARTIES = 8;
const SMALL_BUDGET = { nodes: 20_000, draws: 10_000, words: 20_000_000, rows: 500_000 };

/** Arcs of a region's graph up to which it is searched: lines and linkages that tie very many issues pass it at once. */
const MOST_ARCS = 10_000;

/**
 * Counts the packages, the status quo apart, of what all members accept; null where less than all of them suffice, or
 * lines and linkages tie so many issues that a sample tells more.
 */
export function countAcceptedByAll(asked: Asked, tools: Tools, parts: Omit<RegionParts, "where">): Bracket | null {
  const { space, table, view, where } = asked;
  if (!isUnanimous(table)) return null;
  const region = regionOf(space, table, view, { ...parts, where: where?.tests ?? [] });
  const floored = [...region.floors.keys()].filter((party) => region.floors[party] !== Number.NEGATIVE_INFINITY);
  if (diagramOf(region, { parties: floored, cap: MOST_ARCS, signal: tools.signal }) === null) return null;
  return countOthers(region, tools);
}

function countOthers(region: Region, { rng, signal }: Tools): Bracket {
  const floored = region.floors.reduce((sum, floor) => sum + (floor > Number.NEGATIVE_INFINITY ? 1 : 0), 0);
  const budget = floored <= FEW_PARTIES ? {} : SMALL_BUDGET;
  const found = countRegion(region, { rng, signal, budget });
  const quo = holdsStatusQuo(region) ? 1n : 0n;
  const shown = (count: bigint | number): Count => {
    const whole = typeof count === "bigint" ? count : BigInt(Math.max(0, Math.round(count)));
    return countOf(whole > quo ? whole - quo : 0n);
  };
  const { count, low, high, exact, method } = found;
  return { count: shown(count), low: shown(low), high: shown(high), exact, method };
}

/** A share of the sample as a number of packages, with its Wilson interval. */
export function countBySample(asked: Asked, hits: number): Bracket {
  const { others: draws } = asked.once(sweptSpace);
  const all = othersMeeting(asked.space, asked.where?.tests ?? []);
  const shown = (share: number): Count => {
    const scale = 2 ** 40;
    return countOf((all * BigInt(Math.round(share * scale))) / BigInt(scale));
  };
  if (draws === 0) return { count: 0, low: 0, high: 0, exact: true, method: "empty" };
  const { low, high } = wilsonInterval(hits, draws);
  return { count: shown(hits / draws), low: shown(low), high: shown(high), exact: false, method: "sample" };
}
