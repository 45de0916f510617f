import { describe, expect, it } from "vitest";
import { formatProblem } from "../../case/problem.js";
import type { Coding } from "../coding/coding.js";
import { agreeOnCodings } from "./agree-codings.js";
import { agreeOnTable } from "./agree-table.js";
import { agreementSchema } from "./agreement.js";
import { readRatingTable } from "./read-table.js";

const TABLE = `coder,u1,u2,u3,u4,u5,u6,u7,u8,u9,u10,u11,u12
A,1,2,3,3,2,1,4,1,2,,,
B,1,2,3,3,2,2,4,1,2,5,,3
C,,3,3,3,2,3,4,2,2,5,1,
D,1,2,3,3,2,4,4,1,2,5,1,
`;
const problemsOf = (text: string | Uint8Array, metric: "nominal" | "ratio" | "interval" = "interval"): string[] =>
  readRatingTable(text, { file: "t.csv", metric }).problems.map(formatProblem);
const coding = (coder: string, id: string, more: Partial<Coding> = {}): Coding => ({
  ...{ id, coder, source: "gazette", kind: "stance", holder: "north", issue: "quota", stance: 50 },
  ...more,
});
const agree = (a: readonly Coding[], b: readonly Coding[], draws = 0) =>
  agreeOnCodings(
    new Map([
      ["a", a],
      ["b", b],
    ]),
    { draws },
  );

describe("readRatingTable(text)", () => {
  it("reads coders in rows, and agreeOnTable(table) gives Krippendorff's four coders (2011)", () => {
    const { table } = readRatingTable(TABLE, { metric: "ordinal" });
    if (table === null) throw new Error("the table is sound");
    const found = agreeOnTable(table, { metric: "ordinal", draws: 0 });
    expect(found.alpha.value).toMatchObject({ metric: "ordinal", units: 11, reading: "reliable" });
    expect(found.alpha.value?.value).toBeCloseTo(0.815388, 6);
    expect(found.kappa).toBeNull();
    expect(found.disagreements[0]).toMatchObject({ unit: "u6", cost: 3, values: { A: 1, B: 2, C: 3, D: 4 } });
    expect(agreementSchema.parse(found)).toEqual(found);
  });
  it("reads cells in quotation marks, line ends of Windows and UTF-16", () => {
    const { table } = readRatingTable('coder,"a, b",c\r\nann,"say ""x""",\r\n"bo",y,z\r\n', { metric: "nominal" });
    expect(table).toEqual({
      coders: ["ann", "bo"],
      units: ["a, b", "c"],
      cells: [
        ['say "x"', null],
        ["y", "z"],
      ],
    });
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[..."c,u\nA,1\nB,1"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(readRatingTable(utf16, { metric: "ratio" }).table?.coders).toEqual(["A", "B"]);
  });
  it("says in a line what is wrong with a table", () => {
    expect(problemsOf("c,u1,u2\nA,1\nB,1,2,3\n")).toEqual([
      "t.csv:2:1: has 2 cells, and the first line has 3. Leave a cell empty where a value is missing.",
      "t.csv:3:1: has 4 cells, and the first line has 3. Leave a cell empty where a value is missing.",
    ]);
    expect(problemsOf("c;u1;u2\nA;1;2\nB;1;2\n")).toEqual([
      't.csv:1:1: cells are separated by ";" here: expected commas. Save the table as CSV with commas.',
    ]);
    expect(problemsOf("c\tu1\nA\t1\n")[0]).toMatch(/separated by tabs/);
    expect(problemsOf("")).toHaveLength(1);
    expect(problemsOf("c,u1\nA,1\n")[0]).toMatch(/one coder in this table; agreement needs two/);
    expect(problemsOf("c,u1\nA,x\nB,1\n")[0]).toMatch(/^t\.csv:2:1: u1 has "x": expected a number, or nothing/);
    expect(problemsOf("c,u1\nA,-1\nB,1\n", "ratio")[0]).toMatch(/a number of 0 or more/);
    expect(problemsOf("c,u1\nA,1\nA,1\n")[0]).toMatch(/"A" has a line already/);
    expect(problemsOf(Uint8Array.from([0x63, 0x2c, 0xe9, 0x0a]))).toEqual([
      "t.csv:1:1: byte 0xe9 is not UTF-8. Save the file as UTF-8.",
    ]);
    expect(problemsOf('c,u1\nA,"1\nB,1\n').length).toBeGreaterThan(0);
  });
});

describe("agreeOnCodings(codings)", () => {
  it("matches overlapping spans, the largest overlap first", () => {
    const found = agree(
      [coding("a", "a1", { start: 10, end: 30 }), coding("a", "a2", { start: 40, end: 60, stance: 10 })],
      [coding("b", "b1", { start: 42, end: 60, stance: 90 }), coding("b", "b2", { start: 12, end: 45 })],
    );
    expect(found.disagreements).toEqual([
      expect.objectContaining({ field: "stance", cost: 0.8, codings: { a: "a2", b: "b1" }, values: { a: 10, b: 90 } }),
    ]);
    expect(found.confusions.filter(({ field }) => field === "stance")).toEqual([
      { field: "stance", a: 50, b: 50, n: 1 },
      { field: "stance", a: 10, b: 90, n: 1 },
    ]);
  });
  it("matches by paragraph without spans, those of one holder before others", () => {
    const found = agree(
      [coding("a", "a1", { paragraph: 3 }), coding("a", "a2", { paragraph: 3, holder: "south" })],
      [
        coding("b", "b1", { paragraph: 3, holder: "south" }),
        coding("b", "b2", { paragraph: 3 }),
        coding("b", "b3", { paragraph: 4 }),
      ],
    );
    expect(found.percent.holder).toBe(1);
    expect(found.disagreements).toEqual([
      { field: "coded", unit: "gazette ¶ 4", cost: 1, values: { a: null, b: "b3" }, codings: { b: "b3" } },
    ]);
  });
  it("compares stances only where the coders mean the same issue", () => {
    const found = agree([coding("a", "a1", { paragraph: 1 })], [coding("b", "b1", { paragraph: 1, issue: "access" })]);
    expect(found.alpha.stance?.units).toBe(0);
    expect(found.disagreements.map(({ field }) => field)).toEqual(["issue"]);
  });
  it("counts the spans of [10, 30) and [20, 40) in 40 characters, as long as the last span", () => {
    const found = agree([coding("a", "a1", { start: 10, end: 30 })], [coding("b", "b1", { start: 20, end: 40 })]);
    // 10 marked by neither, 10 by both, 20 by one of them.
    expect(found.spans).toMatchObject({ percent: 0.5, characters: 40, lengths: "lastSpans" });
  });
  it("reads an alpha from .8 as reliable, from two thirds as tentative, else as not", () => {
    const two = (n: number) =>
      agree(
        Array.from({ length: 20 }, (_, k) =>
          coding("a", `a${k}`, { paragraph: k, holder: k % 2 === 0 ? "north" : "south" }),
        ),
        Array.from({ length: 20 }, (_, k) =>
          coding("b", `b${k}`, { paragraph: k, holder: k % 2 === 0 || k < n ? "north" : "south" }),
        ),
      ).alpha.holder?.reading;
    expect([two(0), two(4), two(20)]).toEqual(["reliable", "reliable", "notReliable"]);
  });
  it("is the same for the same seed, to the bit", () => {
    const coded = (coder: string) =>
      Array.from({ length: 12 }, (_, k) =>
        coding(coder, `${coder}${k}`, { paragraph: k, stance: (k * (coder === "a" ? 7 : 8)) % 100 }),
      );
    expect(JSON.stringify(agree(coded("a"), coded("b"), 300))).toBe(JSON.stringify(agree(coded("a"), coded("b"), 300)));
  });
});
