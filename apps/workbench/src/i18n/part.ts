import type { Language } from "entente";
import { useEffect, useState } from "react";
import { type Say, sayIn } from "./text.js";

/** Texts of one screen or dialog, which come with it: English at once, the others when they are asked for. */
export interface TextPart<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly others: Readonly<Record<Exclude<Language, "en">, () => Promise<Readonly<Record<Key, string>>>>>;
}

/** Speech of a part; English until another language has been loaded. */
export function useSayPart<Key extends string>({ en, others }: TextPart<Key>, language: Language): Say<Key> {
  const [say, setSay] = useState<Say<Key>>(() => sayIn("en", en));
  useEffect(() => {
    let isCurrent = true;
    const load = language === "en" ? () => Promise.resolve(en) : others[language];
    void load().then((catalogue) => {
      if (isCurrent) setSay(() => sayIn(language, catalogue));
    });
    return () => {
      isCurrent = false;
    };
  }, [en, others, language]);
  return say;
}
