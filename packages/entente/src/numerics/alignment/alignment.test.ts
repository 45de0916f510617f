import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "./between.js";
import { cellOf, holdOf, marginOf } from "./cell.js";
import { jointWeight, meanDistance, type Places, sharedIssues } from "./distance.js";
import { firstIssues, priorityOverlap, relativeLead } from "./lead.js";
import { outlierOf } from "./outlier.js";

const thresholds = { distance: 0.25, lead: 0.5 };
const saliences = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .filter((s) => s.some((x) => x > 0));
const weightsOf = (list: readonly number[]): number[] => list.map((s) => s / list.reduce((sum, x) => sum + x, 0));
const places: fc.Arbitrary<Places> = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
  minLength: 5,
  maxLength: 5,
});

describe("a pair of parties (MODELS-1 §1a)", () => {
  const [p, q] = [
    [100, 20, 50],
    [90, 40, 50],
  ];
  const [wp, wq] = [
    [0.6, 0.3, 0.1],
    [0.1, 0.2, 0.7],
  ];

  it("meanDistance(p, q, shared) of (100, 20, 50) and (90, 40, 50) is .1", () => {
    expect(meanDistance(p, q, sharedIssues(p, q))).toBeCloseTo(0.1, 12);
  });
  it("meanDistance(p, q, shared, jointWeight) leans to what matters to both: .097399", () => {
    expect(meanDistance(p, q, [0, 1, 2], jointWeight(wp, wq))).toBeCloseTo(0.097399, 6);
  });
  it("priorityOverlap(p, q) sums what both put on the same issues: .4", () => {
    expect(priorityOverlap(wp, wq)).toBeCloseTo(0.4, 12);
  });
  it("relativeLead(p, q) is half of .1/.6 and .1/.7: .154762, an errand at every threshold", () => {
    const lead = relativeLead(wp, wq) ?? Number.NaN;
    expect(lead).toBeCloseTo(0.154762, 6);
    expect(cellOf(0.1, lead, thresholds)).toBe("errands");
    expect(holdOf(0.1, lead, thresholds)).toBe(1);
    expect(marginOf(0.1, lead, thresholds)).toBeCloseTo(0.15, 12);
  });
  it("relativeLead(p, q) takes the mean over first issues that tie: .5125, common at 15 of 25 thresholds", () => {
    const lead = relativeLead([0.4, 0.4, 0.2], [0.2, 0.3, 0.5]) ?? Number.NaN;
    expect(lead).toBeCloseTo(0.5125, 12);
    expect(cellOf(0.1, lead, thresholds)).toBe("common");
    expect(holdOf(0.1, lead, thresholds)).toBe(15 / 25);
  });
  it("relativeLead(p, q) stays low where many small issues inflate the overlap: L .033333, O .7", () => {
    const many = [0.3, ...Array<number>(10).fill(0.07), 0];
    const other = [0.02, ...Array<number>(10).fill(0.068), 0.3];
    expect(priorityOverlap(many, other)).toBeCloseTo(0.7, 12);
    expect(relativeLead(many, other)).toBeCloseTo(0.033333, 6);
  });
  it("relativeLead(p, q) and priorityOverlap(p, q) are 1 for equal lists and null for an observer", () => {
    const equal = [0.25, 0.25, 0.25, 0.25];
    expect([relativeLead(equal, equal), priorityOverlap(equal, equal)]).toEqual([1, 1]);
    expect(firstIssues(equal)).toEqual([0, 1, 2, 3]);
    expect([relativeLead(null, equal), priorityOverlap(equal, null), firstIssues(null)]).toEqual([null, null, []]);
  });
  it("meanDistance(p, q, none) is null: nothing shared is not nothing apart", () => {
    expect(meanDistance([1, null], [null, 2], sharedIssues([1, null], [null, 2]))).toBeNull();
  });
  it("cellOf(D, L) counts a figure on its threshold as within it", () => {
    expect(cellOf(0.25, 0.5, thresholds)).toBe("common");
    expect(cellOf(0.25 + 1e-8, 0.5 - 1e-8, thresholds)).toBe("trade");
    expect(cellOf(0.3, 0.5, thresholds)).toBe("headOn");
  });
  it("meanDistance, relativeLead and priorityOverlap are symmetric, within 0–1, and blind to the order of issues", () => {
    fc.assert(
      fc.property(places, places, saliences, saliences, (a, b, s, t) => {
        const [wa, wb] = [weightsOf(s), weightsOf(t)];
        const shared = sharedIssues(a, b);
        const figures = [meanDistance(a, b, shared), relativeLead(wa, wb), priorityOverlap(wa, wb)];
        expect([meanDistance(b, a, shared), relativeLead(wb, wa), priorityOverlap(wb, wa)]).toEqual(
          figures.map((figure) => (figure === null ? null : expect.closeTo(figure, 12))),
        );
        const back = <T>(list: readonly T[]): T[] => list.toReversed();
        const turned = [
          meanDistance(back(a), back(b), sharedIssues(back(a), back(b))),
          relativeLead(back(wa), back(wb)),
          priorityOverlap(back(wa), back(wb)),
        ];
        expect(turned).toEqual(figures.map((figure) => (figure === null ? null : expect.closeTo(figure, 12))));
        for (const figure of figures) if (figure !== null) expect(figure >= 0 && figure <= 1 + 1e-12).toBe(true);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("outlierOf(distances) (MODELS-1 §1b)", () => {
  const matrix = [
    [null, 0.015, 0.02, 0.52],
    [0.015, null, 0.02, 0.54],
    [0.02, 0.02, null, 0.555],
    [0.52, 0.54, 0.555, null],
  ];
  it("outlierOf(distances) finds the fourth of three that stand together: gap .5, ratio 29.36", () => {
    const found = outlierOf(matrix);
    expect(found?.party).toBe(3);
    expect(found?.gap).toBeCloseTo(0.5, 12);
    expect(found?.toOthers).toBeCloseTo(0.538333, 6);
    expect(found?.amongRest).toBeCloseTo(0.018333, 6);
    expect(found?.widestAmongRest).toBeCloseTo(0.02, 12);
    expect(found?.ratio).toBeCloseTo(29.36, 2);
  });
  it("outlierOf(distances) is null for two parties, for three equally far, and where too few pairs are defined", () => {
    expect(
      outlierOf([
        [null, 0.5],
        [0.5, null],
      ]),
    ).toBeNull();
    const equal = [0, 1, 2].map((p) => [0, 1, 2].map((q) => (p === q ? null : 0.3)));
    expect(outlierOf(equal)).toBeNull();
    expect(outlierOf(matrix.map((row, p) => row.map((d, q) => (p + q === 1 || p + q === 5 ? null : d))))).toBeNull();
  });
  it("outlierOf(distances) gives no ratio where the rest coincide", () => {
    expect(
      outlierOf([
        [null, 0.4, 0.6],
        [0.4, null, 0],
        [0.6, 0, null],
      ]),
    ).toMatchObject({ party: 0, ratio: null });
  });
  it("outlierOf(distances) names the only party with a positive gap, in whatever order", () => {
    const cell = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 10, maxLength: 10 }), (upper) => {
        const at = (p: number, q: number): number | null =>
          p === q ? null : (upper[(Math.max(p, q) * (Math.max(p, q) - 1)) / 2 + Math.min(p, q)] ?? 0) / 20;
        const n = 5;
        const order = Array.from({ length: n }, (_, p) => p);
        const gaps = order.map((p) => {
          const rest = order.filter((q) => q !== p);
          const among = rest.flatMap((q) => rest.filter((r) => r !== q).map((r) => at(q, r) ?? 0));
          return Math.min(...rest.map((q) => at(p, q) ?? 0)) - Math.max(...among);
        });
        const positive = order.filter((p) => (gaps[p] ?? 0) > 1e-9);
        expect(positive.length).toBeLessThanOrEqual(1);
        expect(outlierOf(order.map((p) => order.map((q) => at(p, q))))?.party).toBe(positive[0]);
        const turned = outlierOf(order.map((p) => order.map((q) => at(n - 1 - p, n - 1 - q))));
        expect(turned === null ? undefined : n - 1 - turned.party).toBe(positive[0]);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe("betweenness(apart, toOne, toOther) (MODELS-1 §1e, brokers)", () => {
  it("betweenness(.9, .45, .45) is exactly between and in the middle", () => {
    expect(betweenness(0.9, 0.45, 0.45)).toEqual({ fit: expect.closeTo(1, 12), middle: expect.closeTo(1, 12) });
  });
  it("betweenness(.9, .3, .6) and (.9, .5, .6) have middle .666667 and .888889, fit 1 and .818182", () => {
    expect(betweenness(0.9, 0.3, 0.6)).toEqual({ fit: expect.closeTo(1, 12), middle: expect.closeTo(0.666667, 6) });
    expect(betweenness(0.9, 0.5, 0.6)).toEqual({
      fit: expect.closeTo(0.818182, 6),
      middle: expect.closeTo(0.888889, 6),
    });
  });
  it("betweenness(apart, apart, less) is null: as far off as the two from one another is not between", () => {
    expect(betweenness(0.9, 0.9, 0.1)).toBeNull();
    expect(betweenness(0, 0, 0)).toBeNull();
  });
});
