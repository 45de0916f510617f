import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { byProposal, type Contest, type Decided, isDecided } from "../../case/contests/contest.js";
import { EntenteError } from "../../error.js";
import { percentileInterval } from "../../numerics/scores/paired.js";
import { meanOf } from "../../numerics/scores/probability-scores.js";
import type {
  BacktestParams,
  BacktestResult,
  Candidate,
  ComparedModels,
  ModelScores,
  RowId,
  Split,
} from "./backtest-schema.js";
import { type Block, blocksOf } from "./blocks.js";
import { type Column, clustersOf, comparedModels } from "./compare.js";
import { CANDIDATES, type ToFit, temperedRefit } from "./fitted.js";
import { type Forecast, MODELS } from "./models.js";
import { type Placed, scorePlaces } from "./score-model.js";
import { type BacktestPart, type BacktestTask, joinMeans, resampleTasks } from "./tasks.js";
import { TEMPERED } from "./tempered-coefficients.js";
import { blockNumbers, type Walked, walkForward } from "./walk-forward.js";

interface Row {
  readonly id: RowId;
  readonly kind: ModelScores["kind"];
  readonly also: string | null;
  /** Per decided issue. */
  readonly places: readonly (number | null)[];
}

/** A backtest whose forecasts are made and whose resamples are still to be drawn. */
export interface PreparedBacktest {
  readonly contests: readonly Contest[];
  readonly forecasts: ReadonlyMap<string, Forecast>;
  readonly decided: readonly Decided[];
  readonly blocks: readonly Block[];
  readonly rows: readonly Row[];
  readonly walked: readonly Walked[];
  readonly against: RowId | null;
  readonly columns: readonly Column[];
  /** Parts left to do, any of them on any thread. */
  readonly tasks: readonly BacktestTask[];
}

/**
 * Makes a backtest of forecasts that are there, up to the resamples.
 *
 * @param parts - results of `forecastTasks(contests)`, in their order
 * @throws {EntenteError} `unknown-model` where `against` names none
 */
export function prepareBacktest(
  contests: readonly Contest[],
  parts: readonly BacktestPart[],
  { against: asked, blocks: count, replicates, seed, candidates }: BacktestParams,
): PreparedBacktest {
  const made = parts.flatMap((part) => (part.kind === "forecast" ? part.forecasts : []));
  const forecasts = new Map(
    byProposal(contests)
      .flat()
      .map(({ issue }, k) => [issue, made[k] as Forecast]),
  );
  const decided = contests.filter(isDecided);
  const blocks = blocksOf(decided, count);
  const toFit = decided.map((contest): ToFit => ({ contest, forecasts: placesOf(forecasts, contest) }));
  const fittings = blocks.length < 2 ? [] : [temperedRefit, ...(candidates === "shown" ? CANDIDATES : [])];
  const walked = fittings.map((fitting) => walkForward(fitting, toFit, blocks));
  const refit = walked.find(({ id }) => id === temperedRefit.id);
  const rows: Row[] = [
    ...MODELS.map((model) => ({
      id: model.id,
      kind: model.kind,
      also: "also" in model ? model.also : null,
      places: toFit.map((one) => one.forecasts[model.id]),
    })),
    ...(refit === undefined ? [] : [{ id: "temperedRefit", kind: "refit", also: null, places: refit.places } as const]),
  ];
  const against = decided.length === 0 ? null : chosen(asked, rows, decided);
  const columns = columnsOf(rows, walked, { against, decided });
  const tasks = decided.length === 0 ? [] : resampleTasks(clustersOf(columns, decided), { seed, replicates });
  return { contests, forecasts, decided, blocks, rows, walked, against, columns, tasks };
}

/** Finishes a backtest with its resamples. @param parts - results of `prepared.tasks`, in their order */
export function finishBacktest(prepared: PreparedBacktest, parts: readonly BacktestPart[]): BacktestResult {
  const { contests, forecasts, decided, blocks, rows, walked, against, columns } = prepared;
  const means = joinMeans(parts);
  const intervals = new Map(columns.map(({ id }, c) => [id, percentileInterval(means[c] ?? new Float64Array())]));
  const blockOf = blockNumbers(blocks);
  const models = rows.map(({ id, kind, also, places }): ModelScores => {
    const placed = decided.flatMap(({ issue, outcome }, k): Placed[] => {
      const place = places[k] ?? null;
      return place === null ? [] : [{ place, outcome, block: blockOf.get(issue) ?? 0 }];
    });
    const [low, high] = intervals.get(id) ?? [null, null];
    return { id, kind, also, ...scorePlaces(placed), low, high };
  });
  const comparisons = comparedModels(columns, means, decided);
  const refit = rows.find(({ id }) => id === "temperedRefit");
  return {
    n: countsOf(contests, decided),
    models,
    baselines: models.filter(({ kind }) => kind === "baseline"),
    against,
    comparisons: comparisons.filter(({ candidate }) => !candidate).map(({ compared }) => compared),
    gain: comparisons.find(({ compared: { a, b } }) => a === "temperedRefit" && b === against)?.compared ?? null,
    ...eventsOf(decided, blockOf),
    splits: splitsOf(prepared),
    candidates: walked.slice(1).map((one) =>
      candidateOf(
        one,
        decided,
        comparisons.map(({ compared }) => compared),
      ),
    ),
    refit: decided.length === 0 ? null : refitOf(prepared),
    issues: contests.map((contest) => {
      const own = forecasts.get(contest.issue);
      const at = decided.indexOf(contest as Decided);
      return {
        ...{ issue: contest.issue, proposal: contest.proposal, date: contest.date, n: contest.actors.length },
        outcome: contest.outcome,
        forecasts: { ...placesOf(forecasts, contest), temperedRefit: at < 0 ? null : (refit?.places[at] ?? null) },
        rounds: own?.rounds ?? [],
      };
    }),
  };
}

function placesOf(forecasts: ReadonlyMap<string, Forecast>, { issue }: Contest): Forecast["places"] {
  const own = forecasts.get(issue);
  if (own === undefined) throw new EntenteError("unknown-issue", `backtest: no forecast of ${issue}`);
  return own.places;
}

/** The model asked for; else, of the baselines that forecast every issue, the one that missed least. */
function chosen(asked: string | undefined, rows: readonly Row[], decided: readonly Decided[]): RowId {
  if (asked !== undefined) {
    // `mean` is an id here and the published name of the plain mean: ids come first.
    const found = rows.find(({ id }) => id === asked) ?? rows.find(({ also }) => also === asked);
    if (found !== undefined) return found.id;
    throw new EntenteError("unknown-model", `against: ${asked} is none of ${rows.map(({ id }) => id).join(", ")}`);
  }
  const whole = rows.filter(({ kind, places }) => kind === "baseline" && places.every((place) => place !== null));
  const missed = whole.map(({ places }) =>
    places.reduce<number>((sum, place, k) => sum + Math.abs((place ?? 0) - (decided[k]?.outcome ?? 0)), 0),
  );
  return whole[missed.indexOf(Math.min(...missed))]?.id ?? "constant50";
}

/** Columns of losses to be resampled: each model's own, its difference from the one chosen, and that of what was tried. */
function columnsOf(
  rows: readonly Row[],
  walked: readonly Walked[],
  { against, decided }: { readonly against: RowId | null; readonly decided: readonly Decided[] },
): Column[] {
  const lossOf = (places: readonly (number | null)[], k: number): number | null => {
    const place = places[k] ?? null;
    return place === null ? null : Math.abs(place - (decided[k]?.outcome ?? 0));
  };
  const rowOf = (id: string): readonly (number | null)[] => rows.find((row) => row.id === id)?.places ?? [];
  const difference = (
    a: { id: string; places: readonly (number | null)[] },
    b: string,
    candidate: "yes" | "no",
  ): Column => ({
    id: `${a.id} - ${b}`,
    pair: { a: a.id, b, candidate: candidate === "yes" },
    losses: decided.map((_, k) => {
      const [x, y] = [lossOf(a.places, k), lossOf(rowOf(b), k)];
      return x === null || y === null ? null : x - y;
    }),
  });
  return [
    ...rows.map(({ id, places }) => ({ id, pair: null, losses: decided.map((_, k) => lossOf(places, k)) })),
    ...(against === null ? [] : rows.filter(({ id }) => id !== against).map((row) => difference(row, against, "no"))),
    ...walked.filter(({ id }) => id !== temperedRefit.id).map((one) => difference(one, "mean", "yes")),
  ];
}

function countsOf(contests: readonly Contest[], decided: readonly Decided[]): BacktestResult["n"] {
  const undecided = contests.filter(({ outcome }) => outcome === null).length;
  return {
    issues: contests.length,
    scored: decided.length,
    undecided,
    weightless: contests.length - undecided - decided.length,
    proposals: byProposal(decided).length,
    actors: decided.reduce((sum, { actors }) => sum + actors.length, 0),
  };
}

function eventsOf(
  decided: readonly Decided[],
  blockOf: ReadonlyMap<string, number>,
): Pick<BacktestResult, "event" | "statusQuo"> {
  const n = decided.length;
  const happened = decided.map(({ outcome }) => (outcome > 50 ? 1 : 0));
  const base = meanOf(happened);
  const known = decided.filter(({ statusQuo }) => statusQuo !== null);
  const survived = known.filter(({ statusQuo, outcome }) => statusQuo === outcome).length;
  const numbers = decided.map(({ issue }) => blockOf.get(issue) ?? 0);
  const byEarlier = decided.flatMap((_, k) => {
    const rate = meanOf(happened.filter((__, j) => (numbers[j] ?? 0) > 0 && (numbers[j] ?? 0) < (numbers[k] ?? 0)));
    return rate === null ? [] : [(rate - (happened[k] ?? 0)) ** 2];
  });
  return {
    event:
      base === null
        ? null
        : {
            n,
            base,
            brierBase: base * (1 - base),
            brierLeaveOneOut: n < 2 ? null : base * (1 - base) * (n / (n - 1)) ** 2,
            brierEarlier: meanOf(byEarlier),
          },
    statusQuo: known.length === 0 ? null : { n: known.length, survived, share: survived / known.length },
  };
}

function splitsOf({ blocks, rows, walked, decided }: PreparedBacktest): Split[] {
  return blocks.map(({ block, from, to, issues }, k): Split => {
    const inside = decided.flatMap(({ issue, outcome }, at) => (issues.includes(issue) ? [{ at, outcome }] : []));
    const maeOf = (places: readonly (number | null)[]): number | null =>
      meanOf(inside.flatMap(({ at, outcome }) => (places[at] == null ? [] : [Math.abs((places[at] ?? 0) - outcome)])));
    return {
      ...{ block, from, to, n: issues.length, role: k === 0 ? "learned" : "scored" },
      mae: Object.fromEntries(rows.map(({ id, places }) => [id, maeOf(places)])),
      coefficients: Object.fromEntries(
        walked.flatMap(({ id, fits }) => (fits[k] == null ? [] : [[id, fits[k]?.coefficients ?? {}]])),
      ),
    };
  });
}

function candidateOf(
  { id, places, fits }: Walked,
  decided: readonly Decided[],
  compared: readonly ComparedModels[],
): Candidate {
  const errors = decided.flatMap(({ outcome }, k) => (places[k] == null ? [] : [Math.abs((places[k] ?? 0) - outcome)]));
  const own = compared.find(({ a, b }) => a === id && b === "mean");
  return {
    ...{ id, n: errors.length, mae: meanOf(errors) },
    ...{ difference: own?.meanDifference ?? null, low: own?.low ?? null, high: own?.high ?? null },
    coefficients: fits.at(-1)?.coefficients ?? {},
  };
}

function refitOf({ decided, forecasts }: PreparedBacktest): NonNullable<BacktestResult["refit"]> {
  const toFit = decided.map((contest) => ({ contest, forecasts: placesOf(forecasts, contest) }));
  const shares = Object.values(temperedRefit.fit(toFit).coefficients);
  const fingerprint = fingerprintOf(decided);
  const shipped = fingerprint === TEMPERED.fittedOn.fingerprint;
  return { model: `${TEMPERED.id}@${TEMPERED.version}`, shares, n: decided.length, fingerprint, shipped };
}

/** What tells a set of decided issues from another: SHA-256 over its issues and outcomes, in any order. */
function fingerprintOf(decided: readonly Decided[]): string {
  const lines = decided.map(({ issue, outcome }) => `${issue} ${outcome}`).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join("\n"))));
}
