import {
  type BacktestAnswer,
  type BacktestResult,
  backtestHtml,
  backtestJsonSchema,
  backtestRun,
  csvText,
  modelsPicture,
  speechIn,
} from "entente";
import { addFlagsOf, paramsOf, propertiesOf } from "../flags.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { backtestWork } from "../runner/backtest-work.js";
import { doWork } from "../runner/do-work.js";
import { longProgress } from "../runner/worlds-progress.js";
import { STATUS } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { backtestData } from "./backtest-data.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed } from "./verb.js";

/** Proposals a chunk of the queue: one alone takes a few milliseconds. */
const PROPOSALS = 8;

interface BacktestFlags {
  readonly json?: boolean;
  readonly csv?: string;
  readonly forecasts?: string;
  readonly html?: string;
  readonly picture?: string;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly queue?: string | true;
}

/** The command that scores the models of the forecast against what was really decided. */
export const addBacktest: AddCommand = (program, io, done) => {
  const parameters = propertiesOf(backtestJsonSchema());
  const command = program
    .command("backtest")
    .summary("How far have the models of the forecast missed what was really decided?")
    .description(
      "Score the models of the forecast, and the baselines that each must beat, on decisions that are known: a table of positions, saliences and outcomes (.csv, see docs/backtest.md), or cases with an `outcome`.",
    )
    .argument("<data...>", "a table, a case, or a folder of tables or of cases")
    .option("--json", "print the whole answer as JSON")
    .option("--csv <file>", "write the scores of the models as CSV")
    .option("--forecasts <file>", "write what each model says of each issue as CSV")
    .option("--html <file>", "write the answer as one HTML file")
    .option("--picture <file>", "write the picture of the models as SVG")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no progress and no warnings on standard error")
    .option(...QUEUE_FLAG)
    .addHelpText("after", examplesOf("entente backtest decisions.csv", "entente backtest cases --against mean --json"))
    .action(async (names: string[], flags: BacktestFlags & Record<string, unknown>) => {
      const language = languageOf(flags.lang);
      const speech = speechIn(language);
      const place = placeOf(flags.queue, { io, speech, overlays: {} });
      const { contests, warnings, unused } = await backtestData(names, io);
      const left =
        unused === 0 ? [] : [speech.say("backtest.unused", { n: unused, count: speech.digits.count(unused) })];
      if (flags.quiet !== true) for (const line of [...warnings, ...left]) io.err(`${line}\n`);
      const { tasks, next, params } = backtestRun(contests, paramsOf(parameters, flags));
      const how = { seed: params.seed, size: place.kind === "here" ? 1 : PROPOSALS };
      const parts = speech.digits.count(tasks.length);
      const progress = longProgress(flags.quiet === true ? null : io, (percent) =>
        speech.say("backtest.progress", { percent: String(percent), parts }),
      );
      const forecasts = await doWork(backtestWork(tasks, how), { place, io, progress: (part) => progress(part / 2) });
      const second = next(forecasts);
      const resamples = await doWork(backtestWork(second.tasks, { ...how, size: 1 }), {
        ...{ place, io },
        progress: (part) => progress((1 + part) / 2),
      });
      const { answer, tables } = second.answer(resamples, { language });
      const source = names.map((name) => name.split(/[\\/]/).filter(Boolean).at(-1) ?? name).join(", ");
      if (flags.csv !== undefined) await writeNewFile(flags.csv, csvText(scoresOf(answer.result)), io);
      if (flags.forecasts !== undefined) await writeNewFile(flags.forecasts, csvText(forecastsOf(answer.result)), io);
      if (flags.html !== undefined)
        await writeNewFile(flags.html, backtestHtml({ answer, tables }, { language, source }), io);
      if (flags.picture !== undefined)
        await writeNewFile(flags.picture, modelsPicture(answer, { language, source }).svg, io);
      const whole = { ...(answer satisfies BacktestAnswer), data: names, warnings: [...warnings, ...left] };
      io.out(flags.json === true ? printed(whole) : renderFindings(answer, tables, { style: styleOf(io), speech }));
      done(STATUS.answer);
    });
  addFlagsOf(command, parameters);
};

type Cell = string | number;
const shown = (value: number | null | undefined): Cell => value ?? "";

/** A row a model: its scores, and its comparison with the model that was chosen. */
function scoresOf({ models, comparisons, against }: BacktestResult): Cell[][] {
  const columns = ["id", "also", "kind", "n", "mae", "low", "high", "bias", "brier", "log", "crps", "coverage"];
  const versus = ["against", "difference", "differenceLow", "differenceHigh", "adjusted", "verdict"];
  return [
    [...columns, ...versus],
    ...models.map(({ id, also, kind, n, mae, low, high, bias, brier, log, crps, coverage }) => {
      const own = comparisons.find(({ a }) => a === id);
      const numbers = [mae, low, high, bias, brier, log, crps?.value, coverage?.share].map(shown);
      const compared = [own?.meanDifference, own?.low, own?.high, own?.adjusted].map(shown);
      return [
        id,
        also ?? "",
        kind,
        n,
        ...numbers,
        own === undefined ? "" : (against ?? ""),
        ...compared,
        own?.verdict ?? "",
      ];
    }),
  ];
}

/** A row an issue: the outcome, and what each model says. */
function forecastsOf({ issues }: BacktestResult): Cell[][] {
  const models = Object.keys(issues[0]?.forecasts ?? {}) as (keyof BacktestResult["issues"][number]["forecasts"])[];
  return [
    ["proposal", "issue", "date", "n", "outcome", ...models],
    ...issues.map(({ proposal, issue, date, n, outcome, forecasts }) => [
      ...[proposal, issue, date ?? "", n, shown(outcome)],
      ...models.map((model) => shown(forecasts[model])),
    ]),
  ];
}
