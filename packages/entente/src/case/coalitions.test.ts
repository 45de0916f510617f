import fc from "fast-check";
import { expect, it } from "vitest";
import { EntenteError } from "../error.js";
import { coalitionsOf } from "./coalitions.js";
import type { Voter } from "./rule.js";

const voter = (id: string, votes = 1, abstains = false): Voter => ({ id, weights: { votes }, abstains });

it("coalitionsOf(rule) names those of the three-party assembly 50, 49, 1 by hand", () => {
  const seats = [voter("a", 50), voter("b", 49), voter("c", 1)];
  expect(coalitionsOf({ quota: 51, by: "votes" }, seats)).toEqual({
    winning: [
      ["a", "b"],
      ["a", "c"],
    ],
    losing: [["b", "c"], ["a"]],
  });
});

it("coalitionsOf(rule) reads lists, unanimity and parts of rules", () => {
  const seats = ["a", "b", "c"].map((id) => voter(id));
  expect(coalitionsOf("unanimity", seats)?.winning).toEqual([["a", "b", "c"]]);
  expect(coalitionsOf({ any: [["a"], ["b", "c"]] }, seats)).toEqual({
    winning: [["a"], ["b", "c"]],
    losing: [["b"], ["c"]],
  });
  expect(coalitionsOf(["a"], [voter("a", 1, true), voter("b")])).toEqual({ winning: [[]], losing: [] });
});

it("coalitionsOf(rule): whoever holds a winning coalition wins, and whoever stays within a losing one loses", () => {
  const seats = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(seats, fc.integer({ min: 1, max: 20 }), (weights, quota) => {
      const voters = weights.map((weight, k) => voter(`v${k}`, weight));
      const found = coalitionsOf({ quota, by: "votes" }, voters);
      for (let set = 0; set < 1 << weights.length; set++) {
        const has = (id: string): boolean => ((set >> Number(id.slice(1))) & 1) === 1;
        const sum = weights.reduce((all, weight, k) => all + (has(`v${k}`) ? weight : 0), 0);
        const holds = found?.winning.some((one) => one.every(has));
        const within = found?.losing.some((one) => voters.every(({ id }) => !has(id) || one.includes(id)));
        expect([holds, within]).toEqual([sum >= quota, sum < quota]);
      }
    }),
    { numRuns: 60 },
  );
});

it("coalitionsOf(rule) refuses what is no rule, and names nobody among seventeen", () => {
  expect(() => coalitionsOf({ quota: "a lot", by: "votes" }, [voter("a")])).toThrow(EntenteError);
  expect(() => coalitionsOf({ quota: 1, by: "gold" }, [voter("a")])).toThrow(EntenteError);
  expect(
    coalitionsOf(
      "majority",
      Array.from({ length: 17 }, (_, k) => voter(`v${k}`)),
    ),
  ).toBeNull();
});
