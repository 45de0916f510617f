import type { Exchanged } from "entente";

/** A file of which nothing can be read, with the reason. */
export function failedFile(file: string, message: string): Exchanged {
  const problem = { code: "unreadable", severity: "error" as const, file, line: 0, column: 0, path: "", message };
  return { codings: [], sources: [], problems: [problem] };
}
