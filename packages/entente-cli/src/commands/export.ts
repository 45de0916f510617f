import { join } from "node:path";
import { Option } from "commander";
import { type Case, caseNetworks, gexf, graphml, speechIn, type ToExchange, wordsOf } from "entente";
import { readDocument } from "../documents/read-document.js";
import {
  type TableContent,
  tableOf,
  templateOf,
  writeAnnotations,
  writeCodings,
  writeCsv,
} from "../formats/statement-file.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { type AddCommand, examplesOf } from "./command.js";
import { warn } from "./verb.js";
import { WHOLE_FORMATS, type WholeFormat, wholeFormatOf } from "./whole-formats.js";

const FORMATS = ["csv", "xlsx", "jsonl", "jsonld", "dna", "qdpx", "qdc", "graphml", "gexf"] as const;
const ALL_FORMATS = [...FORMATS, ...WHOLE_FORMATS] as const;
type Format = (typeof FORMATS)[number];

interface ExportFlags {
  readonly output?: string;
  readonly format?: Format | WholeFormat;
  readonly positions?: boolean;
  readonly template?: string;
  readonly coder?: string;
  readonly scenario?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly limit?: string;
}

/** The command that writes the statements or positions of a case for other programs. */
export const addExport: AddCommand = (program, io, done) => {
  program
    .command("export")
    .summary("Write statements or positions for another program")
    .description(
      "Write the statements of a case for another program: a table, codings, web annotations, a database of the Discourse Network Analyzer, a REFI-QDA project or codebook, a network; or the whole case for a negotiation platform, a spatial model, a table of decisions or a game. What each format loses stands in docs/formats.md.",
    )
    .argument("[case]", "a case file, the id of a case that ships, or - for standard input")
    .option(
      "-o, --output <file>",
      "file to write, its ending says the format: .csv, .xlsx, .jsonl, .jsonld, .dna, .qdpx, .qdc, .graphml, .gexf",
    )
    .addOption(new Option("--format <which>", "the format, where the file's ending does not say").choices(ALL_FORMATS))
    .option("--positions", "positions instead of statements (.csv, .xlsx)")
    .option("--template <file>", "write an empty table to fill in, .csv or .xlsx, instead of a case")
    .option("--coder <id>", "coder of statements that name none (.jsonl)", "analyst")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente export korea-2021 -o statements.csv",
        "entente export korea-2021 --positions -o positions.xlsx",
        "entente export my.case.yaml -o my.dna",
        "entente export --template statements.csv",
        "entente export strait --format genius -o strait-genius",
        "entente export my.conflict.json -o game.nfg",
      ),
    )
    .action(async (name: string | undefined, flags: ExportFlags) => {
      const whole = wholeFormatOf(flags.format, flags.output);
      if (flags.template === undefined && whole !== null) {
        const { exportWhole } = await import("./export-whole.js");
        await exportWhole({ name, format: whole }, flags, io);
      } else if (flags.template !== undefined) await writeTemplate(flags.template, flags, io);
      else await writeCase(name, flags, io);
      done(STATUS.answer);
    });
};

async function writeTemplate(file: string, flags: ExportFlags, io: Io): Promise<void> {
  const content: TableContent = flags.positions === true || /positions/i.test(file) ? "positions" : "statements";
  const format = formatFrom(flags.format, file);
  if (format !== "csv" && format !== "xlsx")
    throw badLine(`--template: ${file} is no table. Name a .csv or .xlsx file.`);
  await writeNewFile(file, await written(format, templateOf(content), content), io);
  io.out(`Wrote ${file}. Fill it in, then run \`entente import ${file} --case <case>\`.\n`);
}

async function writeCase(name: string | undefined, flags: ExportFlags, io: Io): Promise<void> {
  if (name === undefined) throw badLine("name a case, or a table to fill in with --template.");
  const content: TableContent = flags.positions === true ? "positions" : "statements";
  if (flags.output === undefined && flags.format === undefined) throw badLine("name the file to write with -o.");
  const format = formatFrom(flags.format, flags.output ?? "");
  if (content === "positions" && format !== "csv" && format !== "xlsx")
    throw badLine("--positions: positions are written as .csv or .xlsx.");
  const loaded = await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) });
  if (flags.quiet !== true) warn(loaded, io);
  const { kase } = loaded;
  const needsTexts = format === "dna" || format === "qdpx";
  const texts = needsTexts ? await textsOf(loaded, io) : new Map<string, string>();
  const bytes = await contentOf(format, { kase, statements: kase.statements, texts }, { content, flags });
  if (flags.output === undefined) {
    if (typeof bytes !== "string") throw badLine(`--format ${format}: is no text. Name a file with -o.`);
    io.out(bytes);
    return;
  }
  await writeNewFile(flags.output, bytes, io);
  if (flags.quiet === true) return;
  const used = new Set(Object.values(kase.statements).map(({ source }) => source));
  const without = [...used].filter((id) => !texts.has(id)).length;
  if (needsTexts && without > 0)
    io.err(
      `${flags.output}: ${without} of ${used.size} sources have no text beside the case; there a line a statement stands for it.\n`,
    );
  io.err(`Wrote ${flags.output}.\n`);
}

async function contentOf(
  format: Format,
  given: ToExchange,
  { content, flags }: { readonly content: TableContent; readonly flags: ExportFlags },
): Promise<string | Uint8Array> {
  switch (format) {
    case "csv":
    case "xlsx":
      return written(format, tableOf(given, content), content);
    case "jsonl":
      return writeCodings(given.statements, coderOf(flags.coder ?? "analyst"));
    case "jsonld":
      return writeAnnotations(given);
    case "dna":
      return (await import("../formats/dna.js")).writeDna(given);
    case "qdpx":
      return (await import("../formats/qdpx.js")).writeProject(given);
    case "qdc":
      return (await import("../formats/qdpx.js")).writeCodebook(given);
    default: {
      const networks = [...caseNetworks(given.kase, { kind: "subtract" })];
      const nameOf = namesIn(given.kase, flags.lang);
      return format === "gexf" ? gexf(networks, nameOf) : graphml(networks, nameOf);
    }
  }
}

async function written(
  format: "csv" | "xlsx",
  rows: readonly (readonly string[])[],
  sheet: string,
): Promise<string | Uint8Array> {
  return format === "csv" ? writeCsv(rows) : (await import("../formats/xlsx.js")).writeWorkbook(rows, sheet);
}

function namesIn(kase: Case, lang: string | undefined): (id: string) => string {
  const words = wordsOf(kase, speechIn(languageOf(lang)));
  return (id) => (Object.hasOwn(kase.parties, id) ? words.party(id) : words.issue(id));
}

/** Texts of the sources that lie beside the case, as importing them would read them. */
async function textsOf({ kase, folder }: LoadedCase, io: Io): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [id, { file }] of Object.entries(kase.sources)) {
    if (file === undefined) continue;
    const bytes = await io.readFile(join(folder, file)).catch(() => null);
    const read = bytes === null ? null : (await readDocument(bytes, { name: file, id })).text;
    if (read !== null) texts.set(id, read.text);
  }
  return texts;
}

/** @throws {Stop} 64 where neither a format is named nor the file's ending is one */
function formatFrom(format: Format | WholeFormat | undefined, file: string): Format {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  const found = FORMATS.find((one) => one === (format ?? ending));
  if (found !== undefined) return found;
  throw badLine(`${file} ends in none of ${FORMATS.map((one) => `.${one}`).join(", ")}. Add --format.`);
}

function coderOf(coder: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(coder)) return coder;
  throw badLine(`--coder: "${coder}" is no id: lower-case letters, digits and hyphens, a letter first.`);
}

function badLine(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: export: ${what}`);
}
