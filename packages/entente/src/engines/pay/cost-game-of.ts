import type { Case } from "../../case/model.js";
import { MOST_PLAYERS, negated, type SharedCost, sharedCostGame } from "../../numerics/cost-games/coalition-game.js";
import { type Blockings, blockingCoalitions } from "../../numerics/cost-games/core.js";
import { MOST_NUCLEOLUS_PLAYERS, nucleolus } from "../../numerics/cost-games/nucleolus.js";
import { shapleyOfSharedCosts } from "../../numerics/cost-games/shapley.js";
import { type ActiveBurden, type Shares, shareIn } from "./active-burdens.js";
import { concerned } from "./split.js";

/** The cost game of bills in one unit: a coalition bears every bill from which one of its members gains. */
export interface CostGame {
  /** Payers and gainers, in the author's order. */
  readonly players: readonly string[];
  readonly costs: readonly SharedCost[];
  /** What each pays as stated. */
  readonly paid: Float64Array;
}

/** Bills without a payer or a gainer stand outside the game; null where no other is left. */
export function costGameOf(kase: Case, active: readonly ActiveBurden[]): CostGame | null {
  const counted = active.filter(({ cost, payers, benefit }) => cost > 0 && payers !== null && benefit !== null);
  if (counted.length === 0) return null;
  const players = concerned(kase, counted);
  const costs = costsAmong(players, counted);
  const paid = Float64Array.from(players, (party) =>
    counted.reduce((sum, { cost, payers }) => sum + cost * shareIn(payers, party), 0),
  );
  return { players, costs, paid };
}

/** Coalitions that would pay less alone than as stated, by what they would save; null where players are too many. */
export function coalitionsBetterAlone({ players, costs, paid }: CostGame): Blockings | null {
  if (players.length > MOST_PLAYERS) return null;
  return blockingCoalitions(
    negated(sharedCostGame(players.length, costs)),
    paid.map((bill) => -bill),
  );
}

/** Shares of the whole of several bills among all who gain from one of them, by Shapley value. */
export function shapleyShares(kase: Case, active: readonly ActiveBurden[]): Shares | null {
  const { players, costs } = gainersGame(kase, active);
  return players.length === 0 ? null : sharesOf(players, costs, shapleyOfSharedCosts(players.length, costs));
}

/** The same by the nucleolus; null where the gainers are too many. */
export function nucleolusShares(kase: Case, active: readonly ActiveBurden[]): Shares | null {
  const { players, costs } = gainersGame(kase, active);
  if (players.length === 0 || players.length > MOST_NUCLEOLUS_PLAYERS) return null;
  const { allocation } = nucleolus(negated(sharedCostGame(players.length, costs)));
  return sharesOf(
    players,
    costs,
    allocation.map((saved) => Math.max(0, -saved)),
  );
}

function gainersGame(kase: Case, active: readonly ActiveBurden[]): Pick<CostGame, "players" | "costs"> {
  const gained = active.map(({ benefit }) => ({ payers: null, benefit }));
  const players = concerned(kase, gained);
  return { players, costs: costsAmong(players, active) };
}

function costsAmong(players: readonly string[], active: readonly ActiveBurden[]): SharedCost[] {
  return active.map(({ cost, benefit }) => ({
    cost,
    users: Object.keys(benefit ?? {}).map((party) => players.indexOf(party)),
  }));
}

function sharesOf(players: readonly string[], costs: readonly SharedCost[], bills: Float64Array): Shares {
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  return Object.fromEntries(players.map((party, k) => [party, (bills[k] ?? 0) / total]));
}
