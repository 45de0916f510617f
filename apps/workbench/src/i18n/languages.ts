import type { Language } from "entente";

/** The languages of the interface, each by its own name; the library's catalogues stay in the worker. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ko: "한국어",
  ja: "日本語",
  zh: "中文",
};
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];
