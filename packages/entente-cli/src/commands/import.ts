import { basename, join } from "node:path";
import { type Case, editCase, formatProblem, readCase, speechIn } from "entente";
import type { DocumentFile } from "../documents/read-parts.js";
import { draftsIn } from "../formats/draft-files.js";
import type { Imported } from "../formats/import-format.js";
import { IMPORT_FORMATS } from "../formats/index.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { type CaseBytes, readBytes } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";

interface ImportOptions {
  readonly case?: string;
  readonly output?: string;
  readonly id?: string;
  readonly coder?: string;
  readonly intoCase?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
  readonly limit?: string;
  readonly key?: string;
}

/** The command that makes files sources of a case. */
export const addImport: AddCommand = (program, io, done) => {
  program
    .command("import")
    .summary("Make documents sources of a case, and read statements and whole negotiations of other programs")
    .description(
      "Read files and put them into a case: each becomes a source with its title, author, date and language, and is copied as it is to sources/ beside the case. What a file is, its content tells. Nothing in it is run or fetched.",
    )
    .argument(
      "<file...>",
      "documents: text, Markdown, HTML, PDF, DOCX; or statements: a table, codings, annotations, .dna, .qdpx; or a whole negotiation of another program; or -",
    )
    .option(
      "-o, --output <file>",
      "the case file to write for a whole negotiation: GENIUS, NegMAS, KTAB, a table of decisions (several: a folder), option form (.conflict.json)",
    )
    .option("--key <file>", "open what delegates' forms sealed, and lay it beside the case as overlays; needs --case")
    .option("--case <case>", "the case file to write to; without it the files are only read")
    .option("--id <id>", "id of the source (default: made from author, year and title); for one file")
    .option("--coder <id>", "coder of the statements of a file (default: as it says, else import)")
    .option("--into-case", "make statements of a file statements of the case, not codings beside it")
    .option("--dry-run", "say what would be done and write nothing")
    .option("--json", "print what was read as JSON: text, paragraphs and sentences with their places")
    .option(...LANGUAGE_FLAG)
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente import communique.pdf --case my.case.yaml",
        "entente import *.html --case my.case.yaml --dry-run",
        "entente import speech.docx --json",
        "entente import hearings.dna --case my.case.yaml --coder ann",
        "entente import strait.north.form.age --key mediator.key --case strait.case.yaml",
        "entente import domain.xml buyer.xml seller.xml -o sale.case.yaml",
      ),
    )
    .action(async (files: readonly string[], options: ImportOptions) => done(await importFiles(files, options, io)));
};

/** The case that is written to, with what is to be put into it. */
interface Target {
  readonly source: CaseBytes;
  readonly kase: Case;
}

async function importFiles(names: readonly string[], options: ImportOptions, io: Io): Promise<number> {
  const speech = speechIn(languageOf(options.lang));
  checkId(options.id, names.length);
  checkCoder(options.coder);
  if (options.key !== undefined) return importSealed(names, { ...options, key: options.key }, io);
  const [first = ""] = names;
  if (names.length === 1 && basename(first) === "datapackage.json") {
    const { unpacked } = await import("../formats/data-package.js");
    const file = await unpacked(first, options, io);
    io.out(`${speech.say(options.dryRun === true ? "import.packageRead" : "import.package", { file, from: first })}\n`);
    return STATUS.answer;
  }
  const given: DocumentFile[] = [];
  for (const name of names) given.push({ bytes: await bytesOf(name, io), name });
  const negotiation = draftsIn(given);
  if (negotiation !== null) return (await import("./import-drafts.js")).importDrafts(negotiation, options, io);
  if (options.output !== undefined)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: -o: ${names.join(", ")} holds no whole negotiation that becomes a case. Name a case to put it into with --case.`,
    );
  const target = options.case === undefined ? null : await targetOf(options.case, options, io);
  const folder = target?.source.folder ?? ".";
  const read = new Map<string, Uint8Array>();
  const into = {
    folder,
    id: options.id,
    coder: options.coder,
    intoCase: options.intoCase,
    io: withFiles(io, read),
    speech,
  };
  const results: Imported[] = [];
  let kase = target?.kase ?? null;
  for (const file of given) {
    const format = IMPORT_FORMATS.find(({ recognises }) => recognises(file));
    if (format === undefined) continue;
    const run = await format.load();
    const imported = await run(file, { ...into, kase });
    if (kase !== null) kase = withEdits(kase, imported.edits);
    for (const { path, bytes } of imported.files) read.set(join(folder, path), bytes);
    results.push(imported);
  }
  if (target !== null) await write(target, results, options, io);
  report(results, { options, io, dry: speech.say("import.dry") });
  return results.some((one) => one.failed) ? STATUS.badCase : STATUS.answer;
}

/** @throws {Stop} 64 without a case to lay the answers over */
async function importSealed(
  names: readonly string[],
  { key, case: name, output, dryRun, json, lang }: ImportOptions & { readonly key: string },
  io: Io,
): Promise<number> {
  if (name === undefined) {
    throw new Stop(
      STATUS.badCommandLine,
      "entente: --key: name the case that the forms are about as well, with --case.",
    );
  }
  const { importForms } = await import("../overlays/import-forms.js");
  await importForms(names, { key, case: name, output, dryRun, json, language: languageOf(lang) }, io);
  return STATUS.answer;
}

/** What is written at the end is there for the files after it, and nothing is read twice. */
function withFiles(io: Io, read: Map<string, Uint8Array>): Io {
  const readFile: Io["readFile"] = async (path) => {
    const bytes = read.get(path) ?? (await io.readFile(path));
    read.set(path, bytes);
    return bytes;
  };
  return { ...io, readFile };
}

/** The case as it will be once the edits are written: what the files after this one see. */
function withEdits(kase: Case, edits: Imported["edits"]): Case {
  return edits.reduce((before, { path, value }) => setAt(before, path, value) as Case, kase);
}

function setAt(inside: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(inside)) return inside.map((one, k) => (k === step ? setAt(one, rest, value) : one));
  const map = Object(inside) as Readonly<Record<string, unknown>>;
  return { ...map, [step]: setAt(map[step], rest, value) };
}

function report(
  results: readonly Imported[],
  { options, io, dry }: { readonly options: ImportOptions; readonly io: Io; readonly dry: string },
): void {
  if (options.json === true) {
    const params = { dryRun: options.dryRun ?? false };
    const result = {
      imported: results.map(({ json, edits, files }) => ({
        ...(json as object),
        edits,
        files: files.map(({ path }) => path),
      })),
    };
    const warnings = results.flatMap(({ problems }) => problems);
    io.out(
      `${JSON.stringify({ entente: 1, verb: "import", case: null, params, result, findings: [], warnings }, null, 2)}\n`,
    );
    return;
  }
  for (const { said, problems } of results) {
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
    for (const sentence of said) io.out(`${sentence}\n`);
  }
  if (options.dryRun === true && options.case !== undefined) io.out(`${dry}\n`);
}

/** @throws {Stop} 64 for a case that ships or is none, 2 for a bad one */
async function targetOf(name: string, options: ImportOptions, io: Io): Promise<Target> {
  const source = await readBytes(name, io);
  if (name === "-" || (source.folder === io.casesFolder && source.file !== name))
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --case: ${name} is no file that can be written to. Name a case file of your own; \`entente init\` writes one.`,
    );
  const { kase, problems } = readCase(source.bytes, { file: source.file, limits: limitsFrom(options.limit) });
  if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  return { source, kase };
}

/**
 * Writes the files, then the case, which so never names a source whose file is not there. The case is read again before
 * anything is written: no import leaves a bad one.
 */
async function write(
  { source }: Target,
  results: readonly Imported[],
  { dryRun = false, limit }: ImportOptions,
  io: Io,
): Promise<void> {
  const before = new TextDecoder().decode(source.bytes);
  const text = editCase(
    before,
    results.flatMap(({ edits }) => edits),
  );
  const { kase, problems } = readCase(text, { file: source.file, limits: limitsFrom(limit) });
  if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  if (dryRun) return;
  for (const { path, bytes } of results.flatMap(({ files }) => files)) {
    const place = join(source.folder, path);
    try {
      await io.writeBytes(place, bytes);
    } catch (error) {
      const { code = "unknown" } = error as NodeJS.ErrnoException;
      // Whoever made the path has seen that what is there holds the same bytes.
      if (code !== "EEXIST") throw new Stop(STATUS.failure, `entente: ${place}: cannot be written (${code}).`);
    }
  }
  if (text !== before) await io.replaceFile(source.file, text);
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  if (name === "-") return io.readStandardInput();
  try {
    return await io.readFile(name);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const why: Readonly<Record<string, string>> = {
      ENOENT: "no such file",
      EISDIR: "is a folder. Name the files in it",
      ERR_FS_FILE_TOO_LARGE: "is larger than 2 GiB. Cut it into parts",
    };
    const status = code === "ENOENT" || code === "EISDIR" ? STATUS.badCommandLine : STATUS.failure;
    throw new Stop(status, `entente: ${name}: ${why[code] ?? `cannot be read (${code})`}.`);
  }
}

function checkCoder(coder: string | undefined): void {
  if (coder === undefined || /^[a-z][a-z0-9-]*$/.test(coder)) return;
  const message = `entente: --coder: "${coder}" is no id: lower-case letters, digits and hyphens, a letter first.`;
  throw new Stop(STATUS.badCommandLine, message);
}

function checkId(id: string | undefined, files: number): void {
  if (id === undefined) return;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --id: "${id}" is no id: lower-case letters, digits and hyphens, a letter first.`,
    );
  if (files > 1)
    throw new Stop(STATUS.badCommandLine, "entente: --id: names one source. Import one file at a time with it.");
}
