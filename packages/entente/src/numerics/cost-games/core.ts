import { maximise } from "../linear-programme.js";
import { type CoalitionGame, checkCoalitions, membersOf, sumsOver } from "./coalition-game.js";

/** A coalition that an allocation leaves worse off than it would be alone. */
export interface Blocking {
  readonly members: readonly number[];
  /** What it has alone, and what the allocation gives it. */
  readonly alone: number;
  readonly given: number;
  /** alone − given, > 0. */
  readonly excess: number;
}

/**
 * Whether no allocation satisfies every coalition: the least sum with which all are content passes what there is.
 *
 * @throws {EntenteError} `out-of-range` unless there are 1–20 players
 * @source Bondareva 1963; Shapley 1967
 */
export function isCoreEmpty(game: CoalitionGame): boolean {
  checkCoalitions("isCoreEmpty", game);
  const { players: n, worth } = game;
  const all = worth.length - 1;
  const columns = new Float64Array(n * all);
  for (let mask = 1; mask <= all; mask++)
    for (let i = 0; i < n; i++) if ((mask & (1 << i)) !== 0) columns[(mask - 1) * n + i] = 1;
  const optimum = maximise({ rows: n, columns, cost: worth.subarray(1), right: new Float64Array(n).fill(1) });
  return (optimum?.value ?? 0) > worth[all]! + tolerance(worth);
}

/** Coalitions that would do better alone: how many, and the first of them. */
export interface Blockings {
  readonly count: number;
  readonly first: readonly Blocking[];
}

/**
 * Coalitions that would do better alone, largest excess first; among equals the smaller coalition.
 *
 * @param allocation - n numbers
 * @param listed - how many to list. Default `20`.
 */
export function blockingCoalitions(game: CoalitionGame, allocation: ArrayLike<number>, listed = 20): Blockings {
  checkCoalitions("blockingCoalitions", game);
  const { worth } = game;
  const least = tolerance(worth);
  const sums = sumsOver(allocation);
  const first: Blocking[] = [];
  let count = 0;
  for (let mask = 1; mask < worth.length - 1; mask++) {
    const [alone, given] = [worth[mask]!, sums[mask]!];
    const excess = alone - given;
    if (excess <= least) continue;
    count++;
    if (first.length === listed && excess < first[listed - 1]!.excess - least) continue;
    const members = membersOf(mask);
    const before = (one: Blocking): boolean =>
      Math.abs(one.excess - excess) > least ? one.excess > excess : one.members.length <= members.length;
    const at = first.findIndex((one) => !before(one));
    first.splice(at < 0 ? first.length : at, 0, { members, alone, given, excess });
    first.length = Math.min(first.length, listed);
  }
  return { count, first };
}

function tolerance(worth: Float64Array): number {
  return 1e-9 * worth.reduce((most, one) => Math.max(most, Math.abs(one)), 1);
}
