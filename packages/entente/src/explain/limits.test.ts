import { describe, expect, it } from "vitest";
import { largeCase } from "../../test/large-case.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";
import { LANGUAGES, type Language } from "./say.js";

const VERBS = ["agree", "deal", "block"] as const;
const large = caseSchema.parse(
  largeCase(5, { parties: 14, issues: 30, options: 120, redLines: 8, linkages: 4, alternatives: 7 }),
);
const asked = (verb: (typeof VERBS)[number], language: Language = "en") =>
  ask(large, verb, { forum: "half" }, { language });
const idsOf = ({ findings }: ReturnType<typeof asked>) => findings.map(({ id }) => id);
const textOf = ({ findings }: ReturnType<typeof asked>): string => findings.map(({ text }) => text).join("\n");

describe("ask(a case too large to list)", () => {
  it("agree says that it is not settled rather than that there is nothing, and that its numbers are estimates", () => {
    const answer = asked("agree");
    expect(answer.result).toMatchObject({ verdict: "none", reason: "unknown", exact: false });
    expect(answer.findings[0]?.text).toMatch(/^Whether there is an offer .* is not settled/);
    expect(answer.result.limits).toContain("counts-from-sample");
    expect(textOf(answer)).toMatch(/too many to list: .* estimates from [\d,]+ packages drawn/);
  });

  it("deal says of which criteria it is not proved that nothing is better", () => {
    const answer = asked("deal");
    expect(answer.result).toMatchObject({ proved: false });
    expect(answer.result.limits).toContain("nash-not-proved");
    expect(textOf(answer)).toMatch(/is not proved: Nash, Kalai/);
    expect(textOf(answer)).toContain("was not worked out");
  });

  it("block says which of its figures rest on packages drawn", () => {
    const answer = asked("block");
    expect(answer.result.limits).toContain("combinations-from-sample");
    expect(textOf(answer)).toMatch(/prices are those of packages drawn/);
  });

  it.each(LANGUAGES)("agree and block say in %s what they say in English", (language) => {
    for (const verb of ["agree", "block"] as const) expect(idsOf(asked(verb, language))).toEqual(idsOf(asked(verb)));
  });

  it("has no limits where every package is listed", () => {
    const small = caseSchema.parse(
      largeCase(3, { parties: 3, issues: 3, options: 9, redLines: 2, linkages: 1, alternatives: 1 }),
    );
    for (const verb of VERBS) {
      const { result, findings } = ask(small, verb);
      expect(result.limits).toEqual([]);
      expect(findings.some(({ id }) => id.includes(".limits."))).toBe(false);
    }
  });
});
