import { describe, expect, it } from "vitest";
import {
  leastForEach,
  leastInAll,
  leastOfOne,
  leastRoot,
  leastTogether,
  linearRadius,
  type Swing,
} from "./least-error.js";

/** Nothing up to a point, then so much a point, up to a bound. */
const ramp = (free: number, perPoint: number, bound = 100): Swing => ({
  by: (points) => perPoint * Math.max(0, Math.min(points, bound) - free),
  steepest: perPoint,
});

describe("linearRadius(margin, gradient)", () => {
  it("is m/‖g‖ in three norms (MODELS-2 §8: .4 and (2, 3))", () => {
    const { l1, l2, everyPosition } = linearRadius(0.4, [2, 3]);
    expect(l2).toBeCloseTo(0.11094, 6);
    expect(everyPosition).toBeCloseTo(0.08, 12);
    expect(l1).toBeCloseTo(0.133333, 6);
  });

  it("has no radius where nothing moves the margin", () => {
    expect(linearRadius(0.4, [0])).toEqual({ everyPosition: null, l1: null, l2: null });
  });
});

describe("leastTogether(swings, need)", () => {
  it("equals m/‖g‖ where every input counts from its first point", () => {
    expect(leastTogether([ramp(0, 0.02), ramp(0, 0.03)], 0.4)).toBeCloseTo(0.4 / Math.hypot(0.02, 0.03), 6);
  });

  it("leaves alone an input whose first points do nothing, where the others suffice", () => {
    // By hand: the second alone 10; with the first at least 50.
    expect(leastTogether([ramp(50, 1), ramp(0, 0.04)], 0.4)).toBeCloseTo(10, 6);
    // The second reaches 20 of the 30 needed, so the first passes its 50 points: a + b/5 = 80, least at (80, 16)/1.04.
    expect(leastTogether([ramp(50, 1), ramp(0, 0.2)], 30)).toBeCloseTo(80 / Math.sqrt(1.04), 5);
  });

  it("is no worse than the best on a grid of half points, and near it", () => {
    const swings = [ramp(20, 0.011, 80), ramp(0, 0.004, 40), ramp(5, 0.007, 90)];
    const need = 0.62;
    let best = Number.POSITIVE_INFINITY;
    for (let a = 0; a <= 100; a += 0.5) {
      for (let b = 0; b <= 100; b += 0.5) {
        const left = need - (swings[0]?.by(a) ?? 0) - (swings[1]?.by(b) ?? 0);
        const c = left <= 0 ? 0 : 5 + left / 0.007;
        if (c <= 90) best = Math.min(best, Math.hypot(a, b, c));
      }
    }
    const found = leastTogether(swings, need) ?? 0;
    expect(found).toBeLessThanOrEqual(best + 1e-6);
    expect(found).toBeGreaterThan(best - 0.1);
  });

  it("is null where all inputs together do not suffice, and 0 on the edge", () => {
    expect(leastTogether([ramp(0, 0.001)], 0.4)).toBeNull();
    expect(leastTogether([ramp(0, 0.001)], 0)).toBe(0);
  });
});

describe("leastForEach and leastOfOne(swings, need)", () => {
  it("take all inputs by the same points, or the cheapest one alone", () => {
    const swings = [ramp(40, 0.012), ramp(0, 0.008, 20)];
    expect(leastForEach(swings, 0.33)).toBeCloseTo(40 + (0.33 - 0.16) / 0.012, 6);
    expect(leastOfOne(swings, 0.33)).toBeCloseTo(67.5, 6);
    expect(leastOfOne(swings, 5)).toBeNull();
  });
});

describe("leastInAll and leastRoot(inputs, need)", () => {
  it("fill the steepest up to its bound first, or all in proportion", () => {
    const inputs = [
      { perPoint: 2, bound: 5 },
      { perPoint: 1, bound: 100 },
    ];
    expect(leastInAll(inputs, 8)).toBeCloseTo(4, 12);
    expect(leastInAll(inputs, 14)).toBeCloseTo(9, 12);
    expect(leastInAll(inputs, 111)).toBeNull();
    expect(leastRoot(inputs, 8)).toBeCloseTo(8 / Math.sqrt(5), 6);
    // The first at its bound of 5, the second gives the other 4.
    expect(leastRoot(inputs, 14)).toBeCloseTo(Math.hypot(5, 4), 6);
    expect(leastRoot(inputs, 111)).toBeNull();
  });
});
