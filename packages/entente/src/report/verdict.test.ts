import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { VERBS, type Verb } from "../engines/engine.js";
import { askerOf } from "../explain/asker.js";
import { LANGUAGES, speechIn } from "../explain/say.js";
import { wordsOf } from "../explain/words.js";
import { verdictOf } from "./verdict.js";

interface Asking {
  readonly verbs?: readonly Verb[];
  readonly forum?: string;
  readonly language?: (typeof LANGUAGES)[number];
}

function verdicts(id: string, { verbs = VERBS, forum, language = "en" }: Asking = {}): readonly string[] {
  const file = `${id}.case.yaml`;
  const { kase } = readCase(readFileSync(new URL(`../../../../cases/${file}`, import.meta.url), "utf8"), { file });
  if (kase === null) throw new Error(`${file} does not read`);
  const speech = speechIn(language);
  const asker = askerOf(kase, forum === undefined ? {} : { forum }, { language });
  return verbs.map((verb) => verdictOf(asker.answer(verb), { kase, speech, words: wordsOf(kase, speech) }));
}

describe("verdictOf(answer, telling)", () => {
  // The strait's own `expect`: six of eight, North apart, one body that passes, South with half of the bill.
  it("says in words what each question of the strait came to", () => {
    expect(verdicts("strait")).toEqual([
      "room · 6",
      "North",
      "2 issues move",
      "nobody",
      "2 steps",
      "by itself",
      "passes in 1 of 1",
      "by threat",
      "South · 50 %",
      "not drawn",
    ]);
  });
  it("says that a table without the lever has room on paper alone", () => {
    expect(verdicts("strait", { forum: "north-south" })[0]).toBe("on paper · 6");
  });
  // FACTS Y1, Y2: 560 exchanges taken from which each gains; three want the same and put different things first.
  it("names the offers and the errands of Korea in 2021", () => {
    expect(verdicts("korea-2021", { verbs: ["agree", "stand"] })).toEqual(["offer · 560", "different errands · 3"]);
  });
  it("has words for every question in every language", () => {
    for (const language of LANGUAGES)
      expect(verdicts("strait", { language }).filter((words) => words.length > 0)).toHaveLength(VERBS.length);
  });
});
