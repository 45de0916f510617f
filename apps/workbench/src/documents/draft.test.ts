import { checkCodings, readCase } from "entente";
import { describe, expect, it } from "vitest";
import text from "../../../../cases/strait.case.yaml?raw";
import { codingFrom, type Draft, draftFrom, draftOf, placeFrom } from "./draft.js";

const { kase } = readCase(text, { file: "strait.case.yaml" });
if (kase === null) throw new Error("the strait does not read");
const place = { source: "gazette", paragraph: 4, start: 10, end: 40, quote: "words" };
const base: Draft = { ...draftFrom(null, "2024-02-11"), holder: "South", issue: "access", stance: "op" };
const made = (change: Partial<Draft>) => codingFrom({ ...base, ...change }, { kase, place, id: "ann-1", coder: "ann" });

describe("codingFrom(draft)", () => {
  it("makes a coding that the library takes, whatever the kind", () => {
    const drafts: Partial<Draft>[] = [
      {},
      { holder: "북국", issue: "어획 한도 없음", kind: "tie", about: "isles" },
      { kind: "line", condition: "quota >= science" },
      { kind: "offer", about: "North", response: "refused" },
      { kind: "drift", stance: "40" },
      { kind: "burden", priority: "30", gloss: "It pays." },
    ];
    for (const draft of drafts) {
      const one = made(draft);
      if (!("coding" in one)) throw new Error(`${one.field}: ${one.ask}`);
      expect(one.edits.length, JSON.stringify(draft)).toBe(0);
      expect(checkCodings(kase, [{ entry: one.coding, file: "", line: 1 }])).toEqual([]);
    }
  });

  it("reads places as numbers, names and first letters", () => {
    expect(["", "40", "101", "open", "폐쇄", "l", "x"].map((typed) => placeFrom(typed, kase, "access"))).toEqual([
      ...[undefined, 40, null, "open", "closed", "licensed", null],
    ]);
  });

  it.each([
    [{ holder: " " }, "holder"],
    [{ issue: "" }, "issue"],
    [{ stance: "" }, "stance"],
    [{ stance: "140" }, "stance"],
    [{ kind: "tie" as const, about: "" }, "about"],
    [{ kind: "line" as const, condition: "access > wide" }, "condition"],
    [{ date: "soon" }, "date"],
    [{ date: "2024-02-30" }, "date"],
    [{ date: "2024-03-01" }, "date"],
    [{ priority: "120" }, "priority"],
  ])("asks for what %j lacks", (change, field) => {
    expect(made(change)).toMatchObject({ field });
  });

  it("adds a holder and an issue that the case does not know", () => {
    const one = made({ holder: "Port owners", issue: "Harbour dues", stance: "changed" });
    expect(one).toMatchObject({
      coding: { holder: "port-owners", issue: "harbour-dues", stance: "changed" },
      edits: [{ path: ["parties", "port-owners"] }, { path: ["issues", "harbour-dues"] }],
    });
  });

  it("shows again what was coded", () => {
    const one = made({ actor: "A. Berg", priority: "20", gloss: "In short." });
    if (!("coding" in one)) throw new Error(one.ask);
    const again = codingFrom(draftOf(one.coding), { kase, place, id: "ann-1", coder: "ann" });
    expect(again).toEqual(one);
  });
});
