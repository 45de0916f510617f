import {
  type Comparison,
  checkCodings,
  compareCases,
  compareCoders,
  defaultDay,
  describeLacking,
  formatProblem,
  type Language,
  type Side,
  speechIn,
  VERBS,
  type Verb,
} from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { askable, byCoder, loadCodings, stopOver } from "../load-codings.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { progressTo } from "../progress.js";
import { renderComparison } from "../render/comparison.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { ASKED, isQuestion } from "./questions.js";
import { printed } from "./verb.js";

interface CompareFlags extends ForWhom {
  readonly verb?: string;
  readonly forum?: string;
  readonly where?: string;
  readonly voice?: string;
  readonly tries?: string;
  readonly coders?: string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
}

const TRIES = 60;

/** The command that compares two cases, days or scenarios. */
export const addCompare: AddCommand = (program, io, done) => {
  const command = program
    .command("compare")
    .summary("What changed between two cases, dates or scenarios, and because of what?")
    .description(
      "Compare the answers of two cases, of one case on two days, or of a case with and without a scenario. Each is written CASE[@DATE][+SCENARIO].",
    )
    .argument("<a>", "what to compare from: CASE[@DATE][+SCENARIO]")
    .argument("[b]", "what to compare with: CASE[@DATE][+SCENARIO]; not with --coders")
    .option("--coders <file...>", "two coders' codings: compare the answers that each coder's statements alone lead to")
    .option("--verb <question,…>", `only the rows of these questions: ${ASKED.join(", ")}`)
    .option("--forum <id>", "table that is asked on both sides; a side without it is asked at its own first one")
    .option("--where <goal>", "a goal's id or a condition; a side that does not know it is asked without")
    .option("--voice <which>", "positions as really held (real) or as publicly stated (official)")
    .option("--tries <number>", `differences that are put back one by one to see what each does (default: ${TRIES})`)
    .option("--json", "print the whole comparison as JSON")
    .option("--quiet", "no progress and no warnings on standard error")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente compare korea-2019 korea-2021",
        "entente compare korea-2021 korea-2021+file-closed --where relief",
        "entente compare korea-2019@2017-11-30 korea-2019 --verb stand",
        "entente compare strait --coders strait.ann.codings.jsonl strait.bo.codings.jsonl",
      ),
    )
    .action(async (first: string, second: string | undefined, flags: CompareFlags) => {
      await compare([first, second], flags, io);
      done(STATUS.answer);
    });
  withAudience(command);
};

async function compare(names: readonly [string, string | undefined], flags: CompareFlags, io: Io): Promise<void> {
  const language = languageOf(flags.lang);
  const verbs = verbsOf(flags.verb);
  const voice = voiceOf(flags.voice);
  const [first, second] = names;
  const sideFor = (name: string) => sideOf(name, flags, io);
  const [a, b] = [await sideFor(first), second === undefined ? null : await sideFor(second)];
  const coders = flags.coders === undefined ? null : await twoCoders(a.side, flags.coders, io);
  if ((b === null) === (coders === null))
    throw new Stop(
      STATUS.badCommandLine,
      "entente: compare: name a second case, or the codings of two coders with --coders.",
    );
  const { forum, where } = flags;
  const tell = flags.quiet !== true;
  const options = {
    forum,
    where,
    voice,
    verbs,
    language,
    budget: triesOf(flags.tries),
    progress: progressTo(tell && io.isTerminal ? io : null, (percent) => `Putting differences back: ${percent} %`),
  };
  const comparison =
    coders === null
      ? compareCases(a.side, b?.side ?? a.side, options)
      : compareCoders(a.side.kase, coders, { ...options, asOf: a.side.asOf ?? defaultDay(a.side.kase) });
  const warnings = [...a.warnings, ...(b?.warnings ?? []), ...lackingIn(comparison, language)];
  if (tell) for (const warning of warnings) io.err(`${warning}\n`);
  const { result, findings } = comparison;
  if (flags.json !== true) {
    io.out(renderComparison(comparison, { style: styleOf(io), language }));
    return;
  }
  const params = Object.fromEntries(
    Object.entries({ a: first, b: second, coders: flags.coders, verb: verbs, forum, where, voice }).filter(
      ([, one]) => one !== undefined,
    ),
  );
  const { id, asOf, hash } = result.b;
  io.out(
    printed({ entente: 1, verb: "compare", case: { id, asOf, hash }, params, seed: 1, result, findings, warnings }),
  );
}

/** Codings of two coders that the case can be asked about. @throws {Stop} 2 over bad ones, 64 unless there are two coders */
async function twoCoders({ kase }: Side, files: readonly string[], io: Io) {
  const codings = await loadCodings(files, io);
  stopOver(askable(checkCodings(kase, codings)));
  const [first, second, ...others] = byCoder(codings);
  if (first === undefined || second === undefined || others.length > 0)
    throw new Stop(STATUS.badCommandLine, "entente: --coders: give the codings of two coders, one file each.");
  return [first, second] as const;
}

function lackingIn({ lacking }: Comparison, language: Language): string[] {
  const speech = speechIn(language);
  return lacking.map((one) => describeLacking(one, speech));
}

/** Reads `CASE[@DATE][+SCENARIO]`; a file whose own name has these signs is taken as it is. */
async function sideOf(
  name: string,
  forWhom: ForWhom,
  io: Io,
): Promise<{ readonly side: Side; readonly warnings: readonly string[] }> {
  const [, file = name, date, scenario] =
    /^(.+?)(?:@(\d{4}(?:-\d{2}(?:-\d{2})?)?))?(?:\+([a-z0-9][a-z0-9-]*))?$/.exec(name) ?? [];
  const { kase, warnings } = await seen(await loadCase(file, io, { scenario }), forWhom, io);
  return { side: { label: labelOf(name), kase, asOf: date }, warnings: warnings.map(formatProblem) };
}

/** The last part of a path without the ending: `talks/harbour.case.yaml@2024` is `harbour@2024`. */
function labelOf(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.case\.(ya?ml|json)/, "");
}

function verbsOf(text: string | undefined): readonly Verb[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((part) => part.trim());
  const unknown = names.find((name) => !isQuestion(name));
  if (unknown !== undefined) {
    throw new Stop(STATUS.badCommandLine, `entente: --verb: "${unknown}" is no question. Choose ${ASKED.join(", ")}.`);
  }
  return VERBS.filter((verb) => names.includes(verb));
}

function voiceOf(text: string | undefined): "real" | "official" | undefined {
  if (text === undefined || text === "real" || text === "official") return text;
  throw new Stop(STATUS.badCommandLine, `entente: --voice: "${text}" is no voice. Choose real or official.`);
}

function triesOf(text: string | undefined): number {
  if (text === undefined) return TRIES;
  if (!/^\d{1,6}$/.test(text)) {
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --tries: "${text}" is no whole number. Write one, as in --tries 60.`,
    );
  }
  return Number(text);
}
