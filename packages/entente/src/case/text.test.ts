import { expect, it } from "vitest";
import { inLanguage, tongueOf } from "./text.js";

it("inLanguage(text, language, fallback) takes the language asked for, then English, then the first, then the fallback", () => {
  expect(inLanguage("Quota", "ko", "quota")).toBe("Quota");
  expect(inLanguage({ ko: "어획량", en: "Quota" }, "ko", "quota")).toBe("어획량");
  expect(inLanguage({ ko: "어획량", en: "Quota" }, "ja", "quota")).toBe("Quota");
  expect(inLanguage({ ko: "어획량" }, "ja", "quota")).toBe("어획량");
  expect(inLanguage({}, "ja", "quota")).toBe("quota");
  expect(inLanguage(undefined, "en", "quota")).toBe("quota");
});

it.each([
  ["North wants the catch cut by half.", "en", null],
  ["North wants the catch cut by half.", "ko", "en"],
  ["North wants the catch cut by half.", "zh", "en"],
  ["북국은 어획량을 절반으로 줄이기를 바란다.", "ko", null],
  ["북국은 어획량을 절반으로 줄이기를 바란다.", "en", "ko"],
  ["漁獲を半分に", "zh", "ja"],
  ["漁獲半減", "ja", null],
  ["漁獲半減", "ko", "zh"],
  ["2024-03-01", "ko", null],
])("tongueOf(%j, %j) is %j", (text, around, tongue) => {
  expect(tongueOf(text, around)).toBe(tongue);
});
