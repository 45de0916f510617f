import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines.js";
import type { Faces } from "./faces.js";

/** Every letter is as wide as it is high. */
const faces = { width: (text: string, size: number) => [...text].length * size } satisfies Pick<Faces, "width">;
const set = (text: string, letters: number): readonly string[] =>
  breakLines([{ text, size: 10, weight: 400, colour: "#000" }], letters * 10, faces).map((line) =>
    line.map((part) => part.text).join(""),
  );

describe("breakLines(parts, width, faces)", () => {
  it("leaves no end of a word alone on the last line where lines break anywhere", () => {
    // Ten letters in lines of nine would leave one; of eight, two; of seven, three; of six, the four that make a line.
    expect(set("一二三四五六七八九十", 9)).toEqual(["一二三四五六", "七八九十"]);
    // Eleven in lines of five leave one; of four, three, still short; of three there would be a line more.
    expect(set("一二三四五六七八九十一", 5)).toEqual(["一二三四五", "六七八九十", "一"]);
  });

  it("keeps a figure with its sign, whatever room is left", () => {
    expect(set("holds in 30 %", 12)).toEqual(["holds in", "30 %"]);
  });

  it("keeps Korean words whole", () => {
    expect(set("합의의 여지가 있습니다", 9)).toEqual(["합의의 여지가", "있습니다"]);
  });
});
