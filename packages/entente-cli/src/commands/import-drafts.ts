import { join } from "node:path";
import {
  type Case,
  type Conflict,
  caseText,
  type Draft,
  formatProblem,
  type Problem,
  readCase,
  readConflict,
  readDrafts,
  speechIn,
} from "entente";
import type { DraftFiles } from "../formats/draft-files.js";
import type { Io } from "../io.js";
import { languageOf } from "../language.js";
import { limitsFrom } from "../limits.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFiles } from "../write-files.js";

const CASE_ENDING = /\.case\.(ya?ml|json)$/;
const CONFLICT_ENDING = /\.conflict\.json$/;

/** Options of the command that matter here. */
export interface DraftOptions {
  readonly case?: string;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
  readonly limit?: string;
}

/** A draft as it is written: its file's text, and what its own reader made of it. */
interface Written {
  readonly draft: Draft;
  readonly place: string | null;
  readonly text: string;
  readonly read: Case | Conflict;
}

/**
 * Makes cases of what another program wrote. All of it is read and checked before the first file is written; a file that is
 * there stays as it is.
 */
export async function importDrafts({ format, files }: DraftFiles, options: DraftOptions, io: Io): Promise<number> {
  const { say, digits } = speechIn(languageOf(options.lang));
  const names = files.map(({ file }) => file).join(", ");
  if (options.case !== undefined)
    throw badLine(`--case: ${names} makes a case of its own. Name the file to write it to with -o.`);
  const { drafts, problems } = readDrafts(files, format);
  const checked = drafts.map((draft) => checkedDraft(draft, { options, single: drafts.length === 1 }));
  const all = [...problems, ...checked.flatMap((one) => one.problems)];
  const isBad = all.some(({ severity }) => severity === "error");
  const written = isBad ? [] : checked.flatMap(({ written: one }) => (one === null ? [] : [one]));
  const isDry = options.dryRun === true;
  if (!isDry) await writeAll(written, io);
  if (options.json === true) {
    const imported = written.map(({ draft, place }) => ({ format, file: place, [draft.kind]: draft.value }));
    const params = { dryRun: isDry };
    const answer = {
      entente: 1,
      verb: "import",
      case: null,
      params,
      result: { imported },
      findings: [],
      warnings: all,
    };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
    return isBad ? STATUS.badCase : STATUS.answer;
  }
  for (const problem of all) io.err(`${formatProblem(problem)}\n`);
  for (const { draft, place, read } of written) {
    const parties = "deciders" in read ? read.deciders.length : Object.keys(read.parties).length;
    const issues = "deciders" in read ? 0 : Object.keys(read.issues).length;
    const values = {
      file: names,
      place: place ?? "",
      nParties: parties,
      parties: digits.count(parties),
      nIssues: issues,
      issues: digits.count(issues),
    };
    const isKept = place !== null && !isDry;
    if (draft.kind === "case") io.out(`${say(isKept ? "import.case" : "import.caseRead", values)}\n`);
    else io.out(`${say(isKept ? "import.conflict" : "import.conflictRead", values)}\n`);
  }
  if (isDry && written.length > 0) io.out(`${say("import.dry")}\n`);
  return isBad ? STATUS.badCase : STATUS.answer;
}

/** A draft read by the reader of its kind, as it would be from its file. */
function checkedDraft(
  draft: Draft,
  { options, single }: { readonly options: DraftOptions; readonly single: boolean },
): { readonly written: Written | null; readonly problems: readonly Problem[] } {
  const place = placeOf(draft, options.output, single);
  const isJson = draft.kind === "conflict" || place?.endsWith(".json") === true;
  const text = isJson ? `${JSON.stringify(draft.value, null, 2)}\n` : caseText(draft.value);
  const file = place ?? "";
  if (draft.kind === "conflict") {
    const { conflict, problems } = readConflict(text, { file });
    return { written: conflict && { draft, place, text, read: conflict }, problems };
  }
  const { kase, problems } = readCase(text, { file, limits: limitsFrom(options.limit) });
  return { written: kase && { draft, place, text, read: kase }, problems };
}

/** @throws {Stop} 64 where the name does not say what the file will be */
function placeOf({ kind, id }: Draft, output: string | undefined, single: boolean): string | null {
  if (output === undefined) return null;
  const isCase = kind === "case";
  if (!single) {
    if (CASE_ENDING.test(output))
      throw badLine(`-o: the file holds several cases. Name a folder for them instead of ${output}.`);
    return join(output, `${id}.case.yaml`);
  }
  if ((isCase ? CASE_ENDING : CONFLICT_ENDING).test(output)) return output;
  const stem = output.replace(/(\.(case|conflict))?\.(ya?ml|json)$/, "");
  const right = isCase ? `${stem}.case.yaml` : `${stem}.conflict.json`;
  throw badLine(`-o: ${output}: a ${kind} is named …${isCase ? "case.yaml" : "conflict.json"}. Write ${right}.`);
}

/** Writes every file, all or none; several with the folder that was named for them. */
async function writeAll(written: readonly Written[], io: Io): Promise<void> {
  const contentOf = (text: string) => (written.length > 1 ? new TextEncoder().encode(text) : text);
  const files = written.flatMap(({ place, text }) => (place === null ? [] : [[place, contentOf(text)] as const]));
  await writeNewFiles(files, io);
}

function badLine(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: import: ${what}`);
}
