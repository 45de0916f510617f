import { describe, expect, it } from "vitest";
import { moneyUnit } from "./money.js";

describe("moneyUnit", () => {
  it("moneyUnit(unit, en) reads the short form aloud", () => {
    expect(moneyUnit("GUSD a year", "en")).toEqual({ unit: "billion US dollars a year", times: 1 });
    expect(moneyUnit("MEUR", "en")).toEqual({ unit: "million euros", times: 1 });
    expect(moneyUnit("USD", "en")).toEqual({ unit: "US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) counts in myriads in East Asia: 44 × 10⁹ dollars are 440 × 10⁸", () => {
    expect(moneyUnit("GUSD a year", "ko")).toEqual({ unit: "억 달러(연간)", times: 10 });
    expect(moneyUnit("GUSD a year", "ja")).toEqual({ unit: "億ドル（年額）", times: 10 });
    // 30 × 10⁶ are 3,000 × 10⁴; a billion is 10 × 10⁸; 10¹² is one 兆, in China 万亿.
    expect(moneyUnit("MUSD", "zh")).toEqual({ unit: "万美元", times: 100 });
    expect(moneyUnit("TUSD", "zh")).toEqual({ unit: "万亿美元", times: 1 });
    expect(moneyUnit("kEUR", "ko")).toEqual({ unit: "만 유로", times: 0.1 });
  });
  it("moneyUnit(unit, language, most) says ten thousand of a unit as one of the next: 230 × 10⁶ are 2.3 × 10⁸", () => {
    expect(moneyUnit("MUSD a year", "ja", 230)).toEqual({ unit: "億ドル（年額）", times: 0.01 });
    expect(moneyUnit("MUSD a year", "ja", 99)).toEqual({ unit: "万ドル（年額）", times: 100 });
    expect(moneyUnit("GUSD", "ko", 2000)).toEqual({ unit: "조 달러", times: 0.001 });
    expect(moneyUnit("MUSD", "en", 230)).toEqual({ unit: "million US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) knows sizes in words and powers of ten, and says “a year” of any unit", () => {
    expect(moneyUnit("10⁹ USD a year", "ja")).toEqual(moneyUnit("GUSD a year", "ja"));
    expect(moneyUnit("million EUR", "zh")).toEqual(moneyUnit("MEUR", "zh"));
    expect(moneyUnit("points a year", "ko")).toEqual({ unit: " points(연간)", times: 1 });
  });
  it("moneyUnit(unit, language) leaves what it does not know as it is written", () => {
    expect(moneyUnit("tonnes of grain", "en")).toEqual({ unit: "tonnes of grain", times: 1 });
    expect(moneyUnit("points", "ja")).toEqual({ unit: " points", times: 1 });
  });
});
