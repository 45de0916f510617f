import { join } from "node:path";
import {
  acceptCodings,
  appendCodings,
  type Case,
  type CaseEdit,
  type Coding,
  checkCodings,
  isPositionHeader,
  type PlacedCoding,
  type Problem,
  readPositionTable,
} from "entente";
import type { DocumentFile } from "../documents/read-parts.js";
import { failedFile } from "./failed-file.js";
import type { Imported, ImportInto } from "./import-format.js";
import { otherThanNamed } from "./other-than-named.js";
import { type ReadStatementFile, readStatementFile, tableRows } from "./read-file.js";
import { type FileFormat, formatOf } from "./statement-file.js";

const CODER = "import";
const EMPTY = { edits: [], files: [], said: [] } as const;

/** Reads statements for a codings file, or into the case; positions into the case. All of a file, or nothing of it. */
export async function importStatements(file: DocumentFile, into: ImportInto): Promise<Imported> {
  const format = formatOf(file.bytes);
  if (format === null) return refused(otherThanNamed(file).problems);
  if (format === "csv" || format === "xlsx") {
    const table = await tableRows(format, file.bytes);
    if ("rows" in table && table.rows[0] !== undefined && isPositionHeader(table.rows[0].cells))
      return importPositions(table.rows, file, into);
  }
  const reading = { file: file.name, kase: into.kase, coder: into.coder ?? CODER };
  const read = await readStatementFile(format, file.bytes, reading);
  return placed(read, { format, file, into });
}

function refused(problems: readonly Problem[]): Imported {
  return { ...EMPTY, json: { problems }, problems, failed: true };
}

interface Placing {
  readonly format: FileFormat;
  readonly file: DocumentFile;
  readonly into: ImportInto;
}

async function placed(read: ReadStatementFile, { format, file, into }: Placing): Promise<Imported> {
  const { kase, speech } = into;
  const coder = into.coder;
  const codings = read.codings.map((one) => (coder === undefined ? one : { ...one, entry: { ...one.entry, coder } }));
  const entries = codings.map(({ entry }) => entry);
  const json = { format, counts: read.counts, statements: entries, sources: read.sources, problems: read.problems };
  const values = { file: file.name, n: codings.length, count: speech.digits.count(codings.length) };
  const holds =
    read.counts.selections === undefined ? [] : [speech.say("import.project", told(file.name, read.counts))];
  const isBad = read.problems.some(({ severity }) => severity === "error");
  if (kase === null && isBad) return { ...refused(read.problems), json };
  if (kase === null)
    return {
      ...EMPTY,
      said: [...holds, speech.say("import.statementsRead", values)],
      json,
      problems: read.problems,
      failed: false,
    };
  const found = newSources(read, kase, codings);
  const whole: Case = { ...kase, sources: { ...kase.sources, ...found.entries } };
  const wrong = checkCodings(whole, codings)
    .filter(({ severity }) => severity === "error")
    .map(withoutPlace);
  const accepted = into.intoCase === true && !isBad ? acceptCodings(whole, codings, coder ?? CODER) : null;
  const problems = [...read.problems, ...wrong, ...(accepted?.problems ?? []).map(withoutPlace)];
  if (isBad || wrong.length > 0 || (accepted?.problems.length ?? 0) > 0) return { ...refused(problems), json };
  const sourceEdits: CaseEdit[] =
    codings.length === 0 ? [] : Object.entries(found.entries).map(([id, value]) => ({ path: ["sources", id], value }));
  if (accepted !== null) {
    const said = [...holds, speech.say("import.statements", values)];
    return { edits: [...sourceEdits, ...accepted.edits], files: found.files, said, json, problems, failed: false };
  }
  const own = await codingFiles(entries, kase, into);
  const said = own.map(({ path, coder: by, n }) =>
    speech.say("import.codings", { ...values, n, count: speech.digits.count(n), place: path, coder: by }),
  );
  const none = entries.length === 0 ? [speech.say("import.statements", values)] : [];
  return {
    edits: sourceEdits,
    files: [...found.files, ...own],
    said: [...holds, ...said, ...none],
    json,
    problems,
    failed: false,
  };
}

/** Statements without a line of their own are named in their problem; `:0:1` would name none. */
function withoutPlace(problem: Problem): Problem {
  return problem.line > 0 ? problem : { ...problem, column: 0 };
}

function told(file: string, counts: Readonly<Record<string, number>>): Record<string, string | number> {
  return { file, ...counts };
}

/** Sources of the codings that the case does not have, and files of their texts. */
function newSources(
  { sources }: ReadStatementFile,
  kase: Case,
  codings: readonly PlacedCoding[],
): { readonly entries: Case["sources"]; readonly files: Imported["files"] } {
  const used = new Set(codings.map(({ entry }) => entry.source));
  const added = sources.filter(({ id }) => used.has(id) && !Object.hasOwn(kase.sources, id));
  const path = (id: string): string => `sources/${id}.txt`;
  return {
    entries: Object.fromEntries(
      added.map(({ id, source, text }) => [id, { ...source, ...(text === null ? {} : { file: path(id) }) }]),
    ),
    files: added.flatMap(({ id, text }) =>
      text === null ? [] : [{ path: path(id), bytes: new TextEncoder().encode(text) }],
    ),
  };
}

/** A codings file a coder, under a name that is free. */
async function codingFiles(
  codings: readonly Coding[],
  kase: Case,
  { folder, io }: ImportInto,
): Promise<{ readonly path: string; readonly bytes: Uint8Array; readonly coder: string; readonly n: number }[]> {
  const coders = [...new Set(codings.map(({ coder }) => coder))];
  const files = [];
  for (const coder of coders) {
    const own = codings.filter((one) => one.coder === coder);
    const bytes = new TextEncoder().encode(appendCodings("", own));
    const stem = `${kase.id ?? "case"}.${coder}`;
    for (let k = 1; ; k++) {
      const path = `${stem}${k === 1 ? "" : `-${k}`}.codings.jsonl`;
      const there = await io.readFile(join(folder, path)).catch(() => null);
      if (there !== null && Buffer.compare(there, bytes) !== 0) continue;
      files.push({ path, bytes, coder, n: own.length });
      break;
    }
  }
  return files;
}

function importPositions(
  rows: Parameters<typeof readPositionTable>[0],
  { name }: DocumentFile,
  { kase, speech }: ImportInto,
): Imported {
  if (kase === null)
    return refused(failedFile(name, "is a table of positions. Name the case they belong to with --case.").problems);
  const { edits, problems, same } = readPositionTable(rows, { file: name, kase });
  const json = { format: "positions", edits, same, problems };
  if (problems.some(({ severity }) => severity === "error")) return { ...refused(problems), json };
  const values = {
    file: name,
    n: edits.length,
    count: speech.digits.count(edits.length),
    same: speech.digits.count(same),
  };
  return { edits, files: [], said: [speech.say("import.positions", values)], json, problems, failed: false };
}
