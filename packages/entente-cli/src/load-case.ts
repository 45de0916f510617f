import { basename, dirname, join } from "node:path";
import {
  applyScenario,
  type Case,
  formatProblem,
  type Limits,
  nearest,
  type Problem,
  readCase,
  readScenario,
  type Scenario,
} from "entente";
import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

const CASE_ENDING = /\.case\.(ya?ml|json)$/;
const SCENARIO_ENDING = ".scenario.yaml";

/** A case as asked for on the command line, with the warnings of its reading. */
export interface LoadedCase {
  readonly kase: Case;
  readonly warnings: readonly Problem[];
  /** Path as given, the shipped file's name, or `-`. */
  readonly file: string;
  /** Folder in which its scenarios lie. */
  readonly folder: string;
}

/** Bytes of a case and the name by which its problems are reported. */
export interface CaseBytes {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly folder: string;
}

/** Ids of the cases that ship, in alphabetical order. */
export async function shippedCases(io: Io): Promise<string[]> {
  const names = await io.listFolder(io.casesFolder);
  return names
    .filter((name) => CASE_ENDING.test(name))
    .map((name) => name.replace(CASE_ENDING, ""))
    .sort();
}

/**
 * Reads a case by path, by the id of one that ships, or from standard input (`-`), with a scenario where asked for.
 *
 * @throws {Stop} 64 where there is no such file, 2 where the case or scenario is bad
 */
export async function loadCase(
  name: string,
  io: Io,
  { scenario, limits = {} }: { scenario?: string | undefined; limits?: Partial<Limits> | undefined } = {},
): Promise<LoadedCase> {
  const { bytes, file, folder } = await readBytes(name, io);
  const read = readCase(bytes, { file, limits });
  if (read.kase === null) throw badCase(read.problems);
  if (scenario === undefined) return { kase: read.kase, warnings: read.problems, file, folder };
  const applied = await withScenario(read.kase, scenario, io, { file, folder });
  return { ...applied, file, folder };
}

/**
 * A case with one of the scenarios that lie beside it applied.
 *
 * @throws {Stop} 64 where there is no such scenario, 2 where it is bad or leaves a bad case
 */
export async function withScenario(
  kase: Case,
  scenario: string,
  io: Io,
  { file, folder }: { readonly file: string; readonly folder: string },
): Promise<Pick<LoadedCase, "kase" | "warnings">> {
  const { scenario: patch, path } = await readBeside(kase, scenario, io, { file, folder });
  const applied = applyScenario(kase, patch, { file: path });
  if (applied.kase === null) throw badCase(applied.problems);
  return { kase: applied.kase, warnings: applied.problems };
}

/** A scenario that lies beside a case, and where. @throws {Stop} 64 where there is no such scenario, 2 where it is bad */
export async function readBeside(
  kase: Case,
  scenario: string,
  io: Io,
  { file, folder }: { readonly file: string; readonly folder: string },
): Promise<{ readonly scenario: Scenario; readonly path: string }> {
  const path = await scenarioPath({ file, folder, id: kase.id ?? "" }, scenario, io);
  const patch = readScenario(await io.readFile(path), { file: path });
  if (patch.scenario === null) throw badCase(patch.problems);
  return { scenario: patch.scenario, path };
}

/** Ends a command over a bad case: one line a problem, errors before warnings. */
function badCase(problems: readonly Problem[]): Stop {
  return new Stop(STATUS.badCase, ...problems.map(formatProblem));
}

/** @throws {Stop} 64 where there is no such file, 1 where it cannot be read */
export async function readBytes(name: string, io: Io): Promise<CaseBytes> {
  if (name === "-") return { bytes: await io.readStandardInput(), file: "-", folder: "." };
  const given = await bytesOf(name, io);
  if (given !== null) return { bytes: given, file: name, folder: dirname(name) };
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    const path = join(io.casesFolder, `${name}.case.yaml`);
    const shipped = await bytesOf(path, io);
    if (shipped !== null) return { bytes: shipped, file: basename(path), folder: io.casesFolder };
  }
  const near = nearest(name, await shippedCases(io));
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: ${name}: no such file.${hint} Run \`entente cases\` to list the cases that ship with Entente.`,
  );
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EISDIR") throw new Stop(STATUS.badCommandLine, `entente: ${path}: is a folder. Name a case file.`);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
    throw new Stop(STATUS.failure, `entente: ${path}: cannot be read (${code}).`);
  }
}

async function scenarioPath(
  { file, folder, id }: { readonly file: string; readonly folder: string; readonly id: string },
  scenario: string,
  io: Io,
): Promise<string> {
  const names = await scenariosOf({ folder, id }, io);
  if (names.includes(scenario)) {
    for (const place of [folder, io.casesFolder]) {
      const path = join(place, `${id}.${scenario}${SCENARIO_ENDING}`);
      if ((await bytesOf(path, io)) !== null) return path;
    }
  }
  const near = nearest(scenario, names);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  const have = names.length > 0 ? ` It has: ${names.join(", ")}.` : " It has none.";
  const from = file === "-" ? id : file;
  throw new Stop(STATUS.badCommandLine, `entente: --scenario: ${from} has no scenario "${scenario}".${hint}${have}`);
}

/** Names of the scenarios that lie beside a case or ship with it. */
export async function scenariosOf(
  { folder, id }: { readonly folder: string; readonly id: string },
  io: Io,
): Promise<string[]> {
  const names = [...(await io.listFolder(folder)), ...(await io.listFolder(io.casesFolder))];
  const own = names.filter((name) => name.startsWith(`${id}.`) && name.endsWith(SCENARIO_ENDING));
  return [...new Set(own.map((name) => name.slice(id.length + 1, -SCENARIO_ENDING.length)))].sort();
}
