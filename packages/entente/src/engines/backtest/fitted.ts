import type { Decided } from "../../case/contests/contest.js";
import { SALIENCE_POWERS, temperedMean } from "../../numerics/forecast/tempered-mean.js";
import { weightedMean } from "../../numerics/forecast/weighted-mean.js";
import { weightedMedian } from "../../numerics/forecast/weighted-median.js";
import { meanOf } from "../../numerics/scores/probability-scores.js";
import type { Forecasts } from "./models.js";

/** A decided issue with what the models said of it. */
export interface ToFit {
  readonly contest: Decided;
  readonly forecasts: Forecasts;
}

/** A way to learn from decided issues. `fit` never sees the issues that it will be scored on. */
export interface Fitting {
  readonly id: string;
  readonly fit: (earlier: readonly ToFit[]) => Fitted;
}

/** What was learned: the coefficients, and the place that they give an issue. */
export interface Fitted {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly place: (one: ToFit) => number | null;
}

/** Points of summed loss by which a power of salience falls behind to lose all but e⁻¹ of its share. */
const TEMPERATURE = 250;

/** Shares of the powers of salience: the less each has missed in all, the more. With nothing known, a third each. */
export const temperedRefit: Fitting = {
  id: "temperedRefit",
  fit: (earlier) => {
    const missed = SALIENCE_POWERS.map((_, k) =>
      earlier.reduce((sum, one) => {
        const place = temperedPlace(
          one.contest,
          SALIENCE_POWERS.map((__, j) => (j === k ? 1 : 0)),
        );
        return place === null ? sum : sum + Math.abs(place - one.contest.outcome);
      }, 0),
    );
    const least = Math.min(...missed);
    const raw = missed.map((loss) => Math.exp((least - loss) / TEMPERATURE));
    const total = raw.reduce((sum, one) => sum + one, 0);
    const shares = raw.map((one) => one / total);
    return {
      coefficients: Object.fromEntries(SALIENCE_POWERS.map((power, k) => [`power${power}`, shares[k] ?? 0])),
      place: ({ contest }) => temperedPlace(contest, shares),
    };
  },
};

function temperedPlace({ actors }: Decided, shares: readonly number[]): number | null {
  const armed = actors.filter(({ capability }) => capability !== null);
  const held = {
    saliences: armed.map(({ salience }) => salience),
    capabilities: armed.map(({ capability }) => capability ?? 0),
  };
  return temperedMean(
    armed.map(({ place }) => place),
    held,
    shares,
  );
}

/** Issues' worth of doubt with which a coefficient is held back to 0: half of it is believed after so many. */
const DOUBT = 50;

type Direction = (one: ToFit, mean: number) => number | null;

/** What a mean could be drawn toward, one coefficient each: the least absolute error has it as a weighted median. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  toFifty: (_, mean) => 50 - mean,
  toStatusQuo: ({ contest }, mean) => (contest.statusQuo === null ? 0 : contest.statusQuo - mean),
  toMedian: ({ forecasts }, mean) => (forecasts.median === null ? null : forecasts.median - mean),
  toPlainMean: ({ forecasts }, mean) => (forecasts.plainMean === null ? null : forecasts.plainMean - mean),
  toChallenge: ({ forecasts }, mean) => (forecasts.challenge === null ? null : forecasts.challenge - mean),
  toExchange: ({ forecasts }, mean) => (forecasts.exchange === null ? null : forecasts.exchange - mean),
  offset: () => 1,
};

/** Kinds of issue that may need coefficients of their own. */
const KINDS: Readonly<Record<string, (one: ToFit) => string>> = {
  pooled: () => "all",
  byScale: ({ contest }) => (new Set(contest.actors.map(({ place }) => place)).size <= 2 ? "dichotomous" : "scale"),
};

/** Shrinkage of the mean toward something else, over all issues and by kind. */
const shrinkages: readonly Fitting[] = Object.entries(KINDS).flatMap(([kind, kindOf]) =>
  Object.entries(DIRECTIONS).map(
    ([direction, toward]): Fitting => ({
      id: kind === "pooled" ? direction : `${direction}.${kind}`,
      fit: (earlier) => shrinkage(earlier, toward, kindOf),
    }),
  ),
);

function shrinkage(earlier: readonly ToFit[], toward: Direction, kindOf: (one: ToFit) => string): Fitted {
  const groups = new Map<string, ToFit[]>();
  for (const one of earlier) groups.set(kindOf(one), [...(groups.get(kindOf(one)) ?? []), one]);
  const coefficients = Object.fromEntries([...groups].sort().map(([kind, own]) => [kind, leastAbsolute(own, toward)]));
  return {
    coefficients,
    place: (one) => {
      const { mean } = one.forecasts;
      const along = mean === null ? null : toward(one, mean);
      if (mean === null || along === null) return mean;
      return Math.min(100, Math.max(0, mean + (coefficients[kindOf(one)] ?? 0) * along));
    },
  };
}

/** The b that makes Σ |mean + b·direction − outcome| least, held back toward 0 where issues are few. */
function leastAbsolute(own: readonly ToFit[], toward: Direction): number {
  const terms = own.flatMap((one) => {
    const { mean } = one.forecasts;
    const along = mean === null ? null : toward(one, mean);
    if (mean === null || along === null || along === 0) return [];
    return [{ slope: (one.contest.outcome - mean) / along, weight: Math.abs(along) }];
  });
  const b = weightedMedian(
    terms.map(({ slope }) => slope),
    terms.map(({ weight }) => weight),
  );
  return b === null ? 0 : (b.median * terms.length) / (terms.length + DOUBT);
}

const POWERS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2];

/** The one power of salience, or of capability, that missed least. */
const powers: readonly Fitting[] = (["saliencePower", "capabilityPower"] as const).map((id) => {
  const placeAt = ({ actors }: Decided, power: number): number | null => {
    const armed = actors.filter(({ capability }) => capability !== null);
    const [own, other] = id === "saliencePower" ? ["salience", "capability"] : ["capability", "salience"];
    const weights = armed.map((actor) => {
      const [x, y] = [actor[own as "salience"], actor[other as "salience"]];
      return x > 0 ? x ** power * y : 0;
    });
    return weightedMean(
      armed.map(({ place }) => place),
      weights,
    );
  };
  return {
    id,
    fit: (earlier) => {
      const missed = POWERS.map((power) =>
        earlier.reduce((sum, { contest }) => sum + Math.abs((placeAt(contest, power) ?? 50) - contest.outcome), 0),
      );
      const power = POWERS[missed.indexOf(Math.min(...missed))] ?? 1;
      return { coefficients: { power }, place: ({ contest }) => placeAt(contest, power) };
    },
  };
});

/** The model that has missed least so far, whichever it is. */
const followLeader: Fitting = {
  id: "followLeader",
  fit: (earlier) => {
    const ids = Object.keys(earlier[0]?.forecasts ?? {}) as (keyof Forecasts)[];
    const missed = ids.map((id) => {
      const errors = earlier.map(({ contest, forecasts }) => Math.abs((forecasts[id] ?? Number.NaN) - contest.outcome));
      return meanOf(errors) ?? Number.NaN;
    });
    const known = missed.filter((loss) => !Number.isNaN(loss));
    const leader = ids[missed.indexOf(Math.min(...known))] ?? "mean";
    return { coefficients: {}, place: ({ forecasts }) => forecasts[leader] };
  },
};

/** What was tried beside the model that ships. */
export const CANDIDATES: readonly Fitting[] = [...shrinkages, ...powers, followLeader];
