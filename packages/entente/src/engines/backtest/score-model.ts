import { quantileOf } from "../../numerics/knowing.js";
import { binnedMurphy, calibrationBins } from "../../numerics/scores/murphy.js";
import { crpsOfDraws } from "../../numerics/scores/number-scores.js";
import { brierScore, type Judged, logScore, meanOf } from "../../numerics/scores/probability-scores.js";
import { wilsonInterval } from "../../numerics/wilson.js";
import type { ModelScores } from "./backtest-schema.js";

/** A place that a model gave, what happened, and in which block. */
export interface Placed {
  readonly place: number;
  readonly outcome: number;
  /** From 1; 0 where there are no blocks. */
  readonly block: number;
}

type Scores = Omit<ModelScores, "id" | "kind" | "also" | "low" | "high">;

/** All scores of one model that follow from its places alone. */
export function scorePlaces(placed: readonly Placed[]): Scores {
  const errors = placed.map(({ place, outcome }) => place - outcome);
  const judged = placed.map(({ place, outcome }): Judged => ({ p: asChance(place), happened: outcome > 50 ? 1 : 0 }));
  const parts = binnedMurphy(judged);
  return {
    n: placed.length,
    mae: meanOf(errors.map(Math.abs)),
    bias: meanOf(errors),
    brier: brierScore(judged),
    log: logScore(judged).score,
    calibration:
      parts === null
        ? null
        : {
            rel: parts.reliability,
            res: parts.resolution,
            unc: parts.uncertainty,
            withinBin: parts.withinBin,
            bins: calibrationBins(judged),
          },
    ...scoreSpread(placed),
  };
}

/** A place that rounding put a hair outside of the ladder stands at its end. */
function asChance(place: number): number {
  return Math.min(1, Math.max(0, place / 100));
}

/** The place with the errors of earlier blocks around it, kept on the ladder. */
function scoreSpread(placed: readonly Placed[]): Pick<Scores, "crps" | "coverage"> {
  const scored = placed.flatMap(({ place, outcome, block }) => {
    const errors = placed.filter((one) => one.block > 0 && one.block < block).map((one) => one.outcome - one.place);
    if (errors.length === 0) return [];
    const draws = errors.map((error) => Math.min(100, Math.max(0, place + error)));
    const ascending = Float64Array.from(draws).sort();
    const held = quantileOf(ascending, 0.05) <= outcome && outcome <= quantileOf(ascending, 0.95);
    return [{ crps: crpsOfDraws(draws, outcome), held }];
  });
  const n = scored.length;
  if (n === 0) return { crps: null, coverage: null };
  const hits = scored.filter(({ held }) => held).length;
  return {
    crps: { value: meanOf(scored.map(({ crps }) => crps)) ?? 0, n },
    coverage: { share: hits / n, ...wilsonInterval(hits, n), n },
  };
}
