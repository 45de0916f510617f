import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCase } from "../src/case/read-case.js";
import { straitText } from "./strait-text.js";

const straitJson = JSON.stringify(parse(straitText), null, 1);
const bases = fc.constantFrom(straitText, straitJson, straitText.replaceAll("\n", "\r\n"));

const odd = fc.constantFrom(
  ".nan",
  "-.inf",
  "1e400",
  "9007199254740993",
  "-1",
  "0x1F",
  "null",
  "~",
  "true",
  "[]",
  "{}",
  "[[[[1]]]]",
  "'",
  '"',
  "*a",
  "&a",
  "&a x",
  "<<: *a",
  "!!js/function 'x'",
  "!!binary aGk=",
  "- - - x",
  "? x",
  "__proto__",
  "constructor",
  "…",
  "\u2028",
  "\ud800",
  "\ufeff",
  "%YAML 1.2",
  "---",
  "...",
  "#",
  ": ",
  "|",
  ">",
  "\t",
  "\0",
  "\u001b[31m",
  "\u0007",
  "한국",
);

/** A change of the text between two places, each a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
type Mutation = (text: string) => string;
const cut = (text: string, at: number): number => Math.floor(at * text.length);
const lines =
  (change: (all: string[], k: number, n: number) => string[]) =>
  (a: number, b: number): Mutation =>
  (text) => {
    const all = text.split("\n");
    return change(all, Math.floor(a * (all.length - 1)), Math.floor(b * (all.length - 1))).join("\n");
  };
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place).map(([a, b]) => lines((all, k) => all.toSpliced(k, 1 + Math.floor(b * 3)))(a, b)),
  fc.tuple(place, place).map(([a, b]) => lines((all, k, n) => all.toSpliced(n, 0, all[k] ?? ""))(a, b)),
  fc.tuple(place, place).map(([a, b]) => lines((all, k, n) => all.with(k, all[n] ?? "").with(n, all[k] ?? ""))(a, b)),
  fc.tuple(place, odd).map(
    ([a, word]): Mutation =>
      (text) =>
        text.slice(0, cut(text, a)) + word + text.slice(cut(text, a)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(
    ([a, n]): Mutation =>
      (text) =>
        text.slice(0, cut(text, a)) + text.slice(cut(text, a) + n),
  ),
  place.map(
    (a): Mutation =>
      (text) =>
        text.slice(0, cut(text, a)),
  ),
  fc.tuple(place, odd).map(
    ([a, word]): Mutation =>
      (text) =>
        replaceValue(text, a, word),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (text) =>
        swapWords(text, a, b),
  ),
);

/** Puts another value where a word or number stood. */
function replaceValue(text: string, at: number, word: string): string {
  const words = [...text.matchAll(/[\w.-]+/g)];
  const chosen = words[Math.floor(at * (words.length - 1))];
  if (chosen === undefined) return text;
  return text.slice(0, chosen.index) + word + text.slice(chosen.index + chosen[0].length);
}

function swapWords(text: string, a: number, b: number): string {
  const words = text.split(/\b/);
  const [k, n] = [Math.floor(a * (words.length - 1)), Math.floor(b * (words.length - 1))];
  return words
    .with(k, words[n] ?? "")
    .with(n, words[k] ?? "")
    .join("");
}

function answers(source: string | Uint8Array): void {
  const { kase, problems } = readCase(source, { file: "strait.case.yaml" });
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(kase === null).toBe(errors.length > 0);
  for (const { line, column, path, message, file } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    for (const part of [path, message, file]) expect(part).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).not.toContain("[object");
  }
}

describe("readCase(mutant) answers with a case or with errors, one line each", () => {
  it.each([11, 12, 13, 14])("readCase(text) of 1,000 changed texts, drawn by %d", (seed) => {
    const mutants = fc.tuple(bases, fc.array(mutation, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mutants, ([base, mutations]) => answers(mutations.reduce((text, mutate) => mutate(text), base))),
      { seed, numRuns: 1_000 },
    );
  });

  it("readCase(bytes) of 1,000 texts in other encodings, cut or with random bytes", () => {
    const encodings = fc.constantFrom<BufferEncoding>("utf8", "utf16le", "latin1");
    const bytes = fc.tuple(bases, encodings, place, fc.uint8Array({ maxLength: 8 }), fc.boolean());
    fc.assert(
      fc.property(bytes, ([base, encoding, at, noise, marked]) => {
        const whole = Buffer.from((marked ? "\ufeff" : "") + base, encoding);
        const k = Math.floor(at * whole.length);
        answers(Uint8Array.from([...whole.subarray(0, k), ...noise, ...whole.subarray(k)]));
      }),
      { seed: 15, numRuns: 1_000 },
    );
  });

  it("readCase(value) of 1,000 cases with parts dropped, doubled or of the wrong type", () => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(1e308, -5, "", "north", [], {}));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, values), { minLength: 1, maxLength: 3 }), (changes) => {
        const value: unknown = parse(straitText);
        for (const [a, b, other] of changes) changeAt(value, a, b, other);
        answers(JSON.stringify(value));
      }),
      { seed: 16, numRuns: 1_000 },
    );
  });

  it.each([
    ["nested lists", "[".repeat(20_000)],
    ["nested and closed lists", "[".repeat(20_000) + "]".repeat(20_000)],
    ["nested maps", "{a: ".repeat(20_000)],
    ["nested JSON", '{"a":'.repeat(20_000) + 1 + "}".repeat(20_000)],
    ["dashes in a line", `${"- ".repeat(20_000)}x`],
    ["complex keys", `${"? ".repeat(20_000)}x`],
    ["complex keys in lists", "[? ".repeat(64)],
    ["lists as keys", "{[".repeat(30)],
    ["nested anchors", "&a [".repeat(20_000)],
    ["indented maps", Array.from({ length: 1_000 }, (_, k) => `${" ".repeat(k)}a:`).join("\n")],
    ["indented lists", Array.from({ length: 1_000 }, (_, k) => `${" ".repeat(k)}-`).join("\n")],
    ["a text of 10 MB", `${straitText}note: "${"x".repeat(1e7)}"\n`],
    ["a text of 10 MB as an id", straitText.replace("south:", `${"s".repeat(1e7)}:`)],
    ["a text of 10 MB without end", `${straitText}note: "${"x".repeat(1e7)}`],
    ["a date of 10 MB", straitText.replace("2024-03-01", "2".repeat(1e7))],
    ["10,000 aliases", `a: &a [1]\nb: [${"*a, ".repeat(10_000)}]`],
    [
      "aliases of aliases",
      Array.from({ length: 40 }, (_, k) => `a${k}: &a${k} [*a${k - 1}, *a${k - 1}]`)
        .join("\n")
        .replaceAll("*a-1", "x"),
    ],
    ["an alias of itself", "parties: &a { b: *a }"],
    ["documents", "---\n".repeat(10_000)],
    ["unknown keys", `entente: 1\n${Array.from({ length: 10_000 }, (_, k) => `k${k}: 1`).join("\n")}`],
    ["nothing", ""],
    ["a list", "[]"],
  ])("readCase(text) of %s", (_, text) => {
    answers(text);
  });
});

/** Drops, doubles or replaces one part, chosen by two shares. */
function changeAt(value: unknown, a: number, b: number, other: unknown): void {
  const holders: Record<string, unknown>[] = [];
  const collect = (inside: unknown): void => {
    if (typeof inside !== "object" || inside === null) return;
    holders.push(inside as Record<string, unknown>);
    Object.values(inside).forEach(collect);
  };
  collect(value);
  const holder = holders[Math.floor(a * (holders.length - 1))] ?? {};
  const keys = Object.keys(holder);
  const key = keys[Math.floor(b * (keys.length - 1))];
  if (key === undefined) return;
  const kind = Math.floor(b * 1e6) % 3;
  if (kind === 0) delete holder[key];
  else if (kind === 1 && !Array.isArray(holder)) holder[`${key}-2`] = holder[key];
  else holder[key] = other;
}
