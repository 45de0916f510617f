import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontOfList } from "./front-of-list.js";

function lists(largest: number, longest: number): fc.Arbitrary<number[][]> {
  return fc.integer({ min: 1, max: 6 }).chain((parties) =>
    fc.array(fc.array(fc.integer({ min: -largest, max: largest }), { minLength: parties, maxLength: parties }), {
      minLength: 1,
      maxLength: longest,
    }),
  );
}

function byDefinition(rows: readonly number[][]): Set<string> {
  const covers = (a: readonly number[], b: readonly number[]) => a.every((x, p) => x >= (b[p] ?? 0));
  return new Set(rows.filter((a) => !rows.some((b) => covers(b, a) && !covers(a, b))).map((row) => row.join()));
}

function found(rows: readonly number[][]): number[] {
  return Array.from(frontOfList(Float64Array.from(rows.flat()), rows.length, rows[0]?.length ?? 1));
}

describe("frontOfList", () => {
  it("frontOfList(vectors) names the first row of every vector no other dominates", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 4, 1e6).chain((largest) => lists(largest, 120)),
        (rows) => {
          const keys = rows.map((row) => row.join());
          const indices = found(rows);
          expect(new Set(indices.map((i) => keys[i] ?? ""))).toEqual(byDefinition(rows));
          expect(indices.map((i) => keys.indexOf(keys[i] ?? ""))).toEqual(indices);
          const front = indices.map((i) => rows[i] ?? []);
          for (let i = 1; i < front.length; i++) {
            const [a, b] = [front[i - 1] ?? [], front[i] ?? []];
            const p = a.findIndex((value, at) => value !== b[at]);
            expect(a[p]).toBeGreaterThan(b[p] ?? Number.NaN);
          }
        },
      ),
      { numRuns: 600, seed: 5 },
    );
  });

  it("frontOfList(vectors) stays right where sums and row numbers do not fit one double", () => {
    fc.assert(
      fc.property(lists(2 ** 51, 40), (rows) => {
        expect(new Set(found(rows).map((i) => rows[i]?.join() ?? ""))).toEqual(byDefinition(rows));
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("frontOfList(vectors) keeps all of a front of 2,000 in four dimensions", () => {
    // The four coordinates of a row add up to the same, so no row dominates another.
    const rows = Array.from({ length: 2000 }, (_, i) => {
      const [a, b, c] = [(i * 7919) % 2003, (i * 104729) % 1999, (i * 1299709) % 1997];
      return [a, b, c, 10_000 - a - b - c];
    });
    expect(found(rows).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
    expect(found([...rows, ...rows.map((row) => row.map((x) => x - 1))])).toHaveLength(2000);
  });

  it("frontOfList([]) is empty", () => {
    expect(frontOfList(new Float64Array(0), 0, 3)).toHaveLength(0);
  });
});
