import { EntenteError } from "../../error.js";

/** Players up to which every coalition is visited. */
export const MOST_PLAYERS = 20;

/** A game in which every coalition has a worth; coalitions are bit masks over the players. */
export interface CoalitionGame {
  /** n, 1 … 20. */
  readonly players: number;
  /** worth[mask], 2ⁿ numbers; worth[0] = 0. */
  readonly worth: Float64Array;
}

/** A cost that arises once for everyone who uses it. */
export interface SharedCost {
  /** ≥ 0. */
  readonly cost: number;
  /** Players by number, at least one. */
  readonly users: readonly number[];
}

/** @throws {EntenteError} `out-of-range` unless there are 1–20 players, 2ⁿ finite worths and the empty coalition has none */
export function checkCoalitions(name: string, { players, worth }: CoalitionGame): void {
  if (!Number.isInteger(players) || players < 1 || players > MOST_PLAYERS)
    throw new EntenteError("out-of-range", `${name}: ${players} players, expected 1–${MOST_PLAYERS}`);
  if (worth.length !== 2 ** players)
    throw new EntenteError("out-of-range", `${name}: ${worth.length} worths, expected ${2 ** players}`);
  if (worth[0] !== 0)
    throw new EntenteError("out-of-range", `${name}: the empty coalition is worth ${worth[0]}, not 0`);
  if (!worth.every(Number.isFinite)) throw new EntenteError("out-of-range", `${name}: a worth is not a finite number`);
}

/** The game of a list of shared costs: a coalition bears every cost that some member of it uses. */
export function sharedCostGame(players: number, costs: readonly SharedCost[]): CoalitionGame {
  const worth = new Float64Array(2 ** players);
  for (const { cost, users } of costs) {
    const mask = users.reduce((bits, user) => bits | (1 << user), 0);
    for (let coalition = 1; coalition < worth.length; coalition++)
      if ((coalition & mask) !== 0) worth[coalition]! += cost;
  }
  return { players, worth };
}

/** Costs as values: what a coalition saves is what it does not pay. */
export function negated({ players, worth }: CoalitionGame): CoalitionGame {
  return { players, worth: worth.map((cost) => (cost === 0 ? 0 : -cost)) };
}

/** Σ of a list over the members of every coalition. */
export function sumsOver(list: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(2 ** list.length);
  for (let mask = 1; mask < sums.length; mask++)
    sums[mask] = sums[mask & (mask - 1)]! + list[31 - Math.clz32(mask & -mask)]!;
  return sums;
}

export function membersOf(mask: number): number[] {
  const members: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) members.push(31 - Math.clz32(rest & -rest));
  return members;
}
