import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { csvRows, type TableRow } from "../csv-rows.js";
import { unguarded } from "../csv-text.js";
import { numberIn } from "../domain/domain.js";
import { note } from "../exchanged.js";

/** A conflict as plain data in the shape of a conflict file, not checked yet; null where a problem is an error. */
export interface DraftConflict {
  readonly draft: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
}

const LEAD = 3;
const MOST_OPTIONS = 20;

/** Whether a text is a table of a conflict in option form. */
export function isOptionFormCsv(text: string): boolean {
  const [head] = csvRows(text.slice(0, 65_536));
  const [decider = "", option = "", direction = ""] = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  return /^decision[ -]?makers?$|^dm$/.test(decider) && option === "option" && direction === "direction";
}

/** Reads a conflict in option form from its table; states that the table leaves out are infeasible. */
export function readOptionFormCsv(text: string, file: string): DraftConflict {
  const problems: Problem[] = [];
  const wrong = (line: number, message: string): void => {
    problems.push(note(file, line, message, { severity: "error", code: "not-carried" }));
  };
  const [head, ...rows] = csvRows(text).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => unguarded(cell.trim())),
  }));
  const top = head?.line ?? 1;
  const width = head?.cells.length ?? 0;
  const states = head?.cells.slice(LEAD) ?? [];
  if (states.length === 0) wrong(top, "names no state after decision maker, option and direction.");
  states.forEach((name, k) => {
    if (name === "") wrong(top, "a state has no name.");
    else if (states.indexOf(name) < k) wrong(top, `state ${quoted(name)} is there twice.`);
  });
  for (const { line, cells } of rows)
    if (cells.length !== width) wrong(line, `has ${cells.length} cells, the first line ${width}.`);
  if (problems.length > 0) return { draft: null, problems };
  const isPayoff = ({ cells }: TableRow): boolean => cells[1]?.toLowerCase() === "payoff";
  const options = rows.filter((row) => !isPayoff(row));
  checkOptions(options, wrong);
  const bits = options.map((row) => answersOf(row, wrong));
  const patterns = states.map((_, x) => bits.reduce((sum, answers, k) => sum + (answers[x] === true ? 2 ** k : 0), 0));
  patterns.forEach((pattern, x) => {
    const before = patterns.indexOf(pattern);
    if (before < x) wrong(top, `states ${quoted(states[before])} and ${quoted(states[x])} have the same options.`);
  });
  const deciders = [...new Set(options.map(({ cells }) => cells[0] ?? ""))];
  const ranking = rankings(rows.filter(isPayoff), { deciders, states, wrong });
  if (problems.length > 0) return { draft: null, problems };
  const order = states.map((_, x) => x).sort((a, b) => (patterns[a] ?? 0) - (patterns[b] ?? 0));
  const isNumbered = order.every((x, k) => states[x] === String(k + 1));
  const numberOf = new Map(order.map((x, k) => [x, k + 1]));
  if (!isNumbered) {
    const renamed = order.map((x, k) => `${states[x]} is ${k + 1}`).join(", ");
    problems.push(note(file, top, `states are numbered anew by their options: ${renamed}.`));
  }
  const names = options.map(({ cells }) => cells[1] ?? "");
  const ranked = (decider: string): (number | number[])[] =>
    (ranking.get(decider) ?? []).map((tied) => {
      const numbers = tied.map((x) => numberOf.get(x) ?? 0).sort((a, b) => a - b);
      return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
    });
  const ownedBy = (decider: string): number[] => options.flatMap(({ cells }, k) => (cells[0] === decider ? [k] : []));
  return {
    draft: {
      ...(isNumbered ? {} : { states: Object.fromEntries(order.map((x, k) => [k + 1, states[x] ?? ""])) }),
      optionForm: {
        options: names,
        owners: Object.fromEntries(deciders.map((decider) => [decider, ownedBy(decider)])),
        infeasible: missingPatterns(names, patterns),
        direction: Object.fromEntries(options.map(({ cells }, k) => [names[k], cells[2]?.toLowerCase() || "both"])),
      },
      ranking: Object.fromEntries(deciders.map((decider) => [decider, ranked(decider)])),
    },
    problems,
  };
}

type Wrong = (line: number, message: string) => void;

function answersOf({ line, cells }: TableRow, wrong: Wrong): boolean[] {
  return cells.slice(LEAD).map((cell) => {
    if (!/^[yn]$/i.test(cell))
      wrong(line, `${quoted(cells[1])}: expected Y or N in each state, found ${quoted(cell)}.`);
    return /^y$/i.test(cell);
  });
}

function checkOptions(options: readonly TableRow[], wrong: Wrong): void {
  if (options.length === 0) wrong(1, "has no option.");
  if (options.length > MOST_OPTIONS) wrong(1, `has ${options.length} options; at most ${MOST_OPTIONS} are read.`);
  options.forEach(({ line, cells: [decider = "", option = "", direction = ""] }, k) => {
    if (decider === "") wrong(line, "an option has no decision maker.");
    if (option === "") wrong(line, "an option has no name.");
    if (!/^(forward|backward|both|)$/i.test(direction))
      wrong(line, `direction: expected forward, backward or both, found ${quoted(direction)}.`);
    if (options.findIndex(({ cells }) => cells[1] === option) < k)
      wrong(line, `option ${quoted(option)} is there twice.`);
  });
}

interface Ranked {
  readonly deciders: readonly string[];
  readonly states: readonly string[];
  readonly wrong: Wrong;
}

/** Per decision maker, states from best to worst; equal payoffs tie. */
function rankings(rows: readonly TableRow[], { deciders, states, wrong }: Ranked): Map<string, number[][]> {
  const ranking = new Map<string, number[][]>();
  for (const { line, cells } of rows) {
    const [decider = ""] = cells;
    if (!deciders.includes(decider)) wrong(line, `${quoted(decider)} has payoffs and owns no option.`);
    if (ranking.has(decider)) wrong(line, `${quoted(decider)} has payoffs twice.`);
    const groups = new Map<number, number[]>();
    states.forEach((state, x) => {
      const payoff = numberIn(cells[LEAD + x]);
      if (payoff === null)
        wrong(line, `the payoff in state ${quoted(state)} is ${quoted(cells[LEAD + x])}, no number.`);
      groups.set(payoff ?? 0, [...(groups.get(payoff ?? 0) ?? []), x]);
    });
    ranking.set(
      decider,
      [...groups].sort(([a], [b]) => b - a).map(([, tied]) => tied),
    );
  }
  for (const decider of deciders) if (!ranking.has(decider)) wrong(1, `${quoted(decider)} has no row of payoffs.`);
  return ranking;
}

/** The patterns that are not listed, as few and short as splitting option by option makes them. */
function missingPatterns(options: readonly string[], patterns: readonly number[]): Record<string, "Y" | "N">[] {
  const missing: Record<string, "Y" | "N">[] = [];
  const split = (listed: readonly number[], k: number, fixed: Readonly<Record<string, "Y" | "N">>): void => {
    if (listed.length === 2 ** (options.length - k)) return;
    if (listed.length === 0) {
      missing.push(fixed);
      return;
    }
    const option = options[k] ?? "";
    for (const answer of ["N", "Y"] as const) {
      const taken = answer === "Y" ? 1 : 0;
      const left = listed.filter((pattern) => ((pattern >> k) & 1) === taken);
      split(left, k + 1, { ...fixed, [option]: answer });
    }
  };
  split(patterns, 0, {});
  return missing;
}
