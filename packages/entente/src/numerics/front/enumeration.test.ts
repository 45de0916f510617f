import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "./block.js";
import { frontByEnumeration } from "./enumeration.js";
import { frontOfSum } from "./front-of-sum.js";

function spaces(
  largest: number,
  most: { parties: number; blocks: number; rows: number },
): fc.Arbitrary<[number, Block[]]> {
  return fc.integer({ min: 1, max: most.parties }).chain((parties) => {
    const row = fc.array(fc.integer({ min: -3, max: largest }), { minLength: parties, maxLength: parties });
    const block = fc
      .array(row, { minLength: 1, maxLength: most.rows, size: "max" })
      .map((rows): Block => ({ count: rows.length, vectors: Float64Array.from(rows.flat()) }));
    return fc.tuple(fc.constant(parties), fc.array(block, { minLength: 0, maxLength: most.blocks, size: "max" }));
  });
}

function sumsByDefinition(parties: number, blocks: readonly Block[]): number[][] {
  let sums: number[][] = [new Array(parties).fill(0)];
  for (const { count, vectors } of blocks) {
    sums = sums.flatMap((sum) =>
      Array.from({ length: count }, (_, v) => sum.map((value, p) => value + (vectors[v * parties + p] ?? Number.NaN))),
    );
  }
  return sums;
}

function frontByDefinition(sums: readonly number[][]): Set<string> {
  const covers = (a: readonly number[], b: readonly number[]) => a.every((x, p) => x >= (b[p] ?? 0));
  return new Set(sums.filter((a) => !sums.some((b) => covers(b, a) && !covers(a, b))).map((sum) => sum.join()));
}

function rowsOf({ vectors, count }: { vectors: Float64Array; count: number }, parties: number): number[][] {
  return Array.from({ length: count }, (_, k) => Array.from(vectors.subarray(k * parties, (k + 1) * parties)));
}

function witnessSum(parties: number, blocks: readonly Block[], witness: Int32Array): number[] {
  return Array.from({ length: parties }, (_, p) =>
    blocks.reduce((sum, { vectors }, b) => sum + (vectors[(witness[b] ?? -1) * parties + p] ?? Number.NaN), 0),
  );
}

describe("frontByEnumeration", () => {
  it("frontByEnumeration(blocks) is the front by definition, and each witness adds up to its vector", () => {
    const sizes = fc.constantFrom(2, 8, 1e6);
    fc.assert(
      fc.property(
        sizes.chain((largest) => spaces(largest, { parties: 5, blocks: 4, rows: 4 })),
        ([parties, blocks]) => {
          const front = frontByEnumeration(blocks, parties);
          const rows = rowsOf(front, parties);
          expect(rows.map((row) => row.join()).sort()).toEqual(
            [...frontByDefinition(sumsByDefinition(parties, blocks))].sort(),
          );
          rows.forEach((row, k) => {
            expect(witnessSum(parties, blocks, front.witness(k))).toEqual(row);
          });
        },
      ),
      { numRuns: 400, seed: 9 },
    );
  });

  it("frontByEnumeration(blocks) equals frontOfSum(blocks) where prefixes and suffixes are many", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(20, 2 ** 30).chain((largest) => spaces(largest, { parties: 4, blocks: 6, rows: 7 })),
        ([parties, blocks]) => {
          const fast = frontOfSum(blocks, parties);
          const slow = frontByEnumeration(blocks, parties);
          const rows = rowsOf(slow, parties);
          expect(rows).toEqual(rowsOf(fast, parties));
          rows.forEach((row, k) => {
            expect(witnessSum(parties, blocks, slow.witness(k))).toEqual(row);
          });
        },
      ),
      { numRuns: 60, seed: 10 },
    );
  });

  it("frontByEnumeration(blocks) rules out nothing for lying in the cell of something better", () => {
    // Even values, so that fronts are dense and many of their vectors share a cell of the grid or border on one.
    const row = fc.array(fc.noBias(fc.integer({ min: 0, max: 2 ** 30 })), { minLength: 3, maxLength: 3 });
    const block = fc
      .array(row, { minLength: 5, maxLength: 5 })
      .map((rows): Block => ({ count: rows.length, vectors: Float64Array.from(rows.flat()) }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 5, maxLength: 7 }), (blocks) => {
        expect(frontByEnumeration(blocks, 3).vectors).toEqual(frontOfSum(blocks, 3).vectors);
      }),
      { numRuns: 60, seed: 13 },
    );
  });
});
