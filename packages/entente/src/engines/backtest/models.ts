import type { Contest, ContestActor } from "../../case/contests/contest.js";
import { challengeModel } from "../../numerics/forecast/challenge.js";
import { condorcetElection } from "../../numerics/forecast/condorcet.js";
import { exchangeModel } from "../../numerics/forecast/exchange.js";
import { spatialUtilities } from "../../numerics/forecast/spatial-utility.js";
import { temperedMean } from "../../numerics/forecast/tempered-mean.js";
import { weightedMean } from "../../numerics/forecast/weighted-mean.js";
import { weightedMedian } from "../../numerics/forecast/weighted-median.js";
import { TEMPERED } from "./tempered-coefficients.js";

/** Every model of a backtest, baselines first. What must be beaten is a baseline. */
export const MODELS = [
  { id: "constant50", kind: "baseline", also: "const50" },
  { id: "statusQuo", kind: "baseline", also: "status_quo" },
  { id: "plainMean", kind: "baseline", also: "mean" },
  { id: "meanSalience", kind: "baseline", also: "sal_mean" },
  { id: "mean", kind: "baseline", also: "cap_sal_mean" },
  { id: "plainMedian", kind: "baseline", also: "median" },
  { id: "medianSalience", kind: "baseline", also: "sal_median" },
  { id: "medianSalienceMid", kind: "baseline", also: "sal_median_mid" },
  { id: "medianLower", kind: "baseline", also: "cap_sal_median" },
  { id: "median", kind: "model" },
  { id: "challenge", kind: "model" },
  { id: "challengePrinted", kind: "model" },
  { id: "exchange", kind: "model" },
  { id: "exchangeNbs", kind: "model" },
  { id: "pce", kind: "model" },
  { id: "pceMode", kind: "model" },
  { id: "ensemble", kind: "model" },
  { id: "tempered", kind: "model" },
] as const satisfies readonly ModelEntry[];

interface ModelEntry {
  readonly id: string;
  readonly kind: "baseline" | "model";
  /** Name in the definition of the baselines that data sets are published with. */
  readonly also?: string;
}
export type ModelId = (typeof MODELS)[number]["id"];
/** What the models say of one issue, and the medians of the challenge model's rounds. */
export interface Forecast {
  readonly places: Forecasts;
  readonly rounds: readonly number[];
}

/** Places by model; null where a model has nothing to say. */
export type Forecasts = Readonly<Record<ModelId, number | null>>;

type Armed = ContestActor & { readonly capability: number };

/** What every model says of the issues of one proposal, in their order. */
export function forecastProposal(contests: readonly Contest[]): Forecast[] {
  const exchange = exchangeOutcomes(contests, "equal");
  const exchangeNbs = exchangeOutcomes(contests, "nbs");
  return contests.map((contest, k) => {
    const { places: own, rounds } = forecastContest(contest);
    const traded = { exchange: exchange[k] ?? null, exchangeNbs: exchangeNbs[k] ?? null };
    const members = [own.mean, own.median, own.challenge, traded.exchange, own.pce].filter((one) => one !== null);
    const ensemble = weightedMean(
      members,
      members.map(() => 1),
    );
    return { places: { ...own, ...traded, ensemble }, rounds };
  });
}

function forecastContest({ actors, statusQuo }: Contest): {
  readonly places: Omit<Forecasts, "exchange" | "exchangeNbs" | "ensemble">;
  readonly rounds: readonly number[];
} {
  const places = actors.map(({ place }) => place);
  const saliences = actors.map(({ salience }) => salience);
  const equal = actors.map(() => 1);
  const armed = actors.filter((actor): actor is Armed => actor.capability !== null);
  const held = {
    places: armed.map(({ place }) => place),
    saliences: armed.map(({ salience }) => salience),
    capabilities: armed.map(({ capability }) => capability),
  };
  const weights = armed.map(({ capability, salience }) => capability * salience);
  const bySalience = weightedMedian(places, saliences);
  const median = weightedMedian(held.places, weights);
  const challenge = challengeModel(held);
  const said = {
    constant50: 50,
    statusQuo,
    plainMean: weightedMean(places, equal),
    meanSalience: weightedMean(places, saliences),
    mean: weightedMean(held.places, weights),
    plainMedian: weightedMedian(places, equal)?.median ?? null,
    medianSalience: bySalience?.range[0] ?? null,
    medianSalienceMid: bySalience?.median ?? null,
    medianLower: median?.range[0] ?? null,
    median: median?.median ?? null,
    challenge: challenge?.forecast ?? null,
    challengePrinted: challengeModel(held, { reading: "printed" })?.forecast ?? null,
    ...electionPlaces(held.places, weights),
    tempered: temperedMean(held.places, held, TEMPERED.shares),
  };
  return { places: said, rounds: challenge?.medians ?? [] };
}

function electionPlaces(held: readonly number[], weights: readonly number[]): Pick<Forecasts, "pce" | "pceMode"> {
  const places = [...new Set(held)].sort((a, b) => a - b);
  const utilities = spatialUtilities(
    held.map((place) => [place]),
    held.map(() => [1]),
    places.map((place) => [place]),
  );
  const chances = condorcetElection(utilities, weights);
  return {
    pce: chances === null ? null : weightedMean(places, chances),
    pceMode: chances === null ? null : (places[chances.indexOf(Math.max(...chances))] ?? null),
  };
}

/** Outcomes of the exchange model over the issues of a proposal; a party that is on one of them only cannot trade. */
function exchangeOutcomes(contests: readonly Contest[], split: "equal" | "nbs"): readonly (number | null)[] {
  const armed = contests.map(({ actors }) => new Map(actors.map((actor) => [actor.actor, actor])));
  const names = [...new Set(armed.flatMap((actors) => [...actors.keys()]))];
  const traders = names.flatMap((name) => {
    const own = armed.map((actors) => actors.get(name));
    // Capability is a party's own: the first stated counts for all issues of the proposal.
    const capability = own.find((one) => typeof one?.capability === "number")?.capability;
    if (capability === null || capability === undefined) return [];
    return [
      { places: own.map((one) => one?.place ?? null), saliences: own.map((one) => one?.salience ?? 0), capability },
    ];
  });
  return traders.length === 0 ? contests.map(() => null) : exchangeModel(traders, { split }).outcomes;
}
