import type { Problem } from "../../case/problem.js";
import { decodeText } from "../../case/syntax/decode-text.js";
import { fault } from "../../case/syntax/parsed.js";
import { quoted } from "../../case/syntax/quoted.js";
import type { Metric } from "../../numerics/agreement/alpha.js";
import { problemAt } from "../coding/read-codings.js";

/** Values by coder and unit, as written; an empty cell is missing. */
export interface RatingTable {
  readonly coders: readonly string[];
  readonly units: readonly string[];
  /** Coder by coder; null where a coder gave no value. */
  readonly cells: readonly (readonly (string | null)[])[];
}

/**
 * Reads a table of ratings: CSV, a coder a line, the first line naming the units and the first cell of a line its coder.
 *
 * @param metric - all but `nominal` want numbers, `ratio` those of 0 or more
 */
export function readRatingTable(
  source: string | Uint8Array,
  { file = "", metric }: { readonly file?: string | undefined; readonly metric: Metric },
): { readonly table: RatingTable | null; readonly problems: readonly Problem[] } {
  const decoded = decodeText(source);
  const bad = (line: number, code: string, message: string, path: readonly string[] = []): Problem =>
    problemAt(file, line, fault(code, path, message));
  if (decoded.faults.length > 0) return { table: null, problems: decoded.faults.map((one) => problemAt(file, 1, one)) };
  const rows = rowsOf(decoded.text);
  const [head, ...body] = rows;
  if (head === undefined)
    return {
      table: null,
      problems: [bad(1, "empty", "the table is empty. Write a line of units, then a line for each coder.")],
    };
  if (head.cells.length < 2)
    return { table: null, problems: [bad(1, "separator", separatorMessage(head.cells[0] ?? ""))] };
  const units = head.cells.slice(1).map((cell) => cell.trim());
  const problems: Problem[] = [];
  const coders = body.map(({ cells }) => (cells[0] ?? "").trim());
  if (body.length < 2)
    problems.push(
      bad(1, "one-coder", `${body.length === 1 ? "one coder" : "no coder"} in this table; agreement needs two.`),
    );
  body.forEach(({ cells, line }, k) => {
    const name = coders[k] ?? "";
    if (cells.length !== head.cells.length)
      problems.push(
        bad(
          line,
          "ragged",
          `has ${cells.length} cells, and the first line has ${head.cells.length}. Leave a cell empty where a value is missing.`,
        ),
      );
    if (name === "") problems.push(bad(line, "no-coder", "the first cell is empty: expected the coder's name."));
    else if (coders.indexOf(name) < k)
      problems.push(bad(line, "coder-twice", `coder ${quoted(name)} has a line already.`));
    const at = metric === "nominal" ? -1 : cells.findIndex((cell, c) => c > 0 && !isFit(cell.trim(), metric));
    if (at > 0)
      problems.push(
        bad(
          line,
          "no-number",
          `${units[at - 1] ?? ""} has ${quoted(cells[at])}: expected ${metric === "ratio" ? "a number of 0 or more" : "a number"}, or nothing. For names use \`--metric nominal\`.`,
        ),
      );
  });
  if (problems.length > 0) return { table: null, problems };
  const cells = body.map((row) => row.cells.slice(1).map((cell) => (cell.trim() === "" ? null : cell.trim())));
  return { table: { coders, units, cells }, problems: [] };
}

function isFit(cell: string, metric: Metric): boolean {
  const value = Number(cell);
  return cell === "" || (Number.isFinite(value) && (metric !== "ratio" || value >= 0));
}

function separatorMessage(line: string): string {
  const found = [";", "\t", "|"].find((one) => line.includes(one));
  const named = found === "\t" ? "tabs" : quoted(found ?? "");
  return found === undefined
    ? `${quoted(line)} is one cell: expected units separated by commas, after a cell for the coder.`
    : `cells are separated by ${named} here: expected commas. Save the table as CSV with commas.`;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lines of a table with commas between cells; a cell in quotation marks may hold commas, line ends, and marks twice. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  const close = (): void => {
    if (cells.some((cell) => cell.trim() !== "") || cells.length > 1) rows.push({ line: start, cells });
    cells = [];
  };
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) {
      // A quotation mark that is not closed, or has something after it: the line is one cell.
      const end = text.indexOf("\n", cell.lastIndex);
      cells.push(text.slice(cell.lastIndex, end < 0 ? undefined : end));
      break;
    }
    const [whole, inMarks, bare = "", ending] = found;
    cells.push(inMarks === undefined ? bare : inMarks.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    if (ending === "," && cell.lastIndex === text.length) cells.push("");
    if (ending !== ",") {
      close();
      start = line;
    }
    if (whole === "") break;
  }
  if (cells.length > 0) close();
  return rows;
}
