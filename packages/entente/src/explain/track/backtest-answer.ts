import * as z from "zod";
import type { Contest } from "../../case/contests/contest.js";
import { finishBacktest, type PreparedBacktest, prepareBacktest } from "../../engines/backtest/backtest.js";
import { type BacktestParams, type BacktestResult, backtestParams } from "../../engines/backtest/backtest-schema.js";
import { type BacktestPart, type BacktestTask, forecastTasks, runBacktestTask } from "../../engines/backtest/tasks.js";
import { EntenteError } from "../../error.js";
import { type Language, speechIn } from "../say.js";
import type { Table } from "../tables/table.js";
import { backtestFindings } from "./backtest-findings.js";
import { backtestTables } from "./backtest-tables.js";
import type { TrackFinding } from "./ledger-answer.js";

/** What `backtest` answers; `--json` prints it without the tables. */
export interface BacktestAnswer {
  readonly entente: 1;
  readonly verb: "backtest";
  readonly params: BacktestParams;
  readonly seed: number;
  readonly result: BacktestResult;
  readonly findings: readonly TrackFinding[];
}

/** A backtest in two rounds of parts, each of which may be done anywhere: first forecasts, then resamples. */
export interface BacktestRun {
  readonly params: BacktestParams;
  readonly tasks: readonly BacktestTask[];
  /** The parts of the second round, from the results of the first, in order. */
  readonly next: (parts: readonly BacktestPart[]) => {
    readonly tasks: readonly BacktestTask[];
    /** The answer, from the results of the second. */
    readonly answer: (
      parts: readonly BacktestPart[],
      options?: BacktestOptions,
    ) => { readonly answer: BacktestAnswer; readonly tables: readonly Table[] };
  };
}

/** The parameters as JSON Schema, from which flags and forms are made. */
export function backtestJsonSchema(): object {
  return z.toJSONSchema(backtestParams, { io: "input" });
}

interface BacktestOptions {
  /** Default `en`. */
  readonly language?: Language | undefined;
}

/**
 * Plans a backtest of decided issues.
 *
 * @throws {EntenteError} `bad-parameter`; of `next`, `unknown-model`
 */
export function backtestRun(contests: readonly Contest[], given: Readonly<Record<string, unknown>> = {}): BacktestRun {
  const parsed = backtestParams.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path.join(".");
    throw new EntenteError("bad-parameter", `${name}: ${issue?.message ?? "is no such value"}`);
  }
  const params = parsed.data;
  return {
    params,
    tasks: forecastTasks(contests),
    next: (parts) => {
      const prepared = prepareBacktest(contests, parts, params);
      return {
        tasks: prepared.tasks,
        answer: (resampled, { language = "en" } = {}) => answerOf(prepared, resampled, { params, language }),
      };
    },
  };
}

/** The whole of it here and now. @throws {EntenteError} as `backtestRun` */
export function askBacktest(
  contests: readonly Contest[],
  given: Readonly<Record<string, unknown>> = {},
  options: BacktestOptions = {},
): { readonly answer: BacktestAnswer; readonly tables: readonly Table[] } {
  const { tasks, next } = backtestRun(contests, given);
  const second = next(tasks.map(runBacktestTask));
  return second.answer(second.tasks.map(runBacktestTask), options);
}

function answerOf(
  prepared: PreparedBacktest,
  parts: readonly BacktestPart[],
  { params, language }: { readonly params: BacktestParams; readonly language: Language },
): { readonly answer: BacktestAnswer; readonly tables: readonly Table[] } {
  const result = finishBacktest(prepared, parts);
  const speech = speechIn(language);
  return {
    answer: {
      ...{ entente: 1, verb: "backtest", params, seed: params.seed },
      result,
      findings: backtestFindings(result, speech),
    },
    tables: backtestTables(result, speech),
  };
}
