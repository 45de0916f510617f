import { quantileOf } from "../../numerics/knowing.js";
import { binnedMurphy, type CalibrationBin, calibrationBins, murphyParts } from "../../numerics/scores/murphy.js";
import { crpsOfDraws, intervalScore } from "../../numerics/scores/number-scores.js";
import { type Judged, logScore, meanOf } from "../../numerics/scores/probability-scores.js";
import { wilsonInterval } from "../../numerics/wilson.js";
import type { Entry, SealedForecast } from "./entries.js";
import { resolutionAmong } from "./ledger.js";

/** Scores of chances of events; null where none has been resolved. */
export interface ChanceScores {
  readonly n: number;
  readonly brier: number | null;
  readonly log: number | null;
  /** Certainties that failed: their logarithm was kept finite. */
  readonly clipped: number;
  /** Murphy's parts over distinct chances: brier = rel − res + unc. */
  readonly rel: number | null;
  readonly res: number | null;
  readonly unc: number | null;
  readonly skill: number | null;
  /** Share that came true. */
  readonly base: number | null;
  /** Mean chance given to the likelier side, less the share in which that side came true: above 0 is overconfident. */
  readonly overconfidence: number | null;
  readonly bins: readonly CalibrationBin[];
  readonly binned: {
    readonly rel: number;
    readonly res: number;
    readonly unc: number;
    readonly withinBin: number;
  } | null;
}

/** Scores of numbers forecast by an interval or by draws. */
export interface NumberScores {
  readonly n: number;
  /** Of the middle of the interval, or the median of the draws. */
  readonly mae: number | null;
  readonly bias: number | null;
  /** Of draws alone. */
  readonly crps: number | null;
  /** Of intervals at 90 %; of 20 draws or more their 5th to 95th percentile. */
  readonly intervalScore: number | null;
  readonly coverage: { readonly share: number; readonly low: number; readonly high: number; readonly n: number } | null;
}

/** What became of one sealed forecast. */
export interface ForecastRow {
  /** Line of the ledger, from 1. */
  readonly line: number;
  readonly entry: SealedForecast;
  readonly state: "open" | "resolved" | "superseded";
  readonly outcome: number | null;
  /** Brier of a chance, CRPS of draws, interval score of an interval; null unless resolved. */
  readonly score: number | null;
}

/** Scores of all that one model, or one analyst, sealed. */
export interface ScoredBy {
  readonly id: string;
  readonly sealed: number;
  readonly scores: ChanceScores;
  readonly interval: NumberScores;
}

export interface ScoredLedger {
  readonly counts: {
    readonly sealed: number;
    readonly superseded: number;
    readonly open: number;
    readonly resolved: number;
  };
  readonly scores: ChanceScores;
  readonly interval: NumberScores;
  readonly models: readonly ScoredBy[];
  readonly analysts: readonly ScoredBy[];
  readonly forecasts: readonly ForecastRow[];
}

/** Resolved forecasts below which a calibration says nothing. */
export const ENOUGH_TO_JUDGE = 10;

/**
 * Scores the forecasts of a ledger that have been resolved. A forecast is superseded by one that names it, and by a later
 * one on its question from the same model and analyst: nobody is scored twice on one question.
 *
 * @param entries - those of a ledger that was found sound
 */
export function scoreLedger(entries: readonly Entry[]): ScoredLedger {
  const byQuestion = new Map<string, Entry[]>();
  for (const entry of entries) byQuestion.set(entry.question, [...(byQuestion.get(entry.question) ?? []), entry]);
  const gone = supersededSeals(entries);
  const forecasts = entries.flatMap((entry, k): ForecastRow[] => {
    if (entry.kind === "resolution") return [];
    const row = { line: k + 1, entry, outcome: null, score: null };
    if (gone.has(entry.seal)) return [{ ...row, state: "superseded" }];
    const resolution = resolutionAmong(byQuestion.get(entry.question) ?? []);
    if (resolution === null) return [{ ...row, state: "open" }];
    const outcome = Number(resolution.outcome);
    return [{ ...row, state: "resolved", outcome, score: scoreOf(entry, outcome) }];
  });
  const count = (state: ForecastRow["state"]): number => forecasts.filter((row) => row.state === state).length;
  return {
    counts: {
      sealed: forecasts.length,
      superseded: count("superseded"),
      open: count("open"),
      resolved: count("resolved"),
    },
    ...scoresOf(forecasts),
    models: scoredBy(forecasts, ({ model }) => model),
    analysts: scoredBy(forecasts, ({ analyst }) => analyst ?? null),
    forecasts,
  };
}

function supersededSeals(entries: readonly Entry[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const standing = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === "resolution") continue;
    if (entry.supersedes !== undefined) gone.add(entry.supersedes);
    const whose = JSON.stringify([entry.question, entry.model, entry.analyst ?? null, entry.kind]);
    const earlier = standing.get(whose);
    if (earlier !== undefined) gone.add(earlier);
    standing.set(whose, entry.seal);
  }
  return gone;
}

function scoredBy(
  forecasts: readonly ForecastRow[],
  idOf: (entry: SealedForecast) => string | null,
): readonly ScoredBy[] {
  const ids = [...new Set(forecasts.flatMap(({ entry }) => idOf(entry) ?? []))].sort();
  return ids.map((id) => {
    const own = forecasts.filter(({ entry }) => idOf(entry) === id);
    return { id, sealed: own.length, ...scoresOf(own) };
  });
}

function scoresOf(forecasts: readonly ForecastRow[]): {
  readonly scores: ChanceScores;
  readonly interval: NumberScores;
} {
  const resolved = forecasts.filter(({ state }) => state === "resolved");
  const judged = resolved.flatMap(({ entry, outcome }): Judged[] =>
    entry.kind === "binary" ? [{ p: Number(entry.p), happened: outcome === 1 ? 1 : 0 }] : [],
  );
  return { scores: chanceScores(judged), interval: numberScores(resolved) };
}

/** All scores of chances that were given and what happened. */
function chanceScores(judged: readonly Judged[]): ChanceScores {
  const parts = murphyParts(judged);
  const binned = binnedMurphy(judged);
  const { score, clipped } = logScore(judged);
  const right = judged.map(({ p, happened }) => (p === 0.5 ? 0.5 : p > 0.5 === (happened === 1) ? 1 : 0));
  const stated = meanOf(judged.map(({ p }) => Math.max(p, 1 - p)));
  return {
    n: judged.length,
    brier: parts?.brier ?? null,
    log: score,
    clipped,
    rel: parts?.reliability ?? null,
    res: parts?.resolution ?? null,
    unc: parts?.uncertainty ?? null,
    skill: parts?.skill ?? null,
    base: meanOf(judged.map(({ happened }) => happened)),
    overconfidence: stated === null ? null : stated - (meanOf(right) ?? 0),
    bins: calibrationBins(judged),
    binned:
      binned === null
        ? null
        : {
            rel: binned.reliability,
            res: binned.resolution,
            unc: binned.uncertainty,
            withinBin: binned.withinBin,
          },
  };
}

/** Draws from which percentiles make an interval. */
const ENOUGH_DRAWS = 20;

function numberScores(resolved: readonly ForecastRow[]): NumberScores {
  const numbers = resolved.filter(({ entry }) => entry.kind !== "binary");
  const errors = numbers.map(({ entry, outcome }) => middleOf(entry) - (outcome ?? 0));
  const drawn = numbers.flatMap(({ entry, outcome }) => (entry.kind === "draws" ? [crpsOf(entry, outcome ?? 0)] : []));
  const held = numbers.flatMap(({ entry, outcome }) => {
    const ends = endsOf(entry);
    return ends === null ? [] : [{ ends, outcome: outcome ?? 0 }];
  });
  const hits = held.filter(({ ends: [low, high], outcome }) => low <= outcome && outcome <= high).length;
  return {
    n: numbers.length,
    mae: meanOf(errors.map(Math.abs)),
    bias: meanOf(errors),
    crps: meanOf(drawn),
    intervalScore: meanOf(held.map(({ ends, outcome }) => intervalScore(ends, outcome))),
    coverage:
      held.length === 0 ? null : { share: hits / held.length, ...wilsonInterval(hits, held.length), n: held.length },
  };
}

function scoreOf(entry: SealedForecast, outcome: number): number {
  if (entry.kind === "binary") return (Number(entry.p) - outcome) ** 2;
  if (entry.kind === "draws") return crpsOf(entry, outcome);
  return intervalScore([Number(entry.interval[0]), Number(entry.interval[1])], outcome);
}

function crpsOf({ draws }: { readonly draws: readonly string[] }, outcome: number): number {
  return crpsOfDraws(draws.map(Number), outcome);
}

function middleOf(entry: SealedForecast): number {
  if (entry.kind === "interval") return (Number(entry.interval[0]) + Number(entry.interval[1])) / 2;
  return entry.kind === "draws" ? quantileOf(ascending(entry.draws), 0.5) : Number.NaN;
}

function endsOf(entry: SealedForecast): readonly [number, number] | null {
  if (entry.kind === "interval") return [Number(entry.interval[0]), Number(entry.interval[1])];
  if (entry.kind === "binary" || entry.draws.length < ENOUGH_DRAWS) return null;
  const draws = ascending(entry.draws);
  return [quantileOf(draws, 0.05), quantileOf(draws, 0.95)];
}

function ascending(draws: readonly string[]): Float64Array {
  return Float64Array.from(draws.map(Number)).sort();
}
