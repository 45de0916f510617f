import { type Coding, formatProblem, type PlacedCoding, type Problem, readCodings } from "entente";
import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/**
 * Reads a file that is no case, such as codings or a table.
 *
 * @throws {Stop} 64 where there is no such file, 1 where it cannot be read
 */
export async function bytesOfFile(file: string, io: Io): Promise<Uint8Array> {
  if (file === "-") return io.readStandardInput();
  try {
    return await io.readFile(file);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Stop(STATUS.badCommandLine, `entente: ${file}: no such file.`);
    throw new Stop(STATUS.failure, `entente: ${file}: cannot be read (${code}).`);
  }
}

/** Codings of several files, in their order. @throws {Stop} 2 with a line for each that cannot be read */
export async function loadCodings(files: readonly string[], io: Io): Promise<readonly PlacedCoding[]> {
  const read = [];
  for (const file of files) read.push(readCodings(await bytesOfFile(file, io), { file }));
  stopOver(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ codings }) => codings);
}

/** Codings by coder, in the order of the files. @throws {Stop} 2 where a coder has two files */
export function byCoder(codings: readonly PlacedCoding[]): ReadonlyMap<string, readonly Coding[]> {
  const found = new Map<string, { readonly file: string; readonly own: Coding[] }>();
  for (const { entry, file, line } of codings) {
    const known = found.get(entry.coder) ?? { file, own: [] };
    if (known.file !== file)
      throw new Stop(
        STATUS.badCase,
        `${file}:${line}:1: coder: "${entry.coder}" has codings in ${known.file} too. Compare one file a coder.`,
      );
    known.own.push(entry);
    found.set(entry.coder, known);
  }
  return new Map([...found].map(([coder, { own }]) => [coder, own]));
}

/** @throws {Stop} 2 with a line a problem where one is an error */
export function stopOver(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error"))
    throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
}

/** A question may be asked of what the case itself could not take yet: a source that it lacks, a date after its source's. */
const NOT_YET = ["unknown-source", "after-source"];

/** Problems of codings that a question is asked about, not written into the case. */
export function askable(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((one) => (NOT_YET.includes(one.code) ? { ...one, severity: "warning" } : one));
}
