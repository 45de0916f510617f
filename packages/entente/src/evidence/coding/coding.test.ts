import { describe, expect, it } from "vitest";
import { straitText } from "../../../test/strait-text.js";
import { formatProblem } from "../../case/problem.js";
import { readCase } from "../../case/read-case.js";
import { editCase } from "../../case/write-case.js";
import type { SourceText } from "../documents/source-text.js";
import { acceptCodings } from "./accept-codings.js";
import { checkCodings } from "./check-codings.js";
import type { Coding } from "./coding.js";
import { readCodings } from "./read-codings.js";
import { appendCodings } from "./write-codings.js";

const { kase } = readCase(straitText);
if (kase === null) throw new Error("the strait case must be sound");

const base = { source: "gazette", holder: "north", issue: "access", stance: "closed", coder: "ann" };
const lines = (...entries: readonly object[]): string => entries.map((entry) => JSON.stringify(entry)).join("\n");
const problemsOf = (entry: object, texts?: ReadonlyMap<string, SourceText>): string[] => {
  const { codings, problems } = readCodings(lines({ id: "c1", ...base, ...entry }), { file: "a.jsonl" });
  return [...problems, ...checkCodings(kase, codings, texts)].map(formatProblem);
};

describe("readCodings(text)", () => {
  it("reads one coding a line, blank lines aside, and knows its line", () => {
    const { codings, problems } = readCodings(`${lines({ id: "c1", ...base })}\n\n${lines({ id: "c2", ...base })}\n`);
    expect(problems).toEqual([]);
    expect(codings.map(({ entry, line }) => [entry.id, entry.kind, line])).toEqual([
      ["c1", "stance", 1],
      ["c2", "stance", 3],
    ]);
  });
  it("names every bad line by file and line, and keeps the good ones", () => {
    const text = `{"id":\n${lines({ id: "c1", ...base }, { id: "c1", ...base }, [1], { id: "c2", ...base, voise: "official" })}`;
    const { codings, problems } = readCodings(text, { file: "strait.ann.codings.jsonl" });
    expect(codings.map(({ entry }) => entry.id)).toEqual(["c1", "c1"]);
    expect(problems.map(formatProblem)).toEqual([
      'strait.ann.codings.jsonl:1:1: expected one JSON object on this line, found "{"id":".',
      'strait.ann.codings.jsonl:3:1: id: id "c1" stands on line 2 already.',
      "strait.ann.codings.jsonl:4:1: expected a JSON object on this line, found a list.",
      'strait.ann.codings.jsonl:5:1: voise: unknown key "voise". Did you mean "voice"?',
    ]);
  });
  it("never throws, whatever the bytes", () => {
    const latin1 = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]);
    expect(readCodings(latin1, { file: "x" }).problems.map(formatProblem)).toEqual([
      "x:1:1: byte 0xe9 is not UTF-8. Save the file as UTF-8.",
    ]);
    expect(readCodings('{"__proto__": {"id": "x"}}').problems).toHaveLength(1);
  });
});

describe("appendCodings(text, codings)", () => {
  const coding = { id: "c2", kind: "stance", ...base } as Coding;
  it("leaves what is there as it is, also a broken line without an end", () => {
    expect(appendCodings('{"id": "half', [coding])).toBe(`{"id": "half\n${JSON.stringify(coding)}\n`);
  });
  it("refuses an id that is there", () => {
    expect(() => appendCodings(lines({ ...base, id: "c2" }), [coding])).toThrow(/already/);
    expect(() => appendCodings("", [coding, coding])).toThrow(/already/);
  });
});

describe("checkCodings(case, codings, texts)", () => {
  it("finds what the case reader finds in statements", () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ holder: "nort" })[0]).toMatch(/^a\.jsonl:1:1: holder: party "nort" .*Did you mean "north"\?/);
    expect(problemsOf({ issue: "acces" })[0]).toMatch(/issue: issue "acces"/);
    expect(problemsOf({ stance: "shut" })[0]).toMatch(/stance: issue "access" has no option "shut"/);
    expect(problemsOf({ stance: 101 })).toHaveLength(1);
    expect(problemsOf({ date: "2024-03-01" })[0]).toMatch(/date: dated 2024-03-01 but its source is of 2024-02-11/);
    expect(problemsOf({ stance: undefined })[0]).toMatch(/a stance needs `stance`/);
    expect(problemsOf({ kind: "tie", issue: undefined, stance: undefined })[0]).toMatch(/needs `about`/);
    expect(problemsOf({ source: "gazete" })[0]).toMatch(/Did you mean "gazette"\?/);
    expect(problemsOf({ start: 9, end: 3 })[0]).toMatch(/end 3 is not after start 9/);
  });
  it("finds quotations and places that the text does not have", () => {
    const text = "Title\n\nNorth keeps\nits waters closed. 𝒩o boats.";
    const source: SourceText = {
      id: "gazette",
      text,
      paragraphs: [
        { number: 1, start: 0, end: 5, sentences: [] },
        { number: 2, start: 7, end: 47, sentences: [] },
      ],
      ...{ language: "en" as const, title: null, author: null, date: null, hash: "" },
    };
    const texts = new Map([["gazette", source]]);
    expect(problemsOf({ quote: "North keeps its waters closed." }, texts)).toEqual([]);
    // Code points: the script N is one.
    expect(problemsOf({ quote: "𝒩o boats.", start: 38, end: 47 }, texts)).toEqual([]);
    expect(problemsOf({ quote: "North opens" }, texts)[0]).toMatch(
      /quote: "North opens" does not occur in source "gazette"/,
    );
    expect(problemsOf({ quote: "𝒩o boats.", start: 0, end: 5 }, texts)[0]).toMatch(/has "Title", not the quotation/);
    expect(problemsOf({ start: 0, end: 48 }, texts)[0]).toMatch(/past the end/);
    expect(problemsOf({ paragraph: 3 }, texts)[0]).toMatch(/has 2 paragraphs, no 3/);
  });
});

describe("acceptCodings(case, codings, by)", () => {
  const accept = (...entries: readonly object[]) =>
    acceptCodings(kase, readCodings(lines(...entries), { file: "a.jsonl" }).codings, "bo");
  it("makes statements that name coder and who accepted, and leaves the author's comments", () => {
    const { edits, problems } = accept({ id: "c1", ...base, gloss: "Closed: to all." });
    expect(problems).toEqual([]);
    const text = editCase(straitText, edits);
    const read = readCase(text);
    expect(read.kase?.statements.c1).toEqual({ kind: "stance", ...base, gloss: "Closed: to all.", acceptedBy: "bo" });
    for (const line of straitText.split("\n")) expect(text.split("\n")).toContain(line);
  });
  it("refuses a taken id and what is said already, and then accepts nothing", () => {
    const { edits, problems } = accept(
      { id: "s1", ...base },
      { id: "c2", ...base, stance: 40 },
      { id: "c3", ...base, stance: 40 },
    );
    expect(edits).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      'a.jsonl:1:1: id: id "s1" is taken in this case. Give the coding another id, or leave it out with `--ids`.',
      'a.jsonl:3:1: id: "c3" says the same as coding "c2" of "ann". Leave it out with `--ids`.',
    ]);
  });
});
