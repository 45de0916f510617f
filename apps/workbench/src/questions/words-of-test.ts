import type { Case, Language } from "entente";
import type { Say } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";

const SIGNS = { "=": "is", "!=": "not", ">=": "least", "<=": "most", ">": "above", "<": "below" } as const;
type Sign = keyof typeof SIGNS;

/** What a test of an issue asks, in words: “partial relief or more”. */
export function wordsOfTest(
  test: string,
  {
    kase,
    issue,
    say,
    language,
  }: { readonly kase: Case; readonly issue: string; readonly say: Say; readonly language: Language },
): string {
  const nameOf = (id: string): string => textIn(kase.issues[issue]?.options[id]?.name, language, id);
  if (test.includes("|")) return test.split("|").map(nameOf).join(" / ");
  const [, sign = "=", option = ""] = /^\s*(!=|<=|>=|=|<|>)\s*(\S+)\s*$/.exec(test) ?? [];
  return say(`card.test.${SIGNS[sign as Sign]}`, { option: nameOf(option) });
}
