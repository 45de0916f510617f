import { describe, expect, it } from "vitest";
import { mergedLines } from "./merged-lines.js";

describe("mergedLines(before, mine, theirs)", () => {
  it("keeps what each has added, theirs first", () => {
    expect(mergedLines("a\n", "a\nmine\n", "a\ntheirs\n")).toBe("a\ntheirs\nmine\n");
  });
  it("takes out what either has taken out", () => {
    expect(mergedLines("a\nb\nc\n", "b\nc\n", "a\nb\n")).toBe("b\n");
  });
  it("gives the one that was changed where the other was not", () => {
    expect(mergedLines("a\n", "a\n", "a\nb\n")).toBe("a\nb\n");
    expect(mergedLines("a\n", "", "a\n")).toBe("");
  });
  it("keeps a line that both have added once", () => {
    expect(mergedLines("", "a\nb\n", "a\nc\n")).toBe("a\nc\nb\n");
  });
});
