import type { Language } from "entente";
import { languageOf } from "../language.js";

/** What can be chosen on a page; an empty choice is none. */
export interface Choice {
  readonly lang: Language;
  readonly forum: string | undefined;
  readonly where: string | undefined;
  readonly scenario: string | undefined;
  readonly asOf: string | undefined;
  readonly voice: string | undefined;
}

/** The choices of an address. @throws {Stop} for a language that is not spoken */
export function choiceFrom(query: Readonly<Record<string, string>>, language: Language): Choice {
  const { lang, forum, where, scenario, asOf, voice } = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, value.trim() === "" ? undefined : value.trim()]),
  );
  return { lang: languageOf(lang ?? language), forum, where, scenario, asOf, voice };
}
