import { violatedByMembers } from "./blocking.js";
import { inScope, type WinningSide, winningSides } from "./corrections.js";
import { bitsOf, intersection, type Mask, sizeOf } from "./mask.js";
import type { Sweep } from "./sweep.js";
import { unitsAt } from "./utilities.js";
import { packagesWhere } from "./zone.js";

/** A package just outside the zone, for the winning set that it misses least. */
export interface NearMiss {
  readonly package: number;
  /** Constraints: red lines of the winning set's members that it breaks. */
  readonly redLinesBroken: readonly number[];
  /** Shortfall below the reservation on the 0–1 scale, per member of the winning set (index into the space's parties). */
  readonly regret: ReadonlyMap<number, number>;
  readonly maxRegret: number;
}
interface Ranked {
  readonly package: number;
  /** Number of the winning set that it misses least. */
  readonly side: number;
  readonly lines: number;
  readonly maxRegret: number;
  readonly sum: number;
}

const EPSILON = 1e-9;
const LISTED = 5;

/** The packages outside the zone that miss it least: fewest red lines, then least regret. */
export function nearMissesOf(sweep: Sweep, most = LISTED): NearMiss[] {
  const { patterns, halves } = sweep;
  const sides = winningSides(sweep);
  if (sides.length === 0) return [];
  const fewest = new Int32Array(patterns.count).fill(-1);
  const packagesBy: number[] = [];
  for (let id = 0; id < patterns.count; id++) {
    if (!inScope(sweep, id) || sweep.verdictOn(id).accepted) continue;
    const lines = brokenLines(sweep, id);
    fewest[id] = Math.min(...sides.map((side) => sizeOf(intersection(lines, side.constraints))));
    packagesBy[fewest[id]!] = (packagesBy[fewest[id]!] ?? 0) + patterns.packages[id]!;
  }
  let broken = 0;
  for (let enough = packagesBy[0] ?? 0; enough < most && broken < packagesBy.length; )
    enough += packagesBy[++broken] ?? 0;
  const rank = ranker(sweep, sides);
  const found: Ranked[] = [];
  const listed = packagesWhere(sweep, (pattern) => fewest[pattern]! >= 0 && fewest[pattern]! <= broken);
  listed.forEach((number) => {
    const a = Math.trunc(number / halves.fast);
    const miss = rank(number, a, number - a * halves.fast);
    const last = found[most - 1];
    if (last !== undefined && compareMisses(miss, last) >= 0) return;
    const at = found.findIndex((other) => compareMisses(miss, other) < 0);
    found.splice(at < 0 ? found.length : at, 0, { ...miss });
    if (found.length > most) found.pop();
  });
  return found.map((miss) => describe(sweep, sides, miss));
}

/** Ranks packages; the object that it returns is reused. */
function ranker(sweep: Sweep, sides: readonly WinningSide[]): (number: number, a: number, b: number) => Ranked {
  const { patterns, table } = sweep;
  const shortfalls = new Float64Array(table.members.length);
  const best = { package: 0, side: 0, lines: 0, maxRegret: 0, sum: 0 };
  const trial = { ...best };
  return (number, a, b) => {
    fillShortfalls(sweep, shortfalls, a, b);
    const lines = brokenLines(sweep, patterns.of[number]!);
    best.lines = Number.POSITIVE_INFINITY;
    for (let side = 0; side < sides.length; side++) {
      const { members, constraints } = sides[side]!;
      trial.package = number;
      trial.side = side;
      trial.lines = 0;
      for (let w = 0; w < lines.length; w++)
        for (let rest = lines[w]! & constraints[w]!; rest !== 0; rest &= rest - 1) trial.lines++;
      trial.maxRegret = 0;
      trial.sum = 0;
      for (const member of members) {
        trial.maxRegret = Math.max(trial.maxRegret, shortfalls[member]!);
        trial.sum += shortfalls[member]!;
      }
      if (compareMisses(trial, best) < 0) Object.assign(best, trial);
    }
    return best;
  };
}

function fillShortfalls(sweep: Sweep, shortfalls: Float64Array, a: number, b: number): void {
  const { table, space, seatJudge, utilities } = sweep;
  for (let seat = 0; seat < shortfalls.length; seat++) {
    const party = table.members[seat]!;
    const units = unitsAt(utilities, seatJudge[seat]!, a, b);
    shortfalls[seat] =
      units >= space.acceptFrom[party]! ? 0 : (space.reservation[party]! - units) / space.scale[party]!;
  }
}

function describe(sweep: Sweep, sides: readonly WinningSide[], miss: Ranked): NearMiss {
  const { table, halves, patterns } = sweep;
  const side = sides[miss.side]!;
  const shortfalls = new Float64Array(table.members.length);
  const a = Math.trunc(miss.package / halves.fast);
  fillShortfalls(sweep, shortfalls, a, miss.package - a * halves.fast);
  return {
    package: miss.package,
    redLinesBroken: bitsOf(intersection(brokenLines(sweep, patterns.of[miss.package]!), side.constraints)),
    regret: new Map(side.members.map((member) => [table.members[member]!, shortfalls[member]!])),
    maxRegret: miss.maxRegret,
  };
}

function brokenLines(sweep: Sweep, pattern: number): Mask {
  return intersection(violatedByMembers(sweep, pattern), sweep.constraints.redLines);
}

function compareMisses(x: Ranked, y: Ranked): number {
  if (x.lines !== y.lines) return x.lines - y.lines;
  if (Math.abs(x.maxRegret - y.maxRegret) > EPSILON) return x.maxRegret - y.maxRegret;
  return Math.abs(x.sum - y.sum) > EPSILON ? x.sum - y.sum : 0;
}
