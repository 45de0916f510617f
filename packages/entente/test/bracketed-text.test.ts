import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketedText, LANGUAGES, readBracketedText, readCase, textHtml, textMarkdown } from "../src/index.js";
import { randomCase } from "./random-case.js";
import { straitText } from "./strait-text.js";

const kaseOf = (text: string) => {
  const { kase, problems } = readCase(text);
  if (kase === null) throw new Error(JSON.stringify(problems));
  return kase;
};
const written = (kase: ReturnType<typeof kaseOf>, options: Partial<Parameters<typeof bracketedText>[1]> = {}) =>
  bracketedText(kase, { version: "0", ...options });

describe("a bracketed text", () => {
  it("says who acts, from where to where, and what others want instead (strait, by hand)", () => {
    // North alone holds access; it wants 20 of 100, nearest to closed; South wants open. Nobody minds the scientists' catch but
    // North, which wants it halved.
    const text = written(kaseOf(straitText), { package: { quota: "science", access: "licensed" } });
    expect(
      text.clauses.map(({ clause }) => [clause.number, clause.issue, clause.from, clause.option, clause.by]),
    ).toEqual([
      ["1", "quota", "unlimited", "science", ["north", "south", "isles"]],
      ["2", "access", "closed", "licensed", ["north"]],
    ]);
    expect(text.clauses[1]?.clause.instead).toEqual([
      { parties: ["north"], option: "closed" },
      { parties: ["south"], option: "open" },
    ]);
    expect(text.clauses[1]?.clause.waits).toEqual([
      { ordering: "quota-first", party: "north", first: { quota: ">= science" }, clauses: ["1"] },
    ]);
    const markdown = textMarkdown(text);
    expect(markdown).toContain("only after clause 1");
    expect(text.silent).toBeNull();
  });

  it("names the issues on which it is silent, and the lines that it breaks", () => {
    const text = written(kaseOf(straitText), { package: { access: "open" } });
    expect(text.silent).toContain("Total catch");
    expect(text.clauses[0]?.clause.lines).toEqual([{ id: "no-access-without-quota", party: "north", broken: true }]);
    expect(text.clauses[0]?.clause.waits[0]?.clauses).toEqual([]);
  });

  it("writes a roadmap in the order of its steps", () => {
    const text = written(kaseOf(straitText), { package: { quota: "science", access: "licensed" }, by: "roadmap" });
    expect(text.clauses.map(({ clause }) => clause.issue)).toEqual(["quota", "access"]);
    expect(readBracketedText(kaseOf(straitText), textMarkdown(text)).package).toEqual({
      quota: "science",
      access: "licensed",
    });
  });

  it("is read back as the package that it says: 1,000 random packages of random cases, in four languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
        (seed, picks) => {
          const kase = kaseOf(JSON.stringify(withHardNames(randomCase(seed).kase, seed)));
          const chosen = Object.fromEntries(
            Object.entries(kase.issues).map(([id, { options }], k) => {
              const ids = Object.keys(options);
              return [id, ids[(picks[k % 8] ?? 0) % ids.length] ?? ""];
            }),
          );
          const language = LANGUAGES[seed % LANGUAGES.length];
          const text = written(kase, { package: chosen, language });
          expect(text.package).toEqual(chosen);
          expect(readBracketedText(kase, textMarkdown(text)), textMarkdown(text)).toEqual({
            package: chosen,
            problems: [],
          });
        },
      ),
      { numRuns: 1000, seed: 20261128 },
    );
  });

  it("says line by line what it cannot be read from", () => {
    const kase = kaseOf(straitText);
    const { package: chosen, problems } = readBracketedText(
      kase,
      "# A text\n\n1. **Total catch**: to **halvd**.\n\n2. **Acess to northern waters**: **open**\n3. no bold\n",
    );
    expect(chosen).toBeNull();
    expect(problems.map(({ line }) => line)).toEqual([3, 5, 6]);
    expect(problems[0]?.message).toContain('did you mean "halved"');
    expect(problems[2]?.message).toContain("0 bold parts");
    expect(readBracketedText(kase, "to whom it may concern").package).toBeNull();
  });

  it("begins each clause with a large letter, and is read back from one that begins small", () => {
    const small = kaseOf(straitText.replace("Total catch", "the total catch").replace("Access to", "access to"));
    const markdown = textMarkdown(written(small, { package: { quota: "science", access: "licensed" } }));
    expect(markdown).toMatch(/^1\. \*\*The total catch\*\*: /mu);
    expect(markdown).toMatch(/^2\. \*\*Access to northern waters\*\*: /mu);
    const before = markdown.replace("**The total", "**the total").replace("**Access", "**access");
    for (const text of [markdown, before])
      expect(readBracketedText(small, text).package).toEqual({ quota: "science", access: "licensed" });
  });

  it("takes the case's own wording where an option has one, and escapes it", () => {
    const raw = JSON.parse(JSON.stringify(randomCase(3).kase));
    const [issue = ""] = Object.keys(raw.issues);
    const option = Object.keys(raw.issues[issue].options).find((id) => id !== raw.issues[issue].statusQuo) ?? "";
    raw.issues[issue].options[option].wording = "The parties <script>alert(1)</script> shall *act*";
    const text = written(kaseOf(JSON.stringify(raw)), { package: { [issue]: option } });
    expect(textHtml(text)).toContain("&lt;script&gt;");
    expect(textMarkdown(text)).toContain("\\*act\\*");
    expect(readBracketedText(kaseOf(JSON.stringify(raw)), textMarkdown(text)).package?.[issue]).toBe(option);
  });
});

const HARD = [
  "A *bold* name",
  "a *bold* name",
  "[x: y]",
  "1. one",
  "“quoted”",
  "back\\slash",
  "동결 (freeze)",
  "**",
  "a & b",
  "# head",
  "same",
  "same",
  " spaced  out ",
];

/** The case with names that Markdown, brackets and numbers could be mistaken for, some of them shared. */
function withHardNames<T extends { readonly issues: object }>(kase: T, seed: number): T {
  const copy = JSON.parse(JSON.stringify(kase));
  Object.values<{ name?: string | undefined; options: Record<string, { name?: string | undefined }> }>(
    copy.issues,
  ).forEach((issue, i) => {
    issue.name = HARD[(seed + 5 * i) % HARD.length];
    Object.values(issue.options).forEach((option, o) => {
      option.name = HARD[(seed + i + o) % HARD.length];
    });
  });
  return copy;
}
