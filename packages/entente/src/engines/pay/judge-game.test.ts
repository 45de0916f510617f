import { describe, expect, it } from "vitest";
import { judgeGame as judge, judgedGameSchema } from "./judge-game.js";

const judgeGame = (file: unknown) => judgedGameSchema.parse(judge(file));

describe("judgeGame(file)", () => {
  it("judgeGame({ costs }) gives the airport's Shapley value 1/3, 5/6, 11/6 and nucleolus .5, .75, 1.75", () => {
    const costs = { a: 1, b: 2, c: 3, "a,b": 2, "a,c": 3, "b, c": 3, "a, b, c": 3 };
    const { kind, shapley, nucleolus, nucleolusKind, core } = judgeGame({ costs });
    expect(kind).toBe("costs");
    expect(shapley).toEqual({ a: expect.closeTo(1 / 3, 9), b: expect.closeTo(5 / 6, 9), c: expect.closeTo(11 / 6, 9) });
    expect(nucleolus).toEqual({ a: expect.closeTo(0.5, 9), b: expect.closeTo(0.75, 9), c: expect.closeTo(1.75, 9) });
    expect(nucleolusKind).toBe("nucleolus");
    expect(core).toEqual({ empty: false, blocking: [], count: 0 });
  });
  it("judgeGame({ values }) finds no core in the 2-6-5 game and the coalitions that its Shapley value leaves short", () => {
    const values = { "1": 2, "2": 6, "3": 5, "1,2": 15, "1,3": 1, "2,3": 18, "1,2,3": 14 };
    const { nucleolus, core } = judgeGame({ players: ["1", "2", "3"], values });
    expect(nucleolus).toEqual({ "1": expect.closeTo(2, 9), "2": expect.closeTo(7, 9), "3": expect.closeTo(5, 9) });
    expect(core?.empty).toBe(true);
    // 1/6, 32/3, 19/6: {1, 2} has 65/6 of 15 and {2, 3} 83/6 of 18, both short by 25/6; {1} and {3} by 11/6.
    expect(core?.blocking.map(({ players }) => players.join())).toEqual(["1,2", "2,3", "1", "3"]);
    expect(core?.blocking.map(({ excess }) => excess)).toEqual(
      [25 / 6, 25 / 6, 11 / 6, 11 / 6].map((one) => expect.closeTo(one, 9)),
    );
  });
  it("judgeGame({ values }) says that it gives the prenucleolus where nobody can have what each has alone", () => {
    const { nucleolus, nucleolusKind } = judgeGame({ values: { a: 3, b: 3, "a, b": 4 } });
    expect(nucleolusKind).toBe("prenucleolus");
    expect(nucleolus).toEqual({ a: expect.closeTo(2, 9), b: expect.closeTo(2, 9) });
  });
  it("judgeGame({ values }) samples 21 players with an interval", () => {
    const players = Array.from({ length: 21 }, (_, k) => `p${k}`);
    const worth = { values: { p0: 1 }, otherwise: 1, players };
    const { interval, nucleolus, core, shapley } = judgedGameSchema.parse(judge(worth, { orders: 500 }));
    // Every coalition is worth 1, so whoever comes first adds all of it: 1/21 each.
    expect(Object.values(shapley).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const covered = Object.values(interval ?? {}).filter(([low, high]) => low <= 1 / 21 && 1 / 21 <= high).length;
    expect(covered).toBeGreaterThanOrEqual(17);
    expect([nucleolus, core]).toEqual([null, null]);
  });
  it.each([
    [{}, /expected "values" or "costs"/],
    [{ values: { a: 1, "a, b": 2 } }, /coalition "b" has no figure/],
    [{ values: { a: 1, b: 1, "a, b": 2, "b, a": 3 } }, /"b, a" names a player or a coalition twice/],
    [{ players: ["a"], values: { b: 1 } }, /"b" in "b" is no player; players: a/],
    [{ costs: { "": 2, a: 1 } }, /the coalition of nobody is given 2/],
    [{ players: ["a", "a"], costs: {} }, /listed twice/],
    [{ costs: {} }, /0 players, expected 1–64/],
  ])("judgeGame(%j) says what is wrong", (file, message) => {
    expect(() => judgeGame(file)).toThrow(message);
  });
});
