import { describe, expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import { readCase } from "../case/read-case.js";
import { ask } from "./answer.js";

const { kase } = readCase(straitText);
if (kase === null) throw new Error("the strait case must be sound");

describe("explainDiscourse", () => {
  it("ask(case, stand) says who is furthest apart, and claims no camps of two", () => {
    const texts = ask(kase, "stand", {}).findings.map(({ id, text }) => [id, text]);
    expect(texts).toContainEqual([
      "stand.spokeAgainst",
      "North and South are the furthest apart in what they have said.",
    ]);
    expect(texts.map(([id]) => id)).not.toContain("stand.camps");
  });
  it("ask(case, stand) names the camps of three who speak", () => {
    const said = { source: "gazette", kind: "stance" as const, holder: "isles", issue: "access", stance: "open" };
    const texts = ask({ ...kase, statements: { ...kase.statements, s4: said } }, "stand", {}).findings;
    expect(texts.map(({ text }) => text)).toContain(
      "By what they have said, the sides are North against South and Isles.",
    );
  });
});
