import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { straitText } from "../../test/strait-text.js";
import type { Path } from "./syntax/parsed.js";
import { editCase } from "./write-case.js";

const comments = (text: string): string[] =>
  text.split("\n").flatMap((line) => / #.*$|^#.*$/.exec(line)?.[0].trim() ?? []);
const straitValue: unknown = parse(straitText);

function leavesOf(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => leavesOf(child).map((below) => [key, ...below]));
}

function edited(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((child, k) => (k === step ? edited(child, rest, to) : child));
  const entries = value as Record<string, unknown>;
  if (rest.length === 0 && to === undefined)
    return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== step));
  return { ...entries, [step]: edited(entries[step], rest, to) };
}

const plain = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    "halved",
    "null",
    "1e3",
    "a: b",
    "# no",
    "- x",
    "it's",
    'a "b"',
    "two\nlines",
    "한국",
    "",
    " x ",
    "{a}",
    "no",
  ),
  fc.string(),
);

describe("editCase(text, edits)", () => {
  it("adds in braces, respells lists and takes out entries without touching a letter beside them", () => {
    const text = `# kept
parties:                # the three
  a:   { weight: 1 }    # first
  b:
    aliases:
      - one
      - two
    role: court         # last
  c: { leader: { name: X } }
ties: [ { between: [a, b] },   { between: [b, c] } ]
`;
    const added = editCase(text, [{ path: ["parties", "a", "within"], value: "b" }]);
    expect(added).toBe(text.replace("{ weight: 1 }", "{ weight: 1, within: b }"));
    const list = editCase(text, [{ path: ["parties", "b", "aliases"], value: ["one"] }]);
    expect(list).toBe(text.replace("aliases:\n      - one\n      - two", "aliases: [ one ]"));
    const cut = editCase(text, [
      { path: ["ties", 0], value: undefined },
      { path: ["parties", "b", "role"], value: undefined },
      { path: ["parties", "c"], value: undefined },
    ]);
    expect(cut).toBe(
      text
        .replace("    role: court         # last\n", "")
        .replace("  c: { leader: { name: X } }\n", "")
        .replace("{ between: [a, b] },   ", ""),
    );
    const two = editCase(text, [
      { path: ["parties", "a", "weight"], value: 2 },
      { path: ["parties", "b", "role"], value: "party" },
    ]);
    expect(two).toBe(text.replace("weight: 1", "weight: 2").replace("court", "party"));
  });

  it("editCase(text, edits) of one value changes that value and leaves every comment and line", () => {
    const leaf = fc.constantFrom(...leavesOf(straitValue));
    fc.assert(
      fc.property(leaf, plain, (path, value) => {
        const text = editCase(straitText, [{ path, value }]);
        expect(parse(text)).toEqual(edited(straitValue, path, value));
        expect(comments(text)).toEqual(comments(straitText));
        expect(text.split("\n")).toHaveLength(straitText.split("\n").length);
      }),
      { seed: 31, numRuns: 150 },
    );
  });

  it("editCase(text, edits) of one number changes nothing else, to the letter", () => {
    const text = editCase(straitText, [{ path: ["positions", "north", "quota", "salience"], value: 65 }]);
    expect(text).toBe(straitText.replace("at: halved, salience: 80", "at: halved, salience: 65"));
  });

  it("editCase(text, edits) adds, replaces and takes out entries and keeps the comments", () => {
    const line = { party: "south", require: { quota: "= unlimited" }, note: "Added." };
    const text = editCase(straitText, [
      { path: ["redLines", "south-never"], value: line },
      { path: ["positions", "north", "access"], value: { at: "open", salience: 5, note: "Changed." } },
      { path: ["alternatives", "isles"], value: undefined },
    ]);
    const expected = edited(
      edited(edited(straitValue, ["redLines", "south-never"], line), ["positions", "north", "access"], {
        at: "open",
        salience: 5,
        note: "Changed.",
      }),
      ["alternatives", "isles"],
      undefined,
    );
    expect(parse(text)).toEqual(expected);
    const lost = comments(straitText).filter((comment) => !comments(text).includes(comment));
    expect(lost.filter((comment) => !comment.includes("package"))).toEqual([]);
  });

  it("editCase(text, edits) keeps JSON as JSON, with its indentation", () => {
    const text = JSON.stringify(straitValue, null, 3);
    const path = ["positions", "north", "quota", "salience"];
    expect(editCase(text, [{ path, value: 65 }])).toBe(JSON.stringify(edited(straitValue, path, 65), null, 3));
    const added = editCase(text, [{ path: ["goals", "all"], value: { when: {} } }]);
    expect(added).toBe(JSON.stringify(edited(straitValue, ["goals", "all"], { when: {} }), null, 3));
  });

  it("editCase(text, edits) keeps the file's line ends", () => {
    const text = editCase("a: 1 # one\r\nb: 2\r\n", [{ path: ["c"], value: 3 }]);
    expect(text).toBe("a: 1 # one\r\nb: 2\r\nc: 3\r\n");
  });

  it("editCase(text, edits) throws where a path leads through a plain value or the text is no YAML", () => {
    expect(() => editCase("a: 1\n", [{ path: ["a", "b"], value: 1 }])).toThrow(/"a.b" leads through a value/);
    expect(() => editCase("a: [\n", [{ path: ["a"], value: 1 }])).toThrow(/the text is no YAML/);
  });
});
