import { describe, expect, it } from "vitest";
import { runVerb } from "../../../test/run-verb.js";
import { straitText } from "../../../test/strait-text.js";
import { readCase } from "../../case/read-case.js";

const { kase } = readCase(straitText);
if (kase === null) throw new Error("the strait case must be sound");
const near = (value: number) => expect.closeTo(value, 12);

describe("discourseEngine", () => {
  it("discourseEngine finds North and South opposed over access to the waters", () => {
    // Two statements of North's, one of South's; on access 0 against 100: conflict 1, divided by (2 + 1)/2.
    // One against one: W = 0, B = 2, |K| = 4/3, e_B = 1/2·2/3 = 1/3, Π = 2·(2/3 − 1/3)/(2·4/3) = 1/4.
    // Apart, only p = q counts: 2·(2/3)²/(4/3) of 4/3, so Q = 1/2.
    expect(runVerb("stand", kase).discourse).toEqual({
      statements: 3,
      matrix: { north: { south: near(-2 / 3) }, south: { north: near(-2 / 3) } },
      congruence: { north: { south: 0 }, south: { north: 0 } },
      conflict: { north: { south: near(2 / 3) }, south: { north: near(2 / 3) } },
      normalisation: "average",
      polarisation: {
        balanced: near(1 / 4),
        best: near(1 / 4),
        camps: [["north"], ["south"]],
        balancedCamps: [["north"], ["south"]],
      },
      modularity: { value: near(1 / 2), camps: [["north"], ["south"]] },
      exact: true,
    });
  });
  it("discourseEngine hears nothing of a later day, and nothing private in the public voice", () => {
    expect(runVerb("stand", kase, { asOf: "2023-08-01" }).discourse.statements).toBe(1);
    expect(runVerb("stand", kase, { asOf: "2023-07-31" }).discourse).toBeNull();
    const s4 = {
      source: "gazette",
      kind: "stance",
      holder: "north",
      issue: "access",
      stance: "open",
      voice: "private",
    };
    const secret = { ...kase, statements: { ...kase.statements, s4 } };
    expect(runVerb("stand", secret).discourse.statements).toBe(4);
    expect(runVerb("stand", secret, { voice: "official" }).discourse.statements).toBe(3);
  });
  it("discourseEngine says null without statements, not 0", () => {
    expect(runVerb("stand", { ...kase, statements: {} }).discourse).toBeNull();
  });
});
