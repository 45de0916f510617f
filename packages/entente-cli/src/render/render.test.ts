import { describe, expect, it } from "vitest";
import { renderTable } from "./table.js";
import { harmless, padTo, widthOf } from "./width.js";
import { linesOf, paragraph } from "./wrap.js";

describe("widthOf(text)", () => {
  it("counts two columns for a Korean, Chinese or Japanese letter and one for a Latin one", () => {
    expect(widthOf("abc")).toBe(3);
    expect(widthOf("북한")).toBe(4);
    expect(widthOf("韓国の案")).toBe(8);
    expect(widthOf("é – ¶")).toBe(5);
  });
  it("counts a mark that stands over a letter as nothing", () => {
    expect(widthOf("e\u0301")).toBe(1);
  });
});

describe("padTo(text, width, align)", () => {
  it("fills up to the columns given, however wide the letters", () => {
    expect(padTo("북한", 6, "start")).toBe("북한  ");
    expect(padTo("12", 4, "end")).toBe("  12");
    expect(padTo("longer", 3, "end")).toBe("longer");
  });
});

describe("harmless(text)", () => {
  it("takes out what could steer a terminal or turn the direction of writing", () => {
    expect(harmless("a\u001b[31mb\u0007\u202ec")).toBe("a [31mb  c");
  });
});

describe("linesOf(text, width)", () => {
  it("breaks between words, and cuts a word that is longer than a line", () => {
    expect(linesOf("one two three", 7)).toEqual(["one two", "three"]);
    expect(linesOf("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(linesOf("북한의 핵", 4)).toEqual(["북한", "의", "핵"]);
  });
  it("breaks Korean at its spaces only, and never between a quotation and its brackets", () => {
    expect(linesOf("지금 상태(“접촉 없음”)와 다르다", 16)).toEqual(["지금 상태(“접촉", "없음”)와 다르다"]);
  });
  it("keeps a percent sign with its number", () => {
    expect(linesOf("at most 90 %", 10)).toEqual(["at most", "90 %"]);
  });
  it("breaks Japanese and Chinese between letters, but not before a stop, after a bracket or inside a count", () => {
    expect(linesOf("余地がある。", 10)).toEqual(["余地があ", "る。"]);
    expect(linesOf("案は「維持」", 7)).toEqual(["案は", "「維", "持」"]);
    expect(linesOf("合計で560件", 9)).toEqual(["合計で", "560件"]);
    expect(linesOf("North Koreaも受け入れる", 14)).toEqual(["North Koreaも", "受け入れる"]);
  });
});

describe("paragraph(text, { width, lead })", () => {
  it("stands as far in on every line as the lead of its first", () => {
    expect(paragraph("one two three four five six", { width: 25, lead: "- " })).toBe(
      "- one two three four five\n  six",
    );
    for (const line of paragraph("word ".repeat(30).trim(), { width: 30, lead: "  · " }).split("\n"))
      expect(line.length).toBeLessThanOrEqual(30);
  });
});

describe("renderTable(table, width)", () => {
  const table = {
    id: "t",
    title: "Title",
    columns: [
      { heading: "Name", align: "start" as const },
      { heading: "Count", align: "end" as const },
    ],
    rows: [
      ["a rather long name of a thing", "1,234"],
      ["b", "5"],
    ],
  };
  it("puts words at the start of their column and figures at its end", () => {
    expect(renderTable(table, 80).split("\n")).toEqual([
      "Title",
      "  Name                           Count",
      "  ─────────────────────────────  ─────",
      "  a rather long name of a thing  1,234",
      "  b                                  5",
    ]);
  });
  it("breaks words, never figures, where the terminal is narrow", () => {
    const lines = renderTable(table, 24).split("\n");
    expect(lines.every((line) => widthOf(line) <= 24)).toBe(true);
    expect(lines.some((line) => line.endsWith("1,234"))).toBe(true);
  });
});
