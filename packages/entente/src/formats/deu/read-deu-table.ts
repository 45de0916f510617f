import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { csvRows, type TableRow } from "../csv-rows.js";
import { unguarded } from "../csv-text.js";
import { numberIn } from "../domain/domain.js";
import { note } from "../exchanged.js";

/** One actor's position on one issue of a proposal, as tables of decisions have it. Places and saliences are 0 … 100. */
export interface DecisionRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly proposal: string;
  readonly issue: string;
  /** ISO 8601, may be a year; null: not given. */
  readonly date: string | null;
  readonly actor: string;
  readonly position: number;
  readonly salience: number | null;
  readonly capability: number | null;
  /** Where the issue ended; null: not known. */
  readonly outcome: number | null;
  /** Where it would be without a decision; null: not known. */
  readonly statusQuo: number | null;
}

/** Rows in the file's order; none where a problem is an error. */
export interface DecisionTable {
  readonly rows: readonly DecisionRow[];
  readonly problems: readonly Problem[];
}

/** Columns by our names, with those under which data sets have them. */
const COLUMNS = {
  proposal: ["proposal", "proposal_id"],
  issue: ["issue", "issue_id"],
  date: ["date", "decision_year", "introduced"],
  actor: ["actor", "actor_id"],
  position: ["position"],
  salience: ["salience"],
  capability: ["capability", "council_power", "power"],
  outcome: ["outcome"],
  statusQuo: ["statusquo", "reference_point", "status_quo"],
} as const satisfies Readonly<Record<keyof Omit<DecisionRow, "line">, readonly string[]>>;
type Column = keyof typeof COLUMNS;

const NEEDED = ["proposal", "issue", "actor", "position"] as const satisfies readonly Column[];
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the first line of a text names the columns of such a table. */
export function isDecisionTable(text: string): boolean {
  const end = text.indexOf("\n");
  const [head] = csvRows(text.slice(0, end < 0 ? 65_536 : Math.min(end, 65_536)));
  const places = placesOf(head?.cells ?? []);
  return NEEDED.every((column) => places[column] >= 0) && (places.outcome >= 0 || places.salience >= 0);
}

/**
 * Reads a table of decisions: a row an actor and issue. Empty cells are missing values. An issue has one outcome and one
 * status quo, an actor one row on it: where lines say two things, both are named.
 *
 * @source Arregui & Perarnaud 2022, "A new dataset on legislative decision-making in the European Union: the DEU III dataset"
 */
export function readDecisionTable(text: string, file: string): DecisionTable {
  const problems: Problem[] = [];
  const [head, ...body] = csvRows(text);
  if (head === undefined) return { rows: [], problems: [wrong(file, 0, "is empty.")] };
  const places = placesOf(head.cells);
  const missing = NEEDED.filter((column) => places[column] < 0);
  if (missing.length > 0)
    return {
      rows: [],
      problems: [
        wrong(
          file,
          head.line,
          `has no column ${missing.join(", ")}. Expected the columns ${Object.keys(COLUMNS).join(", ")}.`,
        ),
      ],
    };
  const known = new Set(Object.values(places));
  const other = head.cells.filter((cell, k) => !known.has(k) && cell.trim() !== "");
  if (other.length > 0)
    problems.push(note(file, head.line, `columns that are not read: ${other.map((cell) => cell.trim()).join(", ")}.`));
  const rows = body.flatMap((row) => rowOf(row, { width: head.cells.length, places, file, problems }));
  problems.push(...contradictions(rows, file));
  const isBad = problems.some(({ severity }) => severity === "error");
  return { rows: isBad ? [] : rows, problems };
}

function wrong(file: string, line: number, message: string): Problem {
  return note(file, line, message, { severity: "error", code: "not-carried" });
}

function placesOf(cells: readonly string[]): Record<Column, number> {
  const heads = cells.map((cell) => cell.trim().toLowerCase());
  const place = (names: readonly string[]): number =>
    names.map((name) => heads.indexOf(name)).find((k) => k >= 0) ?? -1;
  return Object.fromEntries(Object.entries(COLUMNS).map(([column, names]) => [column, place(names)])) as Record<
    Column,
    number
  >;
}

interface RowReading {
  readonly width: number;
  readonly places: Readonly<Record<Column, number>>;
  readonly file: string;
  readonly problems: Problem[];
}

function rowOf({ line, cells }: TableRow, { width, places, file, problems }: RowReading): DecisionRow[] {
  if (cells.length !== width) {
    problems.push(wrong(file, line, `has ${cells.length} cells, the first line ${width}.`));
    return [];
  }
  const before = problems.length;
  const text = (column: Column): string => unguarded((cells[places[column]] ?? "").trim());
  const value = (column: Column, most: number): number | null => {
    const cell = text(column);
    if (cell === "") return null;
    const found = numberIn(cell);
    if (found === null) problems.push(wrong(file, line, `${column}: ${quoted(cell)} is no number.`));
    else if (found < 0 || found > most)
      problems.push(
        wrong(file, line, `${column}: ${found} is outside 0${most === Number.MAX_VALUE ? " and more" : `–${most}`}.`),
      );
    return found;
  };
  for (const column of ["proposal", "issue", "actor"] as const)
    if (text(column) === "") problems.push(wrong(file, line, `${column} is empty.`));
  const date = text("date");
  if (date !== "" && !DATE.test(date))
    problems.push(wrong(file, line, `date: ${quoted(date)} is no date (YYYY, YYYY-MM or YYYY-MM-DD).`));
  const position = value("position", 100);
  const row = {
    line,
    proposal: text("proposal"),
    issue: text("issue"),
    date: date === "" ? null : date,
    actor: text("actor"),
    salience: value("salience", 100),
    capability: value("capability", Number.MAX_VALUE),
    outcome: value("outcome", 100),
    statusQuo: value("statusQuo", 100),
  };
  if (problems.length > before) return [];
  if (position !== null) return [{ ...row, position }];
  problems.push(note(file, line, `${row.actor} has no position on ${row.issue}; the row is left out.`));
  return [];
}

/** Lines that say two things of one issue, or of one actor on it. */
function contradictions(rows: readonly DecisionRow[], file: string): Problem[] {
  const issues = new Map<string, DecisionRow>();
  const actors = new Map<string, DecisionRow>();
  return rows.flatMap((row) => {
    const issue = JSON.stringify([row.proposal, row.issue]);
    const actor = JSON.stringify([row.proposal, row.issue, row.actor]);
    const [first, same] = [issues.get(issue), actors.get(actor)];
    if (first === undefined) issues.set(issue, row);
    if (same === undefined) actors.set(actor, row);
    const differing = (["outcome", "statusQuo", "date"] as const).flatMap((column) =>
      first === undefined || first[column] === row[column]
        ? []
        : [
            wrong(
              file,
              row.line,
              `${column} of ${row.issue} is ${row[column] ?? "empty"} here and ${first[column] ?? "empty"} on line ${first.line}; an issue has one.`,
            ),
          ],
    );
    const twice =
      same === undefined
        ? []
        : [wrong(file, row.line, `${row.actor} on ${row.issue} stands on line ${same.line} already.`)];
    return [...differing, ...twice];
  });
}
