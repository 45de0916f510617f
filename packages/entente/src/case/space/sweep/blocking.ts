import type { Constraint } from "./constraints.js";
import { hasBit, intersection, type Mask } from "./mask.js";
import type { Sweep } from "./sweep.js";

/** What one constraint of a member keeps out of the zone. */
export interface ConstraintFigures {
  readonly constraint: Constraint;
  /** Packages that violate it. */
  readonly blocks: number;
  /** Packages outside the zone that violate nothing else of any member. */
  readonly soleBlocked: number;
  /** Packages that would enter the zone without it. */
  readonly unlocked: number;
}

/** Packages accepted once some constraints are off. */
export function countAccepted({ patterns, verdictOn }: Sweep, dropped?: Mask): number {
  let count = 0;
  for (let id = 0; id < patterns.count; id++) if (verdictOn(id, dropped).accepted) count += patterns.packages[id]!;
  return count;
}

/** Packages, the status quo not counted, that a party accepts. */
export function countAcceptedBy({ patterns, constraints }: Sweep, party: number): number {
  const own = constraints.of[constraints.judges.indexOf(party)]!;
  let count = 0;
  for (let id = 0; id < patterns.count; id++) {
    const from = id * patterns.words;
    if (own.every((word, w) => (word & patterns.rows[from + w]!) === 0)) count += patterns.packages[id]!;
  }
  return count;
}

/** Constraints of members that a pattern violates. */
export function violatedByMembers({ patterns, constraints }: Sweep, pattern: number): Mask {
  const row = patterns.rows.subarray(pattern * patterns.words, (pattern + 1) * patterns.words);
  return intersection(row, constraints.ofMembers);
}

/** Figures of every constraint of a member, in the order of the constraints. */
export function constraintFigures(sweep: Sweep): ConstraintFigures[] {
  const { patterns, constraints, table, verdictOn, wins } = sweep;
  const { list, words } = constraints;
  const figures = list.map((constraint) => ({ constraint, blocks: 0, soleBlocked: 0, unlocked: 0 }));
  const consenting = new Uint8Array(table.members.length);
  const broken = new Int32Array(list.length);
  const brokenBy = new Int32Array(table.members.length);
  const seatOf = list.map(({ party }) => table.members.indexOf(party));
  for (let id = 0; id < patterns.count; id++) {
    const packages = patterns.packages[id]!;
    let count = 0;
    brokenBy.fill(0);
    for (let w = 0; w < words; w++) {
      let rest = patterns.rows[id * words + w]! & constraints.ofMembers[w]!;
      for (; rest !== 0; rest &= rest - 1) {
        const k = 32 * w + 31 - Math.clz32(rest & -rest);
        broken[count++] = k;
        brokenBy[seatOf[k]!]!++;
        figures[k]!.blocks += packages;
      }
    }
    const { accepted, consents } = verdictOn(id);
    if (accepted || hasBit(patterns.rows, constraints.outOfScope, id * words)) continue;
    // Who breaks with another constraint too still refuses.
    const single = (at: number): boolean => brokenBy[seatOf[broken[at]!]!] === 1;
    consenting.set(consents);
    for (let at = 0; at < count; at++) if (single(at)) consenting[seatOf[broken[at]!]!] = 1;
    if (!wins(consenting)) continue;
    consenting.set(consents);
    for (let at = 0; at < count; at++) {
      const k = broken[at]!;
      if (!single(at)) continue;
      consenting[seatOf[k]!] = 1;
      const unlocks = wins(consenting);
      consenting[seatOf[k]!] = 0;
      if (!unlocks) continue;
      figures[k]!.unlocked += packages;
      if (count === 1) figures[k]!.soleBlocked += packages;
    }
  }
  return figures.filter((_, k) => hasBit(constraints.ofMembers, k));
}
