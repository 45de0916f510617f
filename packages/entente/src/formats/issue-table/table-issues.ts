import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { csvRows, type TableRow } from "../csv-rows.js";
import { unguarded } from "../csv-text.js";
import { note } from "../exchanged.js";
import { type Column, type Columns, hasPositions, headerOf, missingColumns } from "./columns.js";

/** A table as it was found. */
export interface IssueTable {
  /** Its name, for problems. */
  readonly file: string;
  readonly text: string;
}

/** What one row says of an actor on an issue. */
export interface TableActor {
  readonly actor: string;
  /** Line of its table, from 1. */
  readonly line: number;
  /** 0 … 100; null: not given. */
  readonly place: number | null;
  /** As written, 0 … 100 or 0 … 1; null: not given. */
  readonly salience: number | null;
  /** ≥ 0; null: not given. */
  readonly capability: number | null;
}

type Fact = "outcome" | "statusQuo" | "date";
interface Stated {
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

/** One issue of one proposal as tables have it, with what is stated of it by any row. */
export interface TableIssue {
  readonly issue: string;
  readonly proposal: string;
  readonly facts: Readonly<Partial<Record<Fact, Stated>>>;
  /** By name, in the order of the rows. */
  readonly actors: ReadonlyMap<string, TableActor>;
}

/** Issues in the order in which they appear, and a line about each thing that could not be read; with an error there is none. */
export interface TableIssues {
  readonly issues: readonly TableIssue[];
  readonly problems: readonly Problem[];
  /** What the saliences are of: 1 where none exceeds it, else 100. */
  readonly scale: 1 | 100;
  /** Headers of the columns that are not read, by table. */
  readonly unread: readonly { readonly file: string; readonly line: number; readonly names: readonly string[] }[];
}

interface Issue extends TableIssue {
  readonly facts: Partial<Record<Fact, Stated>>;
  readonly actors: Map<string, TableActor>;
}
interface Reading {
  readonly issues: Map<string, Issue>;
  readonly problems: Problem[];
}

/** Whether the first line of a text names the columns of a table of positions on issues of proposals. */
export function isPositionsTable(text: string): boolean {
  const [head] = csvRows(text.slice(0, 65_536));
  if (head === undefined) return false;
  const { columns } = headerOf(head);
  const has = (column: Column): boolean => columns[column] >= 0;
  return (["proposal", "issue", "actor", "position"] as const).every(has) && (has("outcome") || has("salience"));
}

/**
 * Reads tables of issues: one of positions (a row an actor and issue), or that and one of issues. Empty cells are missing
 * values. An issue has one outcome, one status quo and one day, an actor one row on it.
 *
 * @source Arregui & Perarnaud 2022, "A new dataset on legislative decision-making in the European Union: the DEU III dataset"
 */
export function tableIssues(tables: readonly IssueTable[]): TableIssues {
  const reading: Reading = { issues: new Map(), problems: [] };
  const read = tables.map(({ file, text }) => {
    const rows = csvRows(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    return { file, rows, ...headerOf(rows[0] ?? { line: 1, cells: [] }) };
  });
  // Positions first: what a table of issues says is then checked against them.
  for (const table of read.toSorted((a, b) => Number(hasPositions(b.columns)) - Number(hasPositions(a.columns))))
    readTable(table, reading);
  const { problems } = reading;
  const isBad = (): boolean => problems.some(({ severity }) => severity === "error");
  if (!isBad() && !read.some(({ columns }) => hasPositions(columns)))
    problems.push(
      note(tables[0]?.file ?? "", 0, 'no table has a column "position".', { severity: "error", code: "columns" }),
    );
  const issues = isBad() ? [] : [...reading.issues.values()];
  const rows = issues.flatMap(({ actors }) => [...actors.values()]);
  // Whoever has no place tells nothing of the scale.
  const isShare = rows.every(({ place, salience }) => place === null || salience === null || salience <= 1);
  return { issues, problems, scale: isShare ? 1 : 100, unread: read.flatMap(unreadIn) };
}

function unreadIn({ file, rows: [head], columns }: Table): TableIssues["unread"] {
  if (head === undefined) return [];
  const known = new Set(Object.values(columns));
  const names = head.cells.map((cell) => cell.trim()).filter((cell, k) => !known.has(k) && cell !== "");
  return names.length === 0 ? [] : [{ file, line: head.line, names }];
}

interface Table {
  readonly file: string;
  readonly rows: readonly TableRow[];
  readonly columns: Columns;
  readonly faults: readonly string[];
}

function readTable({ file, rows, columns, faults }: Table, reading: Reading): void {
  const wrong = (line: number, message: string, code: string): void => {
    reading.problems.push(note(file, line, message, { severity: "error", code }));
  };
  const [head, ...body] = rows;
  if (head === undefined) {
    wrong(0, "the table is empty. Give it a header and a row an actor and issue.", "empty");
    return;
  }
  for (const fault of faults) wrong(head.line, fault, "columns");
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    const named = missing.map((column) => quoted(column)).join(", ");
    const has = head.cells
      .slice(0, 12)
      .map((cell) => quoted(cell.slice(0, 40)))
      .join(", ");
    wrong(head.line, `no column ${named}; the header has ${has}. Separate columns by commas.`, "columns");
    return;
  }
  if (body.length === 0) wrong(head.line, "there is no row under the header.", "empty");
  const name = (file.split("/").at(-1) ?? file).replace(/\.[a-z]+$/i, "");
  const seen = new Map<string, number>();
  for (const { line, cells } of body) {
    if (cells.length !== head.cells.length) {
      wrong(line, `${cells.length} cells where the header has ${head.cells.length}.`, "ragged");
      continue;
    }
    const formula = cells.findIndex((cell) => cell.startsWith("="));
    if (formula >= 0) {
      wrong(
        line,
        `${quoted(head.cells[formula] ?? "")}: ${quoted((cells[formula] ?? "").slice(0, 60))} is a formula. Write its value.`,
        "formula",
      );
      continue;
    }
    const cell = (column: Column): string => unguarded(cells[columns[column]] ?? "").trim();
    const issue = columns.issue < 0 ? name : cell("issue");
    const proposal = columns.proposal < 0 ? issue : cell("proposal");
    if (issue === "" || proposal === "") {
      wrong(line, `${issue === "" ? "issue" : "proposal"}: is empty.`, "empty-cell");
      continue;
    }
    const row: Row = { file, line, cell, wrong: (message, code) => wrong(line, message, code) };
    const own = issueOf({ issue, proposal, columns }, reading);
    stateFacts(row, own);
    if (hasPositions(columns)) addActor(row, own);
    else {
      const key = keyOf(own);
      const earlier = seen.get(key);
      if (earlier !== undefined) wrong(line, `issue ${quoted(issue)} has a row already, line ${earlier}.`, "twice");
      seen.set(key, line);
    }
  }
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly cell: (column: Column) => string;
  readonly wrong: (message: string, code: string) => void;
}

/** The issue of a row. A table without proposals speaks of those that another table has put in one. */
function issueOf(
  { issue, proposal, columns }: { readonly issue: string; readonly proposal: string; readonly columns: Columns },
  { issues }: Reading,
): Issue {
  const known =
    columns.proposal < 0 && !issues.has(keyOf({ issue, proposal }))
      ? [...issues.values()].filter((one) => one.issue === issue)
      : [];
  const key = known.length === 1 && known[0] !== undefined ? keyOf(known[0]) : keyOf({ issue, proposal });
  const own = issues.get(key) ?? { issue, proposal, facts: {}, actors: new Map() };
  issues.set(key, own);
  return own;
}

function keyOf({ issue, proposal }: Pick<Issue, "issue" | "proposal">): string {
  return JSON.stringify([proposal, issue]);
}

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A number of the ladder, null where the cell is empty or wrong, which is told. */
function placeIn(row: Row, column: Column): number | null {
  const text = row.cell(column);
  if (text === "") return null;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  row.wrong(`${column}: ${quoted(text.slice(0, 40))} is no number from 0 to 100, written with a point.`, "number");
  return null;
}

function stateFacts(row: Row, own: Issue): void {
  for (const fact of ["outcome", "statusQuo"] as const) {
    const value = placeIn(row, fact);
    if (value !== null) state(row, own, fact, String(value));
  }
  const date = row.cell("date") || row.cell("year");
  if (date === "") return;
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) state(row, own, "date", date);
  else row.wrong(`date: ${quoted(date.slice(0, 40))} is no day. Write YYYY-MM-DD, YYYY-MM or YYYY.`, "date");
}

function state({ file, line, wrong }: Row, { issue, facts }: Issue, fact: Fact, value: string): void {
  const earlier = facts[fact];
  if (earlier === undefined) facts[fact] = { value, file, line };
  else if (earlier.value !== value) {
    const where = earlier.file === file ? `line ${earlier.line}` : `${earlier.file} line ${earlier.line}`;
    wrong(`issue ${quoted(issue)} has two values of ${fact}: ${value} here, ${earlier.value} in ${where}.`, "disagree");
  }
}

function addActor(row: Row, { issue, actors }: Issue): void {
  const actor = row.cell("actor");
  if (actor === "") {
    row.wrong("actor: is empty.", "empty-cell");
    return;
  }
  const earlier = actors.get(actor);
  if (earlier !== undefined) {
    row.wrong(`${quoted(actor)} has a row on issue ${quoted(issue)} already, line ${earlier.line}.`, "twice");
    return;
  }
  const [place, salience] = [placeIn(row, "position"), placeIn(row, "salience")];
  const capability = row.cell("capability");
  const power = NUMBER.test(capability) ? Number(capability) : Number.NaN;
  if (capability !== "" && !(power >= 0 && Number.isFinite(power)))
    row.wrong(`capability: ${quoted(capability.slice(0, 40))} is no number from 0 up, written with a point.`, "number");
  actors.set(actor, { actor, line: row.line, place, salience, capability: capability === "" ? null : power });
}
