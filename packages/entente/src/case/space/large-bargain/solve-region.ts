import { countMoves } from "../region/counted-moves.js";
import { findPackage } from "../region/optimum/find-package.js";
import { largestLeast } from "../region/optimum/largest-least.js";
import { type Claimant, leximin } from "../region/optimum/leximin.js";
import { type Bargainer, nash } from "../region/optimum/nash.js";
import type { Answer, Optimum } from "../region/optimum/optimum.js";
import { utilitarian } from "../region/optimum/utilitarian.js";
import type { Region } from "../region/region.js";
import { movingSome } from "../region/some-of.js";
import type { Bargain } from "../sweep/bargain.js";
import { type Concept, type Solution, solve, solveBySize } from "../sweep/concepts.js";
import { type Ranked, rankTogether } from "./rank.js";
import type { RegionBargain } from "./region-bargain.js";

/** The best of a union of regions by some criterion, as a solution among the few packages that could be it. */
export interface RegionSolution extends Ranked {
  /** No package has a larger value than this; the solution's own where it is proved. */
  readonly bound: number;
  readonly proved: boolean;
}

/** Most players of whom those that gain together are sought by trying subsets. */
const MOST_CHOSEN = 6;

/** The best packages by a concept; null where nothing was found. @param weights - Nash exponents, as for `solve` */
export function solveRegion(
  bargain: RegionBargain,
  concept: Concept,
  weights: Float64Array | null = null,
): RegionSolution | null {
  const answers = bargain.regions.map((region) => answerFor(bargain, region, concept, weights));
  return rankTogether(bargain, answers, (few) => solve(few, concept, weights), boundOf(bargain, concept));
}

/** Fewest or most issues moved, as `solveBySize`; ties by the larger least gain. */
export function solveRegionBySize(bargain: RegionBargain, size: "smallest" | "largest"): RegionSolution | null {
  const answers = bargain.regions.map((region) => sizedAnswer(bargain, region, size));
  const few = (one: Bargain, options: readonly Int32Array[]): Solution | null =>
    solveBySize(one, size, (row) => movesOf(bargain, options[one.packages[row]!]!));
  return rankTogether({ ...bargain, apart: null }, answers, few, ({ bound }) => bound);
}

function movesOf({ space }: RegionBargain, options: Int32Array): number {
  return options.reduce((moved, option, i) => moved + (option === space.statusQuo[i] ? 0 : 1), 0);
}

function answerFor(
  bargain: RegionBargain,
  region: Region,
  concept: Concept,
  weights: Float64Array | null,
): Answer<Optimum> {
  const { players, searching } = bargain;
  switch (concept) {
    case "nash":
      return nashAnswer(bargain, region, weights);
    case "kalaiSmorodinsky":
      return bargain.gaining.length === 0
        ? leximin(region, [], searching)
        : leximin(region, claimants(bargain, "ofIdeal"), searching);
    case "egalitarian":
      return leximin(region, claimants(bargain, "gain"), searching);
    case "utilitarian":
      return utilitarian(region, players, searching);
  }
}

function claimants({ space, players, gaining, mostGain }: RegionBargain, of: "ofIdeal" | "gain"): Claimant[] {
  const columns = of === "gain" ? [...players.keys()] : gaining;
  return columns.map((k) => {
    const party = players[k]!;
    const measure = space.scale[party]! * (of === "gain" ? 1 : mostGain[k]!);
    return { party, reservation: space.reservation[party]!, measure };
  });
}

/** With many players only a package at which all of them gain is looked for. */
function nashAnswer(
  { space, players, gaining, searching }: RegionBargain,
  region: Region,
  weights: Float64Array | null,
): Answer<Optimum> {
  const bargainers = gaining.map((k): Bargainer => {
    const party = players[k]!;
    const weight = weights === null ? 1 : Math.max(weights[k]!, 1e-12);
    return { party, reservation: space.reservation[party]!, gainFrom: space.gainFrom[party]!, weight };
  });
  if (bargainers.length > MOST_CHOSEN) {
    const floors = region.floors.slice();
    for (const { party, gainFrom } of bargainers) floors[party] = Math.max(floors[party]!, gainFrom);
    if (findPackage({ ...region, floors }, searching).kind !== "found") return { kind: "unknown" };
  }
  return nash(region, bargainers, searching);
}

function sizedAnswer(
  { space, players, gaining, searching }: RegionBargain,
  region: Region,
  size: "smallest" | "largest",
): Answer<Optimum> {
  const { region: counted, moved, left } = countMoves(region);
  const floors = counted.floors.slice();
  if (size === "smallest")
    for (const k of gaining) floors[players[k]!] = Math.max(floors[players[k]!]!, space.gainFrom[players[k]!]!);
  const lines = [...region.lines, movingSome(space)];
  const most = utilitarian({ ...counted, floors, lines }, [size === "smallest" ? left : moved], searching);
  if (most.kind !== "found") return most;
  const tight = floors.slice();
  tight[size === "smallest" ? left : moved] = most.found.value;
  const asked = gaining.map((k): Claimant => {
    const party = players[k]!;
    return { party, reservation: space.reservation[party]!, measure: space.scale[party]! };
  });
  const answer = largestLeast({ ...counted, floors: tight, lines }, asked, searching);
  // A whole number of issues cannot lie between the value and a bound less than one above it.
  const settled = most.found.proved || most.found.bound < most.found.value + 1 - 1e-6;
  return answer.kind === "found"
    ? { kind: "found", found: { ...answer.found, proved: answer.found.proved && settled } }
    : { kind: "unknown" };
}

/** An answer's bound on the scale on which the concept's value is told. */
function boundOf(bargain: RegionBargain, concept: Concept): (optimum: Optimum) => number {
  const { space, players } = bargain;
  if (concept === "nash") return ({ bound }) => Math.exp(bound);
  if (concept !== "utilitarian") return ({ bound }) => bound;
  const kept = players.reduce((sum, party) => sum + space.reservation[party]! / space.scale[party]!, 0);
  return ({ bound }) => bound - kept;
}
