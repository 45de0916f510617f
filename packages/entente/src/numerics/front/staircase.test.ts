import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addStep, covered, staircase } from "./staircase.js";

describe("staircase", () => {
  it("covered(stairs, x, y) agrees with a look at all points, in even bins and in quantiles", () => {
    let rebinned = 0;
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 300,
      maxLength: 600,
      size: "max",
    });
    fc.assert(
      // The wider the range claimed, the more points share a bin.
      fc.property(points, fc.constantFrom(400, 20_000, 1e9), (drawn, high) => {
        // Near the antidiagonal most points stay, and lists grow long.
        const steps = drawn.map(([x, y]): [number, number] => [x, 4000 - 10 * x + (y % 10)]);
        const stairs = staircase(0, high, steps.length, () => Float64Array.from(steps, ([x]) => x));
        const seen: [number, number][] = [];
        for (const [x, y] of steps) {
          const expected = seen.some(([a, b]) => a >= x && b >= y);
          expect(covered(stairs, x, y)).toBe(expected);
          if (expected) continue;
          addStep(stairs, x, y);
          seen.push([x, y]);
        }
        if (stairs.edges !== undefined) rebinned++;
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(rebinned).toBeGreaterThan(30);
    expect(rebinned).toBeLessThan(100);
  });

  it("staircase(low, low, …) holds points that all share one x", () => {
    const stairs = staircase(5, 5, 3, () => Float64Array.of(5));
    addStep(stairs, 5, 1);
    expect([covered(stairs, 5, 1), covered(stairs, 5, 2)]).toEqual([true, false]);
  });
});
