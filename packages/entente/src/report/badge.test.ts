import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import type { Finding } from "../explain/finding.js";
import { badgeOf } from "./badge.js";
import { gather } from "./material.js";

const finding: Finding = {
  id: "one",
  verb: "agree",
  text: "One.",
  level: "headline",
  numbers: {},
  because: [],
  rests: null,
  holds: null,
  hinge: null,
  contradicts: 0,
  inputs: { coded: 1, judged: 2, sources: 1 },
};
const { kase } = readCase(
  "entente: 1\nparties: { north: { name: North } }\nissues: { catch: { name: the catch, statusQuo: a, options: { a: { at: 0 } } } }\n",
  { file: "small.case.yaml" },
);
if (kase === null) throw new Error("the case is sound");
const material = gather(kase, { verbs: ["agree"], params: { draws: 0 }, version: "1" });

describe("badgeOf(finding, material)", () => {
  it("says nothing where no worlds were drawn", () => {
    expect(badgeOf(finding, material)).toBeNull();
  });
  it("names the input that a judgement hangs on, and in how many worlds it holds", () => {
    const badge = badgeOf({ ...finding, rests: "judgement", holds: 0.83, hinge: "positions.north.catch" }, material);
    expect(badge).toMatchObject({ sign: "▢", kind: "judgement" });
    expect(badge?.text).toBe(
      "Judgement: it rests on where North stands on the catch, which nobody wrote; it holds in 83 % of reasonable worlds.",
    );
  });
  it("does not say that nobody wrote a place that a text gives, and that is uncertain within its range", () => {
    const coded = readCase(
      `entente: 1
parties: { north: { name: North } }
issues: { catch: { name: the catch, statusQuo: a, options: { a: { at: 0 } } } }
positions: { north: { catch: { at: a, salience: 5, range: [0, 20], evidence: [s1] } } }
sources: { g: { title: G } }
statements: { s1: { source: g, holder: north, issue: catch, stance: a } }
`,
    ).kase;
    if (coded === null) throw new Error("the case is sound");
    const stands = gather(coded, { verbs: ["agree"], params: { draws: 0 }, version: "1" });
    const of = (hinge: string) => badgeOf({ ...finding, rests: "judgement", holds: 0.5, hinge }, stands)?.text;
    expect(of("positions.north.catch.at")).toContain("which the text leaves open");
    expect(of("positions.north.catch.salience")).toContain("which nobody wrote");
  });
  it("never rounds up to all, and says so where it is all", () => {
    const text = (holds: number): string => badgeOf({ ...finding, rests: "robust", holds }, material)?.text ?? "";
    expect(text(0.999)).toBe("Robust: it holds in over 99 % of reasonable worlds.");
    expect(text(1)).toBe("Robust: it holds in every reasonable world that was drawn.");
  });
});
