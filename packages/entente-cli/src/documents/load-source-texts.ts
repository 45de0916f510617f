import type { Case, Problem, SourceText } from "entente";
import type { Io } from "../io.js";
import { bytesInside } from "./bytes-inside.js";
import { readDocument } from "./read-document.js";
import { documentProblem } from "./read-parts.js";

/** Texts of a case's sources by id, and what is to be said of those that are not there. */
export interface SourceTextsRead {
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Warnings: a case lives as well without its texts. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the document of every source that names a `file`. A file outside the folder of the case is not opened, whether
 * its path leads there or a link on the way.
 *
 * @param folder - of the case
 */
export async function loadSourceTexts(folder: string, kase: Pick<Case, "sources">, io: Io): Promise<SourceTextsRead> {
  const texts = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const [id, { file }] of Object.entries(kase.sources)) {
    if (file === undefined) continue;
    const warn = (code: string, message: string): void => {
      problems.push({ ...documentProblem(file, code, message, { severity: "warning" }), path: `sources.${id}.file` });
    };
    const bytes = await bytesInside(folder, file, io);
    if (bytes === "outside") warn("outside", "leads outside the case's own folder and was not read.");
    else if (bytes === "missing") warn("no-file", "is not there, so quotations from it were not looked up.");
    else {
      const read = await readDocument(bytes, { name: file, id });
      if (read.text !== null) texts.set(id, read.text);
      for (const one of read.problems)
        if (one.severity === "error") problems.push({ ...one, severity: "warning", path: `sources.${id}.file` });
    }
  }
  return { texts, problems };
}
