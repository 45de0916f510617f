import { EntenteError } from "../../error.js";
import { maximise, type Optimum } from "../linear-programme.js";
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
 * Whether no allocation satisfies every coalition: the least sum with which all are content passes what there is. Few
 * coalitions settle that; they are taken up one by one, the one that lacks most first.
 *
 * @throws {EntenteError} `out-of-range` unless there are 1–20 players
 * @source Bondareva 1963; Shapley 1967
 */
export function isCoreEmpty(game: CoalitionGame): boolean {
  checkCoalitions("isCoreEmpty", game);
  const { players: n, worth } = game;
  const least = tolerance(worth);
  const together = worth[worth.length - 1]!;
  const taken = Array.from({ length: n }, (_, i) => 1 << i);
  for (;;) {
    const { value, prices } = leastContent(game, taken);
    if (value > together + least) return true;
    const lacking = mostLacking(game, prices);
    if (worth[lacking]! - sumIn(prices, lacking) <= least || taken.includes(lacking)) return false;
    taken.push(lacking);
  }
}

/** The least sum with which these coalitions are content, and an allocation of it, by the dual programme. */
function leastContent({ players: n, worth }: CoalitionGame, coalitions: readonly number[]): Optimum {
  const columns = new Float64Array(n * coalitions.length);
  for (const [j, mask] of coalitions.entries()) for (const i of membersOf(mask)) columns[j * n + i] = 1;
  const cost = Float64Array.from(coalitions, (mask) => worth[mask]!);
  const optimum = maximise({ rows: n, columns, cost, right: new Float64Array(n).fill(1) });
  if (optimum === null) throw new EntenteError("no-progress", "isCoreEmpty: a programme has no solution");
  return optimum;
}

function mostLacking({ worth }: CoalitionGame, allocation: Float64Array): number {
  const sums = sumsOver(allocation);
  let found = worth.length - 1;
  for (let mask = 1; mask < worth.length; mask++)
    if (worth[mask]! - sums[mask]! > worth[found]! - sums[found]!) found = mask;
  return found;
}

function sumIn(allocation: Float64Array, mask: number): number {
  return membersOf(mask).reduce((sum, i) => sum + allocation[i]!, 0);
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
