import { describe, expect, it } from "vitest";
import { streamOf } from "../../../test/random-stream.js";
import { chanceOfQuota, chanceOfRule, pivotalMember } from "./passing.js";

describe("MODELS-2 §4, closed form", () => {
  const chances = [0.9, 0.6, 0.1];
  const weights = [0.4, 0.3, 0.3];
  const two = { weights, needed: 2 / 3, at: "enough" } as const;

  const chanceAt = (given: readonly number[]) => chanceOfQuota(given, two);

  it("chanceOfQuota(F1–F3) is .576 at two thirds and .054 at three quarters", () => {
    expect(chanceOfQuota(chances, two)).toBeCloseTo(0.576, 12);
    expect(chanceOfQuota(chances, { ...two, needed: 3 / 4 })).toBeCloseTo(0.054, 12);
  });
  it("pivotalMember(F1–F3) is F1: without it nothing reaches two thirds", () => {
    expect(pivotalMember(chances, { chanceAt, among: [true, true, true] })).toBe(0);
    expect(pivotalMember(chances, { chanceAt, among: [false, true, true] })).toBe(1);
    expect(chanceOfQuota([0, 0.6, 0.1], two)).toBe(0);
  });
  it("chanceOfQuota(chances, quota) tells enough from more than enough", () => {
    const half = { weights: [1, 1], needed: 1 } as const;
    expect(chanceOfQuota([0.5, 0.5], { ...half, at: "enough" })).toBeCloseTo(0.75, 12);
    expect(chanceOfQuota([0.5, 0.5], { ...half, at: "notEnough" })).toBeCloseTo(0.25, 12);
  });
  it("chanceOfQuota(chances, quota) equals going through every set, on 200 random bodies", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const stream = streamOf(seed);
      const count = stream.whole(1, 7);
      const votes = Array.from({ length: count }, () => stream.pick([1, 2, 3, 0.1, 0.25, 48, 52]));
      const given = Array.from({ length: count }, () => stream.pick([0, 0.1, 0.5, 0.9, 1]));
      const needed = stream.unit() * votes.reduce((sum, weight) => sum + weight, 0);
      const passes = (accepting: Uint8Array): boolean =>
        votes.reduce((sum, weight, k) => sum + (accepting[k] === 1 ? weight : 0), 0) >= needed - 1e-9;
      expect(chanceOfQuota(given, { weights: votes, needed, at: "enough" })).toBeCloseTo(
        chanceOfRule(given, passes),
        12,
      );
    }
  });
  it("chanceOfRule(chances, rule) refuses a chance that is none", () => {
    expect(() => chanceOfRule([1.2], () => true)).toThrow("1.2 is outside 0–1");
    expect(() => chanceOfRule(new Array(21).fill(0.5), () => true)).toThrow("21 members");
  });
});
