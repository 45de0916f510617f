/** One thing wrong with a case, a source or a request: a line that says where, what and what instead. */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Name of the file as the reader was given it; empty when the text came without one. */
  readonly file: string;
  /** 1-based; 0 when the place in the text is not known. */
  readonly line: number;
  readonly column: number;
  /** Path in the case, dotted: `positions.north.quota.at`. */
  readonly path: string;
  readonly message: string;
}

/** The problem as one line: `file:line:column path: message`. */
export function formatProblem({ file, line, column, path, message, severity }: Problem): string {
  const place = [file, line > 0 ? `${line}:${column}` : ""].filter(Boolean).join(":");
  const kind = severity === "warning" ? "warning: " : "";
  return [place, `${kind}${path ? `${path}: ` : ""}${message}`].filter(Boolean).join(": ");
}
