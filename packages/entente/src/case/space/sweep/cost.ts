import type { View } from "../../view.js";
import type { Space, SpaceLine } from "../space.js";
import { type HalfSums, sumByHalf } from "./halves.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";

/** What a party gives up at a package by not insisting on a constraint that it violates, in salience-weighted points. */
export type Cost = (constraint: number, a: number, b: number) => number;

/**
 * Prices constraints: a reservation by the shortfall, a red line by the weighted distance to the nearest options that
 * pass its failed tests, never weighed less than an even share. Sacred lines have a figure too: it is for the caller
 * not to ask.
 */
export function costOver(sweep: Sweep, view: View): Cost {
  const { space, constraints, utilities, halves } = sweep;
  const { lines, judges } = constraints;
  const tables: HalfSums[] = lines.map((line) => sumByHalf(halves, lineCosts(space, view, line)));
  return (constraint, a, b) => {
    if (constraint < tables.length) return tables[constraint]!.slow[a]! + tables[constraint]!.fast[b]!;
    const judge = constraint - tables.length;
    const party = judges[judge]!;
    const short = space.reservation[party]! - unitsAt(utilities, judge, a, b);
    return short > 0 ? (100 * short) / space.scale[party]! : 0;
  };
}

/** Points per issue and option for the tests of `require` that fail there. */
function lineCosts(space: Space, view: View, { party, require }: SpaceLine): Float64Array[] {
  const positions = view.positions.get(space.parties[party] ?? "");
  const saliences = space.issues.map((issue) => positions?.get(issue)?.salience ?? 0);
  const total = saliences.reduce((sum, salience) => sum + salience, 0);
  const evenShare = 1 / Math.max(1, positions?.size ?? 0);
  const costs = space.options.map((options) => new Float64Array(options.length));
  for (const { issue, passes } of require) {
    const places = space.places[issue]!;
    const passing = Array.from(places).filter((_, o) => passes[o] === 1);
    const weight = Math.max(saliences[issue]! / total, evenShare);
    places.forEach((at, o) => {
      if (passes[o] === 1) return;
      const gap = passing.length === 0 ? 100 : Math.min(...passing.map((place) => Math.abs(place - at)));
      costs[issue]![o]! += weight * gap;
    });
  }
  return costs;
}
