import { join } from "node:path";
import {
  caseNfg,
  conflictNfg,
  csvText,
  decisionsOfCase,
  domainFiles,
  domainOfCase,
  formatProblem,
  ktabCsv,
  ktabXml,
  lostInProfiles,
  optionFormCsv,
  type Problem,
  readConflict,
  scenarioOfCase,
} from "entente";
import type { Io } from "../io.js";
import { limitsFrom } from "../limits.js";
import { type LoadedCase, loadCase, readBytes } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { writeNewFiles } from "../write-files.js";
import { warn } from "./verb.js";
import type { WholeFormat } from "./whole-formats.js";

const CONFLICT_ENDING = /\.conflict\.(ya?ml|json)$/;

/** Flags of the command that matter here. */
export interface WholeFlags {
  readonly output?: string;
  readonly scenario?: string;
  readonly quiet?: boolean;
  readonly limit?: string;
}

/** What is written: one text, or files in a folder by their names; and what is said of it. */
interface Whole {
  readonly content: string | Readonly<Record<string, string | Uint8Array>>;
  readonly problems: readonly Problem[];
}

/**
 * Writes a case or conflict whole for another program, and names on standard error what that program's format leaves out.
 *
 * @throws {Stop} 64 for a command line that names no case or no folder, 2 where the case cannot be written so
 */
export async function exportWhole(
  { name, format }: { readonly name: string | undefined; readonly format: WholeFormat },
  flags: WholeFlags,
  io: Io,
): Promise<void> {
  if (name === undefined) throw badLine("name a case, or a conflict file.");
  const { content, problems } = CONFLICT_ENDING.test(name)
    ? await wholeConflict(name, format, io)
    : format === "datapackage"
      ? await wholePackage(name, flags, io)
      : wholeCase(await loaded(name, flags, io), name, format);
  if (flags.quiet !== true) for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  if (typeof content === "string") {
    if (flags.output === undefined) {
      io.out(content);
      return;
    }
    await writeNewFile(flags.output, content, io);
  } else {
    if (flags.output === undefined)
      throw badLine(`--format ${format}: makes several files. Name a folder for them with -o.`);
    const { output } = flags;
    await writeNewFiles(
      Object.entries(content).map(([file, one]) => [
        join(output, file),
        // Bytes, for with these the folders above a file are made.
        typeof one === "string" ? new TextEncoder().encode(one) : one,
      ]),
      io,
    );
  }
  if (flags.quiet !== true) io.err(`Wrote ${flags.output}.\n`);
}

async function loaded(name: string, flags: WholeFlags, io: Io): Promise<LoadedCase> {
  const found = await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) });
  if (flags.quiet !== true) warn(found, io);
  return found;
}

/** @throws {Stop} 64 with a scenario: a package holds the case as its file has it */
async function wholePackage(name: string, flags: WholeFlags, io: Io): Promise<Whole> {
  if (flags.scenario !== undefined)
    throw badLine("--scenario: a package holds the case as its file has it. Leave the scenario out.");
  const { packed } = await import("../formats/data-package.js");
  return { content: await packed(name, await loaded(name, flags, io), io), problems: [] };
}

function wholeCase({ kase }: LoadedCase, name: string, format: WholeFormat): Whole {
  switch (format) {
    case "genius":
    case "geniusweb":
    case "negmas": {
      const { domain, profiles, problems } = domainOfCase(kase, name);
      const lost = lostInProfiles(profiles, format).map(
        (message): Problem => ({
          code: "lost",
          severity: "warning",
          file: name,
          line: 0,
          column: 0,
          path: "",
          message,
        }),
      );
      return { content: domainFiles({ domain, profiles }, format), problems: [...problems, ...lost] };
    }
    case "ktab-csv":
    case "ktab-xml": {
      const { scenario, problems } = scenarioOfCase(kase, name);
      return { content: format === "ktab-csv" ? ktabCsv(scenario) : ktabXml(scenario), problems };
    }
    case "decisions": {
      const { rows, problems } = decisionsOfCase(kase, name);
      return { content: csvText(rows), problems };
    }
    case "nfg":
      return { content: written(caseNfg(kase), name), problems: [] };
    default:
      throw badLine(`--format ${format}: ${name} is a case. Option form is of a conflict file (.conflict.json).`);
  }
}

async function wholeConflict(name: string, format: WholeFormat, io: Io): Promise<Whole> {
  const { bytes, file } = await readBytes(name, io);
  const { conflict, problems } = readConflict(bytes, { file });
  if (conflict === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  if (format === "nfg") return { content: written(conflictNfg(conflict), name), problems: [] };
  if (format !== "option-form")
    throw badLine(`--format ${format}: ${name} is a conflict. It goes out as option-form or nfg.`);
  const table = optionFormCsv(conflict);
  return { content: written(table ?? { refused: "is not in option form: it has moves alone." }, name), problems: [] };
}

/** @throws {Stop} 2 where nothing can be written, with the reason */
function written(text: string | { readonly refused: string }, name: string): string {
  if (typeof text === "string") return text;
  throw new Stop(STATUS.badCase, `entente: ${name}: ${text.refused}`);
}

function badLine(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: export: ${what}`);
}
