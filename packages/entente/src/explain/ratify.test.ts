import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { ask } from "./answer.js";
import type { Language } from "./say.js";
import { tablesOf } from "./tables/tables-of.js";

function shipped(name: string) {
  const { kase } = readCase(readFileSync(join(import.meta.dirname, "../../../../cases", `${name}.case.yaml`), "utf8"));
  if (kase === null || kase === undefined) throw new Error(`${name} is no case`);
  return kase;
}
type Kase = ReturnType<typeof shipped>;
const said = (kase: Kase, params: Record<string, unknown> = {}, language: Language = "en") =>
  Object.fromEntries(ask(kase, "ratify", params, { language }).findings.map(({ id, text }) => [id, text]));

describe("ratify in words", () => {
  const korea = shipped("korea-2021");
  const strait = shipped("strait");

  it("ratify(korea-2021, five) says where the deal is stopped, by how much, and who would turn it", () => {
    const texts = said(korea, { forum: "five" });
    expect(texts["ratify.passes"]).toBe(
      "The Nash deal passes in 1 of 2 bodies at home; it is stopped by the United States’ Senate.",
    );
    expect(texts["ratify.vote.usa"]).toBe(
      "The United States’ Senate: 50 of 100 votes are for it, and it takes 67; it fails by 17, and would pass if critics of outreach at home came round.",
    );
    expect(texts["ratify.winSet.usa"]).toContain("is asked about 70 of the acceptable packages and lets 36 pass");
    expect(texts["ratify.twoLevels"]).toContain("528 of the 562 packages acceptable to");
  });
  it("ratify(korea-2021) says whose term ends when and whether whoever follows would keep it", () => {
    const texts = said(korea, { forum: "five" });
    expect(texts["ratify.clock.rok"]).toBe(
      "Moon Jae-in’s term ends on 2022-05-09, in 384 days; South Korean conservatives would keep it.",
    );
    expect(texts["ratify.clock.usa"]).toContain("critics of outreach at home would drop it");
  });
  it("ratify(strait) says in English and Korean that the one body lets it pass", () => {
    expect(said(strait)["ratify.passes"]).toBe("The one body at home lets the Nash deal pass.");
    expect(said(strait, {}, "ko")["ratify.passes"]).toBe("국내의 한 기관이 내시 안을 통과시킵니다.");
    expect(said(strait)["ratify.vote.south"]).toContain("it would fail without South's fleet owners");
    expect(said(strait)["ratify.clock.north"]).toContain("what the next leader would do with it is not known");
  });
  it("ratify(strait) says that a body whose quota cannot be met can let nothing pass", () => {
    const members = { government: { votes: 52 }, fleet: { votes: 48 } };
    const ratification = { south: { body: "Parliament", members, rule: { quota: 101, by: "votes" } } };
    expect(said({ ...strait, ratification })["ratify.vote.south"]).toBe(
      "South’s Parliament can let nothing pass: not even all its members together meet its rule.",
    );
  });
  it("ratify(orchard) says that without a body it passes by assumption", () => {
    expect(said(shipped("orchard"))["ratify.passes"]).toBe(
      "No ratifying body is recorded, so the Nash deal passes at home by assumption.",
    );
  });
  it("ratify(libya-2011) speaks of who accepts, and of nobody at home, where no body is recorded", () => {
    const texts = said(shipped("libya-2011"));
    expect(texts["ratify.passes"]).toMatch(/^No ratifying body is recorded/);
    expect(texts["ratify.twoLevels"]).toBe(
      "5 of the 21 packages acceptable to the Council of March 2011 are acceptable to each party there by itself; the rest the rule carries over those who would refuse.",
    );
    expect(said(shipped("orchard"))["ratify.twoLevels"]).toBeUndefined();
  });
  it.each(["en", "ko"] as const)("ratify(case) tells every shipped case in %s with tables", (language) => {
    for (const name of ["strait", "orchard", "nile-2021", "korea-2019", "korea-2021"]) {
      const kase = shipped(name);
      const answer = ask(kase, "ratify", {}, { language });
      expect(answer.findings.filter(({ level }) => level === "headline")).toHaveLength(1);
      for (const { text } of answer.findings) expect(text).not.toMatch(/undefined|NaN|\{|\}/);
      for (const { columns, rows } of tablesOf(kase, answer, { language }))
        for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
