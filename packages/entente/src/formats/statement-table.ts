import type { Case, Statement } from "../case/model.js";
import { nearest } from "../case/nearest.js";
import type { Problem } from "../case/problem.js";
import { quoted } from "../case/syntax/quoted.js";
import { type CaseNames, caseNames } from "./case-names.js";
import type { TableRow } from "./csv-rows.js";
import { unguarded } from "./csv-text.js";
import { checkedCoding, type Exchanged, idOf, note, type ReadingFile, STATEMENT_FIELDS } from "./exchanged.js";

const COLUMNS: readonly string[] = ["id", ...STATEMENT_FIELDS];
/** Fields that may be said in several languages: a column a language, `gloss:ko`. */
const TEXTS: readonly string[] = ["gloss", "note"];
const NUMBERS: readonly string[] = ["paragraph", "priority", "start", "end"];
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A table of statements: the header, then a row a statement; columns that no statement needs are left out. */
export function statementTable(statements: Readonly<Record<string, Statement>>): string[][] {
  const rows = Object.entries(statements).map(([id, statement]) => cellsOf(id, statement));
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const extra = [...used].filter((column) => !COLUMNS.includes(column)).sort();
  const columns = [...COLUMNS.filter((column) => used.has(column)), ...extra];
  return [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))];
}

/** An empty table with every column, and what a row looks like. */
export function statementTemplate(): string[][] {
  const sample: Readonly<Record<string, string>> = {
    id: "s1",
    source: "id-of-a-source",
    holder: "id-or-name-of-a-party",
    issue: "id-or-name-of-an-issue",
    stance: "an-option-or-0-to-100",
    voice: "official",
    date: "2024-02-11",
  };
  return [[...COLUMNS], COLUMNS.map((column) => sample[column] ?? "")];
}

function cellsOf(id: string, statement: Statement): Map<string, string> {
  const row = new Map([["id", id]]);
  for (const [field, value] of Object.entries(statement)) {
    if (value === undefined || (field === "kind" && value === "stance")) continue;
    if (field === "condition") row.set(field, JSON.stringify(value));
    else if (typeof value === "object")
      for (const [language, text] of Object.entries(value)) row.set(`${field}:${language}`, String(text));
    else row.set(field, String(value));
  }
  return row;
}

/** Whether a header is that of a table of statements. */
export function isStatementHeader(cells: readonly string[]): boolean {
  const names = cells.map(columnOf);
  return names.includes("holder") && (names.includes("source") || names.includes("issue"));
}

function columnOf(cell: string): string {
  const name = unguarded(cell).trim();
  return COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Reads a table of statements; words of the case stand for ids. What cannot be read is said row by row. */
export function readStatementTable(rows: readonly TableRow[], reading: ReadingFile): Exchanged {
  const { file, kase } = reading;
  const [head, ...body] = rows;
  if (head === undefined || !isStatementHeader(head.cells)) {
    const message =
      "the first row names no columns `holder` and `source`. `entente export --template` writes a header.";
    return { codings: [], sources: [], problems: [note(file, 1, message, { severity: "error", code: "no-header" })] };
  }
  const columns = head.cells.map(columnOf);
  const problems: Problem[] = columnProblems(columns, file, head.line);
  const names = caseNames(kase);
  const codings = body.flatMap(({ line, cells }, k) => {
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== "")) {
      const message = `has ${cells.length} cells, and the header has ${columns.length}. Quote cells that hold commas.`;
      problems.push(note(file, line, message, { severity: "error", code: "ragged" }));
      return [];
    }
    const value = resolved(statementIn(columns, cells), names, kase);
    const unknown = unknownNames(value);
    problems.push(...unknown.map((message) => note(file, line, message, { severity: "error", code: "unknown-name" })));
    if (unknown.length > 0) return [];
    const read = checkedCoding({ id: `r${k + 1}`, coder: reading.coder, ...value }, { file, line });
    problems.push(...read.problems);
    return read.coding === null ? [] : [read.coding];
  });
  return { codings, sources: [], problems };
}

function columnProblems(columns: readonly string[], file: string, line: number): Problem[] {
  return columns.flatMap((column, k) => {
    const [field = "", language] = column.split(":");
    if (column === "") return [];
    if (columns.indexOf(column) < k)
      return [note(file, line, `has two columns ${quoted(column)}.`, { severity: "error", code: "column-twice" })];
    if (COLUMNS.includes(column) || (language !== undefined && TEXTS.includes(field))) return [];
    const near = nearest(column, COLUMNS);
    const hint = near === null ? "" : ` Did you mean "${near}"?`;
    return [note(file, line, `column ${quoted(column)} is not read.${hint}`, { code: "column-lost" })];
  });
}

function statementIn(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  columns.forEach((column, k) => {
    const text = unguarded(cells[k] ?? "");
    const [field = "", language] = column.split(":");
    if (text === "" || (!COLUMNS.includes(column) && !TEXTS.includes(field))) return;
    if (language !== undefined) value[field] = { ...(value[field] as object | undefined), [language]: text };
    else if (column === "condition") value[column] = conditionOf(text);
    else if ((NUMBERS.includes(column) || column === "stance") && NUMBER.test(text)) value[column] = Number(text);
    else value[column] = text;
  });
  return value;
}

const REFERENCES = [
  ["holder", "party"],
  ["about", "party"],
  ["issue", "issue"],
  ["source", "source"],
] as const;
const ID = /^[a-z][a-z0-9-]*$/;

/** Names put in the place of ids where they mean something in the case. Without a case, ids are made of them. */
function resolved(value: Record<string, unknown>, names: CaseNames, kase: Case | null): Record<string, unknown> {
  const otherwise = (word: string, what: string): string => (kase === null ? idOf(word, what) : word);
  for (const [field, what] of REFERENCES) {
    const word = value[field];
    if (typeof word === "string") value[field] = names[what](word) ?? otherwise(word, what);
  }
  const { stance, issue } = value;
  if (typeof stance === "string")
    value.stance = names.option(String(issue ?? ""), stance) ?? otherwise(stance, "stance");
  return value;
}

/** Names that mean nothing in the case, in words; ids are checked with everything else. */
function unknownNames(value: Readonly<Record<string, unknown>>): string[] {
  return REFERENCES.flatMap(([field, what]) => {
    const word = value[field];
    return typeof word === "string" && !ID.test(word) ? [`${field}: ${what} ${quoted(word)} is not in this case.`] : [];
  });
}

/** A condition as JSON, or as on a command line: `quota >= science, access = closed`. */
function conditionOf(text: string): unknown {
  if (text.trimStart().startsWith("{")) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  const parts = text.split(",").map((part) => /^\s*([a-z][a-z0-9-]*)\s*((?:=|!=|<=|>=|<|>)\s*\S+)\s*$/.exec(part));
  if (parts.some((part) => part === null)) return text;
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? "", part?.[2] ?? ""]));
}
