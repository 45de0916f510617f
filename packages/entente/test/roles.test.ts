import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, instructorHtml, LANGUAGES, readCase, roleHtml } from "../src/index.js";
import { randomCase } from "./random-case.js";
import { straitText } from "./strait-text.js";

const kaseOf = (text: string): Case => {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const strait = kaseOf(straitText);
const words = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("roleHtml", () => {
  it("says what the party wants, its points, lines and alternative (strait, by hand)", () => {
    const north = words(roleHtml(strait, "north"));
    // 80 and 50 of 130: 62 and 38 points; closed is worth .8 of 38.46; without a deal that is what it has.
    for (const said of [
      "halved",
      "62",
      "38",
      "closed (as things stand): 31",
      "You have 31 points",
      "Things stay as they are",
    ]) {
      expect(north).toContain(said);
    }
    expect(north).toContain("this must hold: at least “What the scientists advise” on Total catch");
    const isles = words(roleHtml(strait, "isles"));
    expect(isles).toContain("You have 35 points");
    expect(isles).toContain("You have none: everything is for sale.");
    expect(words(roleHtml(strait, "fleet"))).toContain("no stake");
  });

  it.each(LANGUAGES)("holds nothing of another party, searched by text (%s)", (language) => {
    // Values that nobody else has, put into South's inputs one by one.
    const marked = kaseOf(
      straitText
        .replace("at: science, salience: 40, since", "at: 91, salience: 43.7, since")
        .replace("value: 0.15", "value: 0.1733")
        .replace("{ party: south, when:", "{ party: south, name: Zanzibar, when:"),
    );
    for (const party of ["north", "isles", "fleet"]) {
      const page = words(roleHtml(marked, party, { language }));
      for (const secret of ["91", "43.7", "17", "Zanzibar"])
        expect(page).not.toMatch(new RegExp(`\\b${secret}\\b`, "u"));
    }
    expect(words(roleHtml(marked, "south", { language }))).toContain("17");
  });

  it("stays the same to the byte whatever the others want, on 200 random cases", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(9), (seed, pick) => {
        const raw = JSON.parse(JSON.stringify(randomCase(seed).kase));
        const kase = kaseOf(JSON.stringify(raw));
        const parties = Object.keys(kase.parties);
        const party = parties[pick % parties.length] ?? "";
        const other = structuredClone(raw);
        for (const id of parties) {
          if (id === party) continue;
          for (const position of Object.values<{ salience?: number }>(other.positions?.[id] ?? {}))
            if (typeof position.salience === "number") position.salience = Math.min(100, position.salience / 2 + 1);
          if (other.alternatives) delete other.alternatives[id];
        }
        for (const kind of ["redLines", "linkages", "orderings"])
          for (const [id, entry] of Object.entries<{ party: string }>(other[kind] ?? {}))
            if (entry.party !== party) delete other[kind][id];
        const changed = readCase(JSON.stringify({ ...other, expect: undefined })).kase;
        if (changed === null) return;
        expect(roleHtml(changed, party)).toBe(roleHtml(kase, party));
      }),
      { numRuns: 200 },
    );
  });

  it("is a page under 200 KB that loads nothing", () => {
    const page = roleHtml(strait, "north");
    expect(page.match(/(src|href)="(?!#)/g)).toBeNull();
    expect(page.length).toBeLessThan(200_000);
  });
});

describe("instructorHtml", () => {
  it.each(LANGUAGES)("holds every role, the front and the deals (%s)", (language) => {
    const page = words(instructorHtml(strait, ["north", "south", "isles"], { language, version: "0" }));
    expect(page).toContain("entente class strait");
    expect(page.length).toBeLessThan(200_000);
    if (language === "en") {
      for (const said of ["North", "Isles", "You have 35 points", "By the Nash criterion"])
        expect(page).toContain(said);
    }
  });
});
