import { compileCondition, meets } from "../../case/condition.js";
import { meetsSet } from "../../numerics/roadmap/lattice.js";
import type { Course } from "./course.js";
import { levelSetOf } from "./level-conditions.js";

/** A burden that others still carry when a party is done. */
export interface Carried {
  readonly burden: string;
  readonly payers: string[];
  /** Their part of the whole, 0 … 1. */
  readonly shareOfOthers: number;
}

/** First step from which a party's finish holds at every later stop; 0: already; null: never. Parties without one are left out. */
export function finishesOn({ asked, axes }: Course, stops: readonly Int32Array[]): Record<string, number | null> {
  const { kase, view } = asked;
  return Object.fromEntries(
    view.parties.flatMap((party): [string, number | null][] => {
      const finish = kase.parties[party]?.finish;
      if (finish === undefined) return [];
      const done = levelSetOf(asked, axes, finish);
      let first: number | null = null;
      for (let k = stops.length - 1; k >= 0 && meetsSet(done, stops[k] ?? []); k--) first = k;
      return [[party, first]];
    }),
  );
}

/** Of each party that is done at some step: the burdens in force at the target that others go on paying. */
export function carriedAfter(
  { asked, target }: Pick<Course, "asked" | "target">,
  finishes: Readonly<Record<string, number | null>>,
): Record<string, Carried[]> {
  const { kase } = asked;
  const inForce = Object.entries(kase.burdens).filter(
    ([, { when = {}, payers }]) => payers !== undefined && meets(compileCondition(kase.issues, when), target.options),
  );
  return Object.fromEntries(
    Object.entries(finishes).flatMap(([party, step]): [string, Carried[]][] => {
      if (step === null) return [];
      const carried = inForce.flatMap(([burden, { payers = {} }]): Carried[] => {
        const whole = Object.values(payers).reduce((sum, share) => sum + share, 0);
        const others = Object.entries(payers).filter(([payer, share]) => payer !== party && share > 0);
        if (others.length === 0) return [];
        const share = others.reduce((sum, [, one]) => sum + one, 0) / whole;
        return [{ burden, payers: others.map(([payer]) => payer), shareOfOthers: share }];
      });
      return [[party, carried]];
    }),
  );
}
