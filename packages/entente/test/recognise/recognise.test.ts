import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCase } from "../../src/case/read-case.js";
import { sourceTextOf } from "../../src/evidence/documents/source-text-of.js";
import { recogniserOf } from "../../src/evidence/recognise/recognise.js";
import { measure } from "./corpus.js";

const { kase } = readCase(
  `
entente: 1
parties: { usa: { name: United States, iso: USA }, rok: { name: South Korea, iso: KOR, leader: { name: Moon Jae-in } }, dprk: { name: North Korea, iso: PRK } }
issues:
  talks: { name: Talks, terms: [talks, contact], statusQuo: none, options: { none: { at: 0, name: no talks }, open: { at: 100, name: talks without conditions } } }
`,
  { file: "talks.case.yaml" },
);
if (kase === null) throw new Error("the case does not read");
const read = (text: string) =>
  recogniserOf(kase).read(sourceTextOf({ id: "s", content: { text }, hash: "", date: "2021-04-20", language: "en" }));

describe("recogniserOf(kase).read(text)", () => {
  // Figures on negotiations that the recogniser was not tuned on; the aims are those of the issue.
  it("finds statements, holders and issues in texts that it was not made for", () => {
    const { recall, precision, holder, holderAndIssue, direction, voice } = measure("held-out.json");
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(precision).toBeGreaterThanOrEqual(0.6);
    expect(holder).toBeGreaterThanOrEqual(0.75);
    expect(holderAndIssue).toBeGreaterThanOrEqual(0.6);
    expect(direction).toBeGreaterThanOrEqual(0.6);
    expect(voice).toBeGreaterThanOrEqual(0.7);
  });

  it("does at least as well on those that it was tuned on", () => {
    expect(measure("tuning.json").holderAndIssue).toBeGreaterThanOrEqual(0.9);
  });

  it("takes a capital, a people and a leader for the party, and “it” for the party before", () => {
    const found = read(
      "Seoul wants talks. It hopes for contact soon. Moon supports talks. South Koreans welcome contact.",
    );
    expect(found.map(({ holder }) => holder)).toEqual(["rok", "rok", "rok", "rok"]);
  });

  it("reads denial as the other way, and tells lines, levers and burdens from stances", () => {
    const [wants, refuses] = read("Washington wants talks without conditions. Pyongyang will never accept talks.");
    expect([wants?.direction, refuses?.direction]).toEqual([1, -1]);
    expect(read("Seoul will not sign unless there is contact.")[0]?.kind).toBe("line");
    expect(read("Only Washington can open talks, Seoul says.")[0]?.kind).toBe("lever");
  });

  it("dates what is said by the sentence, else by the document", () => {
    const [march, undated] = read("In March 2020 Seoul called for talks. Seoul calls for talks.");
    expect([march?.date, march?.dateBasis]).toEqual(["2020-03", "stated"]);
    expect([undated?.date, undated?.dateBasis]).toEqual(["2021-04-20", "publication"]);
  });

  it("never throws, gives places within the text and quotes that stand there", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.constantFrom("Seoul", "wants", "not", "talks", "“", "”", ",", ".", "\n\n", "🙂"), fc.string()),
          { maxLength: 40 },
        ),
        (parts) => {
          const document = sourceTextOf({ id: "s", content: { text: parts.join(" ") }, hash: "", language: "en" });
          const points = [...document.text];
          for (const { start, end, quote } of recogniserOf(kase).read(document)) {
            expect(points.slice(start, end).join("")).toBe(quote);
          }
        },
      ),
      { seed: 7 },
    );
  });
});
