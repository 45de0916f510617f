import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { straitText } from "../../../test/strait-text.js";
import { fullRead } from "./full-read.js";
import type { Path } from "./parsed.js";
import { quickRead } from "./quick-read.js";

const full = (text: string) => fullRead(text, { depth: 64, aliases: 100 });

/** Whatever the quick reader accepts, the full parser must read as the same data at the same places. */
function agrees(text: string): boolean {
  const quick = quickRead(text, 64);
  if (quick === null) return false;
  const slow = full(text);
  expect(slow.faults).toEqual([]);
  expect(quick.value).toEqual(slow.value);
  for (const path of pathsOf(quick.value).slice(0, 40))
    for (const target of ["key", "value"] as const)
      expect([path, target, quick.offsetOf(path, target)]).toEqual([path, target, slow.offsetOf(path, target)]);
  return true;
}

function pathsOf(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => [
    ...(child === null ? [] : [[key]]),
    ...pathsOf(child).map((below) => [key, ...below]),
  ]);
}

const word = fc.constantFrom(
  "a",
  "north",
  "quota-first",
  "x: y",
  "#no",
  "- b",
  "yes",
  "null",
  "1e3",
  "",
  " s",
  "s ",
  "[",
  "it's",
  'say "so"',
  "a\nb",
  "a\n\nb\n",
  "한국",
  "…",
  "\\",
  "a, b",
  "{c}",
  "2024-03-01",
  "0x1F",
  "long ".repeat(30),
);
const key = fc.constantFrom("a", "b", "north", "quota-first", "zone.count", "1", "null", "x y", "no");
const { value: tree } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("quickRead(text, depth)", () => {
  it("quickRead(text, depth) reads the strait case as the full parser does", () => {
    expect(agrees(straitText)).toBe(true);
  });

  it("quickRead(text, depth) never differs from the full parser on written documents", () => {
    let accepted = 0;
    const options = fc.record({
      collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
      lineWidth: fc.constantFrom(0, 20, 80),
      indent: fc.constantFrom(1, 2, 4),
      indentSeq: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        options,
        (value, style) => {
          if (agrees(stringify(value, style))) accepted++;
          if (agrees(JSON.stringify(value, null, style.indent))) accepted++;
        },
      ),
      { seed: 21, numRuns: 1_500 },
    );
    expect(accepted).toBeGreaterThan(700);
  });

  it("quickRead(text, depth) never differs from the full parser on changed texts", () => {
    let accepted = 0;
    const small = straitText.slice(straitText.indexOf("redLines:"), straitText.indexOf("sources:"));
    const bits = fc.constantFrom(
      " ",
      "  ",
      "\n",
      "\n  ",
      ":",
      ": ",
      "- ",
      "#",
      " #",
      ",",
      "{",
      "}",
      "[",
      "]",
      "'",
      '"',
      "\\",
      "|",
      ">",
      "|-\n",
      "a",
      "&",
      "*",
      "!",
      "%",
      "@",
      "?",
      "? ",
      "\t",
      "~",
      "0",
      "-",
      "---\n",
      "\u00a0",
      "\u3000",
      "\u0085",
      "\u2028",
    );
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const edit = fc.record({ at: place, drop: fc.integer({ min: 0, max: 3 }), bit: bits });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce((whole, { at, drop, bit }) => {
          const k = Math.floor(at * whole.length);
          return whole.slice(0, k) + bit + whole.slice(k + drop);
        }, small);
        if (agrees(text)) accepted++;
      }),
      { seed: 22, numRuns: 8_000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  it.each([
    ["an alias", "a: &x 1\nb: *x\n"],
    ["a tag", "a: !!str 1\n"],
    ["a duplicate key", "a: 1\na: 2\n"],
    ["a duplicate key in JSON", '{"a": 1, "a": 2}'],
    ["two documents", "a: 1\n---\nb: 1\n"],
    ["a tab for indentation", "a:\n\tb: 1\n"],
    ["a merge key", "a: 1\n<<: { b: 2 }\n"],
    ["a complex key", "? a\n: 1\n"],
    ["a prototype", '{"__proto__": { "a": 1 }}'],
    ["what is no YAML", "a: b: c\n"],
  ])("quickRead(text, depth) leaves %s to the full parser", (_, text) => {
    expect(quickRead(text, 64)).toBeNull();
  });

  it("quickRead(text, depth) goes no deeper than it is told", () => {
    expect(quickRead("a: [[1]]\n", 3)?.value).toEqual({ a: [[1]] });
    expect(quickRead("a: [[1]]\n", 2)).toBeNull();
  });
});
