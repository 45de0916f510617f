import type { Text } from "./model.js";

/** A text in the language asked for; else in English, else in the first language given, else the fallback. */
export function inLanguage(text: Text | undefined, language: string, fallback: string): string {
  if (text === undefined) return fallback;
  if (typeof text === "string") return text;
  return text[language] ?? text.en ?? Object.values(text)[0] ?? fallback;
}

/**
 * The language to mark a text with that stands among words of another: by its script, which is all that a text without a
 * language of its own says. Null where it can be the language around it.
 */
export function tongueOf(text: string, around: string): string | null {
  if (!/\p{L}/u.test(text)) return null;
  if (/\p{sc=Hangul}/u.test(text)) return around === "ko" ? null : "ko";
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return around === "ja" ? null : "ja";
  if (/\p{sc=Han}/u.test(text)) return around === "ja" || around === "zh" ? null : "zh";
  return /\p{sc=Latin}/u.test(text) && ["ko", "ja", "zh"].includes(around) ? "en" : null;
}
