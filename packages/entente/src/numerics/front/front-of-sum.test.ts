import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "./block.js";
import { frontOfSum } from "./front-of-sum.js";

interface Model {
  readonly parties: number;
  readonly blocks: Block[];
}

/** Small integers, so that ties and equal sums are frequent. */
function models(largest: number, { fewest = 1, most = 6 } = {}): fc.Arbitrary<Model> {
  return fc.integer({ min: fewest, max: most }).chain((parties) =>
    fc
      .array(fc.array(fc.array(fc.integer({ min: -2, max: largest }), size(parties)), { minLength: 1, maxLength: 5 }), {
        minLength: 0,
        maxLength: 4,
      })
      .map((blocks) => ({ parties, blocks: blocks.map(blockOf) })),
  );
}

const size = (n: number) => ({ minLength: n, maxLength: n });
const blockOf = (rows: number[][]): Block => ({ count: rows.length, vectors: Float64Array.from(rows.flat()) });

function sumsOf({ parties, blocks }: Model): number[][] {
  let sums: number[][] = [new Array(parties).fill(0)];
  for (const { count, vectors } of blocks) {
    sums = sums.flatMap((sum) =>
      Array.from({ length: count }, (_, v) => sum.map((value, p) => value + (vectors[v * parties + p] ?? Number.NaN))),
    );
  }
  return sums;
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, p) => value >= (b[p] ?? Number.NaN)) && a.some((value, p) => value > (b[p] ?? Number.NaN));
}

function frontByDefinition(sums: readonly number[][]): Set<string> {
  return new Set(sums.filter((a) => !sums.some((b) => dominates(b, a))).map((sum) => sum.join()));
}

function rowsOf(vectors: Float64Array, count: number, parties: number): number[][] {
  return Array.from({ length: count }, (_, k) => Array.from(vectors.subarray(k * parties, (k + 1) * parties)));
}

function sumOfWitness({ parties, blocks }: Model, witness: Int32Array): number[] {
  const sum = new Array<number>(parties).fill(0);
  blocks.forEach(({ vectors }, b) => {
    for (let p = 0; p < parties; p++)
      sum[p] = (sum[p] ?? 0) + (vectors[(witness[b] ?? -1) * parties + p] ?? Number.NaN);
  });
  return sum;
}

describe("frontOfSum", () => {
  it("frontOfSum(blocks) is the front by definition, and each witness adds up to its vector", () => {
    const sizes = fc.constantFrom(2, 6, 1000);
    fc.assert(
      fc.property(
        sizes.chain((largest) => models(largest)),
        (model) => {
          const front = frontOfSum(model.blocks, model.parties);
          const rows = rowsOf(front.vectors, front.count, model.parties);
          expect(new Set(rows.map((row) => row.join()))).toEqual(frontByDefinition(sumsOf(model)));
          expect(new Set(rows.map((row) => row.join())).size).toBe(front.count);
          expect(front.exact).toBe(true);
          rows.forEach((row, k) => {
            expect(sumOfWitness(model, front.witness(k))).toEqual(row);
          });
        },
      ),
      { numRuns: 900, seed: 1 },
    );
  });

  it("frontOfSum(blocks, { floor, offset }) is the front of the sums at or above the floor", () => {
    let empty = 0;
    let floored = 0;
    const model = models(6).chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        floor: fc.array(fc.integer({ min: -4, max: 14 }), size(drawn.parties)),
        offset: fc.array(fc.integer({ min: -3, max: 3 }), size(drawn.parties)),
      }),
    );
    fc.assert(
      fc.property(model, ({ drawn, floor, offset }) => {
        const { parties, blocks } = drawn;
        const all = sumsOf(drawn).map((sum) => sum.map((value, p) => value + (offset[p] ?? 0)));
        const allowed = all.filter((sum) => sum.every((value, p) => value >= (floor[p] ?? 0)));
        if (allowed.length === 0) empty++;
        else if (allowed.length < all.length) floored++;
        const front = frontOfSum(blocks, parties, {
          floor: Float64Array.from(floor),
          offset: Float64Array.from(offset),
        });
        const rows = rowsOf(front.vectors, front.count, parties);
        expect(new Set(rows.map((row) => row.join()))).toEqual(frontByDefinition(allowed));
        rows.forEach((row, k) => {
          const sum = sumOfWitness(drawn, front.witness(k)).map((value, p) => value + (offset[p] ?? 0));
          expect(sum).toEqual(row);
        });
      }),
      { numRuns: 700, seed: 2 },
    );
    expect(Math.min(empty, floored)).toBeGreaterThan(100);
  });

  it("frontOfSum(blocks, { cap }) covers every vector of the front to within the error it states", () => {
    let lossy = 0;
    fc.assert(
      fc.property(models(2000, { fewest: 2 }), fc.integer({ min: 1, max: 8 }), (model, cap) => {
        const front = frontOfSum(model.blocks, model.parties, { cap });
        const rows = rowsOf(front.vectors, front.count, model.parties);
        if (!front.exact) lossy++;
        expect(front.count).toBeLessThanOrEqual(cap);
        expect(front.exact).toBe(front.error.every((lost) => lost === 0));
        for (const key of frontByDefinition(sumsOf(model))) {
          const vector = key.split(",").map(Number);
          const isCovered = rows.some((row) => row.every((z, p) => z >= (vector[p] ?? 0) - (front.error[p] ?? 0)));
          expect(isCovered).toBe(true);
        }
        rows.forEach((row, k) => {
          expect(sumOfWitness(model, front.witness(k))).toEqual(row);
        });
        expect(rows.some((a) => rows.some((b) => dominates(a, b)))).toBe(false);
      }),
      { numRuns: 1500, seed: 3 },
    );
    expect(lossy).toBeGreaterThan(500);
  });

  it("frontOfSum(blocks, { cap, floor }) keeps to the floor and covers what clears it by the error", () => {
    fc.assert(
      fc.property(models(2000, { most: 4 }), fc.integer({ min: 1, max: 6 }), (model, cap) => {
        const floor = new Float64Array(model.parties).fill(1500);
        const front = frontOfSum(model.blocks, model.parties, { cap, floor });
        const rows = rowsOf(front.vectors, front.count, model.parties);
        expect(rows.flat().every((value) => value >= 1500)).toBe(true);
        for (const key of frontByDefinition(sumsOf(model))) {
          const vector = key.split(",").map(Number);
          if (vector.some((value, p) => value < 1500 + (front.error[p] ?? 0))) continue;
          const isCovered = rows.some((row) => row.every((z, p) => z >= (vector[p] ?? 0) - (front.error[p] ?? 0)));
          expect(isCovered).toBe(true);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("frontOfSum(blocks) finds the front of three blocks of two parties worked by hand", () => {
    // (4,0)|(0,3) + (2,2)|(1,1) + (1,0)|(0,5): (1,1) never helps, and of the four sums left only (3,5) lies below another, (6,7).
    const blocks = [
      blockOf([[4, 0], [0, 3]]), // biome-ignore format: one block a line
      blockOf([[2, 2], [1, 1]]), // biome-ignore format: one block a line
      blockOf([[1, 0], [0, 5]]), // biome-ignore format: one block a line
    ];
    const front = frontOfSum(blocks, 2);
    expect(rowsOf(front.vectors, front.count, 2)).toEqual([[7, 2], [6, 7], [2, 10]]); // biome-ignore format: one line
    expect(Array.from(front.witness(1))).toEqual([0, 0, 1]);
  });

  it("frontOfSum([]) is the offset alone", () => {
    const front = frontOfSum([], 3, { offset: Float64Array.of(1, 2, 3) });
    expect(rowsOf(front.vectors, front.count, 3)).toEqual([[1, 2, 3]]);
    expect(front.witness(0)).toHaveLength(0);
  });

  it("frontOfSum(blocks) is empty when a block is", () => {
    const front = frontOfSum([blockOf([[1, 2]]), { count: 0, vectors: new Float64Array(0) }], 2);
    expect([front.count, front.exact]).toEqual([0, true]);
    expect(() => front.witness(0)).toThrow("row 0 is outside a front of 0");
  });

  it("frontOfSum(blocks, { cap: 0 }) says that nothing could be kept", () => {
    expect(() => frontOfSum([], 2, { cap: 0 })).toThrow("cap 0 is below 1");
  });

  it("frontOfSum(blocks, { signal }) stops when aborted", () => {
    expect(() => frontOfSum([blockOf([[1, 2]])], 2, { signal: { aborted: true } })).toThrow("aborted");
  });
});

describe("frontOfSum on crowded bins", () => {
  it("frontOfSum(blocks) is right when all points but two share a bin of the staircase", () => {
    // One far point in each of two blocks stretches the second coordinate until everything else falls in one bin.
    const far = 2 ** 40;
    const rows = Array.from({ length: 40 }, (_, i) => [40 - i, i, (i * 17) % 40]);
    const more = Array.from({ length: 40 }, (_, i) => [0, 41 * i, 41 * (40 - i)]);
    const model = { parties: 3, blocks: [blockOf([...rows, [-5, far, -5]]), blockOf([...more, [-9, -far, 9000]])] };
    const front = frontOfSum(model.blocks, 3);
    const found = new Set(rowsOf(front.vectors, front.count, 3).map((row) => row.join()));
    expect(found).toEqual(frontByDefinition(sumsOf(model)));
    expect(front.count).toBeGreaterThan(300);
  });
});
