import { reachOf } from "../bounds.js";
import { type Diagram, diagramOf } from "../diagram.js";
import { packagesFrom } from "../path-counts.js";
import type { Region, Running } from "../region.js";
import type { Rng } from "../stream.js";
import { trim } from "../trim.js";
import { countBitsetHalves } from "./bitset-halves.js";
import { countBySample } from "./count-by-sample.js";
import { bestCut, rowsAbove, rowsBelow } from "./rows.js";
import { countBySearch } from "./settled-search.js";
import { countSortedHalves } from "./sorted-halves.js";

export type CountMethod = "empty" | "product" | "sorted-halves" | "bitset-halves" | "search" | "sample" | "none";

/** How many packages a region holds. */
export interface RegionCount {
  /** Exact as a BigInt; a double where it is estimated. */
  readonly count: bigint | number;
  /** 95 % interval; both ends the count where it is exact. */
  readonly low: bigint | number;
  readonly high: bigint | number;
  readonly exact: boolean;
  readonly method: CountMethod;
  /** Draws that hit and draws made, where it is estimated; else 0. */
  readonly hits: number;
  readonly draws: number;
}

/** What a count may cost: sizes and numbers of steps, never time, so that answers do not depend on the machine. */
export interface CountBudget {
  /** Rows of both halves together for one or two floors. Default 5,000,000. */
  readonly rows: number;
  /** Steps of 32 pairs of rows for three floors or more. Default 400,000,000. */
  readonly words: number;
  /** Nodes of the depth-first search times floors. Default 12,000,000. */
  readonly nodes: number;
  /** Draws of the estimate at most, fewer where a draw is long. Default 400,000. */
  readonly draws: number;
}
const COUNT_BUDGET: CountBudget = { rows: 5_000_000, words: 400_000_000, nodes: 12_000_000, draws: 400_000 };

const DRAW_WORK = 200_000_000;

export interface CountOptions extends Running {
  readonly budget?: Partial<CountBudget> | undefined;
  readonly rng: Rng;
}

/** Counts the packages of a region: exactly within the budget, else as an estimate with a 95 % interval. */
export function countRegion(region: Region, { budget = {}, rng, ...running }: CountOptions): RegionCount {
  const limits = { ...COUNT_BUDGET, ...budget };
  let parties = [...region.floors.keys()].filter((party) => region.floors[party]! > Number.NEGATIVE_INFINITY);
  for (;;) {
    const whole = diagramOf(region, { parties, ...running });
    const floors = Float64Array.from(parties, (party) => region.floors[party]!);
    if (whole === null) return countWithoutDiagram(region);
    const diagram = trim(whole, floors);
    if (diagram === null) return exactly(0n, "empty");
    if (parties.length === 0) return exactly(packagesFrom(diagram)[0]!, "product");
    const { least } = reachOf(diagram);
    const binding = parties.filter((_, p) => least[p]! < floors[p]!);
    // A floor that every path reaches after trimming was kept by trimming alone, so it stays unless it never bound.
    if (binding.length === parties.length || !everyPathReaches(whole, floors, parties, binding))
      return countPaths(diagram, floors, limits, rng, running);
    parties = binding;
  }
}

function everyPathReaches(
  whole: Diagram,
  floors: Float64Array,
  parties: readonly number[],
  binding: readonly number[],
): boolean {
  const { least } = reachOf(whole);
  return parties.every((party, p) => binding.includes(party) || least[p]! >= floors[p]!);
}

function countPaths(
  diagram: Diagram,
  floors: Float64Array,
  limits: CountBudget,
  rng: Rng,
  running: Running,
): RegionCount {
  const cut = bestCut(diagram);
  const inDoubles = packagesFrom(diagram)[0]! <= BigInt(Number.MAX_SAFE_INTEGER);
  const sorted = floors.length <= 2 && cut.rows <= limits.rows;
  const bits = floors.length > 2 && cut.rows <= limits.rows && (cut.pairs / 32) * floors.length <= limits.words;
  if (inDoubles && (sorted || bits)) {
    const above = rowsAbove(diagram, cut.layer);
    const below = rowsBelow(diagram, cut.layer);
    const count = sorted ? countSortedHalves : countBitsetHalves;
    const total = above.reduce((sum, rows, node) => sum + count(rows, below[node]!, floors), 0);
    return exactly(BigInt(total), sorted ? "sorted-halves" : "bitset-halves");
  }
  const found = countBySearch(diagram, floors, { nodes: limits.nodes / floors.length, ...running });
  if (found !== null) return exactly(found, "search");
  const affordable = Math.floor(DRAW_WORK / (diagram.issueOf.length * (floors.length + 10)));
  const most = Math.min(limits.draws, affordable);
  const { count, low, high, hits, draws } = countBySample(diagram, floors, { rng, draws: most, ...running });
  return { count, low, high, exact: false, method: "sample", hits, draws };
}

function exactly(count: bigint, method: CountMethod): RegionCount {
  return { count, low: count, high: count, exact: true, method, hits: 0, draws: 0 };
}

/** Where even the diagram is too large, only the box of allowed options bounds the count. */
function countWithoutDiagram({ allowed }: Region): RegionCount {
  const box = allowed.reduce((product, mask) => product * BigInt(mask.reduce((sum, flag) => sum + flag, 0)), 1n);
  return { count: Number(box) / 2, low: 0n, high: box, exact: false, method: "none", hits: 0, draws: 0 };
}
