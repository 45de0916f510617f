import { expect, it } from "vitest";
import { speechIn } from "../explain/say.js";
import { settingWords } from "./setting-words.js";

it("settingWords(speech, answer) says what is not as at first, and nothing of what is", () => {
  const speech = speechIn("en");
  const usual = { draws: 1_000, loss: "linear", maxPackages: 5_000_000 };
  expect(settingWords(speech, { params: usual, seed: 1 })).toEqual([]);
  expect(settingWords(speech, { params: { draws: 0 }, seed: 1 })).toEqual([]);
  const changed = { draws: 2_500, loss: "quadratic", maxPackages: 100_000 };
  expect(settingWords(speech, { params: changed, seed: 42 })).toEqual([
    "seed 42",
    "2,500 worlds",
    "value falls by the square of the distance",
    "at most 100,000 packages listed",
  ]);
});
