import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodePlaces } from "./node-places.js";
import { orderedRows, transposed } from "./order-matrix.js";

const matrix = fc.integer({ min: 1, max: 7 }).chain((n) => {
  const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: n, maxLength: n });
  return fc.array(row, { minLength: n, maxLength: n });
});

describe("networks as pictures", () => {
  it("puts rows that are alike together", () => {
    const ties = [
      [5, 5, 0, 0],
      [0, 0, 3, 3],
      [4, 5, 0, 0],
      [0, 0, 3, 2],
    ];
    expect(orderedRows(ties)).toEqual([0, 2, 1, 3]);
    expect(transposed(ties)[0]).toEqual([5, 0, 4, 0]);
  });

  it("orders every row once, and the same way twice", () => {
    fc.assert(
      fc.property(matrix, (ties) => {
        const order = orderedRows(ties);
        expect([...order].sort((a, b) => a - b)).toEqual(ties.map((_, k) => k));
        expect(orderedRows(ties)).toEqual(order);
      }),
    );
  });

  it("draws within its square, tied nodes nearer than others, and the same picture twice", () => {
    const ties = [
      [0, 9, 0],
      [9, 0, 0],
      [0, 0, 0],
    ];
    const [a, b, c] = nodePlaces(ties);
    const far = (one = { x: 0, y: 0 }, other = { x: 0, y: 0 }) => Math.hypot(one.x - other.x, one.y - other.y);
    expect(far(a, b)).toBeLessThan(far(a, c));
    fc.assert(
      fc.property(matrix, (some) => {
        const places = nodePlaces(some);
        expect(places).toEqual(nodePlaces(some));
        for (const { x, y } of places) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
