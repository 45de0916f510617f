import { readFileSync } from "node:fs";
import { bracketedText, readCase } from "entente";
import { describe, expect, it } from "vitest";
import { runsOf } from "../src/worker/handed/runs.js";

function clausesOf(change: (text: string) => string = (text) => text) {
  const file = "strait.case.yaml";
  const text = readFileSync(new URL(`../../../cases/${file}`, import.meta.url), "utf8");
  const { kase } = readCase(change(text), { file });
  if (kase === null) throw new Error("the strait does not read");
  return bracketedText(kase, { version: "0" }).clauses;
}

describe("runsOf", () => {
  it("gives each bracket of the strait the positions of those whose it is", () => {
    const all = clausesOf().map(({ clause, pieces }) => {
      const runs = runsOf(clause, pieces);
      const brackets = new Map(runs.flatMap(({ bracket }) => (bracket === null ? [] : [[bracket.words, bracket]])));
      return [...brackets].map(([words, { because }]) => ({ words, because }));
    });
    expect(all).toEqual([
      [
        { words: "[SO, IS: What the scientists advise]", because: ["positions.south.quota", "positions.isles.quota"] },
        { words: "[NOR: Half the catch]", because: ["positions.north.quota"] },
      ],
      [
        { words: "[NOR: Closed]", because: ["positions.north.access"] },
        { words: "[SO: Open]", because: ["positions.south.access"] },
        { words: "[NOR: only after clause 1]", because: ["orderings.quota-first"] },
      ],
    ]);
  });

  it("joins to the words of the clause", () => {
    for (const { clause, pieces } of clausesOf())
      expect(
        runsOf(clause, pieces)
          .map(({ text }) => text)
          .join(""),
      ).toBe(pieces.map(({ text }) => text).join(""));
  });

  it("keeps brackets apart where an option holds brackets of its own", () => {
    const [, access] = clausesOf((text) => text.replace("en: By licence", 'en: "By [a] licence"'));
    const runs = access === undefined ? [] : runsOf(access.clause, access.pieces);
    const words = new Set(runs.flatMap(({ bracket }) => bracket?.words ?? []));
    expect([...words]).toEqual(["[NOR: Closed]", "[SO: Open]", "[NOR: only after clause 1]"]);
  });

  it("lets no bracket be asked where the name of an issue holds one, so that none is taken for another", () => {
    const [, access] = clausesOf((text) => text.replace("en: Access to northern waters", 'en: "Access [north]"'));
    const runs = access === undefined ? [] : runsOf(access.clause, access.pieces);
    expect(runs.map(({ text }) => text).join("")).toContain("Access [north]");
    expect(runs.every(({ bracket }) => bracket === null)).toBe(true);
  });
});
