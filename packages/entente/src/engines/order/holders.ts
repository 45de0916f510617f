import type { Asked } from "../asked.js";
import { leverSetsOf } from "../forum/lever-sets.js";
import type { Axis } from "./axes.js";

/** A least set of parties whose own act a step needs, as numbers in the view's order. */
export interface Acting {
  readonly hands: readonly number[];
  /** Whether someone must act whom the forum neither seats nor addresses, or nobody can. */
  readonly needsOutsider: boolean;
}
/** Who can take the step that ends on a rung: per axis and rung, the sets to choose from, the first one first. */
export type Holders = readonly (readonly (readonly Acting[])[])[];

const NOBODY: readonly Acting[] = [{ hands: [], needsOutsider: true }];

/**
 * Holders of every step. Sets within the forum and its addressees come first and alone; where there is none, the sets
 * with the fewest outsiders. An option without levers is delivered by those that accept the target, jointly.
 *
 * @param accepting - hands that accept the target
 */
export function holdersOf(asked: Asked, axes: readonly Axis[], accepting: readonly number[]): Holders {
  const setsFor = actingOn(asked, accepting);
  return axes.map(({ issue, rungs }) => {
    const known = new Map<number, readonly Acting[]>();
    return rungs.map(({ to }) => {
      const found = known.get(to) ?? setsFor(issue, to);
      known.set(to, found);
      return found;
    });
  });
}

/** The sets of parties to choose from for one option, the first one first, as `holdersOf` has them for a path. */
export function actingOn(
  asked: Asked,
  accepting: readonly number[],
): (issue: number, option: number) => readonly Acting[] {
  const { table } = asked;
  const within = new Set([...table.willing, ...[...table.members, ...table.toward].map((p) => table.handOf[p] ?? -1)]);
  return (issue, option) => {
    const sets = leverSetsOf(asked, issue, option)?.sets ?? [accepting];
    if (sets.length === 0) return NOBODY;
    const outsiders = sets.map((set) => set.filter((hand) => !within.has(hand)).length);
    const fewest = Math.min(...outsiders);
    return sets
      .filter((_, k) => outsiders[k] === fewest)
      .map((hands) => ({ hands, needsOutsider: fewest > 0 || hands.length === 0 }));
  };
}

/** Who acts where two steps are one: the first two sets that differ; null where the same hands would do both. */
export function actingTogether(one: readonly Acting[], other: readonly Acting[]): readonly [Acting, Acting] | null {
  for (const a of one) for (const b of other) if (a.hands.join() !== b.hands.join()) return [a, b];
  return null;
}
