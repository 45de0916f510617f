import { describe, expect, it } from "vitest";
import { weightedPlace } from "./weighted-place.js";

describe("weightedPlace(places)", () => {
  it("of one firm statement is its place, 8.2 points either way", () => {
    const found = weightedPlace([{ place: 50, weight: 0.8, imprecision: 5 }]);
    expect(found).toMatchObject({ at: 50, disagreement: 0, nEff: 1, contested: false });
    expect(found?.range[0]).toBeCloseTo(50 - 8.225, 9);
  });
  it("of the worked example is 82.4927 [44.81, 100]", () => {
    // 100 official firm today, 60 attributed leaning a year ago, 40 reported hedged two years ago, half-life two years.
    const found = weightedPlace([
      { place: 100, weight: 0.8, imprecision: 5 },
      { place: 60, weight: 0.8 * 0.7 * 2 ** -0.5, imprecision: 10 },
      { place: 40, weight: 0.6 * 0.4 * 2 ** -1, imprecision: 20 },
    ]);
    expect(found?.at).toBeCloseTo(82.4927, 4);
    expect(found?.disagreement).toBeCloseTo(503.2104, 4);
    expect(found?.imprecision).toBeCloseTo(21.6191, 4);
    expect(found?.range).toEqual([expect.closeTo(44.81, 2), 100]);
  });
  it("widens with disagreement, which more of the same does not shrink", () => {
    const pair = [
      { place: 40, weight: 1, imprecision: 5 },
      { place: 60, weight: 1, imprecision: 5 },
    ];
    expect(weightedPlace(pair)).toMatchObject({ at: 50, disagreement: 100, imprecision: 12.5, nEff: 2 });
    expect(weightedPlace([...pair, ...pair])).toMatchObject({ disagreement: 100, imprecision: 6.25, nEff: 4 });
  });
  it("is contested with a gap over 40 and a quarter of the weight on each side, or a range over 50", () => {
    const split = (weight: number) =>
      weightedPlace([
        { place: 0, weight, imprecision: 0 },
        { place: 41, weight: 1, imprecision: 0 },
      ]);
    // Range at equal weights: 1.645 · 20.5 either way is 67 wide; at a tenth 1.645 · 11.8 · 2 = 39.
    expect(split(1)?.contested).toBe(true);
    expect(split(0.1)?.contested).toBe(false);
    const close = [40, 60].map((place) => ({ place, weight: 1, imprecision: 5 }));
    expect(weightedPlace(close)?.contested).toBe(false);
  });
  it("is null without weight, and stays on the ladder", () => {
    expect(weightedPlace([])).toBeNull();
    expect(weightedPlace([{ place: 3, weight: 0, imprecision: 5 }])).toBeNull();
    expect(weightedPlace([{ place: 100, weight: 1, imprecision: 5 }])?.range[1]).toBe(100);
  });
});
