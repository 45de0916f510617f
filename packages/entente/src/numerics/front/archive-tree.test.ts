import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPoint, archiveTree, isCovered } from "./archive-tree.js";

describe("archiveTree", () => {
  it("isCovered(tree, query) agrees with a look at all points ever added", () => {
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 5 }), largest: fc.constantFrom(3, 12, 1e6) });
    const points = sizes.chain(({ width, largest }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: largest }), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 400,
        size: "max",
      }),
    );
    fc.assert(
      fc.property(points, (rows) => {
        const tree = archiveTree(rows[0]?.length ?? 1);
        const added: number[][] = [];
        for (const row of rows) {
          const expected = added.some((point) => point.every((x, p) => x >= (row[p] ?? 0)));
          expect(isCovered(tree, Float64Array.from(row), 0)).toBe(expected);
          if (expected) continue;
          addPoint(tree, Float64Array.from(row), 0);
          added.push(row);
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  it("addPoint(tree, point) forgets what the point covers", () => {
    const tree = archiveTree(2);
    for (let i = 0; i < 200; i++) addPoint(tree, Float64Array.of(i, 199 - i), 0);
    expect(tree.size[0]).toBe(200);
    addPoint(tree, Float64Array.of(150, 150), 0);
    // (i, 199 − i) lies below (150, 150) for i = 49 … 150: 102 points.
    expect(tree.size[0]).toBe(200 - 102 + 1);
  });
});
