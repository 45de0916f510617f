import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cutSentences } from "../../src/evidence/documents/sentences/cut-sentences.js";

type Sample = Readonly<Record<string, readonly (readonly string[])[]>>;

const LANGUAGES = ["en", "ko", "ja", "zh"] as const;
const SPACED = new Set<string>(["en", "ko"]);
const LOST_SPACE = "⌿";
const sampleOf = (file: string): Sample => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const worked = sampleOf("sentences.json");
const fresh = sampleOf("sentences-fresh.json");

const PAGE = readFileSync(new URL("../../../../docs/import.md", import.meta.url), "utf8");

function joined(sentences: readonly string[], language: string): string {
  return sentences.reduce((text, sentence) => {
    if (sentence.startsWith(LOST_SPACE)) return text + sentence.slice(1);
    return text === "" || !SPACED.has(language) ? text + sentence : `${text} ${sentence}`;
  }, "");
}

/** Sentences of a sample, and those that were not cut out as they stand there. */
function measured(sample: Sample, language: string): { readonly sentences: number; readonly wrong: readonly string[] } {
  const paragraphs = sample[language] ?? [];
  const wrong = paragraphs.flatMap((expected) => {
    const text = joined(expected, language);
    const found = new Set(cutSentences(text).map(({ start, end }) => text.slice(start, end)));
    return expected.map((one) => one.replace(LOST_SPACE, "")).filter((one) => !found.has(one));
  });
  return { sentences: paragraphs.flat().length, wrong };
}

describe("cutSentences(text) on the samples with hard cases", () => {
  it("has at least 120 sentences to go by", () => {
    expect(Object.values(worked).flat(2).length).toBeGreaterThanOrEqual(120);
  });

  it.each(LANGUAGES)("%s: cuts each sentence of the worked sample as a careful reader does", (language) => {
    const { sentences, wrong } = measured(worked, language);
    expect(sentences).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it("cuts the fresh sample as well as the documentation states", () => {
    const results = LANGUAGES.map((language) => measured(fresh, language));
    const wrong = results.flatMap((one) => one.wrong);
    const of = results.reduce((sum, { sentences }) => sum + sentences, 0);
    expect(wrong).toEqual(["The ship sailed for Pt. Reyes at 0600 hrs.", "“얼마나?” 기자가 물었다."]);
    expect(PAGE.replace(/\s+/g, " ")).toContain(`${wrong.length} of ${of} were cut wrongly`);
  });
});

describe("cutSentences(text) where a shortened word is a word as well", () => {
  it.each([
    [["North will let nobody in.", "North would take four fifths."]],
    [["The ships came in.", "12 of them stayed."]],
    [["A board 6 in. North of the gate was found."]],
    [["A mesh of 6 in. 12 times over."]],
    [["It was a mere photo op.", "South Korea said so."]],
    [["They said no.", "I would have said yes."]],
    [["See no. I of the series.", "It is short."]],
    [["It is set out in vol. II of the history."]],
  ])("%j", (expected) => {
    const text = expected.join(" ");
    expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
