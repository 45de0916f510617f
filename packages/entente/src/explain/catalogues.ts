import type { MessageKey } from "./messages/en.js";
import { en } from "./messages/en.js";
import { ja } from "./messages/ja.js";
import { ko } from "./messages/ko.js";
import { zh } from "./messages/zh.js";

type Catalogue = Readonly<Record<MessageKey, string>>;

/**
 * The message catalogues, in functions so that the command loads only the language that it speaks. Another language is one
 * more file and one more line here.
 */
export const CATALOGUES = {
  en: (): Catalogue => en,
  ko: (): Catalogue => ko,
  ja: (): Catalogue => ja,
  zh: (): Catalogue => zh,
} as const;
