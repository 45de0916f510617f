import { describe, expect, it } from "vitest";
import type { Case } from "../src/case/model.js";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { ask } from "../src/explain/answer.js";
import { LANGUAGES, type Language, speechIn } from "../src/explain/say.js";
import { worldRuns } from "../src/explain/world-runs.js";
import { largeCase } from "./large-case.js";
import { clash, strait } from "./oracle/strait.js";

const small = caseSchema.parse(strait);
/** Too many packages to list, by a limit of one. */
const large = { maxPackages: 1 };

function notFound(language: Language, kase: Case, params: object): string {
  const { say, digits } = speechIn(language);
  return say("deal.notFound", { total: digits.count(putQuestion(kase, frameSchema.parse(params)).space.total) });
}

describe("deal in a space too large to list", () => {
  // A majority of eight has 56 smallest winning sets, too many to search one by one: only a sample is left.
  const size = { parties: 8, issues: 30, options: 150, redLines: 120, linkages: 120, alternatives: 4 };
  const none = caseSchema.parse(largeCase(1, size));

  it.each(LANGUAGES)("says in %s that no deal was found, and not that there is none", (language) => {
    const { result, findings } = ask(none, "deal", { forum: "most" }, { language });
    const headline = findings.find(({ level }) => level === "headline");
    expect(result).toMatchObject({ nash: null, reason: null });
    expect(headline?.text).toBe(notFound(language, none, { forum: "most" }));
  });

  it("says that there is none where that is proved, or all packages are listed", () => {
    for (const params of [{}, large]) {
      const { result, findings } = ask(caseSchema.parse(clash()), "deal", params);
      expect(result).toMatchObject({ nash: null, reason: "noZone" });
      expect(findings.map(({ text }) => text)).not.toContain(notFound("en", caseSchema.parse(clash()), params));
    }
  });
});

describe("watch in a space too large to list", () => {
  it("draws no worlds unless asked to, and as many as always where packages can be listed", () => {
    expect(worldRuns(small, "watch", large)).toEqual([]);
    expect(worldRuns(small, "watch", { ...large, draws: 50 })[0]?.draws).toBe(50);
    expect(worldRuns(small, "watch", {})[0]?.draws).toBe(10_000);
    expect(ask(small, "watch", large).result.uncertainty).toBeNull();
  });

  it("studies no room for a deal, and says so, but the gain of a party where one is named", () => {
    const { result, findings } = ask(small, "watch", large);
    expect(result).toMatchObject({ tornadoBase: null, tornado: [] });
    expect(ask(small, "watch", { draws: 0 }).result.tornadoBase).toBe(6);
    expect(findings.some(({ text }) => text.includes("null"))).toBe(false);
    const at = { package: { quota: "science", access: "licensed" }, gainOf: "isles", draws: 0 };
    const { tornado, tornadoBase } = ask(small, "watch", { ...large, ...at }).result;
    expect(tornadoBase).toBe(ask(small, "watch", at).result.tornadoBase);
    expect(tornado).toEqual(ask(small, "watch", at).result.tornado);
  });
});
