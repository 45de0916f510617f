import {
  type Agreement,
  agreementFindings,
  agreementTables,
  agreeOnCodings,
  agreeOnTable,
  hashOf,
  METRICS,
  type Metric,
  readRatingTable,
  speechIn,
} from "entente";
import { loadSourceTexts } from "../documents/load-source-texts.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { byCoder, bytesOfFile, loadCodings, stopOver } from "../load-codings.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed } from "./verb.js";
import { wholeFrom } from "./whole.js";

interface AgreementFlags {
  readonly metric?: string;
  readonly case?: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

const DRAWS = 2_000;

/** The command that tells how far coders agree. */
export const addAgreement: AddCommand = (program, io, done) => {
  program
    .command("agreement")
    .summary("How far do coders agree, and what is left to settle?")
    .description(
      "Compare the codings of several coders (JSON Lines, one file a coder), or a table of ratings (CSV, a coder a line, the first line naming the units).",
    )
    .argument("<files...>", "codings files, or one table")
    .option("--metric <which>", `how far apart two values of a table are: ${METRICS.join(", ")} (default: nominal)`)
    .option(
      "--case <case>",
      "the case that the codings are of: for the ladders of its issues and the texts of its sources",
    )
    .option("--draws <number>", `resamples for the interval, 0 for none (default: ${DRAWS})`)
    .option("--seed <number>", "seed of the resamples (default: 1)")
    .option("--json", "print the whole answer as JSON")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente agreement strait.ann.codings.jsonl strait.bo.codings.jsonl --case strait",
        "entente agreement ratings.csv --metric ordinal",
      ),
    )
    .action(async (files: string[], flags: AgreementFlags) => {
      await answer(files, flags, io);
      done(STATUS.answer);
    });
};

async function answer(files: readonly string[], flags: AgreementFlags, io: Io): Promise<void> {
  const language = languageOf(flags.lang);
  const draws = wholeFrom("draws", flags.draws, DRAWS);
  const seed = wholeFrom("seed", flags.seed, 1);
  const loaded = flags.case === undefined ? null : await loadCase(flags.case, io);
  const metric = metricFrom(flags.metric);
  const areCodings = files.every((file) => file.endsWith(".jsonl"));
  if (!areCodings && files.length > 1)
    throw new Stop(
      STATUS.badCommandLine,
      "entente: agreement: give codings files (.jsonl), one a coder, or a single table.",
    );
  const found = areCodings
    ? await onCodings(files, { loaded, draws, seed }, io)
    : await onTable(files[0] ?? "", { metric: metric ?? "nominal", draws, seed }, io);
  const findings = agreementFindings(found, language);
  if (flags.json !== true) {
    io.out(
      renderFindings({ findings }, agreementTables(found, language), {
        style: styleOf(io),
        speech: speechIn(language),
      }),
    );
    return;
  }
  const params = { files, ...(areCodings ? {} : { metric: metric ?? "nominal" }), draws };
  const about = loaded === null ? null : { id: loaded.kase.id ?? "case", hash: hashOf(loaded.kase) };
  io.out(printed({ entente: 1, verb: "agreement", case: about, params, seed, result: found, findings, warnings: [] }));
}

async function onCodings(
  files: readonly string[],
  { loaded, draws, seed }: { readonly loaded: LoadedCase | null; readonly draws: number; readonly seed: number },
  io: Io,
): Promise<Agreement> {
  const coders = byCoder(await loadCodings(files, io));
  if (coders.size < 2)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: agreement: ${coders.size === 1 ? `only "${[...coders.keys()][0]}" coded here` : "there is no coding here"}; agreement needs two coders.`,
    );
  const texts = loaded === null ? undefined : (await loadSourceTexts(loaded.folder, loaded.kase, io)).texts;
  return agreeOnCodings(coders, { kase: loaded?.kase, texts, draws, seed });
}

async function onTable(
  file: string,
  { metric, draws, seed }: { readonly metric: Metric; readonly draws: number; readonly seed: number },
  io: Io,
): Promise<Agreement> {
  const { table, problems } = readRatingTable(await bytesOfFile(file, io), { file, metric });
  stopOver(problems);
  if (table === null) throw new Stop(STATUS.badCase, `${file}: no table.`);
  return agreeOnTable(table, { metric, draws, seed });
}

function metricFrom(text: string | undefined): Metric | undefined {
  if (text === undefined) return undefined;
  const known = METRICS.find((one) => one === text);
  if (known !== undefined) return known;
  throw new Stop(STATUS.badCommandLine, `entente: --metric: "${text}" is no metric. Choose ${METRICS.join(", ")}.`);
}
