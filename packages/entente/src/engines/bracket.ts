import * as z from "zod";
import { countUnion } from "../case/space/region/count/count-union.js";
import { diagramOf } from "../case/space/region/diagram.js";
import { findPackage } from "../case/space/region/optimum/find-package.js";
import type { Region } from "../case/space/region/region.js";
import { movingSome } from "../case/space/region/some-of.js";
import { acceptedRegions } from "../case/space/sweep/accepted-regions.js";
import { type Count, countOf } from "../case/space/sweep/count.js";
import { othersMeeting } from "../case/space/sweep/sample.js";
import { holdsStatusQuo, type RegionParts } from "../case/space/sweep/zone-region.js";
import { wilsonInterval } from "../numerics/wilson.js";
import type { Asked } from "./asked.js";
import type { Tools } from "./engine.js";
import { countSchema } from "./shapes.js";
import { isEnumerable, sweptSpace } from "./swept.js";

/** Where packages cannot be listed: 95 % intervals of the counts beside it that are not exact, by their keys. */
export const intervalsSchema = z
  .record(z.string(), z.strictObject({ low: countSchema, high: countSchema }))
  .optional()
  .describe("95 % intervals of the counts beside it that are not exact, by key; without it all are exact.");

/** A number of packages: exact, or an estimate with a 95 % interval. */
export interface Bracket {
  readonly count: Count;
  readonly low: Count;
  readonly high: Count;
  readonly exact: boolean;
  readonly method: string;
  /** Whether there is any such package; null where that is not settled. */
  readonly some: boolean | null;
}

/** Searches of this size are made in full for few parties; for many each step costs more. */
const FEW_PARTIES = 8;
const MOST_COUNTS = 24;
const MOST_PROOFS = { few: 120, many: 8 };
const COUNTING = { nodes: 20_000, draws: 20_000, words: 20_000_000, rows: 500_000 };
const PROVING = { nodes: 40_000 };
/** Arcs of a region's graph up to which it is searched: lines and linkages that tie very many issues pass it at once. */
const MOST_ARCS = 10_000;

/** What searches of regions have been made for a question: numbers of them, never time, keep it short. */
const searches = (): { counts: number; proofs: number } => ({ counts: 0, proofs: 0 });

/**
 * A count of swept packages as one of all packages. Where these cannot be listed it comes from regions whose union
 * they are, if that is cheap, else from the sample; none in the sample is 0 only where the regions are proved empty.
 *
 * @param regions - asked for only where packages cannot be listed; null: none are known
 */
export function measure(asked: Asked, tools: Tools, swept: number, regions: () => readonly Region[] | null): Bracket {
  if (isEnumerable(asked))
    return { count: swept, low: swept, high: swept, exact: true, method: "listed", some: swept > 0 };
  const drawn = countBySample(asked, swept);
  if (drawn.exact) return drawn;
  const among = regions();
  if (among === null) return drawn;
  const counted = countAmong(asked, tools, among);
  if (counted?.exact) return counted;
  if (swept > 0) return counted === null || isNarrower(drawn, counted) ? drawn : counted;
  const some = counted?.some === true ? true : proveSome(asked, tools, among);
  if (some === false) return { count: 0, low: 0, high: 0, exact: true, method: "empty", some };
  const best = counted === null || isNarrower(drawn, counted) ? drawn : counted;
  return { ...best, low: some === true && BigInt(best.low) === 0n ? 1 : best.low, some };
}

/** The regions of what a table accepts, for `measure`. */
export function acceptedIn(
  { space, table, view, where }: Asked,
  parts: Partial<RegionParts>,
): readonly Region[] | null {
  return acceptedRegions(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    ...parts,
  });
}

/** Counts as they are told, with the intervals of those that are not exact. */
export function told<K extends string>(
  brackets: Readonly<Record<K, Bracket>>,
): Record<K, Count> & { intervals?: Record<string, { low: Count; high: Count }> } {
  const list = Object.entries<Bracket>(brackets);
  const open = list.filter(([, { exact }]) => !exact);
  return {
    ...(Object.fromEntries(list.map(([key, { count }]) => [key, count])) as Record<K, Count>),
    ...(open.length === 0
      ? {}
      : { intervals: Object.fromEntries(open.map(([key, { low, high }]) => [key, { low, high }])) }),
  };
}

function isNarrower(one: Bracket, other: Bracket): boolean {
  return BigInt(one.high) - BigInt(one.low) <= BigInt(other.high) - BigInt(other.low);
}

function countAmong(asked: Asked, { rng, signal }: Tools, regions: readonly Region[]): Bracket | null {
  const done = asked.once(searches);
  const floored = regions.some((region) => flooredIn(region).length > 0);
  const many = asked.once(sweptSpace).constraints.judges.length > FEW_PARTIES;
  if (floored && (many || done.counts >= MOST_COUNTS)) return null;
  if (regions.some((region) => diagramOf(region, { parties: flooredIn(region), cap: MOST_ARCS, signal }) === null))
    return null;
  const found = countUnion(regions, { rng, signal, budget: COUNTING });
  if (found === null) return null;
  const { count, low, high, exact, method } = found;
  // What is counted at once is no burden.
  if (method !== "empty" && method !== "product") done.counts++;
  const quo = regions.some(holdsStatusQuo) ? 1n : 0n;
  const shown = (figure: bigint | number): Count => {
    const whole = typeof figure === "bigint" ? figure : BigInt(Math.max(0, Math.round(figure)));
    return countOf(whole > quo ? whole - quo : 0n);
  };
  const least = shown(low);
  const some = BigInt(least) > 0n ? true : exact ? false : null;
  return { count: shown(count), low: least, high: shown(high), exact, method, some };
}

function proveSome(asked: Asked, { signal }: Tools, regions: readonly Region[]): boolean | null {
  const done = asked.once(searches);
  let settled = true;
  for (const region of regions) {
    const few = asked.once(sweptSpace).constraints.judges.length <= FEW_PARTIES;
    if (done.proofs++ >= MOST_PROOFS[few ? "few" : "many"]) return null;
    const { kind } = findPackage(
      { ...region, lines: [...region.lines, movingSome(region.space)] },
      { ...PROVING, signal },
    );
    if (kind === "found") return true;
    if (kind === "unknown") settled = false;
  }
  return settled ? false : null;
}

function flooredIn({ floors }: Region): number[] {
  return [...floors.keys()].filter((party) => floors[party] !== Number.NEGATIVE_INFINITY);
}

/** A share of the sample as a number of packages, with its Wilson interval; where none was drawn, up to 3 draws' worth. */
function countBySample(asked: Asked, hits: number): Bracket {
  const { others: draws } = asked.once(sweptSpace);
  const all = othersMeeting(asked.space, asked.where?.tests ?? []);
  const shown = (share: number): Count => {
    const scale = 2 ** 40;
    return countOf((all * BigInt(Math.round(share * scale)) + BigInt(scale) / 2n) / BigInt(scale));
  };
  if (draws === 0) return { count: 0, low: 0, high: 0, exact: true, method: "empty", some: false };
  if (hits === 0)
    return { count: 0, low: 0, high: shown(Math.min(1, 3 / draws)), exact: false, method: "sample", some: null };
  const { low, high } = wilsonInterval(hits, draws);
  const least = shown(low);
  return {
    count: countOf((all * BigInt(hits) + BigInt(draws) / 2n) / BigInt(draws)),
    low: BigInt(least) > 0n ? least : 1,
    high: shown(high),
    exact: false,
    method: "sample",
    some: true,
  };
}
