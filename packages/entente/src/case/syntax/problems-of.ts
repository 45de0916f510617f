import type { Problem } from "../problem.js";
import { lineColumns } from "./line-column.js";
import type { Fault, Parsed } from "./parsed.js";
import { shortLine } from "./quoted.js";

/** So many problems are told one by one; a broken text can have as many as letters. */
const MOST_PROBLEMS = 1_000;

/** Faults with their places in the text, errors before warnings, each in the order of the text. */
export function problemsOf(
  faults: readonly Fault[],
  { file, text, parsed }: { file: string; text: string; parsed: Parsed | null },
): Problem[] {
  const placeAt = lineColumns(text);
  const problems = faults.map(({ code, severity, path, message, target = "value", offset }) => {
    const at = offset ?? (path.length === 0 ? 0 : parsed?.offsetOf(path, target));
    const place = at !== undefined || parsed !== null ? placeAt(at ?? 0) : { line: 0, column: 0 };
    return {
      code,
      severity,
      file: shortLine(file, 200),
      ...place,
      path: shortLine(path.join("."), 200),
      message: shortLine(message, 300),
    };
  });
  const left = problems.length - MOST_PROBLEMS;
  const rank = ({ severity }: Problem): number => (severity === "error" ? 0 : 1);
  const ordered = problems.sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  const last = ordered[MOST_PROBLEMS];
  if (last === undefined) return ordered;
  const more: Problem = { ...last, code: "more", path: "", message: `and ${left} more problems from here on.` };
  return [...ordered.slice(0, MOST_PROBLEMS), more];
}
