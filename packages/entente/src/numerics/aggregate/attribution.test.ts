import { describe, expect, it } from "vitest";
import { shapleyOf } from "./attribution.js";

describe("shapleyOf(values, players)", () => {
  it("of 6, 5, 6, 4 is −1.5 and −.5: half of −1 and −2, half of 0 and −1", () => {
    expect(shapleyOf([6, 5, 6, 4], 2)).toEqual([-1.5, -0.5]);
  });
  it("of the glove game of one left and two right gloves is 2/3, 1/6, 1/6 (Shapley 1953)", () => {
    // Player 0 has the left glove: a pair is worth 1.
    const values = Array.from({ length: 8 }, (_, set) => ((set & 1) === 1 && set > 1 ? 1 : 0));
    expect(shapleyOf(values, 3)).toEqual([2 / 3, 1 / 6, 1 / 6].map((share) => expect.closeTo(share, 12)));
  });
  it("hands out the whole difference, and nothing to who changes nothing", () => {
    const values = Array.from({ length: 16 }, (_, set) => ((set & 7) * 37) % 11);
    const shares = shapleyOf(values, 4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo((values[15] ?? 0) - (values[0] ?? 0), 12);
    expect(shares[3]).toBe(0);
  });
});
