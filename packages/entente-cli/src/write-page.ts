import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/** Writes a page into a file. @throws {Stop} 1 where it is there and may not be replaced, or cannot be written */
export async function writePage(
  file: string,
  content: string | Uint8Array,
  { io, force }: { readonly io: Io; readonly force: "new" | "replace" },
): Promise<void> {
  try {
    await io.writeFile(file, content, force);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new Stop(
        STATUS.failure,
        `entente: ${file}: is there already and stays as it is. Add --force to replace it, or choose another name.`,
      );
    }
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Stop(STATUS.failure, `entente: ${file}: there is no such folder. Make it first.`);
    }
    if (code === "EISDIR") throw new Stop(STATUS.failure, `entente: ${file}: is a folder. Name a file in it.`);
    throw new Stop(STATUS.failure, `entente: ${file}: cannot be written (${code}). Choose another place.`);
  }
}
