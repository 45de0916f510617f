import type { Contest } from "../../case/contests/contest.js";
import { firstDay } from "../../case/date.js";
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

/** Issues that were read, and a line about each thing that could not be; with an error nothing was. */
export interface ReadIssues {
  readonly contests: readonly Contest[];
  readonly problems: readonly Problem[];
  /** Rows of actors without a position or without a salience, which no model reads. */
  readonly unused: number;
}

type Fact = "outcome" | "statusQuo" | "date";
interface Stated {
  readonly value: string;
  readonly file: string;
  readonly line: number;
}
interface Issue {
  readonly issue: string;
  readonly proposal: string;
  readonly facts: Partial<Record<Fact, Stated>>;
  readonly actors: Map<string, { readonly line: number; readonly file: string; readonly actor: RawActor | null }>;
}
interface RawActor {
  readonly place: number;
  readonly salience: number;
  readonly capability: number | null;
}
interface Reading {
  readonly issues: Map<string, Issue>;
  readonly problems: Problem[];
  unused: number;
}

/**
 * Reads tables of issues: one of positions (a row an actor and issue), or that and one of issues. Saliences that nowhere
 * exceed 1 are shares, else they are of 100.
 */
export function readIssueTables(tables: readonly IssueTable[]): ReadIssues {
  const reading: Reading = { issues: new Map(), problems: [], unused: 0 };
  const read = tables.map(({ file, text }) => {
    const rows = csvRows(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    return { file, rows, ...headerOf(rows[0] ?? { line: 1, cells: [] }) };
  });
  // Positions first: what a table of issues says is then checked against them.
  for (const table of read.toSorted((a, b) => Number(hasPositions(b.columns)) - Number(hasPositions(a.columns))))
    readTable(table, reading);
  const { problems, unused } = reading;
  if (!problems.some(({ severity }) => severity === "error") && !read.some(({ columns }) => hasPositions(columns)))
    problems.push(
      note(tables[0]?.file ?? "", 0, 'no table has a column "position".', { severity: "error", code: "columns" }),
    );
  if (problems.some(({ severity }) => severity === "error")) return { contests: [], problems, unused };
  return { contests: contestsFrom([...reading.issues.values()]), problems, unused };
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
    if (hasPositions(columns)) addActor(row, own, reading);
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

function addActor(row: Row, { issue, actors }: Issue, reading: Reading): void {
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
  const used = place !== null && salience !== null;
  if (!used) reading.unused++;
  actors.set(actor, {
    ...{ line: row.line, file: row.file },
    actor: used ? { place, salience, capability: capability === "" ? null : power } : null,
  });
}

function contestsFrom(issues: readonly Issue[]): Contest[] {
  const all = issues.flatMap(({ actors }) => [...actors.values()].flatMap(({ actor }) => actor ?? []));
  const scale = all.every(({ salience }) => salience <= 1) ? 1 : 100;
  const armed = all.some(({ capability }) => capability !== null);
  const names = new Map<string, number>();
  for (const { issue } of issues) names.set(issue, (names.get(issue) ?? 0) + 1);
  return issues.map(({ issue, proposal, facts, actors }) => ({
    // Two proposals may each have an issue 1.
    issue: (names.get(issue) ?? 0) > 1 ? `${proposal}/${issue}` : issue,
    proposal,
    date: facts.date === undefined ? null : firstDay(facts.date.value),
    statusQuo: facts.statusQuo === undefined ? null : Number(facts.statusQuo.value),
    outcome: facts.outcome === undefined ? null : Number(facts.outcome.value),
    actors: [...actors].flatMap(([name, { actor }]) =>
      actor === null
        ? []
        : [
            {
              actor: name,
              place: actor.place,
              salience: actor.salience / scale,
              capability: actor.capability ?? (armed ? null : 1),
            },
          ],
    ),
  }));
}
