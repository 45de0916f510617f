import { type RegionSolution, solveRegion, solveRegionBySize } from "../../case/space/large-bargain/solve-region.js";
import type { Bargain, Bargaining } from "../../case/space/sweep/bargain.js";
import { type Concept, type Solution, solve, solveBySize } from "../../case/space/sweep/concepts.js";
import { type Count, countOf } from "../../case/space/sweep/count.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import type { Asked } from "../asked.js";
import { isEnumerable, sweptSpace } from "../swept.js";
import { bargainOverAccepted, bargainOverDeliverable } from "./bargaining.js";
import { regionsAccepted, regionsDeliverable } from "./region-bargaining.js";

/** Packages up to which deals are sought in the list of them; beyond, searches find the same ones sooner. */
const LISTED = 1_000_000n;

/** How good a deal found without listing packages is known to be. */
export interface Certainty {
  readonly proved: boolean;
  /** No package has a larger value; null where nothing is known. */
  readonly bound: number | null;
  readonly gap: number | null;
}
/** One package that some criterion puts first, and the bargain of which it is a row. */
export interface FoundDeal {
  readonly bargain: Bargain;
  readonly optionsOf: (row: number) => Int32Array;
  readonly solution: Solution;
  readonly alsoCount: Count;
  /** Null where packages are listed: then nothing is better. */
  readonly certainty: Certainty | null;
}
/** A bargain that answers by criterion, however its packages are held. */
export interface Deals {
  readonly players: readonly number[];
  readonly ideal: Float64Array;
  readonly gaining: readonly number[];
  readonly byConcept: (concept: Concept, weights?: Float64Array | null) => FoundDeal | null;
  readonly bySize: (size: "smallest" | "largest") => FoundDeal | null;
}
export interface DealsFound extends Pick<Bargaining, "reason"> {
  readonly deals: Deals | null;
  readonly coalitions: readonly Deals[];
  /** Whether the bargain, or that none was found, rests on a sample alone. */
  readonly sampled: boolean;
}

/** Deals among what the forum can deliver, once a question. */
export const dealsDeliverable = (asked: Asked): DealsFound =>
  dealsFrom(asked, bargainOverDeliverable, regionsDeliverable);
/** Deals among everything that the forum accepts. */
export const dealsAccepted = (asked: Asked): DealsFound => dealsFrom(asked, bargainOverAccepted, regionsAccepted);

function dealsFrom(asked: Asked, listed: typeof bargainOverAccepted, byRegion: typeof regionsAccepted): DealsFound {
  const regions = isEnumerable(asked) && asked.space.total <= LISTED ? null : asked.once(byRegion);
  if (regions !== null) {
    const { bargain, coalitions, reason } = regions;
    const deals = (one: typeof bargain): Deals | null =>
      one && {
        ...one,
        byConcept: (concept, weights) => overRegions(solveRegion(one, concept, weights)),
        bySize: (size) => overRegions(solveRegionBySize(one, size)),
      };
    const all = coalitions.flatMap((one) => deals(one) ?? []);
    return { deals: all[0] ?? deals(bargain), coalitions: all, reason, sampled: false };
  }
  const { bargain, coalitions, reason } = asked.once(listed);
  const all = coalitions.map((one) => listedDeals(asked, one));
  const sampled = !isEnumerable(asked);
  return {
    deals: all[0] ?? (bargain && listedDeals(asked, bargain)),
    coalitions: all,
    // That a sample holds no deal is no reason why there is none.
    reason: sampled ? null : reason,
    sampled,
  };
}

function overRegions(found: RegionSolution | null): FoundDeal | null {
  if (found === null) return null;
  const { bargain, options, solution, alsoCount, bound, proved } = found;
  return {
    bargain,
    optionsOf: (row) => options[bargain.packages[row] ?? 0] ?? new Int32Array(),
    solution,
    alsoCount: countOf(alsoCount),
    certainty: { proved, bound, gap: Math.max(0, bound - solution.value) },
  };
}

function listedDeals(asked: Asked, bargain: Bargain): Deals {
  const { halves } = asked.once(sweptSpace);
  const { statusQuo } = asked.space;
  const certainty = isEnumerable(asked) ? null : { proved: false, bound: null, gap: null };
  const optionsOf = (row: number): Int32Array => optionsAt(halves, bargain.packages[row] ?? 0);
  const movedAt = (row: number): number =>
    optionsOf(row).reduce((moved, option, i) => moved + (option === statusQuo[i] ? 0 : 1), 0);
  const found = (solution: Solution | null): FoundDeal | null => {
    if (solution === null) return null;
    const also = certainty === null ? solution.also : drawnOnce(solution, optionsOf);
    return { bargain, optionsOf, solution: { ...solution, also }, alsoCount: also.length, certainty };
  };
  return {
    players: bargain.players,
    ideal: bargain.ideal,
    gaining: bargain.gaining,
    byConcept: (concept, weights) => found(solve(bargain, concept, weights)),
    bySize: (size) => found(solveBySize(bargain, size, movedAt)),
  };
}

/** Rows as good whose packages differ: a sample may hold one package many times. */
function drawnOnce({ row, also }: Solution, optionsOf: FoundDeal["optionsOf"]): number[] {
  const seen = new Set([optionsOf(row).join()]);
  return also.filter((other) => {
    const key = optionsOf(other).join();
    return !seen.has(key) && seen.add(key);
  });
}

/** The Nash package among what the forum can deliver, once a question. */
export const nashDeal = (asked: Asked): FoundDeal | null =>
  asked.once(dealsDeliverable).deals?.byConcept("nash") ?? null;
