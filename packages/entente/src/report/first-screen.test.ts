import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { firstScreenOf } from "./first-screen.js";

function shipped(id: string, change: (text: string) => string = (text) => text) {
  const text = readFileSync(new URL(`../../../../cases/${id}.case.yaml`, import.meta.url), "utf8");
  const { kase } = readCase(change(text), { file: id });
  if (kase === null) throw new Error(`${id} does not read`);
  return kase;
}

describe("firstScreenOf(kase, frame)", () => {
  // Isles: its position and weight on the catch and its alternative are judged. South: access is coded, its weight, its
  // position on the catch, that weight and the linkage are judged. North: the catch, its weight and the line are coded,
  // access, its weight and the ordering judged.
  it("puts the least known at the table first, and counts what is coded", () => {
    const { known } = firstScreenOf(shipped("strait"));
    expect(known.map(({ code, coded, judged, sources }) => [code, coded, judged, sources])).toEqual([
      ["IS", 0, 3, 0],
      ["SO", 1, 4, 1],
      ["NOR", 3, 3, 1],
    ]);
    expect(known[1]?.says).toBe("South: 1 of 5 inputs coded, one source");
  });

  it("leaves out who has no seat and is not addressed", () => {
    const { known } = firstScreenOf(shipped("strait"), { forum: "north-south" });
    expect(known.map(({ party }) => party)).toEqual(["south", "north"]);
  });

  it("tells past offers by date, and names what the case would not have explained", () => {
    const asWritten = firstScreenOf(shipped("strait"));
    expect(asWritten.offers.map(({ id, outcome }) => [id, outcome])).toEqual([["south-bid-2023", "explained"]]);
    expect(asWritten.record).toBe("2 of 2 past responses explained");
    // Without its line, and content with open waters, North would have taken what it refused.
    const softer = shipped("strait", (text) =>
      text
        .replace(/redLines:\n(?: .*\n)+/, "redLines: {}\n")
        .replace(/(north:\n(?:.*\n)*?.*access: \{ )at: \d+/, "$1at: 100"),
    );
    const { offers, record } = firstScreenOf(softer);
    expect(offers[0]).toMatchObject({
      outcome: "contradicted",
      says: "South's bid of June 2023, 2023-06: contradicted. The case says that North would have accepted what it refused.",
    });
    expect(record).toBe("1 of 2 past responses explained");
  });

  it("says that nothing was tested where no offer is on record", () => {
    const { offers, record } = firstScreenOf(shipped("strait", (text) => text.replace(/record:.*\n(?: .*\n)+/, "")));
    expect(offers).toEqual([]);
    expect(record).toMatch(/history/);
  });
});
