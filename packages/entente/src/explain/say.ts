import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
import { type Formatters, formatToParts } from "intl-messageformat";
import { CATALOGUES } from "./catalogues.js";
import { type Digits, digitsIn } from "./digits.js";
import type { MessageKey } from "./messages/en.js";
import { withParticles } from "./particles.js";

export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];
/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ko: "한국어",
  ja: "日本語",
  zh: "中文",
};

/** “The United States’ line”: a name that ends in s takes the apostrophe alone. */
const PLURAL_OWNER = /s’s(?![\p{L}\p{N}])/gu;

export type Values = Readonly<Record<string, string | number>>;

/** Says a message of the catalogue with its values filled in, and numbers and lists, in one language. */
export interface Speech {
  readonly language: Language;
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly digits: Digits;
}

/**
 * Speech in a language. Values that are numbers choose the plural; what is shown is formatted beforehand and handed in as a string.
 */
export function speechIn(language: Language): Speech {
  const parsed = new Map<MessageKey, MessageFormatElement[]>();
  const catalogue = CATALOGUES[language]();
  const formatters = formattersIn(language);
  return {
    language,
    digits: digitsIn(language),
    say: (key, values = {}) => {
      const message = parsed.get(key) ?? parse(catalogue[key], { ignoreTag: true });
      parsed.set(key, message);
      const text = formatToParts(message, language, formatters, NO_FORMATS, values)
        .map(({ value }) => value)
        .join("");
      if (language === "en") return text.replace(PLURAL_OWNER, "s’");
      return language === "ko" ? withParticles(text) : text;
    },
  };
}

const NO_FORMATS = { number: {}, date: {}, time: {} };

/**
 * Messages choose among plurals and write nothing but strings. The class around `formatToParts` looks for the languages in which
 * it could write numbers, which takes longer than all sentences of an answer.
 */
function formattersIn(language: Language): Formatters {
  let plurals: Intl.PluralRules | undefined;
  return {
    getPluralRules: () => {
      plurals ??= new Intl.PluralRules(language);
      return plurals;
    },
    getNumberFormat: () => new Intl.NumberFormat(language),
    getDateTimeFormat: () => new Intl.DateTimeFormat(language),
  };
}
