import { describe, expect, it } from "vitest";
import { mergeOf } from "./merge-of.js";

const BEFORE = `entente: 1
parties:
  north: { capability: 40 } # as agreed
  south: { capability: 35 }
issues:
  access: { options: { a: 0, b: 100 } }
`;

describe("mergeOf({before, mine, theirs})", () => {
  it("puts different values together, with the comments of theirs", () => {
    const mine = BEFORE.replace("40", "41");
    const theirs = BEFORE.replace("35", "30").replace("as agreed", "as Ben says");
    const { text, contested } = mergeOf({ before: BEFORE, mine, theirs });
    expect(contested).toEqual([]);
    expect(text).toContain("capability: 41");
    expect(text).toContain("capability: 30");
    expect(text).toContain("# as Ben says");
  });

  it("names one value that both have changed, and leaves theirs in the text", () => {
    const [mine, theirs] = [BEFORE.replace("40", "41"), BEFORE.replace("40", "50").replace("35", "30")];
    const { text, contested } = mergeOf({ before: BEFORE, mine, theirs });
    expect(contested).toEqual([{ path: ["parties", "north", "capability"], before: 40, mine: 41, theirs: 50 }]);
    expect(text).toBe(theirs);
  });

  it("asks nothing where both have changed to the same", () => {
    const both = BEFORE.replace("40", "41");
    expect(mergeOf({ before: BEFORE, mine: both, theirs: both })).toEqual({ text: both, contested: [] });
  });

  it("names the whole that one has taken away and the other has changed within", () => {
    const mine = BEFORE.replace("35", "36");
    const theirs = BEFORE.replace(/ {2}south.*\n/, "");
    const { contested } = mergeOf({ before: BEFORE, mine, theirs });
    expect(contested).toEqual([
      { path: ["parties", "south"], before: { capability: 35 }, mine: { capability: 36 }, theirs: undefined },
    ]);
    expect(mergeOf({ before: BEFORE, mine: theirs, theirs: mine }).contested).toHaveLength(1);
  });

  it("puts nothing together that cannot be read", () => {
    const mine = "parties: [";
    expect(mergeOf({ before: BEFORE, mine, theirs: BEFORE })).toEqual({ text: null, contested: [] });
  });
});
