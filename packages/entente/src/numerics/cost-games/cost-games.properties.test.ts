import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awards, CLAIM_RULES } from "./claims.js";
import { type CoalitionGame, negated, sharedCostGame } from "./coalition-game.js";
import { blockingCoalitions, isCoreEmpty } from "./core.js";
import { nucleolus } from "./nucleolus.js";
import { shapleyValue } from "./shapley.js";

const settings = (numRuns: number): fc.Parameters<unknown> => ({ seed: 4, numRuns });
const games = (least: number, most: number): fc.Arbitrary<CoalitionGame> =>
  fc
    .integer({ min: least, max: most })
    .chain((players) =>
      fc
        .array(fc.integer({ min: -4, max: 20 }), { minLength: 2 ** players - 1, maxLength: 2 ** players - 1 })
        .map((worths) => ({ players, worth: Float64Array.of(0, ...worths) })),
    );
const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((total, one) => total + one, 0);
const membersIn = (mask: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => i).filter((i) => (mask >> i) & 1);

/** Excesses of all coalitions but none and all, largest first. */
function excesses({ players, worth }: CoalitionGame, x: ArrayLike<number>): number[] {
  return Array.from({ length: worth.length - 2 }, (_, k) => k + 1)
    .map((mask) => worth[mask]! - sum(membersIn(mask, players).map((i) => x[i]!)))
    .sort((a, b) => b - a);
}

/** −1: the first list is smaller at the first place where they differ by more than rounding. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [k, one] of a.entries()) if (Math.abs(one - b[k]!) > 1e-7) return Math.sign(one - b[k]!);
  return 0;
}

/** All ways to give n players whole numbers of `parts` equal parts. */
function grid(n: number, parts: number): number[][] {
  if (n === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, k) => k).flatMap((k) =>
    grid(n - 1, parts - k).map((rest) => [k, ...rest]),
  );
}

describe("nucleolus(game)", () => {
  it("nucleolus(game) is beaten by no allocation of a grid, largest excess first then the next", () => {
    fc.assert(
      fc.property(games(3, 5), (game) => {
        const { players: n, worth } = game;
        const { allocation, kind } = nucleolus(game);
        const together = worth[worth.length - 1]!;
        expect(sum(allocation)).toBeCloseTo(together, 7);
        const alone = Array.from({ length: n }, (_, i) => worth[1 << i]!);
        const surplus = together - sum(alone);
        expect(kind).toBe(surplus < -1e-9 ? "prenucleolus" : "nucleolus");
        const mine = excesses(game, allocation);
        if (kind === "nucleolus")
          for (const [i, one] of allocation.entries()) expect(one).toBeGreaterThanOrEqual(alone[i]! - 1e-7);
        const spread = kind === "nucleolus" ? surplus : 40;
        const from = kind === "nucleolus" ? alone : alone.map((one) => one + (surplus - spread) / n);
        for (const parts of grid(n, n === 5 ? 6 : 10)) {
          const other = parts.map((part, i) => from[i]! + (part * spread) / (n === 5 ? 6 : 10));
          expect(compare(mine, excesses(game, other))).toBeLessThanOrEqual(0);
        }
      }),
      settings(60),
    );
  });
  it("nucleolus(game) is beaten by no small step in any of many directions", () => {
    fc.assert(
      fc.property(
        games(3, 5),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
        (game, noise) => {
          const { players: n, worth } = game;
          const { allocation, kind } = nucleolus(game);
          const mine = excesses(game, allocation);
          for (let k = 0; k + n <= noise.length; k += n) {
            const direction = noise.slice(k, k + n);
            const mean = sum(direction) / n;
            const other = direction.map((one, i) => allocation[i]! + 0.01 * (one - mean));
            if (kind === "nucleolus" && other.some((one, i) => one < worth[1 << i]!)) continue;
            expect(compare(mine, excesses(game, other))).toBeLessThanOrEqual(0);
          }
        },
      ),
      settings(60),
    );
  });
  it("nucleolus(game) lies in the core where there is one", () => {
    fc.assert(
      fc.property(games(2, 6), (game) => {
        const grown = {
          ...game,
          worth: game.worth.map((one, mask) => (mask === game.worth.length - 1 ? one + 30 : one)),
        };
        for (const each of [game, grown]) {
          const blocked = blockingCoalitions(each, nucleolus(each).allocation).count > 0;
          expect(blocked).toBe(isCoreEmpty(each));
        }
      }),
      settings(150),
    );
  });
  it("nucleolus(game) splits shared costs so that nobody would leave, with 10 players too", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ cost: fc.integer({ min: 0, max: 9 }), users: fc.uniqueArray(fc.nat(9), { minLength: 1 }) }),
          { minLength: 1, maxLength: 5 },
        ),
        (costs) => {
          const game = negated(sharedCostGame(10, costs));
          expect(isCoreEmpty(game)).toBe(false);
          expect(blockingCoalitions(game, nucleolus(game).allocation).count).toBe(0);
        },
      ),
      settings(8),
    );
  });
});

describe("shapleyValue(game)", () => {
  it("shapleyValue(game) hands out all there is and is the mean over every order", () => {
    fc.assert(
      fc.property(games(1, 5), (game) => {
        const { players: n, worth } = game;
        const value = shapleyValue(game);
        expect(sum(value)).toBeCloseTo(worth[worth.length - 1]!, 9);
        const orders = permutations(n);
        const means = new Float64Array(n);
        for (const order of orders) {
          let mask = 0;
          for (const player of order) {
            means[player]! += (worth[mask | (1 << player)]! - worth[mask]!) / orders.length;
            mask |= 1 << player;
          }
        }
        expect([...value]).toEqual(Array.from(means, (mean) => expect.closeTo(mean, 9)));
      }),
      settings(60),
    );
  });
  it("shapleyValue(game) gives the same to players who add the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }), (bySize) => {
        const worth = Float64Array.from({ length: 32 }, (_, mask) => bySize[membersIn(mask, 5).length] ?? 0);
        worth[0] = 0;
        const value = shapleyValue({ players: 5, worth });
        for (const one of value) expect(one).toBeCloseTo(value[0]!, 9);
      }),
      settings(50),
    );
  });
});

describe("awards(rule, claims, estate)", () => {
  it("awards(rule, claims, estate) hands out the estate and nobody more than the claim", () => {
    const claims = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        claims,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...CLAIM_RULES),
        (list, share, rule) => {
          const split = awards(rule, list, share * sum(list));
          expect(sum(split)).toBeCloseTo(share * sum(list), 9);
          split.forEach((one, k) => {
            expect(one).toBeGreaterThanOrEqual(-1e-12);
            expect(one).toBeLessThanOrEqual(list[k]! + 1e-9);
          });
        },
      ),
      settings(300),
    );
  });
  it("awards(rule, claims, estate) shares the estate and the losses alike under the Talmud's rule", () => {
    const claims = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(claims, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const gained = awards("talmud", list, share * sum(list));
        const lost = awards("talmud", list, (1 - share) * sum(list));
        expect(gained.map((one, k) => one + lost[k]!)).toEqual(list.map((claim) => expect.closeTo(claim, 9)));
      }),
      settings(200),
    );
  });
});

function permutations(n: number): number[][] {
  if (n === 1) return [[0]];
  return permutations(n - 1).flatMap((order) => Array.from({ length: n }, (_, k) => order.toSpliced(k, 0, n - 1)));
}
