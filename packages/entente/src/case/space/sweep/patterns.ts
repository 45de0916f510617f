import type { Tests } from "../../condition.js";
import type { Table } from "../table.js";
import type { Constraints } from "./constraints.js";
import { bitsByHalf, type HalfBits, type Halves } from "./halves.js";
import { interner } from "./intern.js";
import type { Utilities } from "./utilities.js";

/** Every package other than the status quo by the set of constraints that it violates. */
export interface Patterns {
  /** Number of the package's pattern; −1 for the status quo and for packages outside `--where`. */
  readonly of: Int32Array;
  readonly count: number;
  readonly words: number;
  /** Constraints violated, `words` a pattern. */
  readonly rows: Int32Array;
  /** Packages that have the pattern. */
  readonly packages: Float64Array;
}

interface Question {
  readonly halves: Halves;
  readonly table: Table;
  readonly constraints: Constraints;
  readonly utilities: Utilities;
  readonly where: Tests | null;
}

/** One pass over all packages, a slow assignment at a time: sums of integers, and four operations for 32 red lines. */
export function patternsOf(question: Question): Patterns {
  const { halves, constraints, where } = question;
  const { slow, fast, statusQuo } = halves;
  const { words } = constraints;
  const asked = bitsByHalf(halves, [where ?? []]);
  const sets = interner(words);
  const of = new Int32Array(slow * fast);
  const columns = Array.from({ length: words }, () => new Int32Array(fast));
  const fill = columnFiller(question, columns);
  for (let a = 0; a < slow; a++) {
    const from = a * fast;
    if ((asked.slow[a]! & 1) === 0) {
      of.fill(-1, from, from + fast);
      continue;
    }
    fill(a);
    const holdsQuo = statusQuo >= from && statusQuo < from + fast;
    sets.internColumns(columns, holdsQuo ? asked.fast.with(statusQuo - from, 0) : asked.fast, of, from);
  }
  const packages = new Float64Array(sets.count);
  for (let n = 0; n < of.length; n++) if (of[n]! >= 0) packages[of[n]!]!++;
  return { of, count: sets.count, words, rows: sets.rows, packages };
}

/** Writes the violations of all packages of a slow assignment, one column a word. */
function columnFiller(question: Question, columns: readonly Int32Array[]): (a: number) => void {
  const { halves, table, constraints, utilities } = question;
  const { space, fast } = halves;
  const { lines, judges, outOfScope } = constraints;
  const tabled = (conditions: readonly Tests[]): HalfBits => bitsByHalf(halves, conditions);
  const when = tabled(lines.map((line) => line.when));
  const required = tabled(lines.map((line) => line.require));
  const scope = tabled([scopeTests(table, space.statusQuo)]);
  const lineWords = lines.length === 0 ? 0 : when.words;
  const units = new Float64Array(fast);
  return (a) => {
    columns.forEach((column, w) => {
      if (w < lineWords) breakLines(column, when, required, w, a);
      else column.fill(0);
    });
    judges.forEach((p, k) => {
      const { slow, fast: sums } = utilities.sums[k]!;
      const bit = lines.length + k;
      const withBonus = addLinkages(units, sums, utilities, k, a);
      markBelow(columns[bit >>> 5]!, withBonus ? units : sums, space.acceptFrom[p]! - slow[a]!, 1 << (bit & 31));
    });
    if (table.scope !== null) markOutside(columns[outOfScope >>> 5]!, scope, a, 1 << (outOfScope & 31));
  };
}

function breakLines(column: Int32Array, when: HalfBits, required: HalfBits, w: number, a: number): void {
  const { words } = when;
  const whenHere = when.slow[a * words + w]!;
  const requiredHere = required.slow[a * words + w]!;
  const whenFast = when.fast;
  const requiredFast = required.fast;
  for (let b = 0; b < column.length; b++) {
    const at = b * words + w;
    column[b] = whenHere & whenFast[at]! & ~(requiredHere & requiredFast[at]!);
  }
}

/** Fills `units` with a judge's fast sums and its linkages; false where none of these can hold here. */
function addLinkages(units: Float64Array, sums: Float64Array, utilities: Utilities, k: number, a: number): boolean {
  const { linkages, own } = utilities;
  const { words, slow, fast } = linkages;
  let any = false;
  for (const { bit, units: added } of own[k]!) {
    const w = bit >>> 5;
    const flag = 1 << (bit & 31);
    if ((slow[a * words + w]! & flag) === 0) continue;
    if (!any) units.set(sums);
    any = true;
    for (let b = 0; b < units.length; b++) if ((fast[b * words + w]! & flag) !== 0) units[b]! += added;
  }
  return any;
}

function markBelow(column: Int32Array, units: Float64Array, floor: number, flag: number): void {
  for (let b = 0; b < column.length; b++) if (units[b]! < floor) column[b]! |= flag;
}

function markOutside(column: Int32Array, scope: HalfBits, a: number, flag: number): void {
  const inside = scope.slow[a]! & 1;
  for (let b = 0; b < column.length; b++) if ((inside & scope.fast[b]!) === 0) column[b]! |= flag;
}

/** Tests met by packages that leave everything outside the forum's scope at the status quo. */
export function scopeTests({ scope }: Pick<Table, "scope">, statusQuo: Int32Array): Tests {
  if (scope === null) return [];
  return Array.from(statusQuo, (option, issue) => ({ issue, option }))
    .filter(({ issue }) => scope[issue] !== 1)
    .map(({ issue, option }) => {
      const passes = new Uint8Array(option + 1);
      passes[option] = 1;
      return { issue, passes };
    });
}
