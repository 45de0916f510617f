import { basename, join, normalize } from "node:path";
import { type Contest, contestsOfCase, DEFAULT_LIMITS, formatProblem, type IssueTable, readIssueTables } from "entente";
import type { Io } from "../io.js";
import { loadCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";

const CASE_ENDING = /\.case\.(ya?ml|json)$/;
const ID = /^[a-z][a-z0-9-]*$/;

/** Decided issues as they were found, and what is to be said about the finding. */
export interface BacktestData {
  readonly contests: readonly Contest[];
  readonly warnings: readonly string[];
  /** Rows without a position or a salience. */
  readonly unused: number;
}

/**
 * Reads what is to be scored: tables, a folder of tables or of cases, cases.
 *
 * @throws {Stop} 64 where there is no such file, 2 where one cannot be read as what it is
 */
export async function backtestData(names: readonly string[], io: Io): Promise<BacktestData> {
  const named = (await Promise.all(names.map((name) => filesOf(name, io)))).flat();
  // A table of issues may be named and be found beside that of positions.
  const found = [...new Map(named.map((one) => [normalize(one.name), one])).values()];
  const cases = found.filter(({ kind }) => kind === "case");
  const tables = found.flatMap((one) => (one.kind === "table" ? [one.table] : []));
  const contests: Contest[] = [];
  const warnings: string[] = [];
  for (const { name } of cases) {
    const { kase, warnings: own } = await loadCase(name, io);
    warnings.push(...own.map(formatProblem));
    contests.push(...contestsOfCase(kase));
  }
  const read = tables.length === 0 ? { contests: [], problems: [], unused: 0 } : readIssueTables(tables);
  if (read.problems.some(({ severity }) => severity === "error"))
    throw new Stop(STATUS.badCase, ...read.problems.map(formatProblem));
  const all = [...contests, ...read.contests];
  const seen = new Set<string>();
  const twice = all.find(({ issue }) => seen.size === seen.add(issue).size);
  if (twice !== undefined)
    throw new Stop(
      STATUS.badCase,
      `entente: issue "${twice.issue}" comes from two files. Give each case an id of its own.`,
    );
  return { contests: all, warnings, unused: read.unused };
}

type Found =
  | { readonly kind: "case"; readonly name: string }
  | { readonly kind: "table"; readonly name: string; readonly table: IssueTable };

async function filesOf(name: string, io: Io): Promise<Found[]> {
  if (CASE_ENDING.test(name)) return [{ kind: "case", name }];
  const bytes = await bytesOf(name, io);
  if (bytes === "folder") return filesIn(name, io);
  if (bytes !== null) return [tableOf(name, bytes), ...(await issuesBeside(name, io))];
  // Perhaps the id of a case that ships; if not, reading it says so.
  if (ID.test(name)) return [{ kind: "case", name }];
  throw new Stop(
    STATUS.badCommandLine,
    `entente: ${name}: no such file. Name a table (.csv), a case, or a folder of either.`,
  );
}

/** A folder is read for its cases; where it has none, for its tables. */
async function filesIn(folder: string, io: Io): Promise<Found[]> {
  const names = [...(await io.listFolder(folder))].sort();
  const cases = names.filter((name) => CASE_ENDING.test(name));
  if (cases.length > 0) return cases.map((name) => ({ kind: "case", name: join(folder, name) }));
  const tables = names.filter((name) => /\.(csv|tsv)$/i.test(name));
  const read = await Promise.all(
    tables.map(async (name) => {
      const bytes = await bytesOf(join(folder, name), io);
      return bytes === null || bytes === "folder" ? [] : [tableOf(join(folder, name), bytes)];
    }),
  );
  // Other tables may lie there too: only those count that speak of positions or outcomes.
  const found = read.flat().filter(({ table }) => /position|outcome/i.test(table.text.split("\n", 1)[0] ?? ""));
  if (found.length > 0) return found;
  throw new Stop(STATUS.badCase, `entente: ${folder}: holds no case and no table with a column "position".`);
}

/** `…positions….csv` has its days and rules in `…issues….csv` beside it. */
async function issuesBeside(name: string, io: Io): Promise<Found[]> {
  const beside = basename(name).replace("positions", "issues");
  if (beside === basename(name)) return [];
  const path = join(name, "..", beside);
  const bytes = await bytesOf(path, io);
  return bytes === null || bytes === "folder" ? [] : [tableOf(path, bytes)];
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array | "folder" | null> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") return "folder";
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw new Stop(STATUS.failure, `entente: ${path}: cannot be read (${code}).`);
  }
}

/** @throws {Stop} 2 where the bytes are no UTF-8 text */
function tableOf(name: string, bytes: Uint8Array): Extract<Found, { readonly kind: "table" }> {
  const bad = (what: string): Stop => new Stop(STATUS.badCase, `${name}: ${what}`);
  if (bytes.length > DEFAULT_LIMITS.size) throw bad(`has ${bytes.length} bytes, and ${DEFAULT_LIMITS.size} are read.`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw bad("is a workbook or an archive, not a table. Save the sheet as CSV in UTF-8.");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { kind: "table", name, table: { file: name, text } };
  } catch {
    // What is no UTF-8 is told below, as are texts with zero bytes, which are UTF-16 or none.
  }
  throw bad("is not UTF-8 text. Save it as CSV in UTF-8.");
}
