import {
  type Case,
  checkCodings,
  defaultDay,
  editCase,
  formatProblem,
  hashOf,
  positionFindings,
  positionTables,
  readCase,
  type Statement,
  type Suggestion,
  speechIn,
  suggestionEdit,
  suggestPositions,
} from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { askable, loadCodings, stopOver } from "../load-codings.js";
import { locked, textOf } from "../locked.js";
import { renderFindings } from "../render/findings.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { writableCase } from "../writable-case.js";
import { type AddCommand, examplesOf } from "./command.js";
import { dayFrom } from "./day.js";
import { printed, warn } from "./verb.js";

interface PositionsFlags {
  readonly codings?: string[];
  readonly halfLife?: string;
  readonly acrossLeaders?: boolean;
  readonly asOf?: string;
  readonly accept?: string;
  readonly why?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
}

const HALF_LIFE = 2;

/** The command that reads positions off statements. */
export const addPositions: AddCommand = (program, io, done) => {
  program
    .command("positions")
    .summary("What do the statements say about where each party stands?")
    .description(
      "Suggest positions from the statements of a case: place, range, weight, the official line apart. Nothing is changed until --accept names what to write.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("--codings <file...>", "codings that count as statements though nobody has accepted them yet")
    .option("--half-life <years>", `years after which a statement counts half (default: ${HALF_LIFE})`)
    .option("--across-leaders", "count also what was said before the present leader")
    .option("--as-of <date>", "day on which statements are read: YYYY, YYYY-MM or YYYY-MM-DD (default: the case's own)")
    .option("--accept <party.issue,…>", "write these suggestions into the case; all: every one that is not contested")
    .option("--why", "print what each statement weighs")
    .option("--json", "print the whole answer as JSON")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .addHelpText(
      "after",
      examplesOf(
        "entente positions korea-2021 --why",
        "entente positions my.case.yaml --accept north.quota,south.access",
      ),
    )
    .action(async (name: string, flags: PositionsFlags) => {
      await answer(name, flags, io);
      done(STATUS.answer);
    });
};

async function answer(name: string, flags: PositionsFlags, io: Io): Promise<void> {
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  const loaded = await loadCase(name, io);
  if (flags.quiet !== true) warn(loaded, io);
  const { kase } = loaded;
  const more = await codedIn(kase, flags.codings ?? [], io);
  const asOf = dayFrom(flags.asOf) ?? defaultDay({ ...kase, statements: { ...kase.statements, ...more } });
  const params = {
    asOf,
    halfLife: yearsFrom(flags.halfLife),
    leaders: flags.acrossLeaders === true ? "all" : "present",
  } as const;
  const suggestions = suggestPositions(kase, { ...params, more });
  const accepted =
    flags.accept === undefined ? null : await accept(name, { named: flags.accept, suggestions, asOf }, io);
  const whole = { ...kase, statements: { ...kase.statements, ...more } };
  const findings = positionFindings(whole, suggestions, language);
  if (flags.json === true) {
    const about = { id: kase.id ?? "case", asOf, hash: hashOf(kase) };
    const result = { suggestions, ...(accepted === null ? {} : { accepted: accepted.keys }) };
    const warnings = loaded.warnings.map(formatProblem);
    io.out(printed({ entente: 1, verb: "positions", case: about, params, seed: 1, result, findings, warnings }));
    return;
  }
  const tables = positionTables(whole, suggestions, { language, working: flags.why === true ? "shown" : "hidden" });
  io.out(renderFindings({ findings }, tables, { style: styleOf(io), speech }));
  if (accepted === null) return;
  const n = accepted.keys.length;
  io.out(`\n${speech.say("positions.accepted", { n, count: speech.digits.count(n), file: accepted.file })}\n`);
}

/** Codings as statements beside the case's own; one that was accepted already is the same statement. */
async function codedIn(kase: Case, files: readonly string[], io: Io): Promise<Readonly<Record<string, Statement>>> {
  const codings = await loadCodings(files, io);
  stopOver(askable(checkCodings(kase, codings)));
  const found: Record<string, Statement> = {};
  for (const { entry, file, line } of codings) {
    const { id, ...statement } = entry;
    const known = found[id] ?? kase.statements[id];
    if (
      known !== undefined &&
      (known.holder !== statement.holder || known.coder !== statement.coder || known.issue !== statement.issue)
    )
      throw new Stop(
        STATUS.badCase,
        `${file}:${line}:1: id: "${id}" is another statement already. Give the coding another id.`,
      );
    found[id] = statement;
  }
  return found;
}

function yearsFrom(text: string | undefined): number {
  if (text === undefined) return HALF_LIFE;
  const years = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(years) && years > 0) return years;
  throw new Stop(STATUS.badCommandLine, `entente: --half-life: "${text}" is no number of years above 0.`);
}

/** Writes suggestions into the case's own file, as it is on disk now. */
async function accept(
  name: string,
  {
    named,
    suggestions,
    asOf,
  }: { readonly named: string; readonly suggestions: readonly Suggestion[]; readonly asOf: string },
  io: Io,
): Promise<{ readonly file: string; readonly keys: readonly string[] }> {
  const { file } = await writableCase(name, io);
  const keys = keysOf(named, suggestions);
  await locked(file, io, async () => {
    const text = await textOf(file, io);
    const { kase, problems } = readCase(text, { file });
    if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    const edits = keys.map((key) => {
      const suggestion = suggestions.find((one) => keyOf(one) === key);
      const edit = suggestion === undefined ? null : suggestionEdit(kase, suggestion, asOf);
      if (edit === null) throw refused(key, "has no value of its own to write");
      return edit;
    });
    const after = editCase(text, edits);
    const read = readCase(after, { file });
    if (read.problems.some(({ code }) => code === "unknown-statement"))
      throw new Stop(
        STATUS.failure,
        `entente: --accept: ${file} lacks some of the statements. Accept the codings first, with \`entente accept\`.`,
      );
    stopOver(read.problems);
    await io.replaceFile(file, after);
  });
  return { file, keys };
}

function keysOf(named: string, suggestions: readonly Suggestion[]): readonly string[] {
  if (named === "all") return suggestions.filter(({ contested, at }) => !contested && at !== null).map(keyOf);
  return named.split(",").map((part) => {
    const key = part.trim();
    const suggestion = suggestions.find((one) => keyOf(one) === key);
    if (suggestion === undefined)
      throw new Stop(
        STATUS.badCommandLine,
        `entente: --accept: no suggestion "${key}". There are: ${suggestions.map(keyOf).join(", ") || "none"}.`,
      );
    if (suggestion.contested) throw refused(key, "is contested: decide yourself, and write the position with a note");
    if (suggestion.isTable) throw refused(key, "has a value for each option, which no statement replaces");
    return key;
  });
}

function keyOf({ party, issue }: Suggestion): string {
  return `${party}.${issue}`;
}

function refused(key: string, why: string): Stop {
  return new Stop(STATUS.failure, `entente: --accept: ${key} ${why}.`);
}
