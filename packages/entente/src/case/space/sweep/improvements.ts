import { unitsOf } from "../space.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";

const EPSILON = 1e-9;

/** Numbers of the packages of the question that are better for someone and worse for no member or addressee. */
export function improvementsOn(sweep: Sweep, options: ArrayLike<number>): Int32Array {
  const { space, halves, utilities, constraints, patterns, asked, others } = sweep;
  const { judges } = constraints;
  const here = judges.map((party) => unitsOf(space, party, options));
  const slack = judges.map((party) => EPSILON * space.scale[party]!);
  const found: number[] = [];
  for (let number = 0; number < patterns.of.length; number++) {
    if (patterns.of[number]! < 0 && !(number === halves.statusQuo && asked > others)) continue;
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    let better = false;
    let worse = false;
    for (let k = 0; k < judges.length && !worse; k++) {
      const change = unitsAt(utilities, k, a, b) - here[k]!;
      worse = change < -slack[k]!;
      if (change > slack[k]!) better = true;
    }
    if (better && !worse) found.push(number);
  }
  return Int32Array.from(found);
}
