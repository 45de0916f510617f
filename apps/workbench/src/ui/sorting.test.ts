import { describe, expect, it } from "vitest";
import { sorted } from "./sorting.js";

const column = (rows: readonly (readonly string[])[]) => rows.map(([, cell]) => cell);

describe("sorted(rows, sorting)", () => {
  it("puts figures in the order of their size, whatever they look like, and what has none last", () => {
    const rows = [
      ["a", "9"],
      ["b", "–"],
      ["c", "1,234"],
      ["d", "−3.5"],
      ["e", "2.4 × 10¹⁸"],
      ["f", "1,034"],
    ];
    const up = ["−3.5", "9", "1,034", "1,234", "2.4 × 10¹⁸", "–"];
    expect(column(sorted(rows, { column: 1, way: "ascending" }))).toEqual(up);
    const down = ["2.4 × 10¹⁸", "1,234", "1,034", "9", "−3.5", "–"];
    expect(column(sorted(rows, { column: 1, way: "descending" }))).toEqual(down);
  });
  it("puts words in the order of the alphabet, and leaves equals as they were", () => {
    const rows = [
      ["a", "pear"],
      ["b", "apple"],
      ["c", "pear"],
    ];
    expect(sorted(rows, { column: 1, way: "ascending" }).map(([name]) => name)).toEqual(["b", "a", "c"]);
  });
});
