import { EntenteError } from "../../error.js";
import { maximise } from "../linear-programme.js";
import { type CoalitionGame, checkCoalitions } from "./coalition-game.js";
import { type Equations, equationsOver } from "./equations.js";

/** Players up to which the nucleolus is computed: its programmes have a column a coalition. */
export const MOST_NUCLEOLUS_PLAYERS = 12;

const EPSILON = 1e-9;

/** The allocation that makes the largest excess as small as it can be, then the second largest, and so on. */
export interface Nucleolus {
  /** n numbers, together the worth of all players. */
  readonly allocation: Float64Array;
  /** `prenucleolus`: single players are not held to what each has alone. */
  readonly kind: "nucleolus" | "prenucleolus";
}

export interface NucleolusOptions {
  /** Whether single players are held to what each has alone. Default `imputations`. */
  readonly over?: "imputations" | "allocations" | undefined;
}

/**
 * Nucleolus of a game of values, over the allocations that give each player at least what it has alone; where there is
 * none, the prenucleolus.
 *
 * @throws {EntenteError} `out-of-range` unless there are 1–12 players
 * @source Schmeidler 1969; Maschler, Peleg & Shapley 1979 (sequence of linear programmes)
 */
export function nucleolus(game: CoalitionGame, { over = "imputations" }: NucleolusOptions = {}): Nucleolus {
  checkCoalitions("nucleolus", game);
  const { players: n, worth } = game;
  const together = worth[worth.length - 1]!;
  let alone = 0;
  for (let i = 0; i < n; i++) alone += worth[1 << i]!;
  const bound = over === "imputations" && alone <= together + EPSILON * Math.max(1, Math.abs(together));
  const kind = bound ? "nucleolus" : "prenucleolus";
  return { allocation: sequence(game, kind), kind };
}

function sequence(game: CoalitionGame, kind: Nucleolus["kind"]): Float64Array {
  const { players: n, worth } = game;
  if (n > MOST_NUCLEOLUS_PLAYERS)
    throw new EntenteError("out-of-range", `nucleolus: ${n} players, expected at most ${MOST_NUCLEOLUS_PLAYERS}`);
  const all = worth.length - 1;
  const fixed = equationsOver(n);
  fixed.add(all, worth[all]!);
  while (fixed.rank() < n) {
    const rank = fixed.rank();
    fixTight(game, fixed, kind);
    if (fixed.rank() === rank) throw new EntenteError("no-progress", "nucleolus: a programme fixed no coalition");
  }
  return fixed.solution();
}

/**
 * One programme: the least t with x(S) + t ≥ v(S) for every coalition that is still free, solved by its dual over the
 * free directions of x. Coalitions with a positive amount there have excess t at every optimum and are fixed.
 */
function fixTight({ players: n, worth }: CoalitionGame, fixed: Equations, kind: Nucleolus["kind"]): void {
  const free = n - fixed.rank();
  const rows = free + 1;
  const masks: number[] = [];
  const cost: number[] = [];
  const entries: number[] = [];
  /** With excess: a coalition; without: a single player's claim to what it has alone. */
  const append = (mask: number, excess: 0 | 1): void => {
    const { slopes, constant } = fixed.over(mask);
    if (slopes.every((slope) => Math.abs(slope) <= EPSILON)) return;
    masks.push(mask);
    cost.push(worth[mask]! - constant);
    entries.push(...slopes, excess);
  };
  for (let mask = 1; mask < worth.length - 1; mask++) append(mask, 1);
  const coalitions = masks.length;
  if (kind === "nucleolus") for (let i = 0; i < n; i++) append(1 << i, 0);
  const right = new Float64Array(rows);
  right[free] = 1;
  const optimum = maximise({ rows, columns: Float64Array.from(entries), cost: Float64Array.from(cost), right });
  if (optimum === null) throw new EntenteError("no-progress", "nucleolus: a programme has no solution");
  const excess = optimum.prices[free]!;
  masks.forEach((mask, j) => {
    if (optimum.amounts[j]! > EPSILON) fixed.add(mask, worth[mask]! - (j < coalitions ? excess : 0));
  });
}
