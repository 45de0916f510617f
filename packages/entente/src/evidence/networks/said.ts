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
  const numbers = new Map(issues.map((issue, i) => [issue, i]));
  const seats = new Map(parties.map((party, p) => [party, p]));
  const days = dayReader();
  const rows: { holder: number; issue: number; place: number; day: number }[] = [];
  const heard = new Set<string>();
  const chosen = { ...reading, from: dayOf(reading.from, days), before: dayOf(reading.before, days) };
  for (const one of statements) {
    const { kind, issue = "", stance, holder: by, voice, source } = one;
    const holder = seats.get(by);
    const i = numbers.get(issue);
    if ((kind ?? "stance") !== "stance" || holder === undefined || i === undefined || stance === undefined) continue;
    if (reading.voices !== null && !reading.voices.has(voice ?? "")) continue;
    const date = one.date ?? ladders.sources[source]?.date;
    const day = date === undefined ? Number.NaN : days(date);
    if (!isWithin(day, chosen)) continue;
    const at = typeof stance === "number" ? stance : ladders.issues[issue]?.options[stance]?.at;
    if (at === undefined) continue;
    const place = reading.qualifier === "ladder" ? at : reading.qualifier === "binary" && at >= 50 ? 1 : 0;
    rows.push({ holder, issue: i, place, day });
    if (reading.repeats === "all") continue;
    const key = `${holder} ${i} ${place} ${source}`;
    if (heard.has(key)) rows.pop();
    heard.add(key);
  }
  return columnsOf(rows, { parties, issues, span: reading.qualifier === "ladder" ? 100 : 1 });
}

function columnsOf(
  rows: { holder: number; issue: number; place: number; day: number }[],
  {
    parties,
    issues,
    span,
  }: { readonly parties: readonly string[]; readonly issues: readonly string[]; readonly span: number },
): Said {
  rows.sort((a, b) => (Number.isNaN(a.day) ? (Number.isNaN(b.day) ? 0 : 1) : Number.isNaN(b.day) ? -1 : a.day - b.day));
  const speaks = new Set(rows.map(({ holder }) => holder));
  const seats = [...parties.keys()].filter((p) => speaks.has(p));
  const seatOf = new Map(seats.map((p, k) => [p, k]));
  const places = issues.map(() => new Set<number>());
  for (const { issue, place } of rows) places[issue]?.add(place);
  const ladders = places.map((own) => [...own].sort((a, b) => a - b));
  const starts = new Int32Array(issues.length + 1);
  ladders.forEach((own, i) => {
    starts[i + 1] = (starts[i] ?? 0) + own.length;
  });
  const cells = {
    starts,
    issues: Int32Array.from(ladders.flatMap((own, i) => own.map(() => i))),
    places: Float64Array.from(ladders.flat()),
  };
  const cellOf = ladders.map((own, i) => new Map(own.map((place, k) => [place, (starts[i] ?? 0) + k])));
  return {
    holders: seats.map((p) => parties[p] ?? ""),
    issues,
    cells,
    holder: Int32Array.from(rows, ({ holder }) => seatOf.get(holder) ?? 0),
    cell: Int32Array.from(rows, ({ issue, place }) => cellOf[issue]?.get(place) ?? 0),
    day: Float64Array.from(rows, ({ day }) => day),
    span,
    undated: rows.filter(({ day }) => Number.isNaN(day)).length,
  };
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
