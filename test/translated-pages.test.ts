import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../scripts/page-commands.mjs";

const PAGES = ["index", "tour", "agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"];
const SCRIPT = { ko: /[가-힣]/, ja: /[ぁ-ん]/, zh: /[一-鿿]/ };
const LANGUAGES = ["ko", "ja", "zh"] as const;

function pageAt(path: string): string {
  return readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8");
}

/** The headings of a page at one level, outside its blocks of code. */
function headings(text: string, level: number): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return prose.split("\n").filter((line) => line.startsWith(`${"#".repeat(level)} `));
}

function commandsOf(text: string): string[] {
  return blocksOf(text).flatMap(({ commands }) => commands.map(({ typed }) => typed.join("\n")));
}

function codeKeys(text: string): string[] {
  return [...text.matchAll(/^(?:- |\| )`([^`]+)`/gm)].map(([, key]) => String(key));
}

describe.each(LANGUAGES)("the pages in %s", (language) => {
  it.each(PAGES)("%s has the sections, the commands and the keys of the English page", (page) => {
    const english = pageAt(`${page}.md`);
    const text = pageAt(`${language}/${page}.md`);
    expect(text).toMatch(/^# \S/);
    expect(text).toMatch(SCRIPT[language]);
    expect(headings(text, 1)).toHaveLength(headings(english, 1).length);
    expect(headings(text, 2)).toHaveLength(headings(english, 2).length);
    expect(codeKeys(text)).toEqual(codeKeys(english));
    const typed = commandsOf(text);
    expect(typed.map((command) => command.replace(` --lang ${language}`, ""))).toEqual(commandsOf(english));
    for (const command of typed)
      expect(command.includes(` --lang ${language}`) || command.startsWith("entente init ")).toBe(true);
  });

  it.each(PAGES)("%s leads only to pages and cases that there are", (page) => {
    const links = [...pageAt(`${language}/${page}.md`).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => String(link));
    for (const link of links)
      expect(existsSync(new URL(link, new URL(`../docs/${language}/`, import.meta.url))), link).toBe(true);
  });

  it("never say that they agree, nor a chance of it, nor what is best", () => {
    const forbidden =
      /최선|최적|합의할 확률|합의 가능성이|最善|最適|最良|合意する確率|合意する可能性|成立する(?:確率|可能性)|最佳|最优|最好|达成协议的(?:概率|可能性|几率|机会)/;
    for (const page of PAGES) expect(pageAt(`${language}/${page}.md`)).not.toMatch(forbidden);
  });
});
