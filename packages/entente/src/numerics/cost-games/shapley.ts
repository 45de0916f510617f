import { EntenteError } from "../../error.js";
import { Z95 } from "../wilson.js";
import { type CoalitionGame, checkCoalitions, type SharedCost } from "./coalition-game.js";

const ORDER_PATH = "shapley.order";

/**
 * Shapley value: what each player adds to those before it, on average over all orders.
 *
 * @returns n numbers, together the worth of all players; O(n·2ⁿ)
 * @throws {EntenteError} `out-of-range` unless there are 1–20 players
 * @source Shapley 1953
 */
export function shapleyValue(game: CoalitionGame): Float64Array {
  checkCoalitions("shapleyValue", game);
  const { players: n, worth } = game;
  const weights = orderWeights(n);
  const value = new Float64Array(n);
  const sizes = new Uint8Array(worth.length);
  for (let mask = 0; mask < worth.length; mask++) {
    if (mask > 0) sizes[mask] = sizes[mask & (mask - 1)]! + 1;
    const weight = weights[sizes[mask]!] ?? 0;
    const before = worth[mask]!;
    for (let i = 0; i < n; i++) if ((mask & (1 << i)) === 0) value[i]! += weight * (worth[mask | (1 << i)]! - before);
  }
  return value;
}

/** s!(n−s−1)!/n! = 1 / (n · C(n−1, s)). */
function orderWeights(n: number): Float64Array {
  const weights = new Float64Array(n);
  let binomial = 1;
  for (let s = 0; s < n; s++) {
    weights[s] = 1 / (n * binomial);
    binomial = (binomial * (n - 1 - s)) / (s + 1);
  }
  return weights;
}

/**
 * Shapley value of shared costs, of any number of players: each cost is split equally among its users.
 *
 * @source Littlechild & Owen 1973
 */
export function shapleyOfSharedCosts(players: number, costs: readonly SharedCost[]): Float64Array {
  const value = new Float64Array(players);
  for (const { cost, users } of costs) for (const user of users) value[user]! += cost / users.length;
  return value;
}

/** A mean of random orders and its 95 % interval, one number a player. */
export interface SampledValue {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}
export interface OrderTools {
  /** Random orders. Default `100_000`. */
  readonly orders?: number | undefined;
  readonly rng: (draw: number, path: string, stream?: number) => number;
  readonly signal: { readonly aborted: boolean };
}

/**
 * Shapley value from random orders, for more players than coalitions can be listed for.
 *
 * @param worth - of the coalition of the players k with members[k] = 1
 * @throws {EntenteError} `aborted`
 * @source Castro, Gómez & Tejada 2009
 */
export function shapleyFromOrders(
  players: number,
  worth: (members: Uint8Array) => number,
  { orders = 100_000, rng, signal }: OrderTools,
): SampledValue {
  const sum = new Float64Array(players);
  const squares = new Float64Array(players);
  const order = Int32Array.from({ length: players }, (_, k) => k);
  const members = new Uint8Array(players);
  for (let draw = 0; draw < orders; draw++) {
    if (signal.aborted) throw new EntenteError("aborted", "shapleyFromOrders: stopped because the run was aborted");
    for (let k = players - 1; k > 0; k--) {
      const other = Math.min(k, Math.floor(rng(draw, ORDER_PATH, k) * (k + 1)));
      const kept = order[k]!;
      order[k] = order[other]!;
      order[other] = kept;
    }
    members.fill(0);
    let before = 0;
    for (const player of order) {
      members[player] = 1;
      const after = worth(members);
      sum[player]! += after - before;
      squares[player]! += (after - before) ** 2;
      before = after;
    }
  }
  const value = sum.map((one) => one / orders);
  const half = value.map((mean, k) => Z95 * Math.sqrt(Math.max(0, squares[k]! / orders - mean * mean) / orders));
  return { value, low: value.map((mean, k) => mean - half[k]!), high: value.map((mean, k) => mean + half[k]!) };
}
