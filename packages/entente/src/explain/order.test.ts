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
  Object.fromEntries(ask(kase, "order", params, { language }).findings.map(({ id, text }) => [id, text]));

describe("order in words", () => {
  const strait = shipped("strait");
  const orchard = shipped("orchard");

  it("order(strait) says with which step to start, and that nobody is ever exposed", () => {
    expect(said(strait)["order.way"]).toBe(
      "Start with “What the scientists advise” on Total catch, by North, South and Isles; it takes 2 steps, and at no stop does anyone stand below what it has without a deal.",
    );
    expect(said(strait, {}, "ko")["order.way"]).toContain("총어획량 “과학자 권고량”부터 시작합니다");
  });
  it("order(orchard) names the worst moment, for whom it is, and what doing two things at once removes", () => {
    const { "order.way": way, "order.pairs": pairs } = said(orchard);
    expect(way).toBe(
      "Start with “by night only” on spraying, by the grower; of 4 steps the worst moment is after step 1, when the grower stands 13 points below what it has without a deal.",
    );
    expect(pairs).toContain("Moving two issues at once removes all of that exposure: “by night only” on spraying and");
  });
  it("order(strait with finish lines) says who is done when and who still carries what", () => {
    const parties = {
      ...strait.parties,
      isles: { ...strait.parties.isles, finish: { quota: ">= science" } },
      north: { ...strait.parties.north, finish: { quota: "= halved" } },
    };
    const texts = said({ ...strait, parties });
    expect(texts["order.done.isles"]).toBe(
      "Isles has what it came for after step 1; North and South still carry Patrols.",
    );
    expect(texts["order.never"]).toBe("On this way North never gets all that it came for.");
  });
  it("order(strait, stepDays) says that the season opens too soon, and that a term ends on the way", () => {
    const texts = said(strait, { stepDays: 500 });
    expect(texts["order.deadline.season"]).toBe(
      "0 of 2 steps are done by 2024-04-15 (The season opens); for all of them it would have had to begin on 2021-07-20.",
    );
    expect(texts["order.clock.north"]).toBe("A. Berg’s term ends on 2026-05-01, with one step still to come.");
  });
  it("order(strait, a target against an ordering) says which demand it goes against", () => {
    const texts = said(strait, { package: "access = licensed" });
    expect(texts["order.way"]).toBe(
      "No order works: what is meant goes against North’s demand “a limit before access”.",
    );
    expect(texts["order.leftOut"]).toContain("North and Isles would not accept what is meant");
  });
  it("order(orchard with two orderings that wait for each other) says so, and what to give up", () => {
    const orderings = {
      quiet: { party: "keeper", first: { spraying: "!= weekly" }, before: { honey: ">= jar" } },
      paid: { party: "grower", first: { honey: ">= jar" }, before: { spraying: "!= weekly" } },
    };
    const texts = said({ ...orchard, orderings });
    expect(texts["order.way"]).toContain("No order works: these wait for one another:");
    expect(texts["order.relax.0"]).toContain("Without the ");
  });
  it("order(korea-2021, five) says that either demand would have to give way, were steps taken together", () => {
    const texts = said(shipped("korea-2021"), { forum: "five" });
    expect(texts["order.way"]).toContain("No order works unless these give way together");
    expect(texts["order.pairedRelax"]).toBe(
      "If two issues may move in one step, less has to give way: any one of these: the United States’ demand “a freeze before relief”; North Korea’s line “no restraint without relief”.",
    );
  });
  it.each(["en", "ko"] as const)("order(case) tells every shipped case in %s with tables", (language) => {
    for (const name of ["strait", "orchard", "nile-2021", "korea-2019", "korea-2021"]) {
      const kase = shipped(name);
      const answer = ask(kase, "order", {}, { language });
      expect(answer.findings[0]?.level).toBe("headline");
      expect(answer.findings.filter(({ level }) => level === "headline")).toHaveLength(1);
      for (const { text } of answer.findings) expect(text).not.toMatch(/undefined|NaN|\{|\}/);
      for (const { columns, rows } of tablesOf(kase, answer, { language }))
        for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
