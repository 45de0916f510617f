import { schemaFaults } from "../case/checks/schema-faults.js";
import type { Case, PositionEntry } from "../case/model.js";
import type { Problem } from "../case/problem.js";
import { positionEntrySchema } from "../case/schema.js";
import { quoted } from "../case/syntax/quoted.js";
import type { CaseEdit } from "../case/write-case.js";
import { problemAt } from "../evidence/coding/read-codings.js";
import { caseNames } from "./case-names.js";
import type { TableRow } from "./csv-rows.js";
import { unguarded } from "./csv-text.js";
import { note } from "./exchanged.js";

const RANGES: Readonly<Record<string, readonly [string, string]>> = {
  range: ["low", "high"],
  salienceRange: ["salienceLow", "salienceHigh"],
};
const PLAIN = ["at", "salience", "official", "since", "until", "basis"] as const;
const COLUMNS = ["party", "issue", "at", "values", "salience", "low", "high", "salienceLow", "salienceHigh"].concat([
  "official",
  "since",
  "until",
  "basis",
  "evidence",
  "note",
]);
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The positions of a case as a table: a row an entry. Tables of values stand as `option=1; option=0.5`. */
export function positionTable({ positions }: Pick<Case, "positions">): string[][] {
  const rows = Object.entries(positions).flatMap(([party, byIssue]) =>
    Object.entries(byIssue).flatMap(([issue, entries]) =>
      [entries].flat().map((entry) => {
        const cells = cellsOf(entry);
        return COLUMNS.map((column) =>
          column === "party" ? party : column === "issue" ? issue : (cells[column] ?? ""),
        );
      }),
    ),
  );
  return [[...COLUMNS], ...rows];
}

/** An empty table of positions and what a row looks like. */
export function positionTemplate(): string[][] {
  const sample: Readonly<Record<string, string>> = {
    party: "id-of-a-party",
    issue: "id-of-an-issue",
    at: "50",
    salience: "80",
  };
  return [[...COLUMNS], COLUMNS.map((column) => sample[column] ?? "")];
}

function cellsOf(entry: PositionEntry): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const column of PLAIN) if (entry[column] !== undefined) cells[column] = String(entry[column]);
  for (const [field, [low, high]] of Object.entries(RANGES)) {
    const range = entry[field as "range"];
    if (range !== undefined) [cells[low], cells[high]] = range.map(String) as [string, string];
  }
  const { values, evidence, note: said } = entry;
  if (values !== undefined)
    cells.values = Object.entries(values)
      .map(([option, value]) => `${option}=${value}`)
      .join("; ");
  if (evidence !== undefined) cells.evidence = evidence.join(", ");
  if (said !== undefined) cells.note = typeof said === "string" ? said : JSON.stringify(said);
  return cells;
}

export function isPositionHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => unguarded(cell).trim().toLowerCase());
  return ["party", "issue", "salience"].every((name) => names.includes(name));
}

/** Positions of a table as edits of a case. */
export interface ReadPositions {
  /** Entries that the case does not have. */
  readonly edits: readonly CaseEdit[];
  /** Rows that say something else than the case, and rows that cannot be read: problems; what differs is a warning. */
  readonly problems: readonly Problem[];
  /** Rows that the case has already. */
  readonly same: number;
}

/** Reads a table of positions against a case. What is there is never changed: a row that differs is listed. */
export function readPositionTable(
  rows: readonly TableRow[],
  { file, kase }: { readonly file: string; readonly kase: Case },
): ReadPositions {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((cell) => {
    const name = unguarded(cell).trim();
    return COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;
  });
  const problems: Problem[] = columns.flatMap((column) =>
    column === "" || COLUMNS.includes(column)
      ? []
      : [note(file, head?.line ?? 1, `column ${quoted(column)} is not read.`, { code: "column-lost" })],
  );
  const names = caseNames(kase);
  const found = new Map<string, { path: [string, string, string]; entries: PositionEntry[]; line: number }>();
  for (const { line, cells } of body) {
    const cell = (column: string): string => unguarded(cells[columns.indexOf(column)] ?? "").trim();
    const party = names.party(cell("party"));
    const issue = names.issue(cell("issue"));
    if (party === null || issue === null) {
      const [kind, word] = party === null ? ["party", cell("party")] : ["issue", cell("issue")];
      problems.push(
        note(file, line, `${kind} ${quoted(word)} is not in this case.`, {
          severity: "error",
          code: `unknown-${kind}`,
        }),
      );
      continue;
    }
    const value = entryOf(cell, (word) => names.option(issue, word));
    const parsed = positionEntrySchema.safeParse(value);
    if (!parsed.success) {
      problems.push(
        ...schemaFaults(positionEntrySchema, value, parsed.error.issues).map((one) => problemAt(file, line, one)),
      );
      continue;
    }
    const key = `${party} ${issue}`;
    const own = found.get(key) ?? { path: ["positions", party, issue], entries: [], line };
    own.entries.push(parsed.data);
    found.set(key, own);
  }
  let same = 0;
  const edits: CaseEdit[] = [];
  for (const { path, entries, line } of found.values()) {
    const there = kase.positions[path[1]]?.[path[2]];
    const value = entries.length === 1 ? entries[0] : entries;
    if (there === undefined) edits.push({ path, value });
    else if (canonical(there) === canonical(value)) same++;
    else
      problems.push(
        note(file, line, `${path.join(".")} is in the case and says something else; it stays as it is.`, {
          code: "differs",
        }),
      );
  }
  return { edits, problems, same };
}

function entryOf(cell: (column: string) => string, option: (word: string) => string | null): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const column of PLAIN) {
    const text = cell(column);
    if (text === "") continue;
    const place = column === "at" || column === "official";
    value[column] =
      (place || column === "salience") && NUMBER.test(text) ? Number(text) : place ? (option(text) ?? text) : text;
  }
  for (const [field, [low, high]] of Object.entries(RANGES)) {
    const ends = [cell(low), cell(high)];
    if (ends.some((end) => end !== "")) value[field] = ends.map((end) => (NUMBER.test(end) ? Number(end) : end));
  }
  if (cell("values") !== "")
    value.values = Object.fromEntries(
      cell("values")
        .split(";")
        .map((part) => part.split("=").map((side) => side.trim()))
        .map(([word = "", number = ""]) => [option(word) ?? word, NUMBER.test(number) ? Number(number) : number]),
    );
  if (cell("evidence") !== "")
    value.evidence = cell("evidence")
      .split(/[,;\s]+/)
      .filter(Boolean);
  const said = cell("note");
  if (said !== "") value.note = textOf(said);
  return value;
}

function textOf(said: string): unknown {
  if (!said.startsWith("{")) return said;
  try {
    return JSON.parse(said);
  } catch {
    return said;
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(
    [value].flat().map((one) => Object.entries(one as object).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
