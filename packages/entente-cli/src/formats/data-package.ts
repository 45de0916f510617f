import { dirname, join } from "node:path";
import { dataPackage, formatProblem, listOfPackage, type Problem, problemsOfPackage, readCase } from "entente";
import type { Io } from "../io.js";
import { limitsFrom } from "../limits.js";
import { type LoadedCase, readBytes } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFiles } from "../write-files.js";

/** The files of a package of a case; with a scenario applied there is no file that holds it, so none is packed. */
export async function packed(
  name: string,
  { kase, folder }: LoadedCase,
  io: Io,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { bytes } = await readBytes(name, io);
  const texts = new Map<string, Uint8Array>();
  for (const { file } of Object.values(kase.sources)) {
    const text = file === undefined ? null : await io.readFile(join(folder, file)).catch(() => null);
    if (file !== undefined && text !== null) texts.set(file, text);
  }
  return dataPackage({ kase, file: bytes, texts });
}

interface Options {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly limit?: string;
}

/**
 * Takes a case with its texts out of a package, whose files must be those that its sums are of.
 *
 * @throws {Stop} 2 with a line for each file that is missing or changed, 64 without a place to write to
 */
export async function unpacked(descriptor: string, { output, dryRun, limit }: Options, io: Io): Promise<string> {
  const text = new TextDecoder().decode(await io.readFile(descriptor));
  const list = listOfPackage(text, descriptor);
  refuse(list.problems);
  const folder = dirname(descriptor);
  const bytesOf = new Map<string, Uint8Array>();
  for (const path of list.paths) {
    const bytes = await io.readFile(await insideOf(folder, path, io)).catch(() => null);
    if (bytes !== null) bytesOf.set(path, bytes);
  }
  refuse(problemsOfPackage(text, descriptor, bytesOf));
  const bytes = bytesOf.get(list.kase ?? "") ?? new Uint8Array();
  const { kase, problems } = readCase(bytes, { file: list.kase ?? "", limits: limitsFrom(limit) });
  if (kase === null) refuse(problems);
  if (dryRun === true) return list.kase ?? "";
  if (output === undefined)
    throw new Stop(STATUS.badCommandLine, "entente: import: name the case file to write with -o FILE.case.yaml.");
  const sources = Object.values(kase?.sources ?? {}).flatMap(({ file }) => file ?? []);
  const files = new Map([[output, bytes]]);
  for (const file of sources) {
    const source = bytesOf.get(file);
    if (source !== undefined) files.set(join(dirname(output), file), source);
  }
  await writeNewFiles(files, io);
  return output;
}

/** A path of the package, with every link on it followed; one that leaves the folder is as good as missing. */
async function insideOf(folder: string, path: string, io: Io): Promise<string> {
  const home = await io.realPath(folder);
  const real = await io.realPath(join(folder, path)).catch(() => "");
  return real.startsWith(join(home, "/")) || home === "." ? real : "";
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
}
