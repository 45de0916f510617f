import { describe, expect, it } from "vitest";
import { streamOf } from "../../../test/random-stream.js";
import { krippendorffAlpha, METRICS, type Metric } from "./alpha.js";
import { alphaInterval } from "./bootstrap.js";
import { cohenKappa, percentAgreement } from "./pairs.js";
import type { Ratings } from "./ratings.js";
import { type CodedSpan, spanAgreement } from "./spans.js";

/** Coders in rows, as the tables are printed; a dot is missing. */
function ratings(...rows: readonly string[]): Ratings {
  const cells = rows.map((row) => row.split(" "));
  const units = cells[0]?.length ?? 0;
  const letters = "abcde";
  const number = (cell: string): number =>
    cell === "." ? Number.NaN : letters.includes(cell) ? letters.indexOf(cell) : Number(cell);
  const values = Float64Array.from({ length: units * rows.length }, (_, at) =>
    number(cells[at % rows.length]?.[Math.floor(at / rows.length)] ?? "."),
  );
  return { coders: rows.length, values };
}

const CANONICAL = ratings(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

/** The definition, pair by pair. */
function byDefinition({ coders, values }: Ratings, metric: Metric): number | null {
  const units = Array.from({ length: values.length / coders }, (_, u) =>
    [...values.slice(u * coders, (u + 1) * coders)].filter((value) => !Number.isNaN(value)),
  ).filter((unit) => unit.length >= 2);
  const all = units.flat();
  const n = (value: number): number => all.filter((one) => one === value).length;
  const scale = [...new Set(all)].sort((a, b) => a - b);
  const square = (c: number, k: number): number => {
    if (metric === "nominal") return c === k ? 0 : 1;
    if (metric === "interval") return (c - k) ** 2;
    if (metric === "ratio") return c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2;
    const between = scale.filter((g) => g >= Math.min(c, k) && g <= Math.max(c, k));
    return (between.reduce((sum, g) => sum + n(g), 0) - (n(c) + n(k)) / 2) ** 2;
  };
  const pairs = (list: readonly number[]): number =>
    list.reduce((sum, c, i) => sum + list.reduce((inner, k, j) => inner + (i === j ? 0 : square(c, k)), 0), 0);
  const observed = units.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / all.length;
  const expected = pairs(all) / (all.length * (all.length - 1));
  return expected === 0 ? null : 1 - observed / expected;
}

describe("krippendorffAlpha(ratings, metric)", () => {
  it.each([
    ["nominal", 0.743421],
    ["ordinal", 0.815388],
    ["interval", 0.849107],
    ["ratio", 0.797403],
  ] as const)("gives the %s alpha of Krippendorff's four coders and twelve units (2011)", (metric, alpha) => {
    expect(krippendorffAlpha(CANONICAL, metric)).toBeCloseTo(alpha, 6);
  });
  it("gives .095238 for two coders and ten units of 0 and 1 (Krippendorff 2011, section A)", () => {
    expect(krippendorffAlpha(ratings("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), "nominal")).toBeCloseTo(
      0.095238,
      6,
    );
  });
  it("gives .691964 for two coders and twelve units of five names (Krippendorff 2011, section B)", () => {
    const table = ratings("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(krippendorffAlpha(table, "nominal")).toBeCloseTo(0.691964, 6);
  });
  it("is null where only one value was given, and where no unit has two", () => {
    expect(krippendorffAlpha(ratings("1 1 .", "1 1 2"), "interval")).toBeNull();
    expect(krippendorffAlpha(ratings("1 . 2", ". 1 ."), "nominal")).toBeNull();
  });
  it("is 1 where all agree, and by ratio two zeros are at no distance", () => {
    for (const metric of METRICS) expect(krippendorffAlpha(ratings("0 1 5", "0 1 5"), metric)).toBe(1);
  });
  it("equals the definition on random tables with missing values", () => {
    const next = streamOf(7).unit;
    for (let round = 0; round < 40; round++) {
      const coders = 2 + Math.floor(next() * 4);
      const values = Float64Array.from({ length: coders * 15 }, () =>
        next() < 0.25 ? Number.NaN : Math.floor(next() * 6) * (round % 2 === 0 ? 1 : 0.7),
      );
      for (const metric of METRICS) {
        const expected = byDefinition({ coders, values }, metric);
        const found = krippendorffAlpha({ coders, values }, metric);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 10);
      }
    }
  });
  it("by ratio equals the definition also where there are too many values to pair", () => {
    const next = streamOf(3).unit;
    for (const stretch of [1e-3, 1, 40]) {
      const values = Float64Array.from({ length: 3_200 }, (_, k) => (k % 200 === 0 ? 0 : Math.exp(stretch * next())));
      const found = krippendorffAlpha({ coders: 2, values }, "ratio") ?? 0;
      expect(found).toBeCloseTo(byDefinition({ coders: 2, values }, "ratio") ?? 1, 9);
    }
  });
});

describe("alphaInterval(ratings, metric, options)", () => {
  it("of Krippendorff's table by intervals is about .41 to 1", () => {
    const { interval, dropped } = alphaInterval(CANONICAL, "interval", { draws: 2000, seed: 1 });
    expect(interval?.[0]).toBeGreaterThan(0.38);
    expect(interval?.[0]).toBeLessThan(0.44);
    expect(interval?.[1]).toBeCloseTo(1, 1);
    expect(dropped).toBeLessThan(5);
  });
  it("is the same for the same seed and another for another", () => {
    const of = (seed: number) => alphaInterval(CANONICAL, "nominal", { draws: 200, seed }).interval;
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
  it("leaves out and counts the resamples in which nothing varies", () => {
    const table = ratings("1 2", "1 2");
    const { interval, dropped } = alphaInterval(table, "nominal", { draws: 400, seed: 1 });
    // Half of the draws of two units take the same one twice.
    expect(dropped).toBeGreaterThan(150);
    expect(dropped).toBeLessThan(250);
    expect(interval).toEqual([1, 1]);
  });
});

describe("cohenKappa(ratings)", () => {
  it("of [[20, 5], [10, 15]] is .4: .7 observed, .5 expected", () => {
    const cells = [
      ...Array(20).fill("0 0"),
      ...Array(5).fill("0 1"),
      ...Array(10).fill("1 0"),
      ...Array(15).fill("1 1"),
    ];
    const columns = [0, 1].map((side) => cells.map((cell: string) => cell.split(" ")[side]).join(" "));
    const table = ratings(columns[0] ?? "", columns[1] ?? "");
    expect(cohenKappa(table)).toBeCloseTo(0.4, 12);
    expect(percentAgreement(table)).toBeCloseTo(0.7, 12);
  });
  it("is null where both gave one value only, and where no unit has both", () => {
    expect(cohenKappa(ratings("1 1", "1 1"))).toBeNull();
    expect(cohenKappa(ratings("1 .", ". 1"))).toBeNull();
  });
});

describe("percentAgreement(ratings)", () => {
  it("is the mean over units of agreeing pairs", () => {
    // Three coders: all alike 1, two alike 1/3, one value no pair.
    expect(percentAgreement(ratings("1 1 1", "1 1 .", "1 2 ."))).toBeCloseTo(2 / 3, 12);
    expect(percentAgreement(ratings("1", "."))).toBeNull();
  });
});

describe("spanAgreement(spans, texts)", () => {
  const span = (coder: number, start: number, end: number, code = 1): CodedSpan => ({
    text: 0,
    coder,
    code,
    start,
    end,
  });
  it("of [10, 30) and [20, 40) in 100 characters is .378125, with .8 of them alike", () => {
    const found = spanAgreement([span(0, 10, 30), span(1, 20, 40)], { coders: 2, lengths: [100] });
    expect(found.alpha).toBeCloseTo(0.378125, 6);
    expect(found.percent).toBeCloseTo(0.8, 12);
  });
  it("is null where nobody marked anything", () => {
    expect(spanAgreement([], { coders: 2, lengths: [100] }).alpha).toBeNull();
  });
  it("equals alpha over the characters one by one", () => {
    const next = streamOf(5).unit;
    for (let round = 0; round < 30; round++) {
      const values = new Float64Array(3 * 60);
      const spans: CodedSpan[] = [];
      for (let coder = 0; coder < 3; coder++)
        for (let at = Math.floor(next() * 9); at < 50; at += 12) {
          const made = { ...span(coder, at, at + 1 + Math.floor(next() * 9), 1 + Math.floor(next() * 2)) };
          spans.push(made);
          for (let k = made.start; k < made.end; k++) values[3 * k + coder] = made.code;
        }
      const found = spanAgreement(spans, { coders: 3, lengths: [60] });
      expect(found.alpha).toBeCloseTo(krippendorffAlpha({ coders: 3, values }, "nominal") ?? 9, 10);
      expect(found.percent).toBeCloseTo(percentAgreement({ coders: 3, values }) ?? 9, 10);
    }
  });
  it("judges overlapping codes one by one and weighs them by what was marked", () => {
    // Code 1 as above, .378125 over 30 marked characters; code 2 alike on [0, 90): 1 over 90.
    const both = [span(0, 10, 30), span(1, 20, 40), span(0, 0, 90, 2), span(1, 0, 90, 2)];
    const found = spanAgreement(both, { coders: 2, lengths: [100] });
    expect(found.alpha).toBeCloseTo((30 * 0.378125 + 90) / 120, 6);
  });
  it("joins several texts", () => {
    const spans = [span(0, 10, 30), { ...span(1, 20, 40), text: 1 }];
    expect(spanAgreement(spans, { coders: 2, lengths: [50, 50] }).percent).toBeCloseTo(0.6, 12);
  });
});
