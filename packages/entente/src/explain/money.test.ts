import { describe, expect, it } from "vitest";
import { digitsIn } from "./digits.js";
import { amountIn, moneyUnit } from "./money.js";

describe("moneyUnit", () => {
  it("moneyUnit(unit, en) reads the short form aloud", () => {
    expect(moneyUnit("GUSD a year", "en")).toMatchObject({ unit: "billion US dollars a year", times: 1 });
    expect(moneyUnit("MEUR", "en")).toMatchObject({ unit: "million euros", times: 1 });
    expect(moneyUnit("USD", "en")).toMatchObject({ unit: "US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) counts in myriads in East Asia: 44 × 10⁹ dollars are 440 × 10⁸", () => {
    expect(moneyUnit("GUSD a year", "ko")).toMatchObject({ unit: "억 달러(연간)", times: 10 });
    expect(moneyUnit("GUSD a year", "ja")).toMatchObject({ unit: "億ドル（年額）", times: 10 });
    // 30 × 10⁶ are 3,000 × 10⁴; a billion is 10 × 10⁸; 10¹² is one 兆, in China 万亿.
    expect(moneyUnit("MUSD", "zh")).toMatchObject({ unit: "万美元", times: 100 });
    expect(moneyUnit("TUSD", "zh")).toMatchObject({ unit: "万亿美元", times: 1 });
    expect(moneyUnit("kEUR", "ko")).toMatchObject({ unit: "만 유로", times: 0.1 });
  });
  it("moneyUnit(unit, language, most) says ten thousand of a unit as one of the next: 230 × 10⁶ are 2.3 × 10⁸", () => {
    expect(moneyUnit("MUSD a year", "ja", 230)).toMatchObject({ unit: "億ドル（年額）", times: 0.01 });
    expect(moneyUnit("MUSD a year", "ja", 99)).toMatchObject({ unit: "万ドル（年額）", times: 100 });
    expect(moneyUnit("GUSD", "ko", 2000)).toMatchObject({ unit: "조 달러", times: 0.001 });
    expect(moneyUnit("MUSD", "en", 230)).toMatchObject({ unit: "million US dollars", times: 1 });
  });
  it("moneyUnit(unit, language) knows sizes in words and powers of ten, and says “a year” of any unit", () => {
    expect(moneyUnit("10⁹ USD a year", "ja")).toEqual(moneyUnit("GUSD a year", "ja"));
    expect(moneyUnit("million EUR", "zh")).toEqual(moneyUnit("MEUR", "zh"));
    expect(moneyUnit("points a year", "ko")).toMatchObject({ unit: " points(연간)", times: 1 });
  });
  it("moneyUnit(unit, language) leaves what it does not know as it is written", () => {
    expect(moneyUnit("tonnes of grain", "en")).toMatchObject({ unit: "tonnes of grain", times: 1 });
    expect(moneyUnit("points", "ja")).toMatchObject({ unit: " points", times: 1 });
  });
  it("amountIn(money, digits) gives every amount of a sentence its size, and nothing none", () => {
    const said = (language: "en" | "ko" | "zh", amounts: readonly number[]): readonly string[] => {
      const money = moneyUnit("MEUR a year", language, 30);
      const amount = amountIn(money, digitsIn(language));
      return amounts.map((one) => `${money.each}${amount(one)}${money.currency}`);
    };
    // 30 and 15 million are 3,000 and 1,500 × 10⁴.
    expect(said("ko", [30, 15, 0])).toEqual(["연간 3,000만 유로", "연간 1,500만 유로", "연간 0 유로"]);
    expect(said("zh", [30])).toEqual(["每年3,000万欧元"]);
    expect(said("en", [30])).toEqual(["30million euros a year"]);
  });
});
