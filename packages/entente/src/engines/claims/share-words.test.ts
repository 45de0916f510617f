import { describe, expect, it } from "vitest";
import { shareOfWorlds } from "./share-words.js";

describe("shareOfWorlds(hits, draws) (MODELS-1 §6, worked)", () => {
  it("gives Wilson's interval, the standard error and one word or two", () => {
    const found = shareOfWorlds(3700, 10_000);
    expect(found.low).toBeCloseTo(0.360589, 6);
    expect(found.high).toBeCloseTo(0.379511, 6);
    expect(found.se).toBeCloseTo(0.004828, 6);
    expect(found.words).toEqual(["minority"]);
    expect(shareOfWorlds(950, 1000)).toMatchObject({
      low: expect.closeTo(0.934686, 6),
      high: expect.closeTo(0.96187, 6),
    });
    expect(shareOfWorlds(95, 100).low).toBeCloseTo(0.88825, 6);
    expect(shareOfWorlds(450, 1000).words).toEqual(["minority", "half"]);
    expect(shareOfWorlds(7, 10).words).toEqual([]);
  });
});
