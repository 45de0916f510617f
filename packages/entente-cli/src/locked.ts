import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/** The text of a file that may not be there yet. @throws {Stop} 1 where it cannot be read */
export async function textOf(file: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "";
    throw new Stop(STATUS.failure, `entente: ${file}: cannot be read (${code}).`);
  }
}

/** Runs what changes a file while no other command does: a second one is refused, and asked again later loses nothing. */
export async function locked(file: string, io: Io, seals: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`;
  try {
    await io.writeFile(lock, "");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const why =
      code === "EEXIST"
        ? `another command is writing to it. If none is, remove ${lock} and ask again`
        : `cannot be written (${code})`;
    throw new Stop(STATUS.failure, `entente: ${file}: ${why}.`);
  }
  try {
    await seals();
  } finally {
    await io.removeFile(lock);
  }
}
