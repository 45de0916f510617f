import { expect, it } from "vitest";
import { cellsOf } from "./pasted.js";

it("cellsOf(text) reads what spreadsheets put on the clipboard", () => {
  expect(cellsOf("60\t40\r\n100\t90\r\n")).toEqual([
    ["60", "40"],
    ["100", "90"],
  ]);
  expect(cellsOf('a\t"two\nlines"\t"said ""no"""')).toEqual([["a", "two\nlines", 'said "no"']]);
  expect(cellsOf("")).toEqual([[""]]);
  expect(cellsOf("1\t\t3")).toEqual([["1", "", "3"]]);
});
