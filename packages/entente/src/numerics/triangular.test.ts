import { describe, expect, it } from "vitest";
import { fnv1a, hashedUniformFrom } from "./philox.js";
import { triangleFromPercentiles, triangularQuantile } from "./triangular.js";

describe("triangleFromPercentiles(low, peak, high) (MODELS-1 §6, worked)", () => {
  it.each([
    [40, 50, 60, 35.375247, 64.624753],
    [60, 80, 90, 52.209066, 95.891409],
    [60, 100, 100, 48.091336, 102.732035],
    [20, 20, 60, 17.267965, 71.908664],
  ])("gives the ends for %s, %s, %s and returns the percentiles", (low, peak, high, from, to) => {
    const triangle = triangleFromPercentiles(low, peak, high);
    expect(triangle.low).toBeCloseTo(from, 6);
    expect(triangle.high).toBeCloseTo(to, 6);
    expect(triangularQuantile(triangle, 0.05)).toBeCloseTo(low, 9);
    expect(triangularQuantile(triangle, 0.95)).toBeCloseTo(high, 9);
  });

  it("has a half-width of h/(1 − √.1) where it is even", () => {
    expect(triangleFromPercentiles(43, 50, 57).high).toBeCloseTo(50 + 7 / (1 - Math.sqrt(0.1)), 9);
  });

  it("gives median and mean of 80; 60, 90", () => {
    const triangle = triangleFromPercentiles(60, 80, 90);
    expect(triangularQuantile(triangle, 0.5)).toBeCloseTo(76.846163, 6);
    expect((triangle.low + triangle.peak + triangle.high) / 3).toBeCloseTo(76.033492, 6);
  });

  it("is a point where nothing is uncertain, and refuses a peak outside", () => {
    expect(triangularQuantile(triangleFromPercentiles(5, 5, 5), 0.3)).toBe(5);
    expect(() => triangleFromPercentiles(10, 5, 20)).toThrow(/outside its range/);
  });

  it("draws north's quota position with seed 42 (draws 0, 1, 2, and 20,000 of them)", () => {
    const uniform = hashedUniformFrom(42);
    const hash = fnv1a("positions.north.quota.at");
    const triangle = triangleFromPercentiles(60, 80, 90);
    const drawn = Array.from({ length: 20_000 }, (_, draw) => triangularQuantile(triangle, uniform(draw, hash)));
    expect(drawn.slice(0, 3)).toEqual([82.037547, 77.778801, 69.563864].map((x) => expect.closeTo(x, 6)));
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(76.058, 3);
    const sorted = drawn.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
    expect(at(0.05)).toBeCloseTo(60.04, 1);
    expect(at(0.95)).toBeCloseTo(89.89, 1);
  });
});
