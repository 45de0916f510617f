import { LANGUAGES, type Language } from "entente";
import { STATUS, Stop } from "./status.js";

const SPOKEN = `${LANGUAGES.slice(0, -1).join(", ")} or ${LANGUAGES.at(-1)}`;

/** The flag that chooses the language of the sentences. */
export const LANGUAGE_FLAG = ["--lang <language>", `language of the sentences: ${SPOKEN}`] as const;

/** The language asked for, or English. @throws {Stop} 64 for one without a catalogue */
export function languageOf(text: string | undefined): Language {
  const language = LANGUAGES.find((one) => one === (text ?? "en"));
  if (language === undefined) {
    throw new Stop(STATUS.badCommandLine, `entente: --lang: "${text}" is not spoken; choose ${SPOKEN}.`);
  }
  return language;
}
