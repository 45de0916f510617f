import { describe, expect, it } from "vitest";
import { LANGUAGES, report } from "../src/index.js";
import { straitWith } from "./strait-accord.js";

const options = { version: "9.9.9", verbs: ["agree"] as const };

describe("report(kase) of a case with a signed text", () => {
  it.each(LANGUAGES)("report(kase) has a chapter on it in %s, with the picture and the numbers", (language) => {
    const { html, markdown } = report(straitWith(), { ...options, language, params: { draws: 0, asOf: "2024-04-15" } });
    expect(html.match(/<section class="chapter" id="signed"/g)).toHaveLength(1);
    expect(html).toContain('href="#signed"');
    expect(html).toContain("status-wide");
    for (const page of [html, markdown]) expect(page).toMatch(/−35/);
    // Ids stand once on the page, so that no label names two things.
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("report(kase) has none before the text was signed, and none without clauses", () => {
    for (const [kase, asOf] of [
      [straitWith(), "2024-03-01"],
      [straitWith(""), "2024-04-15"],
    ] as const)
      expect(report(kase, { ...options, params: { draws: 0, asOf } }).html).not.toContain('id="signed"');
  });

  it("report(kase) writes what a clause says as text, never as markup", () => {
    const evil = straitWith();
    const { accord } = evil.agreements;
    const clauses = { ...accord?.clauses, secretariat: { text: "<img src=x onerror=alert(1)>", owners: ["isles"] } };
    const kase = { ...evil, agreements: { accord: { signatories: [], terms: {}, ...accord, clauses } } };
    expect(report(kase, { ...options, params: { draws: 0, asOf: "2024-04-15" } }).html).not.toContain("<img");
  });
});
