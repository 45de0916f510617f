import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brief, type Case, hashOf, LANGUAGES, readCase, report, VERBS } from "../src/index.js";

const strait = shipped("strait");
const params = { draws: 0 };
const made = report(strait, { params, version: "9.9.9", command: "entente report strait --draws 0" });

function shipped(id: string): Case {
  const path = new URL(`../../../cases/${id}.case.yaml`, import.meta.url);
  const { kase, problems } = readCase(readFileSync(path), { file: `${id}.case.yaml` });
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
}

/** The strait with names that would be markup, were they not escaped. */
function hostile(): Case {
  const evil = `<script>alert("1")</script><img src=x onerror=alert(1)>'"&`;
  const named = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, name: `${evil} ${id}` }]));
  return {
    ...strait,
    title: evil,
    question: evil,
    parties: named(strait.parties),
    issues: named(strait.issues),
    redLines: named(strait.redLines),
    forums: named(strait.forums),
    sources: Object.fromEntries(
      Object.entries(strait.sources).map(([id, source]) => [
        id,
        { ...source, title: evil, url: "javascript:alert(1)" },
      ]),
    ),
    statements: Object.fromEntries(
      Object.entries(strait.statements).map(([id, statement]) => [id, { ...statement, gloss: evil, actor: evil }]),
    ),
  };
}

const tags = (html: string, name: string): string[] => [...html.matchAll(new RegExp(`<${name}[ >]`, "g"))].map(String);
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = ""]) => found);

/** What every page that leaves the house must be. */
function checkPage(html: string): void {
  const ids = all(html, / id="([^"]*)"/g);
  expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
  const targets = all(html, /<a[^>]* href="#([^"]*)"/g);
  const known = new Set(ids);
  expect(targets.filter((target) => !known.has(target))).toEqual([]);
  expect(
    all(html, /aria-labelledby="([^"]*)"/g)
      .flatMap((some) => some.split(" "))
      .filter((id) => !known.has(id)),
  ).toEqual([]);
  expect(all(html, /\burl\(#([^)]*)\)/g).filter((id) => !known.has(id))).toEqual([]);
  // Nothing is fetched: no script, frame, picture or style sheet from elsewhere, no style or handler in a tag.
  for (const name of ["script", "link", "img", "iframe", "object", "embed", "form", "base"])
    expect(tags(html, name), name).toEqual([]);
  expect(tags(html, "style")).toHaveLength(1);
  expect(all(html, /<[^>]*\s(style|on\w+|src|srcset|xlink:href)=/g)).toEqual([]);
  const style = all(html, /<style>([\s\S]*?)<\/style>/g)[0] ?? "";
  expect(style).not.toMatch(/@import|url\(/);
  const hash = createHash("sha256").update(style).digest("base64");
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">`,
  );
  const external = all(html, /href="([^"#][^"]*)"/g);
  expect(external.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
}

describe("report(kase, options)", () => {
  it("makes one file that fetches nothing and whose links all lead somewhere in it", () => {
    checkPage(made.html);
  });
  it("escapes every name, statement and source of a hostile case, and links no address but of the web", () => {
    const written = report(hostile(), {
      params,
      version: "1",
      command: "entente report '<i>' &",
      warnings: ["<i>&"],
    });
    checkPage(written.html);
    expect(/<i>|<img|<script|href="javascript/i.test(written.html)).toBe(false);
    expect(written.html.includes("&lt;script&gt;")).toBe(true);
    expect(/(?<!\\)<(script|img)/.test(written.markdown)).toBe(false);
  });
  it("has a chapter a question that has an answer, with one heading each, in the order of the questions", () => {
    const chapters = all(made.html, /<section class="chapter" id="([^"]*)"/g);
    expect(chapters.filter((id) => id !== "unknown" && id !== "evidence")).toEqual(
      VERBS.filter((verb) => chapters.includes(verb)),
    );
    expect(chapters.slice(0, 4)).toEqual(["agree", "stand", "deal", "block"]);
    expect(chapters.slice(-2)).toEqual(["unknown", "evidence"]);
    expect(all(made.html, /<(h1)[ >]/g)).toHaveLength(1);
  });
  it("has a caption, and a scope on every heading, in every table", () => {
    expect(tags(made.html, "caption")).toHaveLength(tags(made.html, "table").length);
    expect(all(made.html, /<th( [^>]*)?>/g).filter((attributes) => !attributes.includes("scope="))).toEqual([]);
  });
  it("leads from the figures of a headline over its inputs to statements and their source", () => {
    const [, anchor = ""] = /class="headline">[^<]*<a class="figure" href="#(why-[^"]*)"/.exec(made.html) ?? [];
    const [, inputs = ""] = new RegExp(`<ul class="inputs" id="${anchor}">([\\s\\S]*?)</ul>`).exec(made.html) ?? [];
    expect(inputs).toContain('href="#input-positions.');
    const [statement = ""] = all(inputs, /href="#(statement-[^"]*)"/g);
    const [, said = ""] = new RegExp(`<li id="${statement}">([\\s\\S]*?)</li>`).exec(made.html) ?? [];
    expect(said).toMatch(/href="#source-/);
  });
  it("says with what, from what and how it is made again", () => {
    expect(made.html).toContain(hashOf(strait));
    expect(made.html).toContain("9.9.9");
    expect(made.html).toContain("<code>entente report strait --draws 0</code>");
    expect(made.markdown).toContain("`entente report strait --draws 0`");
  });
  it("says that no worlds were drawn where none were", () => {
    expect(made.markdown).toContain("No worlds were drawn for this report");
  });
  it("gives the same bytes again", () => {
    const again = report(strait, { params, version: "9.9.9", command: "entente report strait --draws 0" });
    expect(again).toEqual(made);
  });
  it.each(LANGUAGES)("is written in %s with its language said", (language) => {
    const { html } = report(strait, { params, version: "1", language });
    checkPage(html);
    expect(html).toContain(`<html lang="${language}">`);
  });
  it("asks only the questions asked for, at the table asked for", () => {
    const forum = Object.keys(strait.forums).at(-1) ?? "";
    const { html } = report(strait, { version: "1", verbs: ["block", "deal"], params: { ...params, forum } });
    expect(all(html, /<section class="chapter" id="([^"]*)"/g)).toEqual(["block", "deal", "unknown", "evidence"]);
    expect(() => report(strait, { version: "1", params: { ...params, forum: "nowhere" } })).toThrow(/nowhere/);
  });
  it("makes a report of a case that says almost nothing", () => {
    const { kase } = readCase("entente: 1\ntitle: Empty\n", { file: "empty.case.yaml" });
    if (kase === null) return expect(kase).not.toBeNull();
    checkPage(report(kase, { version: "1" }).html);
    checkPage(brief(kase, { version: "1" }).html);
  });
});

describe("brief(kase, options)", () => {
  const { html, markdown } = brief(shipped("korea-2021"), { params, version: "1" });
  it("makes one file that fetches nothing", () => {
    checkPage(html);
    checkPage(brief(hostile(), { params, version: "1" }).html);
  });
  it("sets the smallest deal, the one by Nash and the largest side by side, with who gets and who gives", () => {
    expect(markdown).toContain("| Issue | Smallest | Fair, by Nash | Largest |");
    // By hand from the case: a treaty in place of the armistice is what Beijing and Pyongyang want, not Washington or Tokyo.
    expect(markdown).toMatch(/\| The end of the war \| as now \| a treaty \(\+ CHN PRK {2}− USA JPN\)/);
  });
  it("names the ends of terms after the case's day and no day before it, once each", () => {
    expect(markdown).toContain("2025-01-20 – Joe Biden’s term ends (the United States)");
    const days = [...markdown.matchAll(/^- (\d{4}[-\d]*) – /gm)].map(([, day = ""]) => day);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day > "2021-04-20")).toBe(true);
  });
  it("answers five likely questions", () => {
    const [, asked = ""] = markdown.split("## If asked");
    expect([...asked.matchAll(/^- \*\*/gm)]).toHaveLength(5);
  });
});
