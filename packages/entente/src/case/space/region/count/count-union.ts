import type { Region } from "../region.js";
import { type CountOptions, countRegion, type RegionCount } from "./count-region.js";

/** Most regions whose overlaps are counted: their number doubles with each. */
const MOST_REGIONS = 4;

/** Counts a union of regions of one space, overlaps once; null where it cannot be told exactly and is no single region. */
export function countUnion(regions: readonly Region[], options: CountOptions): RegionCount | null {
  const [only] = regions;
  if (only === undefined) return { count: 0n, low: 0n, high: 0n, exact: true, method: "empty", hits: 0, draws: 0 };
  if (regions.length === 1) return countRegion(only, options);
  if (regions.length > MOST_REGIONS) return null;
  let total = 0n;
  let last: RegionCount | null = null;
  for (let some = 1; some < 2 ** regions.length; some++) {
    const chosen = regions.filter((_, k) => ((some >>> k) & 1) === 1);
    last = countRegion(chosen.reduce(overlap), options);
    if (!last.exact || typeof last.count !== "bigint") return null;
    total += chosen.length % 2 === 1 ? last.count : -last.count;
  }
  return last && { ...last, count: total, low: total, high: total };
}

function overlap(one: Region, other: Region): Region {
  return {
    space: one.space,
    allowed: one.allowed.map((mask, i) => mask.map((flag, o) => flag & other.allowed[i]![o]!)),
    floors: one.floors.map((floor, p) => Math.max(floor, other.floors[p]!)),
    lines: [...one.lines, ...other.lines.filter((line) => !one.lines.includes(line))],
  };
}
