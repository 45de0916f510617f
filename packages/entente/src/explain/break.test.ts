import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { ask } from "./answer.js";
import { chanceKey } from "./chance.js";

const told = (id: string, params: object = {}, language: "en" | "ko" = "en") => {
  const file = new URL(`../../../../cases/${id}.case.yaml`, import.meta.url);
  const { kase } = readCase(readFileSync(file, "utf8"), { file: `${id}.case.yaml` });
  if (kase === null) throw new Error(`${id} cannot be read`);
  return new Map(ask(kase, "break", { ...params }, { language }).findings.map(({ id, text }) => [id, text]));
};

describe("what break says", () => {
  it("names the breach, who would answer it, and that they would want to", () => {
    expect(told("orchard").get("break.verdict")).toMatch(
      /^Once signed, the Nash deal holds because the keeper would answer: the grower would gain 25 points by moving to “every week” on spraying, and the keeper would want to answer with “none” on honey for the grower\.$/i,
    );
  });
  it("says that a threat hurts those who make it", () => {
    expect(told("strait").get("break.verdict")).toBe(
      "Once signed, the Nash deal holds only while the threat of South is believed: North would gain 3.8 points by moving to “Closed” on Access to northern waters; South could answer with “No limit” on Total catch, but would not want to.",
    );
  });
  it("says that nobody would move, and that an irreversible step by the other leaves a breach unanswered", () => {
    expect(told("strait", { package: { quota: "science" } }).get("break.verdict")).toBe(
      "Once signed, this package holds by itself: nobody has a move from which it would gain.",
    );
    const broken = told("orchard", { irreversible: "honey = crate" }).get("break.verdict");
    expect(broken).toMatch(
      /^Once signed, the Nash deal does not hold: the grower would gain 25 points .* no answer of the others undoes that\.$/,
    );
  });
  it("gives the factors of a chance with its word, in both languages", () => {
    // Berg's commitment .8; half of the worlds end with the term, and of the next leader nothing is known: .8 × (.5 + .5 × .5).
    expect(told("strait").get("break.survival")).toBe(
      "On the clocks and risks given, it still stands on 2026-05-01 with chance 60 % (likely): North 60 %.",
    );
    expect(told("strait", {}, "ko").get("break.survival")).toContain("60%입니다(가능성이 있음)");
  });
});

describe("chanceKey(chance)", () => {
  it("keeps to the standard's bands, both ends outside them", () => {
    const bands = [0.009, 0.01, 0.05, 0.2, 0.45, 0.55, 0.56, 0.81, 0.96, 0.991].map((p) =>
      chanceKey(p).split(".").at(-1),
    );
    expect(bands).toEqual([
      "almostNone",
      "almostNo",
      "veryUnlikely",
      "unlikely",
      "even",
      "even",
      "likely",
      "veryLikely",
      "almostCertain",
      "almostSure",
    ]);
  });
});
