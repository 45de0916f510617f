import type { Text } from "./model.js";

/** A text in the language asked for; else in English, else in the first language given, else the fallback. */
export function inLanguage(text: Text | undefined, language: string, fallback: string): string {
  if (text === undefined) return fallback;
  if (typeof text === "string") return text;
  return text[language] ?? text.en ?? Object.values(text)[0] ?? fallback;
}
