import type { Tests } from "../../condition.js";
import type { Table } from "../table.js";
import type { Constraints } from "./constraints.js";
import { bitsByHalf, type HalfBits, type Halves } from "./halves.js";
import { interner } from "./intern.js";
import { bonusAt, type Utilities } from "./utilities.js";

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

/** One pass over all packages: sums of integers, one comparison a party, four operations for 32 red lines. */
export function patternsOf({ halves, table, constraints, utilities, where }: Question): Patterns {
  const { space, slow, fast, statusQuo } = halves;
  const { lines, judges, words, outOfScope } = constraints;
  const when = bitsByHalf(
    halves,
    lines.map((line) => line.when),
  );
  const required = bitsByHalf(
    halves,
    lines.map((line) => line.require),
  );
  const asked = bitsByHalf(halves, [where ?? []]);
  const scope = bitsByHalf(halves, [scopeTests(table, space.statusQuo)]);
  const sets = interner(words);
  const of = new Int32Array(slow * fast);
  let packages = new Float64Array(256);
  const row = new Int32Array(words);
  const floors = new Float64Array(judges.length);
  const sums = utilities.sums.map((half) => half.fast);
  let number = 0;
  for (let a = 0; a < slow; a++) {
    judges.forEach((p, k) => {
      floors[k] = space.acceptFrom[p]! - utilities.sums[k]!.slow[a]!;
    });
    const askedHere = asked.slow[a]! & 1;
    const scopeHere = scope.slow[a]! & 1;
    for (let b = 0; b < fast; b++, number++) {
      if ((askedHere & asked.fast[b]!) === 0 || number === statusQuo) {
        of[number] = -1;
        continue;
      }
      breakLines(row, when, required, a, b);
      for (let k = 0; k < judges.length; k++) {
        let units = sums[k]![b]!;
        const bonus = utilities.bonus[k]!;
        if (bonus !== null) units += bonusAt(bonus, utilities.linkages, a, b);
        if (units < floors[k]!) {
          const bit = lines.length + k;
          row[bit >>> 5]! |= 1 << (bit & 31);
        }
      }
      if ((scopeHere & scope.fast[b]!) === 0) row[outOfScope >>> 5]! |= 1 << (outOfScope & 31);
      const id = sets.intern(row);
      if (id >= packages.length) packages = extended(packages);
      packages[id]!++;
      of[number] = id;
    }
  }
  return { of, count: sets.count, words, rows: sets.rows, packages };
}

function breakLines(row: Int32Array, when: HalfBits, required: HalfBits, a: number, b: number): void {
  const { words } = when;
  for (let w = 0; w < row.length; w++) {
    if (w >= words) {
      row[w] = 0;
      continue;
    }
    const at = a * words + w;
    const bt = b * words + w;
    row[w] = when.slow[at]! & when.fast[bt]! & ~(required.slow[at]! & required.fast[bt]!);
  }
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

function extended(values: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}
