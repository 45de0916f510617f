import { join } from "node:path";
import type { SourceTexts } from "entente";
import { readDocument } from "./documents/read-document.js";
import type { Io } from "./io.js";
import type { LoadedCase } from "./load-case.js";

/** Texts of a case's sources that lie beside it; a file that is not there or cannot be read is simply not at hand. */
export async function loadSourceTexts(
  { kase, folder }: Pick<LoadedCase, "kase" | "folder">,
  io: Io,
): Promise<SourceTexts> {
  const texts = new Map();
  for (const [id, { file }] of Object.entries(kase.sources)) {
    if (file === undefined) continue;
    const bytes = await io.readFile(join(folder, file)).catch(() => null);
    const read = bytes === null ? null : await readDocument(bytes, { name: file, id });
    if (read?.text != null) texts.set(id, read.text);
  }
  return texts;
}
