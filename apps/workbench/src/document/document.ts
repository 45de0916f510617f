import type { Beside } from "./beside.js";
import type { Change } from "./changes.js";

/** What a person works on: the case's text, which is the truth, and what is tried on it without being written. */
export interface WorkDocument {
  /** Name of the file, or of the sample it came from. */
  readonly file: string;
  readonly text: string;
  readonly changes: readonly Change[];
  /** Texts of the scenarios beside it, by name. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** Codings, decisions and the deals of a class beside it; omitted: none. */
  readonly beside?: Beside | undefined;
}
