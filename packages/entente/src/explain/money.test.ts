import { describe, expect, it } from "vitest";
import { digitsIn } from "./digits.js";
import { moneyUnit, sumIn } from "./money.js";

/** What follows a figure of the case, and what that is multiplied by. */
function spoken(...of: Parameters<typeof moneyUnit>) {
  const { unit, times } = moneyUnit(...of);
  return { unit, times };
}

describe("moneyUnit", () => {
  it("moneyUnit(unit, en) reads the short form aloud", () => {
    expect(spoken("GUSD a year", "en")).toEqual({ unit: "billion US dollars a year", times: 1 });
    expect(spoken("MEUR", "en")).toEqual({ unit: "million euros", times: 1 });
    expect(spoken("USD", "en")).toEqual({ unit: "US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) counts in myriads in East Asia: 44 × 10⁹ dollars are 440 × 10⁸", () => {
    expect(spoken("GUSD a year", "ko")).toEqual({ unit: "억 달러(연간)", times: 10 });
    expect(spoken("GUSD a year", "ja")).toEqual({ unit: "億ドル（年額）", times: 10 });
    // 30 × 10⁶ are 3,000 × 10⁴; a billion is 10 × 10⁸; 10¹² is one 兆, in China 万亿.
    expect(spoken("MUSD", "zh")).toEqual({ unit: "万美元", times: 100 });
    expect(spoken("TUSD", "zh")).toEqual({ unit: "万亿美元", times: 1 });
    expect(spoken("kEUR", "ko")).toEqual({ unit: "만 유로", times: 0.1 });
  });
  it("moneyUnit(unit, language, most) says ten thousand of a unit as one of the next: 230 × 10⁶ are 2.3 × 10⁸", () => {
    expect(spoken("MUSD a year", "ja", 230)).toEqual({ unit: "億ドル（年額）", times: 0.01 });
    expect(spoken("MUSD a year", "ja", 99)).toEqual({ unit: "万ドル（年額）", times: 100 });
    expect(spoken("GUSD", "ko", 2000)).toEqual({ unit: "조 달러", times: 0.001 });
    expect(spoken("MUSD", "en", 230)).toEqual({ unit: "million US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) knows sizes in words and powers of ten, and says “a year” of any unit", () => {
    expect(moneyUnit("10⁹ USD a year", "ja")).toEqual(moneyUnit("GUSD a year", "ja"));
    expect(moneyUnit("million EUR", "zh")).toEqual(moneyUnit("MEUR", "zh"));
    expect(spoken("points a year", "ko")).toEqual({ unit: " points(연간)", times: 1 });
  });
  it("moneyUnit(unit, language) leaves what it does not know as it is written", () => {
    expect(spoken("tonnes of grain", "en")).toEqual({ unit: "tonnes of grain", times: 1 });
    expect(spoken("points", "ja")).toEqual({ unit: " points", times: 1 });
  });
  it("sumIn(money, digits, language) gives every amount of a sentence its size, and nothing none", () => {
    const said = (language: "en" | "ko" | "zh", amounts: readonly number[]): readonly string[] =>
      amounts.map(sumIn(moneyUnit("MEUR a year", language, 30), digitsIn(language), language));
    // 30 and 15 million are 3,000 and 1,500 × 10⁴.
    expect(said("ko", [30, 15, 0])).toEqual(["연간 3,000만 유로", "연간 1,500만 유로", "연간 0 유로"]);
    expect(said("zh", [30])).toEqual(["每年3,000万欧元"]);
    expect(said("en", [30])).toEqual(["30 million euros a year"]);
  });
});
