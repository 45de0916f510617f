import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "./block.js";
import { countOfVectors, countOnFront } from "./count-of-vectors.js";
import { frontOfSum } from "./front-of-sum.js";

const spaces = fc.integer({ min: 1, max: 4 }).chain((parties) => {
  const row = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: parties, maxLength: parties });
  const block = fc
    .array(row, { minLength: 1, maxLength: 5 })
    .map((rows): Block => ({ count: rows.length, vectors: Float64Array.from(rows.flat()) }));
  return fc.tuple(fc.constant(parties), fc.array(block, { minLength: 0, maxLength: 5 }));
});

function waysByDefinition(parties: number, blocks: readonly Block[]): Map<string, number> {
  let sums: number[][] = [new Array(parties).fill(0)];
  for (const { count, vectors } of blocks) {
    sums = sums.flatMap((sum) =>
      Array.from({ length: count }, (_, v) => sum.map((value, p) => value + (vectors[v * parties + p] ?? Number.NaN))),
    );
  }
  const ways = new Map<string, number>();
  for (const sum of sums) ways.set(sum.join(), (ways.get(sum.join()) ?? 0) + 1);
  return ways;
}

describe("countOfVectors", () => {
  it("countOfVectors(blocks, targets) counts the combinations that add up to each target, and none for others", () => {
    fc.assert(
      fc.property(spaces, ([parties, blocks]) => {
        const ways = waysByDefinition(parties, blocks);
        const targets = [...[...ways.keys()].map((key) => key.split(",").map(Number)), new Array(parties).fill(99)];
        const counts = countOfVectors(blocks, parties, Float64Array.from(targets.flat()), targets.length);
        expect(Array.from(counts)).toEqual([...ways.values(), 0]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it("countOfVectors(blocks, targets) tells sums apart that agree in their low 32 bits", () => {
    const block: Block = { count: 3, vectors: Float64Array.of(0, 2 ** 32, 3 * 2 ** 40) };
    const counts = countOfVectors([block, block], 1, Float64Array.of(2 ** 32, 2 ** 33, 3 * 2 ** 41), 3);
    expect(Array.from(counts)).toEqual([2, 1, 1]);
  });

  it("countOfVectors(blocks, targets) refuses halves of more than 1,000,000 sums", () => {
    const blocks = Array.from({ length: 40 }, (_, i): Block => ({ count: 2, vectors: Float64Array.of(0, 2 ** i) }));
    expect(() => countOfVectors(blocks, 1, Float64Array.of(1), 1)).toThrow("more than 1,000,000 sums");
  });
});

describe("countOnFront", () => {
  it("countOnFront(blocks, front) counts the combinations behind each vector of the front", () => {
    fc.assert(
      fc.property(spaces, ([parties, blocks]) => {
        const front = frontOfSum(blocks, parties);
        const ways = waysByDefinition(parties, blocks);
        const expected = Array.from({ length: front.count }, (_, k) =>
          ways.get(Array.from(front.vectors.subarray(k * parties, (k + 1) * parties)).join()),
        );
        expect(Array.from(countOnFront(blocks, parties, front.vectors, front.count))).toEqual(expected);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it("countOnFront(blocks, front) counts binomially over 40 equal blocks", () => {
    // Each block gives its one unit to either party: k units for the first come about in (40 over k) ways.
    const blocks = Array.from({ length: 40 }, (): Block => ({ count: 2, vectors: Float64Array.of(1, 0, 0, 1) }));
    const counts = countOnFront(blocks, 2, Float64Array.of(40, 0, 39, 1, 38, 2, 20, 20), 4);
    expect(Array.from(counts)).toEqual([1, 40, 780, 137_846_528_820]);
  });

  it("countOnFront(blocks, front) refuses numbers it could not give exactly", () => {
    // Two ways a block: 2⁵⁴ in all.
    const blocks = Array.from({ length: 54 }, (): Block => ({ count: 2, vectors: Float64Array.of(1, 1) }));
    expect(() => countOnFront(blocks, 1, Float64Array.of(54), 1)).toThrow("more than 2⁵³ ways");
  });
});
