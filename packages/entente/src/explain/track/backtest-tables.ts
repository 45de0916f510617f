import type { BacktestResult } from "../../engines/backtest/backtest-schema.js";
import type { Speech } from "../say.js";
import { type Table, tableOf, withIds } from "../tables/table.js";
import { modelName, points } from "./backtest-findings.js";

/** Issues whose forecasts people read one by one. */
const FEW = 12;
/** Models that the table of a few issues shows. */
const SHOWN = ["mean", "meanSalience", "plainMean", "median", "challenge", "exchange", "pce", "tempered"] as const;

/** The tables of a backtest: models, comparisons, blocks, what else was tried, and forecasts where they are few. */
export function backtestTables(result: BacktestResult, speech: Speech): Table[] {
  const { n, against } = result;
  return [
    ...(n.scored === 0 || against === null ? [] : scoredTables(result, against, speech)),
    ...(result.issues.length > FEW ? [] : issuesTable(result, speech)),
  ];
}

function scoredTables(result: BacktestResult, against: string, speech: Speech): Table[] {
  const { say, digits } = speech;
  const number = (value: number | null): string => (value === null ? "–" : value.toFixed(4).replace(/^-/, "−"));
  const name = (id: string): string => modelName(id, speech);
  const models = tableOf(speech, "models", {
    title: "backtest.table.models",
    columns: [
      [say("backtest.column.model"), "start"],
      [say("backtest.column.issues"), "end"],
      [say("track.column.mae"), "end"],
      [say("backtest.column.low"), "end"],
      [say("backtest.column.high"), "end"],
      [say("backtest.column.bias"), "end"],
      [say("track.column.crps"), "end"],
      [say("track.column.brier"), "end"],
      [say("track.column.log"), "end"],
      [say("backtest.column.coverage"), "end"],
    ],
    rows: result.models
      .toSorted((a, b) => (a.mae ?? 101) - (b.mae ?? 101))
      .map((one) => [
        name(one.id),
        digits.count(one.n),
        number(one.mae),
        points(one.low),
        points(one.high),
        points(one.bias),
        points(one.crps?.value ?? null),
        number(one.brier),
        number(one.log),
        one.coverage === null ? "–" : digits.share(one.coverage.share),
      ]),
  });
  const compared = tableOf(speech, "compared", {
    title: "backtest.table.compared",
    values: { model: name(against) },
    columns: [
      [say("backtest.column.model"), "start"],
      [say("backtest.column.issues"), "end"],
      [say("backtest.column.difference"), "end"],
      [say("backtest.column.low"), "end"],
      [say("backtest.column.high"), "end"],
      [say("backtest.column.adjusted"), "end"],
      [say("backtest.column.verdict"), "start"],
    ],
    rows: result.comparisons
      .toSorted((a, b) => a.meanDifference - b.meanDifference)
      .map(({ a, n, meanDifference, low, high, adjusted, verdict }) => [
        name(a),
        digits.count(n),
        points(meanDifference),
        points(low),
        points(high),
        adjusted.toFixed(3),
        say(`backtest.verdict.${verdict}`),
      ]),
  });
  return [...models, ...compared, ...splitsTable(result, against, speech), ...candidatesTable(result, speech)];
}

function splitsTable({ splits }: BacktestResult, against: string, speech: Speech): Table[] {
  const { say, digits } = speech;
  const shown = [...new Set([against, "mean", "tempered", "temperedRefit"])].filter(
    (id) => id in (splits[0]?.mae ?? {}),
  );
  return tableOf(speech, "splits", {
    title: "backtest.table.splits",
    columns: [
      [say("backtest.column.block"), "end"],
      [say("backtest.column.low"), "end"],
      [say("backtest.column.high"), "end"],
      [say("backtest.column.issues"), "end"],
      [say("backtest.column.role"), "start"],
      ...shown.map((id) => [modelName(id, speech), "end"] as const),
    ],
    rows: splits.map(({ block, from, to, n, role, mae }) => [
      digits.count(block),
      from,
      to,
      digits.count(n),
      say(`backtest.role.${role}`),
      ...shown.map((id) => points(mae[id] ?? null)),
    ]),
  });
}

function candidatesTable({ candidates }: BacktestResult, speech: Speech): Table[] {
  const { say, digits } = speech;
  const leastFirst = candidates.toSorted((a, b) => (a.difference ?? 0) - (b.difference ?? 0));
  const tables = tableOf(speech, "candidates", {
    title: "backtest.table.candidates",
    values: { model: modelName("mean", speech) },
    columns: [
      [say("backtest.column.model"), "start"],
      [say("backtest.column.issues"), "end"],
      [say("track.column.mae"), "end"],
      [say("backtest.column.difference"), "end"],
      [say("backtest.column.low"), "end"],
      [say("backtest.column.high"), "end"],
      [say("backtest.column.coefficients"), "start"],
    ],
    rows: leastFirst.map(({ id, n, mae, difference, low, high, coefficients }) => [
      id,
      digits.count(n),
      points(mae),
      points(difference),
      points(low),
      points(high),
      Object.entries(coefficients)
        .map(([key, value]) => `${key} ${points(value)}`)
        .join(", "),
    ]),
  });
  return withIds(
    tables,
    leastFirst.map(({ id }) => id),
  );
}

function issuesTable({ issues }: BacktestResult, speech: Speech): Table[] {
  const { say } = speech;
  const tables = tableOf(speech, "issues", {
    title: "backtest.table.issues",
    columns: [
      [say("backtest.column.issue"), "start"],
      [say("track.column.outcome"), "end"],
      ...SHOWN.map((id) => [modelName(id, speech), "end"] as const),
      [say("backtest.column.rounds"), "start"],
    ],
    rows: issues.map(({ issue, outcome, forecasts, rounds }) => [
      issue,
      points(outcome),
      ...SHOWN.map((id) => points(forecasts[id])),
      rounds.map((median) => median.toFixed(3)).join(" "),
    ]),
  });
  return withIds(
    tables,
    issues.map(({ issue }) => issue),
  );
}
