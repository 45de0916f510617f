import { describe, expect, it } from "vitest";
import { mismatches } from "./expected.js";

const result = {
  zone: { count: 6, share: 0.75 },
  goals: [{ id: "a" }, { id: "b" }],
  verdict: "room",
  big: "9007199254740993",
  none: null,
};

describe("mismatches(result, expected)", () => {
  it("finds nothing where every path holds, numbers to a millionth", () => {
    const expected = {
      "zone.count": 6,
      "zone.share": 0.7500004,
      "goals.1.id": "b",
      "goals.length": 2,
      verdict: "room",
      big: "9007199254740993",
      none: null,
    };
    expect(mismatches(result, expected)).toEqual([]);
  });
  it("names the path, what was expected and what was found", () => {
    expect(mismatches(result, { "zone.count": 7 })).toEqual([{ path: "zone.count", expected: 7, found: 6 }]);
    expect(mismatches(result, { "zone.share": 0.750002 })).toHaveLength(1);
    expect(mismatches(result, { "zone.rank": 1 })).toEqual([{ path: "zone.rank", expected: 1, found: undefined }]);
  });
  it("compares lists and maps whole", () => {
    expect(mismatches(result, { goals: [{ id: "a" }, { id: "b" }] })).toEqual([]);
    expect(mismatches(result, { goals: [{ id: "a" }] })).toHaveLength(1);
    expect(mismatches(result, { zone: { count: 6 } })).toHaveLength(1);
  });
  it("reads no path that the result only inherits", () => {
    expect(mismatches(result, { "zone.constructor": 1 })[0]?.found).toBeUndefined();
  });
});
