import { bitsOf, hasBit, intersection, type Mask, maskOf } from "./mask.js";
import type { Sweep } from "./sweep.js";

/** What one constraint of a member keeps out of the zone. */
export interface ConstraintFigures {
  readonly constraint: number;
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
  const { patterns, constraints, verdictOn } = sweep;
  const figures = constraints.list.map((_, constraint) => ({ constraint, blocks: 0, soleBlocked: 0, unlocked: 0 }));
  const only = constraints.list.map((_, k) => maskOf([k], constraints.words));
  for (let id = 0; id < patterns.count; id++) {
    const packages = patterns.packages[id]!;
    const broken = bitsOf(violatedByMembers(sweep, id));
    const outside = !verdictOn(id).accepted;
    for (const k of broken) {
      const one = figures[k]!;
      one.blocks += packages;
      if (!outside || !verdictOn(id, only[k]!).accepted) continue;
      one.unlocked += packages;
      if (broken.length === 1) one.soleBlocked += packages;
    }
  }
  return figures.filter(({ constraint }) => hasBit(constraints.ofMembers, constraint));
}
