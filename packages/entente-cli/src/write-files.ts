import type { Io } from "./io.js";
import { writeNewFile } from "./write-file.js";

/** Writes files that are not there yet, all or none: where one cannot be written, those before it are taken away again. */
export async function writeNewFiles(files: Iterable<readonly [string, string | Uint8Array]>, io: Io): Promise<void> {
  const done: string[] = [];
  try {
    for (const [place, content] of files) {
      await writeNewFile(place, content, io);
      done.push(place);
    }
  } catch (error) {
    for (const place of done) await io.removeFile(place);
    throw error;
  }
}
