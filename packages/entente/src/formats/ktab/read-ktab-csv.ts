import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { csvRows, type TableRow } from "../csv-rows.js";
import { unguarded } from "../csv-text.js";
import { numberIn } from "../domain/domain.js";
import { note } from "../exchanged.js";
import type { Actor, Scenario } from "./scenario.js";

/** A scenario, or null and why. */
export interface ReadScenario {
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}

/** Columns before the first dimension. */
const LEAD = 3;

/** Whether a text is a table of KTAB: a line of name, description, actors and dimensions, then the heads of columns. */
export function isKtabCsv(text: string): boolean {
  const [, head] = csvRows(text.slice(0, 65_536));
  const [actor = "", , power = ""] = head?.cells ?? [];
  return /^actor$/i.test(actor.trim()) && /^(power|influence|capability)$/i.test(power.trim());
}

/**
 * Reads a scenario as KTAB's spatial model keeps it in CSV: blanks around values and separators at line ends are its own.
 *
 * @source KAPSARC Toolkit for Behavioral Analysis, the sample scenarios of its SMP model
 */
export function readKtabCsv(text: string, file: string): ReadScenario {
  const problems: Problem[] = [];
  const wrong = (line: number, message: string): void => {
    problems.push(note(file, line, message, { severity: "error", code: "not-carried" }));
  };
  const [title, head, ...rows] = csvRows(text).map(({ line, cells }) => ({ line, cells: trimmed(cells) }));
  const [name = "", description = "", actorCount, dimensionCount] = title?.cells ?? [];
  const [n, d] = [numberIn(actorCount), numberIn(dimensionCount)];
  if (n === null || d === null || d < 1 || !Number.isInteger(d)) {
    wrong(title?.line ?? 1, "expected name, description, number of actors and number of dimensions.");
    return { scenario: null, problems };
  }
  const width = LEAD + 2 * d;
  const heads = head?.cells ?? [];
  if (heads.length !== width)
    wrong(
      head?.line ?? 2,
      `has ${heads.length} columns; ${d} dimensions need ${width}: actor, description, power, and a position and a salience each.`,
    );
  if (rows.length !== n) wrong(title?.line ?? 1, `says ${n} actors; ${rows.length} rows follow.`);
  const actors = rows.map((row) => actorOf(row, { width, heads, wrong }));
  actors.forEach(({ name: own }, k) => {
    if (actors.findIndex((one) => one.name === own) < k)
      wrong(rows[k]?.line ?? 0, `actor ${quoted(own)} is there twice.`);
  });
  if (problems.length > 0) return { scenario: null, problems };
  const dimensions = Array.from({ length: d }, (_, k) => dimensionOf(heads[LEAD + 2 * k] ?? "", k));
  return { scenario: { name, description, dimensions, actors }, problems };
}

/** Cells without the blanks around them and without the empty ones that separators at a line's end make. */
function trimmed(cells: readonly string[]): string[] {
  const values = cells.map((cell) => unguarded(cell.trim()));
  while (values.length > 0 && values.at(-1) === "") values.pop();
  return values;
}

function dimensionOf(head: string, k: number): string {
  return head.replace(/\s*position$/i, "") || `dimension ${k + 1}`;
}

interface RowReading {
  readonly width: number;
  readonly heads: readonly string[];
  readonly wrong: (line: number, message: string) => void;
}

function actorOf({ line, cells }: TableRow, { width, heads, wrong }: RowReading): Actor {
  if (cells.length !== width) wrong(line, `has ${cells.length} cells, expected ${width}.`);
  const value = (k: number, most: number): number => {
    const cell = cells[k] ?? "";
    const found = numberIn(cell);
    const name = heads[k] || `column ${k + 1}`;
    if (found === null && k < cells.length)
      wrong(line, `${name}: ${cell === "" ? "is empty" : `${quoted(cell)} is no number`}.`);
    else if (found !== null && (found < 0 || found > most))
      wrong(line, `${name}: ${found} is outside 0${most === Number.POSITIVE_INFINITY ? " and more" : `–${most}`}.`);
    return found ?? 0;
  };
  const places = Array.from({ length: (width - LEAD) / 2 }, (_, k) => LEAD + 2 * k);
  if ((cells[0] ?? "") === "") wrong(line, "the actor has no name.");
  return {
    name: cells[0] ?? "",
    description: cells[1] ?? "",
    power: value(2, Number.POSITIVE_INFINITY),
    positions: places.map((k) => value(k, 100)),
    saliences: places.map((k) => value(k + 1, 100)),
  };
}
