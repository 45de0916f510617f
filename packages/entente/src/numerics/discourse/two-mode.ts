import type { Tally } from "./tally.js";

/** How an actor–issue table counts: statements, or for and against; as they are, or as shares of a row or a column. */
export interface TwoModeOptions {
  /** `signed`: a statement counts from −1 (lowest place) to 1 (highest); `plain`: 1. */
  readonly sign: "plain" | "signed";
  /** `activity` divides a row by the holder's statements, `prominence` a column by the issue's. */
  readonly normalisation: "count" | "activity" | "prominence";
  /** Distance between the lowest and the highest place, 0 being the lowest. */
  readonly span: number;
}

/** The actor–issue table of a tally: n × issues by rows. @source Leifeld (2017), as above */
export function twoMode(
  { n, cells, counts, totals, onIssue }: Tally,
  { sign, normalisation, span }: TwoModeOptions,
): Float64Array {
  const width = cells.issues.length;
  const issues = cells.starts.length - 1;
  const columns = new Float64Array(issues);
  for (let p = 0; p < n; p++) for (let i = 0; i < issues; i++) columns[i]! += onIssue[i * n + p]!;
  const table = new Float64Array(n * issues);
  for (let p = 0; p < n; p++) {
    for (let c = 0; c < width; c++) {
      const weight = sign === "plain" ? 1 : (2 * cells.places[c]!) / span - 1;
      table[p * issues + cells.issues[c]!]! += weight * counts[c * n + p]!;
    }
    for (let i = 0; i < issues; i++) {
      const divisor = normalisation === "activity" ? totals[p]! : normalisation === "prominence" ? columns[i]! : 1;
      table[p * issues + i] = divisor > 0 ? table[p * issues + i]! / divisor : 0;
    }
  }
  return table;
}
