import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ladderCase } from "../../test/run-engine.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";
import type { Language } from "./say.js";
import { tablesOf } from "./tables/tables-of.js";

const shipped = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, "../../../../cases", `${name}.case.yaml`), "utf8"));
function said(raw: unknown, params: Readonly<Record<string, unknown>> = {}, language: Language = "en") {
  const { findings } = ask(caseSchema.parse(raw), "pay", params, { language });
  return { findings, textOf: (id: string) => findings.find((one) => one.id === id)?.text };
}
const three = (burdens: object, more: object = {}) =>
  ladderCase({ a: { at: [100] }, b: { at: [100] }, c: { at: [100] } }, { burdens, ...more });

describe("ask(kase, 'pay') in words", () => {
  it("ask(strait, 'pay') leads with who pays most, between equals the one whose bill passes its say by most and who gains least", () => {
    const { findings, textOf } = said(shipped("strait"));
    expect(findings[0]).toMatchObject({
      level: "headline",
      text: "South, like North, would carry 50 % of the bill, 15 (10–23) of 30 million euros a year, and hold 33 % of the say at Strait Commission; by benefit it would owe 20 %.",
      because: ["burdens.patrols"],
    });
    expect(textOf("pay.rider.isles.0")).toBe("Isles would pay nothing, with 40 % of the benefit and 33 % of the say.");
    expect(textOf("pay.core")).toBe("No coalition would do better by paying for itself alone.");
    expect(textOf("pay.noAbility.patrols")).toBe(
      "Patrols cannot be split by ability: North and South have no figure “gdp”.",
    );
    expect(textOf("pay.mismatch.0")).toContain("33 % of the bill would have to change hands");
  });
  it("ask(strait, 'pay') says the same in Korean", () => {
    expect(said(shipped("strait"), {}, "ko").findings[0]?.text).toBe(
      "남국이 북국과 똑같이 비용의 50%, 연간 3,000만 유로 가운데 1,500만 유로(1,000만–2,300만)를 부담하고, 해협위원회에서 결정권의 33%를 가집니다. 이익대로라면 20%를 내야 합니다.",
    );
  });
  it("ask(strait, 'pay') says that a package without a limit costs nothing that the case records", () => {
    const { findings, textOf } = said(shipped("strait"), { package: "access = open" });
    expect(findings[0]?.text).toBe("The package costs nothing that the case records.");
    expect(textOf("pay.dormant")).toBe("Patrols would not fall due with this package.");
  });
  it("ask(orchard, 'pay') says that no costs are recorded", () => {
    expect(said(shipped("orchard")).findings.map(({ text }) => text)).toEqual(["No costs are recorded."]);
  });
  it("ask(korea-2021, 'pay') tells F9: who carries all of it holds no lever, and who pays nothing is done first", () => {
    const params = { forum: "four", package: "sanctions = partial, missiles = limited, nuclear = rollback" };
    const { textOf, findings } = said(shipped("korea-2021"), params);
    expect(textOf("pay.trigger.immediate-aid")).toMatch(
      /^When immediate aid, people leaving the North and investment for many years fall due is in the hands of (the )?United States and North Korea; South Korea, China and Japan, who carry 100 % of them, hold none of the levers that bring them about\.$/,
    );
    expect(textOf("pay.doneWhenDue.immediate-aid")).toMatch(
      /^Once immediate aid falls due, (the )?United States has what it set out for; South Korea and Japan have not\.$/,
    );
    expect(textOf("pay.rider.usa.0")).toMatch(
      /United States would pay nothing, with 40 % of the benefit and 25 % of the say\.$/,
    );
    expect(findings[0]?.text).toContain("23 (5.6–90) of 46 billion US dollars a year");
    expect(findings[0]?.because).toEqual(expect.arrayContaining(["burdens.immediate-aid", "g119"]));
  });
  it("ask(nile-2021, 'pay') counts the coalitions that would do better alone", () => {
    expect(said(shipped("nile-2021")).textOf("pay.core")).toBe(
      "2 coalitions would do better alone, most of all Ethiopia: 80 in place of 200 million US dollars a year.",
    );
  });
  it("ask(kase, 'pay') names shares that do not sum, bills that nobody pays or gains from, and payers without a say", () => {
    const kase = three(
      {
        dam: { cost: 9, unit: "M", payers: { a: 1, b: 0.5 }, benefit: { c: 1 } },
        gift: { cost: 1, unit: "M", payers: { a: 1 } },
        debt: { cost: 1, unit: "K", benefit: { a: 1 } },
      },
      { forums: { pair: { members: ["b", "c"] } } },
    );
    const { textOf } = said(kase, { package: "i0 = yes" });
    expect(textOf("pay.rescaled.dam.payers")).toBe(
      "The shares of the bill of dam add up to 1.5, not to 1; they were scaled.",
    );
    expect(textOf("pay.nobodyGains")).toContain("Nobody is named as gaining from gift");
    expect(textOf("pay.nobodyPays")).toBe("Nobody is named to pay for debt.");
    expect(textOf("pay.withoutDeciding")).toBe("A would pay and has no say at pair.");
    expect(textOf("pay.headline")).toBe(
      "A would carry 70 % of the bill, 7 of 10 M, and have no say at pair; nobody is named as gaining.",
    );
    expect(textOf("pay.headline.1")).toBe("The bill is 1 K, and for some or all of it nobody is named to pay.");
  });
  it("tablesOf(kase, answer) gives who pays, gains and decides, and the split by each rule, a pair a unit", () => {
    const kase = caseSchema.parse(shipped("strait"));
    const tables = tablesOf(kase, ask(kase, "pay"));
    expect(tables.map(({ id }) => id)).toEqual(["payers-0", "rules-0"]);
    expect(tables[0]?.rows[1]).toEqual(["South", "50 %", "15", "10–23", "20 %", "–", "33 %", "0 %"]);
    expect(tables[1]?.rows[2]).toEqual(["Isles", "0 %", "33 %", "40 %", "33 %", "33 %"]);
    const two = caseSchema.parse(
      three({
        dam: { cost: 1, unit: "M", payers: { a: 1 }, benefit: { a: 1 } },
        road: { cost: 1, unit: "K", payers: { a: 1 }, benefit: { b: 1 } },
      }),
    );
    const answer = ask(two, "pay", { package: "i0 = yes" });
    expect(tablesOf(two, answer).map(({ title }) => title.replace(/.*\(/u, "("))).toEqual(["(M)", "(M)", "(K)", "(K)"]);
  });
});
