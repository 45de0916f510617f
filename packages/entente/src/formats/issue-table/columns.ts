import { quoted } from "../../case/syntax/quoted.js";
import type { TableRow } from "../csv-rows.js";

/** What a table of issues may say, and under which names; spaces, hyphens, underscores and case do not matter. */
const NAMES = {
  proposal: ["proposal", "proposalid"],
  issue: ["issue", "issueid"],
  date: ["date", "finalact", "decisiondate", "decided"],
  year: ["decisionyear", "year"],
  actor: ["actor", "party", "actorid"],
  position: ["position"],
  salience: ["salience"],
  capability: ["capability", "councilpower", "power"],
  outcome: ["outcome"],
  statusQuo: ["statusquo", "referencepoint"],
} as const;
export type Column = keyof typeof NAMES;

/** The places of the columns in a row; -1 where a table has none. */
export type Columns = Readonly<Record<Column, number>>;

export interface Header {
  readonly columns: Columns;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
}

/** Reads the header of a table. */
export function headerOf({ cells }: TableRow): Header {
  const plain = cells.map((cell) => cell.toLowerCase().replace(/[\s_-]/g, ""));
  const places = (names: readonly string[]): number[] =>
    plain.flatMap((name, place) => (names.includes(name) ? [place] : []));
  const entries = Object.entries(NAMES) as [Column, readonly string[]][];
  // Of several names for one thing the first in our list counts: `date` before `final_act`.
  const found = entries.map(([column, names]) => {
    const first = names.find((name) => plain.includes(name));
    return { column, places: first === undefined ? [] : places([first]) };
  });
  const faults = found.flatMap(({ column, places: [first, second] }) =>
    first === undefined || second === undefined
      ? []
      : [`columns ${first + 1} and ${second + 1} are both called ${quoted(cells[first] ?? column)}. Keep one.`],
  );
  return {
    columns: Object.fromEntries(found.map(({ column, places: [at = -1] }) => [column, at])) as unknown as Columns,
    faults,
  };
}

/** Whether a table says who stands where, rather than what became of issues. */
export function hasPositions(columns: Columns): boolean {
  return columns.position >= 0;
}

/** Columns that a table has to have and lacks. */
export function missingColumns(columns: Columns): Column[] {
  const needed: readonly Column[] = hasPositions(columns) ? ["actor", "position", "salience"] : ["issue", "outcome"];
  return needed.filter((column) => columns[column] < 0);
}
