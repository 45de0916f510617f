import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.js";
import type { ForecastToSeal } from "./entries.js";
import { sealForecast, sealOf, verifyLedger } from "./ledger.js";

const strait = {
  question: "strait-deal",
  kind: "binary",
  p: "0.62",
  case: "sha256:bbfcd4160a1e8674dac62292ae48be4785262ad7078f9ec11b74a254ce70fa06",
  model: "agree@1",
  seed: "42",
  made: "2024-03-01",
  resolves: "2024-04-15",
} as const satisfies ForecastToSeal;
const SEAL = "2c3dcfc79d633c7806f35bc30d70a22ada7a67cadd05f1a70fd1df98e252c05d";

function ledger(...forecasts: readonly ForecastToSeal[]): string {
  return forecasts.reduce((text, forecast) => `${text}${sealForecast(text, forecast).line}\n`, "");
}
const three = ledger(strait, { ...strait, p: "0.7" }, { ...strait, question: "season" });

describe("sealForecast(text, forecast)", () => {
  it("gives the seal that MODELS-1 §7 works", () => {
    expect(sealForecast("", strait).seal).toBe(SEAL);
    expect(sealOf({ ...strait, prev: "0".repeat(64) })).toBe(SEAL);
  });
  it("links each entry to the one before", () => {
    const lines = three
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ prev }) => prev)).toEqual(["0".repeat(64), lines[0].seal, lines[1].seal]);
    expect(verifyLedger(three)).toEqual({ entries: 3, sealedOk: true, firstBad: null, fault: null });
  });
  it.each([
    [{ resolves: "2024-03-01" }, "ledger-late"],
    [{ resolves: "2024-02" }, "ledger-late"],
    [{ p: "1.2" }, "bad-forecast"],
    [{ p: "half" }, "bad-forecast"],
    [{ question: "" }, "bad-forecast"],
  ] as const)("refuses %o with %s", (edit, code) => {
    expect(() => sealForecast("", { ...strait, ...edit } as ForecastToSeal)).toThrow(expect.objectContaining({ code }));
  });
  it("refuses to go on after a broken line, and after a resolution of its question", () => {
    expect(() => sealForecast(three.replace("0.7", "0.8"), strait)).toThrow(
      expect.objectContaining({ code: "ledger-broken", message: expect.stringContaining("line 2") }),
    );
    const resolution = { kind: "resolution", question: "strait-deal", outcome: "1", made: "2024-04-15", prev: SEAL };
    const line = canonicalJson({ ...resolution, seal: sealOf(resolution) });
    const resolved = `${ledger(strait)}${line}\n`;
    expect(verifyLedger(resolved).sealedOk).toBe(true);
    expect(() => sealForecast(resolved, { ...strait, made: "2024-04-01" })).toThrow(
      expect.objectContaining({ code: "ledger-resolved" }),
    );
    expect(sealForecast(resolved, { ...strait, question: "season" }).seal).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("verifyLedger(text)", () => {
  const lines = three.trimEnd().split("\n");
  const [first = "", second = "", third = ""] = lines;
  it.each([
    ["a changed value", [first, second.replace('"0.7"', '"0.9"'), third], 2, "hash"],
    ["a line taken out", [first, third], 2, "prev"],
    ["the first line taken out", [second, third], 1, "prev"],
    ["two lines exchanged", [second, first, third], 1, "prev"],
    ["a line that is no JSON", [first, "{", third], 2, "json"],
    ["an empty line between", [first, "", second], 2, "json"],
    ["a key too many", [first, second.replace("{", '{"note":"x",')], 2, "form"],
    ["a key said twice", [first, second.replace("{", '{"p":"0.1",')], 2, "hash"],
  ])("names the first bad line: %s", (_, changed, firstBad, fault) => {
    expect(verifyLedger(`${changed.join("\n")}\n`)).toEqual({
      entries: changed.length,
      sealedOk: false,
      firstBad,
      fault,
    });
  });
  it("finds an entry made on the day it resolves, even where its seal fits", () => {
    const late = { ...strait, resolves: "2024-03-01", prev: "0".repeat(64) };
    expect(verifyLedger(canonicalJson({ ...late, seal: sealOf(late) }))).toMatchObject({ firstBad: 1, fault: "order" });
  });
  it("an empty ledger is sound", () => {
    expect(verifyLedger("")).toEqual({ entries: 0, sealedOk: true, firstBad: null, fault: null });
  });
});

describe("canonicalJson(value)", () => {
  it("writes keys by UTF-16 code units and numbers as ECMAScript does (RFC 8785 §3.2)", () => {
    // The example of the standard: keys by UTF-16, not by code points.
    const keys = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalJson(keys)))).toHaveLength(7);
    expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27])).toBe(
      "[333333333.3333333,1e+30,4.5,0.002,1e-27]",
    );
    expect(canonicalJson({ literals: [null, true, false], text: '€$\u000f\nA\'B"\\"/' })).toBe(
      '{"literals":[null,true,false],"text":"€$\\u000f\\nA\'B\\"\\\\\\"/"}',
    );
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, "\ud800"])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: "not-json" }));
  });
});
