import { describe, expect, it } from "vitest";
import { uniformFrom } from "../philox.js";
import { awards } from "./claims.js";
import { type CoalitionGame, negated, sharedCostGame } from "./coalition-game.js";
import { blockingCoalitions, isCoreEmpty } from "./core.js";
import { freeRiding } from "./free-riding.js";
import { nucleolus } from "./nucleolus.js";
import { shapleyFromOrders, shapleyOfSharedCosts, shapleyValue } from "./shapley.js";

const NONE = { count: 0, first: [] };
const near = (values: readonly number[], digits = 9) => values.map((value) => expect.closeTo(value, digits));
/** Worths in the order of the literature: 1, 2, 3, 12, 13, 23, 123. */
function three([v1, v2, v3, v12, v13, v23, v123]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]): CoalitionGame {
  return { players: 3, worth: Float64Array.of(0, v1, v2, v12, v3, v13, v23, v123) };
}

describe("the airport game of Littlechild & Owen (1973), runways of 1, 2 and 3", () => {
  const runways = [
    { cost: 1, users: [0, 1, 2] },
    { cost: 1, users: [1, 2] },
    { cost: 1, users: [2] },
  ];
  const game = sharedCostGame(3, runways);
  it("shapleyValue(game) charges 1/3, 5/6 and 11/6, as the closed form does, and nobody would leave", () => {
    const value = shapleyValue(game);
    expect([...value]).toEqual(near([1 / 3, 5 / 6, 11 / 6]));
    expect([...shapleyOfSharedCosts(3, runways)]).toEqual(near([1 / 3, 5 / 6, 11 / 6]));
    expect(
      blockingCoalitions(
        negated(game),
        value.map((one) => -one),
      ),
    ).toEqual(NONE);
    expect(isCoreEmpty(negated(game))).toBe(false);
  });
  it("nucleolus(game) charges .5, .75 and 1.75", () => {
    const { allocation, kind } = nucleolus(negated(game));
    expect([...allocation]).toEqual(near([-0.5, -0.75, -1.75]));
    expect(kind).toBe("nucleolus");
  });
});

describe("the problem of Ibn Ezra (O'Neill 1982): 120, 60, 40 and 30 claimed of 120", () => {
  it("shapleyOfSharedCosts(players, costs) awards 80.8333, 20.8333, 10.8333 and 7.5", () => {
    const slices = [
      { cost: 30, users: [0, 1, 2, 3] },
      { cost: 10, users: [0, 1, 2] },
      { cost: 20, users: [0, 1] },
      { cost: 60, users: [0] },
    ];
    const expected = near([80 + 5 / 6, 20 + 5 / 6, 10 + 5 / 6, 7.5]);
    expect([...shapleyOfSharedCosts(4, slices)]).toEqual(expected);
    expect([...shapleyValue(sharedCostGame(4, slices))]).toEqual(expected);
  });
});

describe("the Talmud (Aumann & Maschler 1985): claims of 100, 200 and 300", () => {
  const claims = [100, 200, 300];
  it.each([
    [100, [100 / 3, 100 / 3, 100 / 3]],
    [200, [50, 75, 75]],
    [300, [50, 100, 150]],
  ])(
    "awards('talmud', claims, %d) follows the Mishnah and is the nucleolus of what others leave",
    (estate, expected) => {
      expect(awards("talmud", claims, estate)).toEqual(near(expected));
      const worth = Float64Array.from({ length: 8 }, (_, mask) =>
        Math.max(0, estate - claims.reduce((sum, claim, k) => sum + ((mask >> k) & 1 ? 0 : claim), 0)),
      );
      worth[0] = 0;
      expect([...nucleolus({ players: 3, worth }).allocation]).toEqual(near(expected));
    },
  );
  it("awards(rule, claims, 200) is 66.667 each by equal awards and 0, 50, 150 by equal losses", () => {
    expect(awards("cea", claims, 200)).toEqual(near([200 / 3, 200 / 3, 200 / 3]));
    expect(awards("cel", claims, 200)).toEqual(near([0, 50, 150]));
    expect(awards("proportional", claims, 200)).toEqual(near([100 / 3, 200 / 3, 100]));
  });
  it("awards('talmud', claims, estate) divides the contested garment ¾ to ¼", () => {
    expect(awards("talmud", [1, 0.5], 1)).toEqual(near([0.75, 0.25]));
  });
  it("awards(rule, claims, estate) refuses an estate that passes the claims", () => {
    expect(() => awards("cea", claims, 601)).toThrow(/601 to be split/);
  });
});

describe("the 2-6-5 game, whose three players together are worth less than two of them", () => {
  const game = three([2, 6, 5, 15, 1, 18, 14]);
  it("nucleolus(game) is (2, 7, 5)", () => {
    const { allocation, kind } = nucleolus(game);
    expect([...allocation]).toEqual(near([2, 7, 5]));
    expect(kind).toBe("nucleolus");
  });
  it("nucleolus(game, { over: 'allocations' }) is (−1, 13, 2), for nothing holds it to what each has alone", () => {
    expect([...nucleolus(game, { over: "allocations" }).allocation]).toEqual(near([-1, 13, 2]));
  });
  it("shapleyValue(game) is (1/6, 32/3, 19/6)", () => {
    expect([...shapleyValue(game)]).toEqual(near([1 / 6, 32 / 3, 19 / 6]));
  });
  it("isCoreEmpty(game) finds it empty, and blockingCoalitions(game, nucleolus) has {1, 2} and {2, 3} lack 6 each", () => {
    expect(isCoreEmpty(game)).toBe(true);
    expect(blockingCoalitions(game, [2, 7, 5]).first).toEqual([
      { members: [0, 1], alone: 15, given: 9, excess: 6 },
      { members: [1, 2], alone: 18, given: 12, excess: 6 },
    ]);
    expect(blockingCoalitions(game, [2, 7, 5], 1)).toEqual({
      count: 2,
      first: [{ members: [0, 1], alone: 15, given: 9, excess: 6 }],
    });
  });
});

describe("Lemaire's deposits (1984)", () => {
  const game = three([46125, 17437.5, 5812.5, 69187.5, 53812.5, 30750, 90000]);
  it("nucleolus(game) is 52687.5, 24468.75, 12843.75, in the core", () => {
    const { allocation } = nucleolus(game);
    expect([...allocation]).toEqual(near([52687.5, 24468.75, 12843.75], 6));
    expect(blockingCoalitions(game, allocation)).toEqual(NONE);
  });
  it("shapleyValue(game) is 51750, 25875, 12375", () => {
    expect([...shapleyValue(game)]).toEqual(near([51750, 25875, 12375], 6));
  });
});

describe("free riding (Olson & Zeckhauser 1966)", () => {
  it("freeRiding([3, 2, 1]) has the largest pay 3 of 6 and nobody else anything", () => {
    expect(freeRiding([3, 2, 1])).toEqual({ provided: 3, optimum: 6, payments: [3, 0, 0] });
  });
  it("freeRiding(worths) splits equally between two who gain most", () => {
    expect(freeRiding([2, 2, 1])).toEqual({ provided: 2, optimum: 5, payments: [1, 1, 0] });
  });
  it("freeRiding(worths) provides nothing where it is worth nothing to anyone", () => {
    expect(freeRiding([0, 0])).toEqual({ provided: 0, optimum: 0, payments: [0, 0] });
  });
});

describe("more players than coalitions can be listed for", () => {
  it("shapleyFromOrders(players, worth, tools) covers the closed form of 24 airport users at its stated rate", () => {
    const costs = Array.from({ length: 24 }, (_, k) => ({ cost: 1 + (k % 3), users: range(k, 24) }));
    const exact = shapleyOfSharedCosts(24, costs);
    const worth = (members: Uint8Array): number =>
      costs.reduce((sum, { cost, users }) => sum + (users.some((user) => members[user] === 1) ? cost : 0), 0);
    const tools = { orders: 2000, rng: uniformFrom(7), signal: { aborted: false } };
    const { value, low, high } = shapleyFromOrders(24, worth, tools);
    expect(value.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
      exact.reduce((sum, one) => sum + one, 0),
      9,
    );
    const covered = exact.filter((one, k) => low[k]! <= one && one <= high[k]!).length;
    expect(covered).toBeGreaterThanOrEqual(20);
    expect([...shapleyFromOrders(24, worth, tools).value]).toEqual([...value]);
  });
  it("shapleyFromOrders(players, worth, tools) stops when it is aborted", () => {
    const tools = { rng: uniformFrom(1), signal: { aborted: true } };
    expect(() => shapleyFromOrders(2, () => 0, tools)).toThrow(/aborted/);
  });
  it("shapleyValue(game) refuses 21 players and nucleolus(game) 13", () => {
    expect(() => shapleyValue({ players: 21, worth: new Float64Array(1) })).toThrow(/21 players/);
    expect(() => nucleolus({ players: 13, worth: new Float64Array(2 ** 13) })).toThrow(/13 players/);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
