import type { Language, Text } from "entente";

/** A text of the case in a language: its own where it has it, else English, else the first it has, else the id. */
export function textIn(text: Text | undefined, language: Language, id: string): string {
  if (text === undefined) return id;
  if (typeof text === "string") return text;
  const byLanguage = text as Readonly<Record<string, string | undefined>>;
  return byLanguage[language] ?? byLanguage.en ?? Object.values(byLanguage).find((one) => one !== undefined) ?? id;
}
