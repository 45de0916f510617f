import { join } from "node:path";
import {
  appendCodings,
  appendLines,
  type Case,
  type Coding,
  type Decision,
  formatProblem,
  readCodings,
  recogniserOf,
  type Speech,
  type SuggestedStatement,
  speechIn,
  wordsOf,
} from "entente";
import { readDocument } from "../documents/read-document.js";
import { sourceId } from "../documents/source-id.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { bytesOfFile } from "../load-codings.js";
import { locked, textOf } from "../locked.js";
import { type Style, styleOf } from "../render/style.js";
import { paragraph } from "../render/wrap.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed } from "./verb.js";

interface CodeFlags {
  readonly case: string;
  readonly as?: string;
  readonly accept?: string;
  readonly minScore?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** The command that reads documents for statements. */
export const addCode: AddCommand = (program, io, done) => {
  program
    .command("code")
    .summary("Find sentences in documents that state who wants what, and suggest a coding for each")
    .description(
      "Read documents with the parties and issues of a case and suggest statements: who, on what, which way, in which voice, and why it is read so. Nothing suggested counts: it enters a coder's file only where that coder accepts it.",
    )
    .argument("<file...>", "documents: text, Markdown, HTML, PDF, DOCX; or - for standard input")
    .requiredOption(
      "--case <case>",
      "a case file or the id of a case that ships: its parties and issues are looked for",
    )
    .option("--min-score <number>", "only suggestions that are at least as sure, 0 to 1 (default: 0.3)")
    .option("--as <coder>", "the coder who accepts, with --accept")
    .option("--accept <id,…>", "suggestions that go to <case id>.<coder>.codings.jsonl beside the case, or: all")
    .option("--json", "print the suggestions as JSON")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente code op-ed.pdf --case my.case.yaml",
        "entente code *.txt --case my.case.yaml --json",
        "entente code op-ed.txt --case my.case.yaml --as ann --accept op-ed-p2-1,op-ed-p4-1",
      ),
    )
    .action(async (files: string[], flags: CodeFlags) => {
      await code(files, flags, io);
      done(STATUS.answer);
    });
};

async function code(files: readonly string[], flags: CodeFlags, io: Io): Promise<void> {
  const least = leastOf(flags.minScore);
  const speech = speechIn(languageOf(flags.lang));
  const { kase, folder } = await loadCase(flags.case, io);
  const recogniser = recogniserOf(kase);
  const found: SuggestedStatement[] = [];
  for (const name of files) {
    const id = sourceOf(kase, name);
    const { text, problems } = await readDocument(await bytesOfFile(name, io), { name, id });
    if (text === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
    found.push(...recogniser.read(text).filter(({ score }) => score >= least));
  }
  if (flags.accept !== undefined) return accept(found, { kase, folder, flags, speech }, io);
  if (flags.json === true) {
    const about = { id: kase.id ?? "case" };
    io.out(
      printed({
        entente: 1,
        verb: "code",
        case: about,
        params: { files, minScore: least },
        result: { statements: found },
        findings: [],
        warnings: [],
      }),
    );
    return;
  }
  io.out(shown(found, { kase, speech, style: styleOf(io) }));
}

function leastOf(text: string | undefined): number {
  const least = text === undefined ? 0 : Number(text);
  if (Number.isFinite(least) && least >= 0 && least <= 1) return least;
  throw new Stop(STATUS.badCommandLine, `entente: --min-score: "${text}" is no number from 0 to 1.`);
}

/** The source of the case that a file is, by its path; else an id made from its name. */
function sourceOf(kase: Case, name: string): string {
  const base = name.replace(/^.*[\\/]/, "");
  const known = Object.entries(kase.sources).find(
    ([, { file }]) => file !== undefined && file.replace(/^.*\//, "") === base,
  );
  return known?.[0] ?? sourceId({ author: null, date: null, title: null }, base, new Set());
}

function shown(
  found: readonly SuggestedStatement[],
  { kase, speech, style }: { readonly kase: Case; readonly speech: Speech; readonly style: Style },
): string {
  const words = wordsOf(kase, speech);
  const head = speech.say("code.found", { n: found.length, count: speech.digits.count(found.length) });
  const entries = found.map((one) => {
    const option = one.issue === null || one.stance === null ? "" : `: ${words.option(one.issue, one.stance)}`;
    const about = one.about === null ? "" : ` → ${words.party(one.about)}`;
    const what = one.issue === null ? "" : `, ${words.issue(one.issue)}${option}`;
    const how = [one.kind, one.voice, one.strength, one.date ?? "", speech.digits.share(one.score)]
      .filter(Boolean)
      .join(", ");
    return [
      `${style.strong(one.id)} ${words.party(one.holder)}${about}${what} (${how})`,
      paragraph(one.quote, { width: style.width, lead: "    " }),
      style.faint(paragraph(one.reason, { width: style.width, lead: "    " })),
    ].join("\n");
  });
  return `${[head, ...entries].join("\n\n")}\n`;
}

interface Accepting {
  readonly kase: Case;
  readonly folder: string;
  readonly flags: CodeFlags;
  readonly speech: Speech;
}

/** Puts the chosen suggestions into the coder's file, and who decided into the history. */
async function accept(
  found: readonly SuggestedStatement[],
  { kase, folder, flags, speech }: Accepting,
  io: Io,
): Promise<void> {
  const coder = flags.as;
  if (coder === undefined || !/^[a-z][a-z0-9-]*$/.test(coder)) {
    throw new Stop(STATUS.badCommandLine, "entente: --accept needs --as CODER: small letters, digits and hyphens.");
  }
  const chosen = chosenOf(found, flags.accept ?? "");
  const id = kase.id ?? "case";
  const file = join(folder, `${id}.${coder}.codings.jsonl`);
  const history = join(folder, `${id}.decisions.jsonl`);
  await locked(file, io, async () => {
    const before = await textOf(file, io);
    const taken = new Set(readCodings(before).codings.map(({ entry }) => entry.id));
    const fresh = chosen.filter((one) => !taken.has(one.id)).map((one) => codingOf(one, coder));
    await io.replaceFile(file, appendCodings(before, fresh));
    const time = new Date().toISOString();
    const decisions = fresh.map(
      (coding): Decision => ({ time, by: coder, decision: "accepted", suggestion: coding, statement: coding.id }),
    );
    await io.replaceFile(history, appendLines(await textOf(history, io), decisions));
    io.out(`${speech.say("code.accepted", { n: fresh.length, count: speech.digits.count(fresh.length), file })}\n`);
  });
}

/** @throws {Stop} 64 for an id that was not suggested */
function chosenOf(found: readonly SuggestedStatement[], ids: string): readonly SuggestedStatement[] {
  if (ids === "all") return found;
  return ids.split(",").map((id) => {
    const one = found.find((suggestion) => suggestion.id === id.trim());
    if (one === undefined)
      throw new Stop(STATUS.badCommandLine, `entente: --accept: nothing was suggested as "${id.trim()}".`);
    return one;
  });
}

/** A suggestion as its coder's own coding: what is not told is left out. */
function codingOf({ reason: _r, score: _s, direction, stance, ...one }: SuggestedStatement, coder: string): Coding {
  const needsStance = one.kind === "stance" && stance === null && direction === 0;
  const told = Object.entries({ ...one, stance: needsStance ? 50 : stance, coder }).filter(
    ([, value]) => value !== null,
  );
  return Object.fromEntries(told) as unknown as Coding;
}
