import { violatedByMembers } from "./blocking.js";
import { interner } from "./intern.js";
import { hasBit, isSubset, type Mask, minimalMasks, sizeOf } from "./mask.js";
import type { Sweep } from "./sweep.js";

/** Most sets of either kind that are listed. */
export const MOST_SETS = 1000;
const MOST_SIDES = 20;
const MOST_SAMPLED = 200;

/** A winning set as the rule has it and the constraints of its members. */
export interface WinningSide {
  readonly members: readonly number[];
  readonly constraints: Mask;
}
/** Minimal correction sets: inclusion-minimal among what some package violates of some winning set. */
export interface Corrections {
  readonly sides: readonly WinningSide[];
  readonly sets: readonly Mask[];
  readonly truncated: boolean;
}

/** The minimal winning sets with their members' constraints. */
export function winningSides({ winning, constraints, table, halves }: Sweep): WinningSide[] {
  const sampled = halves.sample !== null;
  // Past all listing every choice of sets is arbitrary, and over a sample many of them tell no more than some.
  const sets = sampled && winning.truncated ? winning.sets.slice(0, MOST_SIDES) : winning.sets;
  return sets.map((members) => {
    const mask = new Int32Array(constraints.words);
    for (const member of members) {
      const own = constraints.of[constraints.judges.indexOf(table.members[member]!)]!;
      for (let w = 0; w < mask.length; w++) mask[w]! |= own[w]!;
    }
    return { members, constraints: mask };
  });
}

/** Whether a pattern stays within what the forum decides. */
export function inScope({ patterns, constraints }: Sweep, pattern: number): boolean {
  return !hasBit(patterns.rows, constraints.outOfScope, pattern * patterns.words);
}

/** Those of a table that has room: nothing has to give way. */
export function noCorrections(sweep: Sweep): Corrections {
  return { sides: winningSides(sweep), sets: [new Int32Array(sweep.constraints.words)], truncated: false };
}

/**
 * Minimal correction sets of a table whose zone is empty; where packages are a sample, among what the packages that
 * break the fewest constraints violate.
 */
export function correctionsOf(sweep: Sweep): Corrections {
  const sides = winningSides(sweep);
  const seen = interner(sweep.constraints.words);
  const violated = new Int32Array(sweep.constraints.words);
  for (let id = 0; id < sweep.patterns.count; id++) {
    if (!inScope(sweep, id)) continue;
    const broken = violatedByMembers(sweep, id);
    for (const side of sides) {
      for (let w = 0; w < violated.length; w++) violated[w] = broken[w]! & side.constraints[w]!;
      seen.intern(violated);
    }
  }
  const all = Array.from({ length: seen.count }, (_, id) => seen.rows.slice(id * seen.words, (id + 1) * seen.words));
  const sampled = sweep.halves.sample !== null && all.length > MOST_SAMPLED;
  const distinct = sampled ? all.sort((x, y) => sizeOf(x) - sizeOf(y)).slice(0, MOST_SAMPLED) : all;
  const sets = minimalMasks(distinct);
  const truncated = sampled || sweep.winning.truncated || sets.length > MOST_SETS;
  return { sides, sets: sets.slice(0, MOST_SETS), truncated };
}

/**
 * Minimal sets that meet every given set: what cannot all be kept.
 *
 * @source Berge 1989 "Hypergraphs", by multiplication; Reiter 1987 for the duality
 */
export function hittingSets(sets: readonly Mask[], words: number): { sets: Mask[]; truncated: boolean } {
  if (sets.length === 0) return { sets: [], truncated: false };
  let hits: Mask[] = [new Int32Array(words)];
  let truncated = false;
  for (const set of sets) {
    const next = hits.flatMap((hit) => extensions(hit, set));
    hits = minimalMasks(next);
    if (hits.length > MOST_SETS) truncated = true;
    hits = hits.slice(0, MOST_SETS);
  }
  return { sets: truncated ? hits.filter((hit) => everyMemberNeeded(hit, sets)) : hits, truncated };
}

function extensions(hit: Mask, set: Mask): Mask[] {
  if (set.some((word, w) => (word & hit[w]!) !== 0)) return [hit];
  const made: Mask[] = [];
  set.forEach((word, w) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      const larger = hit.slice();
      larger[w]! |= rest & -rest;
      made.push(larger);
    }
  });
  return made;
}

function everyMemberNeeded(hit: Mask, sets: readonly Mask[]): boolean {
  for (let w = 0; w < hit.length; w++) {
    for (let rest = hit[w]!; rest !== 0; rest &= rest - 1) {
      const fewer = hit.slice();
      fewer[w]! &= ~(rest & -rest);
      if (sets.every((set) => set.some((word, v) => (word & fewer[v]!) !== 0))) return false;
    }
  }
  return true;
}

/** For every pattern the sets, by number, that are exactly what it violates of some winning side; null: none. */
export function correctedBy(sweep: Sweep, { sides, sets }: Corrections): (readonly number[] | null)[] {
  const { patterns, constraints } = sweep;
  const numberOf = new Map(sets.map((set, k) => [set.join(), k]));
  const sizes = sets.length;
  return Array.from({ length: patterns.count }, (_, id) => {
    if (sizes === 0 || !inScope(sweep, id)) return null;
    const broken = violatedByMembers(sweep, id);
    if (!sets.some((set) => isSubset(set, broken))) return null;
    const found = new Set<number>();
    for (const side of sides) {
      const violated = new Int32Array(constraints.words);
      for (let w = 0; w < violated.length; w++) violated[w] = broken[w]! & side.constraints[w]!;
      const number = numberOf.get(violated.join());
      if (number !== undefined) found.add(number);
    }
    return found.size === 0 ? null : [...found];
  });
}
