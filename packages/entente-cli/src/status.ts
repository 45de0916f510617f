/** Exit codes (CASE.md §5). */
export const STATUS = { answer: 0, failure: 1, badCase: 2, badCommandLine: 64 } as const;

/** Ends a command with a status and lines for standard error. */
export class Stop extends Error {
  readonly status: number;
  readonly lines: readonly string[];

  constructor(status: number, ...lines: readonly string[]) {
    super(lines[0] ?? "");
    this.status = status;
    this.lines = lines;
  }
}

/** Codes of an `EntenteError` that no better command line would mend. */
export const FAILURES: readonly string[] = ["aborted", "inconsistent"];

/** Line breaks and control characters of what was typed or read never reach the terminal. */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/\p{Cc}/gu, "�");
}
