import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapChance, clusterMeans, holmAdjusted, pairedMean, percentileInterval } from "./paired.js";

// MODELS-1 §7: losses of two models on eight issues, clusters of two in order.
const A = [20, 25, 30, 10, 22, 18, 27, 24];
const B = [26, 24, 35, 18, 25, 20, 33, 23];
const differences = A.map((loss, k) => loss - (B[k] ?? 0));
const clusters = [0, 2, 4, 6].map((k) => [{ sum: (differences[k] ?? 0) + (differences[k + 1] ?? 0), n: 2 }]);

describe("pairedMean(differences)", () => {
  it("gives −3.5, se 1.180194, t −2.965615", () => {
    expect(pairedMean(differences)).toEqual({
      mean: -3.5,
      se: expect.closeTo(1.180194, 6),
      t: expect.closeTo(-2.965615, 6),
    });
    expect(pairedMean([])).toBeNull();
    expect(pairedMean([3])).toEqual({ mean: 3, se: null, t: null });
    expect(pairedMean([3, 3])).toEqual({ mean: 3, se: 0, t: null });
  });
});

describe("clusterMeans(clusters, replicates)", () => {
  it("gives [−5.5, −2.5] at seed 42 with 10,000 replicates", () => {
    const [means = new Float64Array()] = clusterMeans(clusters, { seed: 42, from: 0, to: 10_000 });
    expect(percentileInterval(means)).toEqual([-5.5, -2.5]);
    expect(bootstrapChance(means)).toBeLessThan(0.01);
  });
  it("joins from parts to the same means, bit by bit", () => {
    const cell = fc.record({ sum: fc.double({ min: -50, max: 50, noNaN: true }), n: fc.integer({ min: 0, max: 3 }) });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 39 }), (own, cut) => {
        const whole = clusterMeans(own, { seed: 7, from: 0, to: 40 });
        const parts = [
          clusterMeans(own, { seed: 7, from: 0, to: cut }),
          clusterMeans(own, { seed: 7, from: cut, to: 40 }),
        ];
        expect(whole.map((column) => [...column])).toEqual(
          whole.map((_, c) => parts.flatMap((part) => [...(part[c] ?? [])])),
        );
      }),
      { seed: 73, numRuns: 50 },
    );
  });
});

describe("holmAdjusted(chances)", () => {
  it("multiplies the smallest by all, the next by one less, and never falls", () => {
    // By hand: .01 × 3 = .03; .04 × 2 = .08; .03 × … is the second smallest: .03 × 2 = .06; .04 × 1 = .04 → .06.
    expect(holmAdjusted([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holmAdjusted([0.5, 0.9])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
  });
});

describe("percentileInterval(replicates)", () => {
  it("leaves out replicates without a value", () => {
    expect(percentileInterval(Float64Array.of(Number.NaN, 1))).toEqual([1, 1]);
    expect(percentileInterval(Float64Array.of(Number.NaN))).toBeNull();
    expect(() => bootstrapChance(Float64Array.of())).toThrow(expect.objectContaining({ code: "no-replicates" }));
  });
});
