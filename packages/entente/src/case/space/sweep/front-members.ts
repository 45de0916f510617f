import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";
import type { SpaceFront } from "./whole-front.js";

const BUCKETS = 2 ** 16;
/** The same for equal units. */
const bucketOf = (units: number): number => Math.imul(units | 0, 0x9e3779b1) >>> 16;

/** Numbers of all packages of the question whose utilities are on a front, ascending. */
export function packagesOnFront(sweep: Sweep, front: SpaceFront): Int32Array {
  const { halves, utilities, constraints, patterns, asked, others } = sweep;
  const judges = front.parties.map((party) => constraints.judges.indexOf(party));
  const width = judges.length;
  const rowsBy = new Map<number, number[]>();
  for (let row = 0; row < front.count; row++) {
    const first = front.vectors[row * width]!;
    const rows = rowsBy.get(first);
    if (rows === undefined) rowsBy.set(first, [row]);
    else rows.push(row);
  }
  // Most packages are told apart by a few bits of their first utility, which spares them a look into the map.
  const some = new Uint8Array(BUCKETS);
  for (const first of rowsBy.keys()) some[bucketOf(first)] = 1;
  const found: number[] = [];
  const isOn = (row: number, a: number, b: number): boolean => {
    for (let k = 1; k < width; k++)
      if (unitsAt(utilities, judges[k]!, a, b) !== front.vectors[row * width + k]!) return false;
    return true;
  };
  // A call for each slow assignment: a loop that is called often is compiled sooner than one that runs long.
  const listRow = (a: number): void => {
    for (let b = 0; b < halves.fast; b++) {
      const number = a * halves.fast + b;
      if (patterns.of[number]! < 0 && !(number === halves.statusQuo && asked > others)) continue;
      const first = unitsAt(utilities, judges[0]!, a, b);
      if (some[bucketOf(first)] === 0) continue;
      const rows = rowsBy.get(first);
      if (rows?.some((row) => isOn(row, a, b))) found.push(number);
    }
  };
  for (let a = 0; a < halves.slow; a++) listRow(a);
  return Int32Array.from(found);
}

/** Utilities on the 0–1 scale at some packages: a row a package, a column a judge. */
export function utilitiesAt(sweep: Sweep, packages: Int32Array): Float64Array {
  const { space, halves, utilities, constraints } = sweep;
  const width = constraints.judges.length;
  const table = new Float64Array(packages.length * width);
  packages.forEach((number, row) => {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    constraints.judges.forEach((party, judge) => {
      table[row * width + judge] = unitsAt(utilities, judge, a, b) / space.scale[party]!;
    });
  });
  return table;
}
