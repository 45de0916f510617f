import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { numberedNames } from "./numbered-names.js";
import { piecesOf } from "./numbers.js";

const figures = (sentence: string): string[] =>
  piecesOf(sentence)
    .filter(({ kind }) => kind === "figure")
    .map(({ text }) => text);

describe("piecesOf(sentence)", () => {
  it("finds counts, shares, ranges, days and powers of ten whole", () => {
    expect(figures("22,775 exchanges, of which 51 %, 22 (5.3–87) a year until 2022-05-09; 2.4 × 10¹⁸ in all.")).toEqual(
      ["22,775", "51 %", "22", "5.3–87", "2022-05-09", "2.4 × 10¹⁸"],
    );
  });
  it("leaves a digit inside a name alone, but not one before a Korean counter", () => {
    expect(figures("the G7 and s12")).toEqual([]);
    expect(figures("교환은 6,551개이고 그중 374개")).toEqual(["6,551", "374"]);
  });
  it("leaves a number in a name of the case alone, also where the name begins the sentence", () => {
    const names = ["the bid of June 2023", "a hundred thousand million a year by 2020"];
    const found = (sentence: string) =>
      piecesOf(sentence, names).flatMap(({ kind, text }) => (kind === "figure" ? [text] : []));
    expect(found("The bid of June 2023 asks for 2020: a hundred thousand million a year by 2020; 7 accept.")).toEqual([
      "2020",
      "7",
    ]);
  });
  it("finds the names with a digit of a case, in all its languages", () => {
    const file = new URL("../../../../cases/copenhagen-2009.case.yaml", import.meta.url);
    const { kase } = readCase(readFileSync(file), { file: "copenhagen-2009" });
    if (kase === null) throw new Error("copenhagen-2009 must be sound");
    const names = numberedNames(kase);
    expect(names).toContain("a hundred thousand million a year by 2020");
    expect(names.some((name) => /[가-힣]/.test(name) && name.includes("2020"))).toBe(true);
    expect(names.every((name) => /\d/.test(name))).toBe(true);
  });
  it("gives back the sentence when joined", () => {
    for (const sentence of ["", "no figure", "3", "G7 met 7 times: 1, 2 and 3.5 %."])
      expect(
        piecesOf(sentence)
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence);
  });
});
