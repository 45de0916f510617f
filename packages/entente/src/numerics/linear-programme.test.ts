import { describe, expect, it } from "vitest";
import { maximise, type Programme } from "./linear-programme.js";

/** Rows of coefficients as written on paper, slacks included. */
function programme(cost: readonly number[], rows: readonly (readonly number[])[], right: readonly number[]): Programme {
  const columns = cost.flatMap((_, j) => rows.map((row) => row[j] ?? 0));
  return {
    rows: rows.length,
    columns: Float64Array.from(columns),
    cost: Float64Array.from(cost),
    right: Float64Array.from(right),
  };
}

describe("maximise(programme)", () => {
  it("maximise(programme) solves the textbook mix of 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18", () => {
    const optimum = maximise(
      programme(
        [3, 5, 0, 0, 0],
        [
          [1, 0, 1, 0, 0],
          [0, 2, 0, 1, 0],
          [3, 2, 0, 0, 1],
        ],
        [4, 12, 18],
      ),
    );
    expect(optimum?.value).toBeCloseTo(36, 12);
    expect([...(optimum?.amounts ?? [])].slice(0, 2)).toEqual([expect.closeTo(2, 12), expect.closeTo(6, 12)]);
    expect([...(optimum?.prices ?? [])]).toEqual([
      expect.closeTo(0, 12),
      expect.closeTo(1.5, 12),
      expect.closeTo(1, 12),
    ]);
  });
  it("maximise(programme) ends on Beale's example, on which the plain rule goes round in circles", () => {
    const optimum = maximise(
      programme(
        [0.75, -150, 0.02, -6, 0, 0, 0],
        [
          [0.25, -60, -0.04, 9, 1, 0, 0],
          [0.5, -90, -0.02, 3, 0, 1, 0],
          [0, 0, 1, 0, 0, 0, 1],
        ],
        [0, 0, 1],
      ),
    );
    expect(optimum?.value).toBeCloseTo(0.05, 12);
  });
  it("maximise(programme) gives null where x = 1 and x = 2 are both asked for", () => {
    expect(maximise(programme([1], [[1], [1]], [1, 2]))).toBeNull();
  });
  it("maximise(programme) takes an equation that is said twice", () => {
    const twice = programme(
      [1, 2],
      [
        [1, 1],
        [1, 1],
      ],
      [3, 3],
    );
    expect(maximise(twice)?.value).toBeCloseTo(6, 12);
  });
  it("maximise(programme) says where there is no largest value", () => {
    expect(() => maximise(programme([1, 0], [[1, -1]], [1]))).toThrow(/no largest value/);
  });
});
