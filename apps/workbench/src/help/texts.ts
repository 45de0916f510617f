import { help } from "../i18n/en/help.js";
import type { TextPart } from "../i18n/part.js";

export type HelpKey = keyof typeof help;

/** The texts of the help come with it. */
export const HELP: TextPart<HelpKey> = {
  en: help,
  others: {
    ko: async () => (await import("../i18n/ko/help.js")).help,
    ja: async () => (await import("../i18n/ja/help.js")).help,
    zh: async () => (await import("../i18n/zh/help.js")).help,
  },
};
