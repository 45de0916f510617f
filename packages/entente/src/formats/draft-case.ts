import type { Problem } from "../case/problem.js";

/** A text file with the name by which it is told of. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** A case as plain data, not checked yet, and what is to be said of it; null where a problem is an error. */
export interface DraftCase {
  readonly draft: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
}
