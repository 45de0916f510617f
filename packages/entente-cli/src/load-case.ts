import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyScenario, type Case, formatProblem, nearest, type Problem, readCase, readScenario } from "entente";
import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/** Folder of the cases that ship, beside the built program. */
export const CASES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "cases");

const CASE_ENDING = /\.case\.(ya?ml|json)$/;

/** A case as asked for on the command line, with the warnings of its reading. */
export interface LoadedCase {
  readonly kase: Case;
  readonly warnings: readonly Problem[];
  /** Path as given, the shipped file's path, or `-`. */
  readonly file: string;
}

/** Ids of the cases that ship, in alphabetical order. */
export async function shippedCases(): Promise<string[]> {
  const names = await readdir(CASES_FOLDER);
  return names.filter((name) => CASE_ENDING.test(name)).map((name) => name.replace(CASE_ENDING, ""));
}

/**
 * Reads a case by path, by the id of one that ships, or from standard input (`-`), with a scenario where asked for.
 *
 * @throws {Stop} 64 where there is no such file, 2 where the case or scenario is bad
 */
export async function loadCase(name: string, io: Io, { scenario }: { scenario?: string | undefined } = {}): Promise<LoadedCase> {
  const { bytes, file } = await readBytes(name, io);
  const read = readCase(bytes, { file });
  if (read.kase === null) throw new Stop(STATUS.badCase, ...read.problems.map(formatProblem));
  if (scenario === undefined) return { kase: read.kase, warnings: read.problems, file };
  const path = await scenarioPath(file, read.kase.id ?? "", scenario, io);
  const patch = readScenario(await io.readFile(path), { file: path });
  if (patch.scenario === null) throw new Stop(STATUS.badCase, ...patch.problems.map(formatProblem));
  const applied = applyScenario(read.kase, patch.scenario, { file: path });
  if (applied.kase === null) throw new Stop(STATUS.badCase, ...applied.problems.map(formatProblem));
  return { kase: applied.kase, warnings: applied.problems, file };
}

async function readBytes(name: string, io: Io): Promise<{ bytes: Uint8Array; file: string }> {
  if (name === "-") return { bytes: await io.readStandardInput(), file: "-" };
  const shipped = /^[a-z][a-z0-9-]*$/.test(name) ? join(CASES_FOLDER, `${name}.case.yaml`) : null;
  for (const path of [name, shipped]) {
    if (path === null) continue;
    try {
      return { bytes: await io.readFile(path), file: path === name ? name : basename(path) };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EISDIR") throw new Stop(STATUS.badCommandLine, `entente: ${name}: is a folder, not a case file.`);
      if (code !== "ENOENT" && code !== "ENOTDIR") throw new Stop(STATUS.failure, `entente: ${name}: cannot be read (${code}).`);
    }
  }
  const near = nearest(name, await shippedCases());
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: ${name}: no such file.${hint} Run \`entente cases\` to list the cases that ship with Entente.`,
  );
}

async function scenarioPath(file: string, id: string, scenario: string, io: Io): Promise<string> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(scenario)) {
    throw new Stop(STATUS.badCommandLine, `entente: --scenario: "${scenario}" is no scenario's name.`);
  }
  const beside = file === "-" ? io.cwd : dirname(file);
  const candidates = [beside, CASES_FOLDER].map((folder) => join(folder, `${id}.${scenario}.scenario.yaml`));
  for (const path of candidates) if (await exists(path, io)) return path;
  const known = await scenariosOf(beside, id);
  const have = known.length > 0 ? ` This case has: ${known.join(", ")}.` : " This case has none.";
  throw new Stop(STATUS.badCommandLine, `entente: --scenario: no "${scenario}" beside the case.${have}`);
}

async function exists(path: string, io: Io): Promise<boolean> {
  try {
    await io.readFile(path);
    return true;
  } catch {
    return false;
  }
}

/** Names of the scenarios that lie beside a case. */
export async function scenariosOf(folder: string, id: string): Promise<string[]> {
  const names = [...(await listed(folder)), ...(await listed(CASES_FOLDER))];
  const own = names.filter((name) => name.startsWith(`${id}.`) && name.endsWith(".scenario.yaml"));
  return [...new Set(own.map((name) => name.slice(id.length + 1, -".scenario.yaml".length)))].sort();
}

async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
