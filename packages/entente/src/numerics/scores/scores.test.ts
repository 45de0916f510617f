import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binnedMurphy, calibrationBins, murphyParts } from "./murphy.js";
import { crpsOfDraws, crpsOfWeighted, intervalScore } from "./number-scores.js";
import { brierScore, type Judged, logScore } from "./probability-scores.js";

const given = (p: number, ...happened: readonly (0 | 1)[]): Judged[] => happened.map((one) => ({ p, happened: one }));
// MODELS-1 §7: .4 five times with one event, .6 five times with three.
const ten = [...given(0.4, 1, 0, 0, 0, 0), ...given(0.6, 1, 1, 1, 0, 0)];
const three = [...given(0.7, 1), ...given(0.4, 0), ...given(0.6, 1)];
const judgedList = fc.array(
  fc.record({ p: fc.integer({ min: 0, max: 20 }).map((k) => k / 20), happened: fc.constantFrom<0 | 1>(0, 1) }),
  { minLength: 1, maxLength: 40 },
);

describe("brierScore(judged) and logScore(judged)", () => {
  it("give .136667 and .459442 for the three forecasts of MODELS-1 §7", () => {
    expect(brierScore(three)).toBeCloseTo(0.136667, 6);
    expect(logScore(three).score).toBeCloseTo(0.459442, 6);
  });
  it("give a certainty that fails 1 and ln 10⁶, and count it", () => {
    expect(brierScore(given(1, 0))).toBe(1);
    expect(logScore(given(1, 0))).toEqual({ score: expect.closeTo(Math.log(1e6), 9), clipped: 1 });
    expect(logScore(given(1, 1)).clipped).toBe(0);
  });
  it("give nothing for nothing, and refuse what is no chance", () => {
    expect([brierScore([]), logScore([]).score]).toEqual([null, null]);
    expect(() => brierScore(given(1.2, 1))).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });
});

describe("murphyParts(judged)", () => {
  it("gives .02 − .04 + .24 = .22 and skill .083333", () => {
    const close = (figure: number) => expect.closeTo(figure, 12);
    expect(murphyParts(ten)).toEqual({
      brier: close(0.22),
      reliability: close(0.02),
      resolution: close(0.04),
      uncertainty: close(0.24),
      skill: close(1 - 0.22 / 0.24),
    });
  });
  it("adds up to the Brier score for any forecasts, and binned with what the bins hide", () => {
    fc.assert(
      fc.property(judgedList, (judged) => {
        const parts = murphyParts(judged);
        const sum = (parts?.reliability ?? 0) - (parts?.resolution ?? 0) + (parts?.uncertainty ?? 0);
        expect(sum).toBeCloseTo(brierScore(judged) ?? Number.NaN, 12);
        const binned = binnedMurphy(judged);
        expect(binned?.brier).toBe(parts?.brier);
        expect(
          (binned?.reliability ?? 0) -
            (binned?.resolution ?? 0) +
            (binned?.uncertainty ?? 0) +
            (binned?.withinBin ?? 0),
        ).toBeCloseTo(parts?.brier ?? Number.NaN, 12);
      }),
      { seed: 71, numRuns: 200 },
    );
  });
  it("has no skill where all happened, and no parts of nothing", () => {
    expect(murphyParts(given(0.8, 1, 1))).toMatchObject({ uncertainty: 0, skill: null });
    expect(murphyParts([])).toBeNull();
  });
});

describe("calibrationBins(judged)", () => {
  it("puts .3 in its own bin and 1 in the last, with the share that came true and Wilson's interval", () => {
    const bins = calibrationBins([...given(0.3, 1, 0), ...given(0.29, 0), ...given(1, 1), ...given(0.6, 1)]);
    expect(bins.map(({ n }) => n)).toEqual([0, 0, 1, 2, 0, 0, 1, 0, 0, 1]);
    expect(bins[3]).toMatchObject({ forecast: 0.3, happened: 0.5, low: expect.closeTo(0.0945, 4) });
    expect(bins[0]).toMatchObject({ forecast: null, happened: null, low: null, high: null });
  });
});

describe("crpsOfDraws(draws, happened)", () => {
  it("is 3.888889 for 40, 50, 60 where 55 happened, and the absolute error of one draw", () => {
    expect(crpsOfDraws([60, 40, 50], 55)).toBeCloseTo(3.888889, 6);
    expect(crpsOfDraws([40], 55)).toBe(15);
  });
  it("equals the mean over all pairs, written out", () => {
    const place = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), place, (draws, happened) => {
        const n = draws.length;
        const missed = draws.reduce((sum, x) => sum + Math.abs(x - happened), 0) / n;
        const apart = draws.reduce((sum, x) => draws.reduce((own, y) => own + Math.abs(x - y), sum), 0) / n ** 2;
        expect(crpsOfDraws(draws, happened)).toBeCloseTo(missed - apart / 2, 9);
        expect(
          crpsOfWeighted(
            draws,
            draws.map(() => 7),
            happened,
          ),
        ).toBeCloseTo(missed - apart / 2, 9);
      }),
      { seed: 72, numRuns: 200 },
    );
  });
});

describe("intervalScore(interval, happened)", () => {
  it("is 80 for 40 to 60 where 63 happened, and the width where it held", () => {
    expect(intervalScore([40, 60], 63)).toBe(80);
    expect(intervalScore([40, 60], 60)).toBe(20);
    expect(intervalScore([40, 60], 38)).toBe(60);
  });
});
