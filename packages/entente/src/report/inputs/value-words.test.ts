import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../../case/model.js";
import { readCase } from "../../case/read-case.js";
import { LANGUAGES, type Language, speechIn } from "../../explain/say.js";
import { wordsOf } from "../../explain/words.js";
import { valueInWords } from "./value-words.js";

const folder = new URL("../../../../../cases/", import.meta.url);
const shipped = (name: string): Case => {
  const { kase, problems } = readCase(readFileSync(new URL(name, folder)), { file: name });
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const say = (kase: Case, path: string, language: Language = "en"): string => {
  const speech = speechIn(language);
  return valueInWords(path, { kase, speech, words: wordsOf(kase, speech), asOf: kase.asOf ?? "2024-03-01", language });
};

function pathsOf(kase: Case): string[] {
  const named = (
    ["redLines", "linkages", "orderings", "alternatives", "forums", "burdens", "agreements", "record"] as const
  ).flatMap((key) => Object.keys(kase[key]).map((id) => `${key}.${id}`));
  const issues = Object.entries(kase.issues).flatMap(([id, { levers }]) =>
    levers === undefined ? [`issues.${id}.statusQuo`] : [`issues.${id}.statusQuo`, `issues.${id}.levers`],
  );
  return [...named, ...issues, ...kase.ties.map((_, k) => `ties.${k}`)];
}

describe("what an input says", () => {
  it("valueInWords(path) says every kind of input of every shipped case in four languages, and nothing in the form of the file", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".case.yaml"));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const kase = shipped(file);
      for (const language of LANGUAGES)
        for (const path of pathsOf(kase)) {
          const told = say(kase, path, language);
          expect(told, `${file} ${language} ${path}`).not.toBe("");
          expect(told, `${file} ${language} ${path}`).not.toMatch(/[{}[\]]|undefined|NaN|[a-z]-[a-z]+: /);
        }
    }
  });

  it("valueInWords(forums.x) names who sits, what each weighs, the rule, who may abstain, on what and toward whom", () => {
    const korea = shipped("korea-2021.case.yaml");
    expect(say(korea, "forums.four")).toBe(
      "at the table: the United States, South Korea, Japan and China; rule: all must agree; makes offers to North Korea",
    );
    expect(say(korea, "forums.security-council")).toBe(
      "at the table: the United States, China, Russia, the United Kingdom, France and the ten elected members of the Council; votes: the United States 1, China 1, Russia 1, the United Kingdom 1, France 1 and the ten elected members of the Council 10; rule: the United States, China, Russia, the United Kingdom and France must all agree, and 9 votes; decides only on relief from sanctions",
    );
    expect(say(shipped("libya-2011.case.yaml"), "forums.council")).toMatch(/; China and Russia may abstain$/);
  });

  it("valueInWords(issues.x.levers) tells options with the same hands together, and names none where all have the same", () => {
    const korea = shipped("korea-2021.case.yaml");
    expect(say(korea, "issues.nuclear.levers")).toBe("North Korea");
    expect(say(korea, "issues.deterrence.levers")).toBe(
      "“scaled back” and “kept as it is”: the United States; “strengthened”: the United States, and Japan or South Korea",
    );
    expect(say(korea, "issues.talks.levers", "ko")).toMatch(/: 미국 또는 북한; .*: 미국과 북한 공동$/);
  });

  it("valueInWords(burdens.x) gives cost, range, condition, payers and gainers, shares of their own sum", () => {
    expect(say(shipped("strait.case.yaml"), "burdens.patrols")).toBe(
      "30 million euros a year; range 20 to 45; falls due with at least “What the scientists advise” on Total catch; paid by North 50 % and South 50 %; benefit to North 40 %, South 20 % and Isles 40 %; ability to pay by “gdp”",
    );
    expect(say(shipped("strait.case.yaml"), "burdens.patrols", "ko")).toMatch(
      /^연간 3,000만 유로; 범위 2,000만~4,500만; /,
    );
  });

  it("valueInWords(record.x, agreements.x, ties.k, positions.p.i) says offers with their answers, texts, ties and tables of values", () => {
    const strait = shipped("strait.case.yaml");
    expect(say(strait, "record.south-bid-2023")).toBe(
      "offer of 2023-06 by South to North; Access to northern waters: Open; South accepted; North refused",
    );
    expect(say(strait, "agreements.joint-statement")).toBe(
      "signed by North and South (2023-11-20); its terms: at least “What the scientists advise” on Total catch",
    );
    expect(say(strait, "ties.0")).toBe("dispute; seizure of a trawler; 2023-08");
    expect(say(strait, "positions.isles.quota")).toBe(
      "in points: “No limit” 0, “What the scientists advise” 100 and “Half the catch” 70; weight 100",
    );
    expect(say(strait, "alternatives.isles")).toBe("worth 35 points");
  });
});
