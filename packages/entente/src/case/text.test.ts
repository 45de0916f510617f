import { expect, it } from "vitest";
import { inLanguage } from "./text.js";

it("inLanguage(text, language, fallback) takes the language asked for, then English, then the first, then the fallback", () => {
  expect(inLanguage("Quota", "ko", "quota")).toBe("Quota");
  expect(inLanguage({ ko: "어획량", en: "Quota" }, "ko", "quota")).toBe("어획량");
  expect(inLanguage({ ko: "어획량", en: "Quota" }, "ja", "quota")).toBe("Quota");
  expect(inLanguage({ ko: "어획량" }, "ja", "quota")).toBe("어획량");
  expect(inLanguage({}, "ja", "quota")).toBe("quota");
  expect(inLanguage(undefined, "en", "quota")).toBe("quota");
});
