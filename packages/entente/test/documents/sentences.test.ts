import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cutSentences } from "../../src/evidence/documents/sentences/cut-sentences.js";

const LOST_SPACE = "⌿";
const sample = JSON.parse(readFileSync(new URL("sentences.json", import.meta.url), "utf8")) as Record<
  string,
  readonly (readonly string[])[]
>;
const SPACED = new Set(["en", "ko"]);

function joined(sentences: readonly string[], language: string): string {
  return sentences.reduce((text, sentence) => {
    if (sentence.startsWith(LOST_SPACE)) return text + sentence.slice(1);
    return text === "" || !SPACED.has(language) ? text + sentence : `${text} ${sentence}`;
  }, "");
}

/** Sentences of the sample, and those whose cut is missing or that are cut within. */
function measured(language: string): { readonly sentences: number; readonly wrong: readonly string[] } {
  const paragraphs = sample[language] ?? [];
  const wrong = paragraphs.flatMap((expected) => {
    const text = joined(expected, language);
    const plain = new Set(expected.map((one) => one.replace(LOST_SPACE, "")));
    const found = new Set(cutSentences(text).map(({ start, end }) => text.slice(start, end)));
    return [...plain].filter((one) => !found.has(one));
  });
  return { sentences: paragraphs.flat().length, wrong };
}

describe("cutSentences(text) on the sample with hard cases", () => {
  it("has at least 120 sentences to go by", () => {
    expect(Object.values(sample).flat(2).length).toBeGreaterThanOrEqual(120);
  });

  it.each(["en", "ko", "ja", "zh"])("%s: cuts each sentence as a careful reader does", (language) => {
    const { sentences, wrong } = measured(language);
    expect(sentences).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
