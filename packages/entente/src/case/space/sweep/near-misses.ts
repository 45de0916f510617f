import { violatedByMembers } from "./blocking.js";
import { inScope, type WinningSide, winningSides } from "./corrections.js";
import { bitsOf, intersection, sizeOf } from "./mask.js";
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
interface Ranked extends NearMiss {
  readonly sum: number;
}

const EPSILON = 1e-9;
const LISTED = 5;

/** The packages outside the zone that miss it least: fewest red lines, then least regret. */
export function nearMissesOf(sweep: Sweep, most = LISTED): NearMiss[] {
  const { patterns, constraints, halves } = sweep;
  const sides = winningSides(sweep);
  if (sides.length === 0) return [];
  const fewest = new Int32Array(patterns.count).fill(-1);
  const packagesBy: number[] = [];
  for (let id = 0; id < patterns.count; id++) {
    if (!inScope(sweep, id) || sweep.verdictOn(id).accepted) continue;
    const lines = intersection(violatedByMembers(sweep, id), constraints.redLines);
    fewest[id] = Math.min(...sides.map((side) => sizeOf(intersection(lines, side.constraints))));
    packagesBy[fewest[id]!] = (packagesBy[fewest[id]!] ?? 0) + patterns.packages[id]!;
  }
  let broken = 0;
  for (let enough = packagesBy[0] ?? 0; enough < most && broken < packagesBy.length; )
    enough += packagesBy[++broken] ?? 0;
  const found: Ranked[] = [];
  for (const number of packagesWhere(sweep, (pattern) => fewest[pattern]! >= 0 && fewest[pattern]! <= broken)) {
    const a = Math.trunc(number / halves.fast);
    const b = number - a * halves.fast;
    const miss = missOf(sweep, sides, number, a, b);
    if (found.length === most && compareMisses(miss, found[most - 1]!) >= 0) continue;
    const at = found.findIndex((other) => compareMisses(miss, other) < 0);
    found.splice(at < 0 ? found.length : at, 0, miss);
    if (found.length > most) found.pop();
  }
  return found.map(({ sum: _, ...miss }) => miss);
}

function missOf(sweep: Sweep, sides: readonly WinningSide[], number: number, a: number, b: number): Ranked {
  const { table, space, constraints, utilities, patterns } = sweep;
  const violated = violatedByMembers(sweep, patterns.of[number]!);
  const lines = intersection(violated, constraints.redLines);
  const shortfalls = table.members.map((party) => {
    const units = unitsAt(utilities, constraints.judges.indexOf(party), a, b);
    return units >= space.acceptFrom[party]! ? 0 : (space.reservation[party]! - units) / space.scale[party]!;
  });
  let best: Ranked | null = null;
  for (const side of sides) {
    const regret = new Map(side.members.map((member) => [table.members[member]!, shortfalls[member]!]));
    const values = [...regret.values()];
    const miss: Ranked = {
      package: number,
      redLinesBroken: bitsOf(intersection(lines, side.constraints)),
      regret,
      maxRegret: Math.max(0, ...values),
      sum: values.reduce((sum, value) => sum + value, 0),
    };
    if (best === null || compareMisses(miss, best) < 0) best = miss;
  }
  return best!;
}

function compareMisses(x: Ranked, y: Ranked): number {
  const byLines = x.redLinesBroken.length - y.redLinesBroken.length;
  if (byLines !== 0) return byLines;
  if (Math.abs(x.maxRegret - y.maxRegret) > EPSILON) return x.maxRegret - y.maxRegret;
  return Math.abs(x.sum - y.sum) > EPSILON ? x.sum - y.sum : 0;
}
