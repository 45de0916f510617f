import { type Case, type CaseEdit, editCase, formatProblem, readCase } from "entente";
import type { Io } from "./io.js";
import { stopOver } from "./load-codings.js";
import { locked, textOf } from "./locked.js";
import { STATUS, Stop } from "./status.js";
import { writableCase } from "./writable-case.js";

/**
 * Puts edits into the case's own file, as it is on disk now, and reads it once more before it is put in place.
 *
 * @throws {Stop} 64 for a case that is nobody's own, 2 over a case that cannot be read; nothing is written then
 */
export async function writeInto(name: string, io: Io, edit: (kase: Case) => readonly CaseEdit[]): Promise<string> {
  const { file } = await writableCase(name, io);
  await locked(file, io, async () => {
    const text = await textOf(file, io);
    const { kase, problems } = readCase(text, { file });
    if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    const after = editCase(text, edit(kase));
    stopOver(readCase(after, { file }).problems);
    await io.replaceFile(file, after);
  });
  return file;
}
