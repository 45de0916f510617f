import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Case } from "../../case/model.js";
import { readCase } from "../../case/read-case.js";
import { LANGUAGES, type Language, speechIn } from "../say.js";
import { wordsOf } from "../words.js";
import { entriesAt } from "./entries-at.js";
import { entryInWords } from "./entry-words.js";

const folder = new URL("../../../../../cases/", import.meta.url);
const shipped = (name: string): Case => {
  const { kase, problems } = readCase(readFileSync(new URL(name, folder)), { file: name });
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const say = (kase: Case, path: string, language: Language = "en", asOf = kase.asOf ?? "2024-03-01"): string => {
  const speech = speechIn(language);
  const telling = { kase, speech, words: wordsOf(kase, speech), asOf };
  return entriesAt(kase, path, asOf)
    .map((entry) => entryInWords(path, entry, telling))
    .join(" / ");
};

function pathsOf(kase: Case): string[] {
  const named = (
    ["redLines", "linkages", "orderings", "alternatives", "forums", "burdens", "agreements", "record"] as const
  ).flatMap((key) => Object.keys(kase[key]).map((id) => `${key}.${id}`));
  const positions = Object.entries(kase.positions).flatMap(([party, held]) =>
    Object.keys(held).flatMap((issue) => [`positions.${party}.${issue}`, `positions.${party}.${issue}.salience`]),
  );
  const leaders = Object.keys(kase.parties).flatMap((id) =>
    kase.parties[id]?.leader === undefined ? [] : [`parties.${id}.leader`],
  );
  const issues = Object.entries(kase.issues).flatMap(([id, { levers }]) =>
    levers === undefined ? [`issues.${id}.statusQuo`] : [`issues.${id}.statusQuo`, `issues.${id}.levers`],
  );
  return [...positions, ...leaders, ...named, ...issues, ...kase.ties.map((_, k) => `ties.${k}`)];
}

describe("what an input says", () => {
  it("entryInWords(path) says every kind of input of every shipped case in four languages, and nothing in the form of the file", () => {
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

  it("entryInWords(forums.x) names who sits, what each weighs, the rule, who may abstain, on what and toward whom", () => {
    const korea = shipped("korea-2021.case.yaml");
    expect(say(korea, "forums.four")).toBe(
      "at the table: the United States, South Korea, Japan and China; rule: all must agree; makes offers to North Korea",
    );
    expect(say(korea, "forums.security-council")).toBe(
      "at the table: the United States, China, Russia, the United Kingdom, France and the ten elected members of the Council; votes: the United States 1, China 1, Russia 1, the United Kingdom 1, France 1 and the ten elected members of the Council 10; rule: the United States, China, Russia, the United Kingdom and France must all agree, and 9 votes; decides only on relief from sanctions",
    );
    expect(say(shipped("libya-2011.case.yaml"), "forums.council")).toMatch(/; China and Russia may abstain$/);
  });

  it("entryInWords(issues.x.levers) tells options with the same hands together, and names none where all have the same", () => {
    const korea = shipped("korea-2021.case.yaml");
    expect(say(korea, "issues.nuclear.levers")).toBe("North Korea");
    expect(say(korea, "issues.deterrence.levers")).toBe(
      "“scaled back” and “kept as it is”: the United States; “strengthened”: the United States, and Japan or South Korea",
    );
    expect(say(korea, "issues.talks.levers", "ko")).toMatch(/: 미국 또는 북한; .*: 미국과 북한 공동$/);
  });

  it("entryInWords(burdens.x) gives cost, range, condition, payers and gainers, shares of their own sum", () => {
    expect(say(shipped("strait.case.yaml"), "burdens.patrols")).toBe(
      "30 million euros a year; range 20 to 45; falls due with at least “What the scientists advise” on Total catch; paid by North 50 % and South 50 %; benefit to North 40 %, South 20 % and Isles 40 %; ability to pay by “gdp”",
    );
    expect(say(shipped("strait.case.yaml"), "burdens.patrols", "ko")).toMatch(
      /^연간 3,000만 유로; 범위 2,000만~4,500만; /,
    );
  });

  it("entryInWords(record.x, agreements.x, ties.k, positions.p.i) says offers with their answers, texts, ties and tables of values", () => {
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

  it("entryInWords(positions.p.i) says place, range, weight and period, and of its salience the weight alone, in four languages", () => {
    const strait = shipped("strait.case.yaml");
    expect(LANGUAGES.map((language) => say(strait, "positions.north.quota", language))).toEqual([
      "at “Half the catch”, place 100 of 100; range 60 to 100; weight 80",
      "“절반으로 감축”, 100 가운데 100; 범위 60~100; 비중 80",
      "「漁獲の半減」、100のうち100；範囲60～100；比重80",
      "“捕捞减半”，位置100（满分100）；范围60～100；权重80",
    ]);
    expect(LANGUAGES.map((language) => say(strait, "positions.north.quota.salience", language))).toEqual([
      "weight 80",
      "비중 80",
      "比重80",
      "权重80",
    ]);
    expect(say(strait, "positions.south.quota", "en", "2023-06-01")).toMatch(/^at place 10 of 100; .*; until /);
  });

  it("entryInWords(positions.p.i) says what a party says in public where that is another place, and how far a weight is known", () => {
    const cuba = shipped("cuba-1962.case.yaml");
    const spoken = pathsOf(cuba)
      .map((path) => say(cuba, path))
      .filter((told) => told.includes("officially"));
    expect(spoken[0]).toMatch(/; officially at “.*”, place \d+ of 100; weight /);
    const korea = shipped("korea-2019.case.yaml");
    expect(
      pathsOf(korea)
        .map((path) => say(korea, path))
        .join("\n"),
    ).toMatch(/weight \d+ \(\d+ to \d+\)/);
  });
});
