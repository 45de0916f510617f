import {
  type Case,
  formatProblem,
  type SourceText,
  type Speech,
  type SuggestedStatement,
  speechIn,
  wordsOf,
} from "entente";
import { readDocument } from "../documents/read-document.js";
import { sourceId } from "../documents/source-id.js";
import { sourceOfFile } from "../documents/source-of-file.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { bytesOfFile } from "../load-codings.js";
import { type ModelFlags, modelOf } from "../model/model-of.js";
import { readWithModel } from "../model/read-with-model.js";
import { placeOf, QUEUE_FLAG } from "../queue/queue-flag.js";
import { type Style, styleOf } from "../render/style.js";
import { paragraph } from "../render/wrap.js";
import { codingWork } from "../runner/coding-work.js";
import { doWork } from "../runner/do-work.js";
import { longProgress } from "../runner/worlds-progress.js";
import { STATUS, Stop } from "../status.js";
import { acceptSuggestions } from "./accept-suggestions.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed } from "./verb.js";

interface CodeFlags extends ModelFlags {
  readonly case: string;
  readonly as?: string;
  readonly accept?: string;
  readonly minScore?: string;
  readonly json?: boolean;
  readonly lang?: string;
  readonly queue?: string | true;
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
    .option("--as <coder>", "the coder who accepts, with --accept (with --model, left out: the model itself)")
    .option("--accept <id,…>", "suggestions that go to <case id>.<coder>.codings.jsonl beside the case, or: all")
    .option("--model <name>", "have this language model read the documents instead: their text goes to --endpoint")
    .option("--endpoint <url>", "its OpenAI-compatible address; its key is read from ENTENTE_MODEL_KEY")
    .option("--time-limit <seconds>", "how long the model may take for one answer (default: 120)")
    .option("--json", "print the suggestions as JSON")
    .option(...QUEUE_FLAG)
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente code op-ed.pdf --case my.case.yaml",
        "entente code *.txt --case my.case.yaml --json",
        "entente code op-ed.txt --case my.case.yaml --as ann --accept op-ed-p2-1,op-ed-p4-1",
        "entente code op-ed.txt --case my.case.yaml --model llama3.1 --endpoint http://localhost:11434/v1 --accept all",
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
  const model = modelOf(flags, io);
  const place = placeOf(flags.queue, { io, speech, overlays: {} });
  if (model !== null && place.kind === "queue")
    throw new Stop(
      STATUS.badCommandLine,
      "entente: --queue: a model reads at its own address. Leave out --queue or --model.",
    );
  const documents = await documentsOf(files, { kase, folder }, io);
  const texts = documents.map(({ text }) => text);
  const n = speech.digits.count(texts.length);
  const progress = longProgress(io, (percent) => speech.say("queue.code", { percent: String(percent), n }));
  const read =
    model === null
      ? await doWork(codingWork(kase, texts), { place, io, progress })
      : await readWithModel(documents, { kase, model, speech }, io);
  const found = read.filter(({ score }) => score >= least);
  if (flags.accept !== undefined) {
    const foreign = documents.filter(({ isSource }) => !isSource).map(({ name }) => name);
    return acceptSuggestions(found, { flags, foreign, speech, model }, io);
  }
  if (flags.json === true) {
    const about = { id: kase.id ?? "case" };
    io.out(
      printed({
        entente: 1,
        verb: "code",
        case: about,
        params: { files, minScore: least, ...(model === null ? {} : { model: model.name, endpoint: model.url }) },
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

/** A document with the id and the day that the case gives its source; else those that it would get on importing it. */
interface Read {
  readonly name: string;
  readonly text: SourceText;
  readonly isSource: boolean;
}

/** @throws {Stop} 2 for a document that cannot be read */
async function documentsOf(
  files: readonly string[],
  { kase, folder }: { readonly kase: Case; readonly folder: string },
  io: Io,
): Promise<readonly Read[]> {
  const taken = new Set(Object.keys(kase.sources));
  const found: Read[] = [];
  for (const name of files) {
    const bytes = await bytesOfFile(name, io);
    const id = await sourceOfFile(kase, { bytes, name }, { folder, io });
    const { text, problems } = await readDocument(bytes, { name, id: id ?? "document" });
    if (text === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
    const own = id ?? sourceId(text, name, taken);
    taken.add(own);
    found.push({
      name,
      text: { ...text, id: own, date: kase.sources[own]?.date ?? text.date },
      isSource: id !== null,
    });
  }
  return found;
}

/** Why it is suggested: the recogniser's grounds in the reader's language, a model's own words as they are. */
function reasonOf({ grounds, reason }: SuggestedStatement, { say }: Speech): string {
  return grounds === undefined ? reason : say(`code.reason.${grounds.by}`, { ...grounds });
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
      style.faint(paragraph(reasonOf(one, speech), { width: style.width, lead: "    " })),
    ].join("\n");
  });
  return `${[head, ...entries].join("\n\n")}\n`;
}
