import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoDigitFigure, wholeFigure } from "./figures.js";

const LOCALES = ["en-GB", "ko", "ja", "zh-Hans"];
const numbers = fc.oneof(
  fc.double(),
  fc.double({ min: -2000, max: 2000 }),
  fc.integer(),
  // Halves as people see them, whatever the binary number behind them.
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
  fc.constantFrom(0, -0, 0.5, -0.5, 0.95, 9.95, 99.5, 0.0995, 999.5, 1e21, 5e-324, Number.NaN, -Infinity),
);

describe.each(LOCALES)("in %s", (locale) => {
  it("wholeFigure(value) writes what Intl writes", () => {
    const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const likewise = (value: number | bigint) => void expect(wholeFigure(value)).toBe(format(value));
    fc.assert(fc.property(numbers, likewise), { seed: 1, numRuns: 2000 });
    fc.assert(fc.property(fc.bigInt(), likewise), { seed: 1 });
  });
  it("twoDigitFigure(value) writes what Intl writes", () => {
    const { format } = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
    const likewise = (value: number) => void expect(twoDigitFigure(value)).toBe(format(value));
    fc.assert(fc.property(numbers, likewise), { seed: 1, numRuns: 2000 });
  });
});
