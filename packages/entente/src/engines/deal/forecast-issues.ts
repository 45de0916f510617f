import { challengeModel } from "../../numerics/forecast/challenge.js";
import { condorcetElection } from "../../numerics/forecast/condorcet.js";
import { type ExchangeRun, exchangeModel } from "../../numerics/forecast/exchange.js";
import { riskAttitudes, spatialUtilities } from "../../numerics/forecast/spatial-utility.js";
import { temperedMean } from "../../numerics/forecast/tempered-mean.js";
import { weightedMean } from "../../numerics/forecast/weighted-mean.js";
import { weightedMedian } from "../../numerics/forecast/weighted-median.js";
import type { Asked } from "../asked.js";
import { TEMPERED } from "../backtest/tempered-coefficients.js";
import type { ForecastIssue, ForecastParams } from "./forecast-schema.js";

/** One party on one issue; salience 0 … 1, capability null where only others have one. */
interface Holder {
  readonly party: string;
  readonly place: number;
  readonly salience: number;
  readonly capability: number | null;
}
type Armed = Holder & { readonly capability: number };

/** All models of every issue, over the parties that have a utility, at the table or not. */
export function forecastIssues(asked: Asked, params: ForecastParams): ForecastIssue[] {
  const { kase, view, space } = asked;
  const anyCapability = Object.values(kase.parties).some(({ capability }) => capability !== undefined);
  const capabilityOf = (party: string): number | null => kase.parties[party]?.capability ?? (anyCapability ? null : 1);
  const holdersOf = (issue: string): Holder[] =>
    space.parties.flatMap((party) => {
      const held = view.positions.get(party)?.get(issue);
      if (held === undefined) return [];
      return [{ party, place: held.ideal, salience: held.salience / 100, capability: capabilityOf(party) }];
    });
  const traders = space.parties.filter((party) => capabilityOf(party) !== null);
  const exchange = exchangeModel(
    traders.map((party) => ({
      places: space.issues.map((issue) => view.positions.get(party)?.get(issue)?.ideal ?? null),
      saliences: space.issues.map((issue) => (view.positions.get(party)?.get(issue)?.salience ?? 0) / 100),
      capability: capabilityOf(party) ?? 0,
    })),
    { split: params.split },
  );
  return space.issues.map((id, issue) => {
    const places = space.places[issue] ?? new Float64Array();
    const ladder = { options: space.options[issue] ?? [], places, statusQuo: places[space.statusQuo[issue] ?? 0] ?? 0 };
    return forecastIssue(
      { id, ladder, holders: holdersOf(id), exchange: exchangeOf(exchange, { issue, traders, issues: space.issues }) },
      params,
    );
  });
}

interface Ladder {
  readonly options: readonly string[];
  readonly places: Float64Array;
  readonly statusQuo: number;
}
interface OneIssue {
  readonly id: string;
  readonly ladder: Ladder;
  readonly holders: readonly Holder[];
  readonly exchange: ForecastIssue["exchange"];
}

function forecastIssue({ id, ladder, holders, exchange }: OneIssue, params: ForecastParams): ForecastIssue {
  const armed = holders.filter((holder): holder is Armed => holder.capability !== null);
  const places = armed.map(({ place }) => place);
  const weights = armed.map(({ capability, salience }) => capability * salience);
  const mean = weightedMean(places, weights);
  const median = weightedMedian(places, weights);
  const challenge = challengeOf(armed, params);
  const pce = pceOf(armed, params);
  const models = [mean, median?.median, challenge?.forecast, exchange?.outcome, pce?.mean].filter(
    (model): model is number => model !== null && model !== undefined,
  );
  const all = holders.map(({ place }) => place);
  return {
    id,
    n: holders.length,
    leftOut: holders.filter(({ capability }) => capability === null).map(({ party }) => party),
    mean,
    meanSalience: weightedMean(
      all,
      holders.map(({ salience }) => salience),
    ),
    tempered: temperedMean(
      places,
      {
        saliences: armed.map(({ salience }) => salience),
        capabilities: armed.map(({ capability }) => capability),
      },
      TEMPERED.shares,
    ),
    plainMean: weightedMean(
      all,
      holders.map(() => 1),
    ),
    median: median?.median ?? null,
    medianRange: median === null ? null : [...median.range],
    statusQuo: ladder.statusQuo,
    nearestOption: mean === null ? null : nearestOption(ladder, mean),
    challenge,
    exchange,
    pce,
    ensemble: weightedMean(
      models,
      models.map(() => 1),
    ),
    spread: models.length === 0 ? null : Math.max(...models) - Math.min(...models),
    headline: mean,
  };
}

/** Ties: the option nearer to the status quo, then the lower. */
function nearestOption({ options, places, statusQuo }: Ladder, headline: number): string | null {
  const order = options
    .map((option, o) => ({ option, at: places[o] ?? 0 }))
    .map(({ option, at }) => ({ option, at, off: Math.abs(at - headline), moved: Math.abs(at - statusQuo) }));
  const least = Math.min(...order.map(({ off }) => off));
  const [nearest] = order.filter(({ off }) => off <= least + 1e-9).sort((x, y) => x.moved - y.moved || x.at - y.at);
  return nearest?.option ?? null;
}

function challengeOf(armed: readonly Armed[], { reading }: ForecastParams): ForecastIssue["challenge"] {
  const run = challengeModel(
    {
      places: armed.map(({ place }) => place),
      saliences: armed.map(({ salience }) => salience),
      capabilities: armed.map(({ capability }) => capability),
    },
    { reading },
  );
  if (run === null) return null;
  const name = (k: number): string => armed[k]?.party ?? "";
  return {
    reading,
    medians: [...run.medians],
    means: [...run.means],
    settled: run.settled,
    forecast: run.forecast,
    moves: run.moves.map(({ round, actor, because, to, from, place }) => ({
      round,
      party: name(actor),
      because,
      to: name(to),
      from,
      place,
    })),
    risk: Object.fromEntries(armed.map(({ party }, k) => [party, run.risk[k] ?? 1])),
  };
}

function pceOf(armed: readonly Armed[], params: ForecastParams): ForecastIssue["pce"] {
  const { victory, election, electionWeights } = params;
  const places = [...new Set(armed.map(({ place }) => place))].sort((a, b) => a - b);
  const utilities = spatialUtilities(
    armed.map(({ place }) => [place]),
    armed.map(() => [1]),
    places.map((place) => [place]),
  );
  const weights = armed.map(({ capability, salience }) =>
    electionWeights === "capability" ? capability : capability * salience,
  );
  const probability = condorcetElection(utilities, weights, { victory, election });
  if (probability === null) return null;
  const own = armed.map(({ place }) => probability[places.indexOf(place)] ?? 0);
  const attitudes = riskAttitudes(own, probability);
  return {
    victory,
    election,
    places,
    probability,
    mode: places[probability.indexOf(Math.max(...probability))] ?? 0,
    mean: probability.reduce((sum, chance, k) => sum + chance * (places[k] ?? 0), 0),
    risk: Object.fromEntries(armed.map(({ party }, k) => [party, attitudes[k] ?? 0])),
  };
}

interface Stage {
  readonly issue: number;
  readonly traders: readonly string[];
  readonly issues: readonly string[];
}

/** The part of an exchange run that concerns one issue. */
function exchangeOf(run: ExchangeRun, { issue, traders, issues }: Stage): ForecastIssue["exchange"] {
  const outcome = run.outcomes[issue] ?? null;
  if (outcome === null) return null;
  const own = run.trades.filter((trade) => trade.issues.includes(issue));
  const party = (k: number): string => traders[k] ?? "";
  const sumOver = (figures: readonly (readonly number[])[], k: number): number =>
    figures.reduce((sum, row) => sum + (row[k] ?? 0), 0);
  const here = own.map(({ issues: [first], externalities: [onFirst, onSecond] }) =>
    first === issue ? onFirst : onSecond,
  );
  return {
    outcome,
    trades: own.map(({ parties, issues: [a, b], before, after, votes, gains, externalities }) => ({
      parties: [party(parties[0]), party(parties[1])],
      issues: [issues[a] ?? "", issues[b] ?? ""],
      before: [...before],
      after: [...after],
      votes: [...votes],
      gains: [...gains],
      externalities: Object.fromEntries(
        traders.flatMap((id, k) => (parties.includes(k) ? [] : [[id, sumOver(externalities, k)]])),
      ),
    })),
    externalities: own.length === 0 ? {} : Object.fromEntries(traders.map((id, k) => [id, sumOver(here, k)])),
  };
}
