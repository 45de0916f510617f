import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "./csv-rows.js";
import { csvText } from "./csv-text.js";

const cellsOf = (text: string): (readonly string[])[] => csvRows(text).map(({ cells }) => cells);

describe("csvRows(text)", () => {
  it.each([
    ["a semicolon in a title between tabs", "title; long\tplace\nx\t1\ny\t2\n", ["title; long", "place"]],
    ["commas in a title between tabs", "a, b, c\tplace\nx\t1\ny\t2\n", ["a, b, c", "place"]],
    ["a comma in a title between semicolons", "a, b;place;c\nx;1;2\ny;2;2\n", ["a, b", "place", "c"]],
    ["a semicolon in a title between commas", "a; b; c,place\nx,1\ny,2\n", ["a; b; c", "place"]],
    ["commas for points between semicolons", "a;b\n0,5;1,5\n0,25;1\n", ["a", "b"]],
    ["separators in quotation marks", '"a;b;c;d",e\n"x;y;z;w",2\n', ["a;b;c;d", "e"]],
    ["a quotation mark in a title", 'a;"b\tplace\nx\t1\ny\t2\n', ['a;"b', "place"]],
    ["a header alone", "a; b\tc\td\n", ["a; b", "c", "d"]],
    ["as many of each in a header alone", "a; b\tc\n", ["a; b", "c"]],
    ["ragged rows", "a,b,c\nx;1,2\n1\n", ["a", "b", "c"]],
    ["one column", "a\nb\n", ["a"]],
  ])("tells the separator by what makes rows of one length: %s", (_, text, head) => {
    expect(cellsOf(text)[0]).toEqual(head);
  });
  it("keeps other marks behind a closing quotation mark in their cell", () => {
    expect(cellsOf('a\tb\n"x" ; y, z\t1\nw\t2\n')).toEqual([
      ["a", "b"],
      ["x ; y, z", "1"],
      ["w", "2"],
    ]);
  });
  it("numbers lines through cells of several", () => {
    expect(csvRows('a,b\n"x\ny",1\nz,2\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });
  it("gives back what was written, whatever stands in the cells", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(",", ";", "\t", '"', "\n", "a;b;c", "x\ty"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), (body) => {
        const rows = [["name", "text"], ...body.map(([name, text]) => [`n${name}`, `t${text}`])];
        expect(cellsOf(csvText(rows).replaceAll("\r\n", "\n"))).toEqual(
          rows.map((row) => row.map((one) => one.replaceAll("\r\n", "\n"))),
        );
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
