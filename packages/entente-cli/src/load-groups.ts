import { formatProblem, readGroups } from "entente";
import type { Io } from "./io.js";
import type { LoadedCase } from "./load-case.js";
import { STATUS, Stop } from "./status.js";

/** The groups of a class, from the file that they were entered in. @throws {Stop} 64 where there is no such file, 2 with a line for each row that cannot be read */
export async function loadGroups({ kase }: Pick<LoadedCase, "kase">, file: string, io: Io) {
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) {
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --groups: ${file}: no such file. Name a CSV or YAML with a row a group.`,
    );
  }
  const { groups, problems } = readGroups(bytes, { kase, file });
  if (groups === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  return groups;
}
