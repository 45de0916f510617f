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

/** Packages between two tellings of what was found so far: a twentieth of a second's work or less. */
const TOLD_EVERY = 1 << 17;

/**
 * One pass over all packages, a slow assignment at a time: sums of integers, and four operations for 32 red lines.
 *
 * @param soFar - hears the patterns of the first `swept` packages, now and then, while there are more to come
 */
export function patternsOf(question: Question, soFar: (part: Patterns, swept: number) => void = () => {}): Patterns {
  const { halves, constraints, where } = question;
  const { slow, fast, statusQuo } = halves;
  const { words } = constraints;
  const asked = bitsByHalf(halves, [where ?? []]);
  const sets = interner(words);
  const of = new Int32Array(slow * fast);
  const columns = Array.from({ length: words }, () => new Int32Array(fast));
  const fill = columnFiller(question, columns);
  let packages = new Float64Array(0);
  let told = 0;
  for (let a = 0; a < slow; a++) {
    const from = a * fast;
    const to = from + fast;
    if ((asked.slow[a]! & 1) === 0) of.fill(-1, from, to);
    else {
      fill(a);
      const holdsQuo = statusQuo >= from && statusQuo < to;
      sets.internColumns(columns, holdsQuo ? asked.fast.with(statusQuo - from, 0) : asked.fast, of, from);
    }
    if (packages.length < sets.count) packages = grown(packages, 2 * sets.count);
    tally(of, from, to, packages);
    if (to - told < TOLD_EVERY || a === slow - 1) continue;
    told = to;
    soFar(found(), to);
  }
  return found();

  function found(): Patterns {
    return { of, count: sets.count, words, rows: sets.rows, packages: packages.subarray(0, sets.count) };
  }
}

function grown(counts: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length);
  longer.set(counts);
  return longer;
}

function tally(of: Int32Array, from: number, to: number, packages: Float64Array): void {
  for (let n = from; n < to; n++) {
    const pattern = of[n]!;
    if (pattern >= 0) packages[pattern]!++;
  }
}

/** Writes the violations of all packages of a slow assignment, one column a word. */
function columnFiller(question: Question, columns: readonly Int32Array[]): (a: number) => void {
  const { halves, table, constraints, utilities } = question;
  const { space } = halves;
  const { lines, judges, outOfScope } = constraints;
  const tabled = (conditions: readonly Tests[]): HalfBits => bitsByHalf(halves, conditions);
  const when = tabled(lines.map((line) => line.when));
  const required = tabled(lines.map((line) => line.require));
  const scope = tabled([scopeTests(table, space.statusQuo)]);
  const broken = columns.map((_, w) =>
    keptBy(
      (a) => `${when.slow[a * when.words + w]} ${required.slow[a * when.words + w]}`,
      BROKEN_KEPT,
      (a) => brokenLines(when, required, w, a),
    ),
  );
  const lineWords = lines.length === 0 ? 0 : when.words;
  const units = judges.map((_, k) =>
    keptBy(
      (a) => heldBy(utilities, k, a),
      UNITS_KEPT,
      (a) => withLinkages(utilities, k, a),
    ),
  );
  return (a) => {
    columns.forEach((column, w) => {
      if (w < lineWords) column.set(broken[w]!(a));
      else column.fill(0);
    });
    judges.forEach((p, k) => {
      const bit = lines.length + k;
      const floor = space.acceptFrom[p]! - utilities.sums[k]!.slow[a]!;
      markBelow(columns[bit >>> 5]!, units[k]!(a), floor, 1 << (bit & 31));
    });
    if (table.scope !== null) markOutside(columns[outOfScope >>> 5]!, scope, a, 1 << (outOfScope & 31));
  };
}

/** Columns kept for slow assignments that agree on all that the column depends on; few assignments differ from all others. */
const BROKEN_KEPT = 128;
const UNITS_KEPT = 8;

/** Makes a column once for all slow assignments of one key, as far as the latest few are kept. */
function keptBy<T>(keyOf: (a: number) => string, most: number, make: (a: number) => T): (a: number) => T {
  const kept = new Map<string, T>();
  return (a) => {
    const key = keyOf(a);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size === most) kept.clear();
    const made = make(a);
    kept.set(key, made);
    return made;
  };
}

function brokenLines(when: HalfBits, required: HalfBits, w: number, a: number): Int32Array {
  const { words } = when;
  const whenHere = when.slow[a * words + w]!;
  const requiredHere = required.slow[a * words + w]!;
  const whenFast = when.fast;
  const requiredFast = required.fast;
  const column = new Int32Array(whenFast.length / words);
  for (let b = 0; b < column.length; b++) {
    const at = b * words + w;
    column[b] = whenHere & whenFast[at]! & ~(requiredHere & requiredFast[at]!);
  }
  return column;
}

/** A judge's linkages that a slow assignment leaves open. */
function heldBy({ linkages, own }: Utilities, k: number, a: number): string {
  return own[k]!.map(({ bit }) => (linkages.slow[a * linkages.words + (bit >>> 5)]! >>> (bit & 31)) & 1).join("");
}

/** A judge's fast sums with what its linkages add to them. */
function withLinkages({ linkages, own, sums }: Utilities, k: number, a: number): Float64Array {
  const { words, slow, fast } = linkages;
  let units = sums[k]!.fast;
  for (const { bit, units: added } of own[k]!) {
    const w = bit >>> 5;
    const flag = 1 << (bit & 31);
    if ((slow[a * words + w]! & flag) === 0) continue;
    if (units === sums[k]!.fast) units = units.slice();
    for (let b = 0; b < units.length; b++) if ((fast[b * words + w]! & flag) !== 0) units[b]! += added;
  }
  return units;
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
