import { describe, expect, it } from "vitest";
import { code, plain, tableMarkdown } from "./markdown.js";

describe("plain(text)", () => {
  it("lets nothing in a text become markup, a link, emphasis, a heading or a list", () => {
    expect(plain("<img src=x> [a](b) *c* _d_ `e` | f & g")).toBe(
      "\\<img src=x\\> \\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\| f &amp; g",
    );
    expect(plain("# one")).toBe("\\# one");
    expect(plain("- one")).toBe("\\- one");
    expect(plain("1. one")).toBe("1\\. one");
    expect(plain("a\n\n# b")).toBe("a # b");
  });
});

describe("code(text)", () => {
  it("fences with more back ticks than stand inside", () => {
    expect(code("a")).toBe("`a`");
    expect(code("a ``b`` c")).toBe("``` a ``b`` c ```");
  });
});

describe("tableMarkdown(table)", () => {
  it("keeps a bar inside a cell inside it", () => {
    const columns = [
      { heading: "A", align: "start" as const },
      { heading: "B", align: "end" as const },
    ];
    expect(tableMarkdown({ id: "t", title: "T", columns, rows: [["x | y", "+1"]] })).toBe(
      "**T**\n\n| A | B |\n| --- | --: |\n| x \\| y | +1 |",
    );
  });
});
