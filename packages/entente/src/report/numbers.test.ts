import { describe, expect, it } from "vitest";
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
  it("gives back the sentence when joined", () => {
    for (const sentence of ["", "no figure", "3", "G7 met 7 times: 1, 2 and 3.5 %."])
      expect(
        piecesOf(sentence)
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence);
  });
});
