import type { Details, DocumentContent, Problem } from "entente";

/** What a reader makes of a file. Content is null where nothing could be read; a problem then says why. */
export interface ReadParts {
  readonly content: DocumentContent | null;
  /** What the format states of the text, and of the file. */
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly file?: Details;
  readonly problems: readonly Problem[];
}

/** A file as a reader is given it. */
export interface DocumentFile {
  readonly bytes: Uint8Array;
  /** Its name, by which problems are reported. */
  readonly name: string;
}

/** One thing to say about a document. @param line - 1-based, 0: the whole of it */
export function documentProblem(
  file: string,
  code: string,
  message: string,
  { severity = "error", line = 0 }: { severity?: Problem["severity"]; line?: number } = {},
): Problem {
  return { code, severity, file, line, column: line > 0 ? 1 : 0, path: "", message };
}

/** A document of which nothing can be read, with the reason. */
export function unreadable(file: string, code: string, message: string): ReadParts {
  return { content: null, problems: [documentProblem(file, code, message)] };
}
