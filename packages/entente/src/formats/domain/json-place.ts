import { DEFAULT_LIMITS } from "../../case/limits.js";
import type { Problem } from "../../case/problem.js";
import { parseText } from "../../case/syntax/parse-text.js";
import { type Fault, fault, type Path } from "../../case/syntax/parsed.js";
import { problemsOf } from "../../case/syntax/problems-of.js";

/** Any map of a JSON document. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** Data of a JSON (or YAML) text, and where to put what is wrong with it. */
export interface JsonReading {
  readonly value: unknown;
  readonly wrong: (path: Path, message: string) => void;
  readonly lost: (path: Path, message: string) => void;
  /** All that was said, with lines and columns. */
  readonly problems: () => Problem[];
}

/** Reads a text as plain data, within the limits of a case: nothing is thrown, whatever the text. */
export function readJson(text: string, file: string): JsonReading {
  const parsed = parseText(text, DEFAULT_LIMITS);
  const faults: Fault[] = [...parsed.faults];
  return {
    value: parsed.faults.length > 0 ? null : parsed.value,
    wrong: (path, message) => void faults.push(fault("not-carried", path, message)),
    lost: (path, message) => void faults.push(fault("lost", path, message, { severity: "warning" })),
    problems: () => problemsOf(faults, { file, text, parsed }),
  };
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
