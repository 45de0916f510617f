import { firstDay } from "../../case/date.js";
import type { Issue, Statement } from "../../case/model.js";
import type { Cells } from "../../numerics/discourse/tally.js";

/** What a network needs to know of a statement. */
export type Utterance = Pick<Statement, "source" | "kind" | "holder" | "issue" | "stance" | "voice" | "date">;

/** What a network needs to know of a case. */
export interface Ladders {
  readonly issues: Readonly<Record<string, Pick<Issue, "options">>>;
  /** A statement without a date has that of its source. */
  readonly sources: Readonly<Record<string, { readonly date?: string | undefined }>>;
}

/** Which statements count, and how a stance is read. */
export interface Reading {
  /** `ladder`: places 0 … 100; `binary`: 50 and more is for, less is against; `ignore`: the stance does not matter. */
  readonly qualifier: "ladder" | "binary" | "ignore";
  /** `document`: of a holder's statements in one source that are read as the same stance on an issue, the first counts. */
  readonly repeats: "all" | "document";
  /** Voices that count; null: all, and statements without one. */
  readonly voices: ReadonlySet<string> | null;
  /** First day that counts and first that does not, ISO 8601; null: no bound. Undated statements fall outside any bound. */
  readonly from: string | null;
  readonly before: string | null;
}

/** Statements as columns, in the order of their days; undated ones last. Rows: holder, cell, day since 1970 (NaN: undated). */
export interface Said {
  readonly holders: readonly string[];
  readonly issues: readonly string[];
  readonly cells: Cells;
  readonly holder: Int32Array;
  readonly cell: Int32Array;
  readonly day: Float64Array;
  /** Distance between places that are wholly opposed. */
  readonly span: number;
  readonly undated: number;
}

const DAY = 86_400_000;
/** A day past every date, and room for the number of a statement and of a holder beside what they are packed with. */
const NEVER = 2 ** 25;
const STATEMENTS = 2 ** 27;
const HOLDERS = 2 ** 20;

/** Statements as they are read: columns that grow, and cells in the order in which they were found. */
interface Heard {
  readonly holder: number[];
  readonly cell: number[];
  readonly day: number[];
  readonly cells: { readonly issue: number; readonly place: number }[];
}

/**
 * Reads the stances among statements for networks: one pass, in O(statements · log statements).
 *
 * @param parties - order of the holders; holders who are not among them are left out
 */
export function saidOf(
  ladders: Ladders,
  statements: Iterable<Utterance>,
  { parties, ...reading }: Reading & { readonly parties: readonly string[] },
): Said {
  const issues = Object.keys(ladders.issues);
  const options = issues.map((id) => ladders.issues[id]?.options ?? {});
  const numbers = new Map(issues.map((issue, i) => [issue, i]));
  const seats = new Map(parties.map((party, p) => [party, p]));
  const days = dayReader();
  const bounds = { from: dayOf(reading.from, days), before: dayOf(reading.before, days) };
  const heard: Heard = { holder: [], cell: [], day: [], cells: [] };
  const found = issues.map(() => new Map<number, number>());
  const repeated = repeats(reading.repeats);
  for (const { kind, issue = "", stance, holder: by, voice, source, date: own } of statements) {
    const holder = seats.get(by);
    const i = numbers.get(issue);
    if ((kind ?? "stance") !== "stance" || holder === undefined || i === undefined || stance === undefined) continue;
    if (reading.voices !== null && !reading.voices.has(voice ?? "")) continue;
    const date = own ?? ladders.sources[source]?.date;
    const day = date === undefined ? Number.NaN : days(date);
    if (!isWithin(day, bounds)) continue;
    const at = typeof stance === "number" ? stance : options[i]?.[stance]?.at;
    if (at === undefined) continue;
    const place = reading.qualifier === "ladder" ? at : reading.qualifier === "binary" && at >= 50 ? 1 : 0;
    let cell = found[i]?.get(place);
    if (cell === undefined) {
      cell = heard.cells.push({ issue: i, place }) - 1;
      found[i]?.set(place, cell);
    }
    if (repeated(source, holder, cell)) continue;
    heard.holder.push(holder);
    heard.cell.push(cell);
    heard.day.push(day);
  }
  return columnsOf(heard, { parties, issues, span: reading.qualifier === "ladder" ? 100 : 1 });
}

/** Whether a holder has said the same in the source before; never where every statement counts. */
function repeats(which: Reading["repeats"]): (source: string, holder: number, cell: number) => boolean {
  if (which === "all") return () => false;
  const bySource = new Map<string, Set<number>>();
  return (source, holder, cell) => {
    const said = bySource.get(source) ?? new Set();
    const key = cell * HOLDERS + holder;
    if (said.has(key)) return true;
    bySource.set(source, said.add(key));
    return false;
  };
}

/** Cells in the order of issues and places, holders who speak in the order of the parties, statements in that of their days. */
function columnsOf(
  heard: Heard,
  {
    parties,
    issues,
    span,
  }: { readonly parties: readonly string[]; readonly issues: readonly string[]; readonly span: number },
): Said {
  const speaks = new Uint8Array(parties.length);
  for (const p of heard.holder) speaks[p] = 1;
  const seats = [...parties.keys()].filter((p) => speaks[p] === 1);
  const seatOf = new Int32Array(parties.length);
  seats.forEach((p, k) => {
    seatOf[p] = k;
  });
  const sorted = heard.cells
    .map((one, was) => ({ ...one, was }))
    .sort((a, b) => a.issue - b.issue || a.place - b.place);
  const cellOf = new Int32Array(sorted.length);
  sorted.forEach(({ was }, k) => {
    cellOf[was] = k;
  });
  const starts = Int32Array.from({ length: issues.length + 1 }, (_, i) => firstOf(sorted, i));
  const order = inOrder(heard.day);
  return {
    holders: seats.map((p) => parties[p] ?? ""),
    issues,
    cells: {
      starts,
      issues: Int32Array.from(sorted, ({ issue }) => issue),
      places: Float64Array.from(sorted, ({ place }) => place),
    },
    holder: order.map((k) => seatOf[heard.holder[k] ?? 0] ?? 0),
    cell: order.map((k) => cellOf[heard.cell[k] ?? 0] ?? 0),
    day: Float64Array.from(order, (k) => heard.day[k] ?? Number.NaN),
    span,
    undated: heard.day.reduce((sum, day) => sum + (Number.isNaN(day) ? 1 : 0), 0),
  };
}

function firstOf(sorted: readonly { readonly issue: number }[], issue: number): number {
  const first = sorted.findIndex((one) => one.issue >= issue);
  return first < 0 ? sorted.length : first;
}

/** Numbers of the statements in the order of their days, undated ones last, as they came within a day. */
function inOrder(days: readonly number[]): Int32Array {
  const keys = Float64Array.from(days, (day, k) => (Number.isNaN(day) ? NEVER : day) * STATEMENTS + k);
  return Int32Array.from(keys.sort(), (key) => key - Math.floor(key / STATEMENTS) * STATEMENTS);
}

function isWithin(
  day: number,
  { from, before }: { readonly from: number | null; readonly before: number | null },
): boolean {
  if (from === null && before === null) return true;
  return !Number.isNaN(day) && (from === null || day >= from) && (before === null || day < before);
}

function dayOf(date: string | null, days: (date: string) => number): number | null {
  return date === null ? null : days(date);
}

/** Dates as whole days since 1970; each date is read once. */
function dayReader(): (date: string) => number {
  const known = new Map<string, number>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const day = Date.parse(firstDay(date)) / DAY;
    known.set(date, day);
    return day;
  };
}
