import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/** Writes a file that is not there yet. @throws {Stop} 1 where it is, or cannot be written */
export async function writeNewFile(file: string, content: string | Uint8Array, io: Io): Promise<void> {
  try {
    if (typeof content === "string") await io.writeFile(file, content);
    else await io.writeBytes(file, content);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const why =
      code === "EEXIST"
        ? "is there already and stays as it is. Choose another name"
        : code === "ENOENT" || code === "ENOTDIR"
          ? "there is no such folder. Make it first"
          : code === "EISDIR"
            ? "is a folder. Name a file in it"
            : `cannot be written (${code}). Choose another place`;
    throw new Stop(STATUS.failure, `entente: ${file}: ${why}.`);
  }
}
