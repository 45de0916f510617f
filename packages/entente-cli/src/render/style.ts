import type { Io } from "../io.js";

/** Emphasis on a terminal; plain text everywhere else and where `NO_COLOR` is set. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Columns to write in. */
  readonly width: number;
}

const WIDEST = 110;

export function styleOf({ isTerminal, env, columns }: Io): Style {
  const coloured = isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  const marked = (code: number) => (text: string) =>
    coloured
      ? text
          .split("\n")
          .map((line) => `\u001b[${code}m${line}\u001b[0m`)
          .join("\n")
      : text;
  return { strong: marked(1), faint: marked(2), width: Math.max(40, Math.min(columns, WIDEST)) };
}
