import type { Language } from "entente";
import { IntlMessageFormat } from "intl-messageformat";
import { createContext, useContext, useEffect, useState } from "react";
import type { Catalogue, TextKey } from "./catalogue.js";
import { en } from "./en.js";

type Values = Readonly<Record<string, string | number>>;
/** Says a message of the interface with its values filled in. */
export type Say<Key extends string = TextKey> = (key: Key, values?: Values) => string;

/** Speech of the interface, or of one screen of it, in one language. */
export function sayIn<Key extends string>(language: Language, catalogue: Readonly<Record<Key, string>>): Say<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format({ ...values }));
  };
}

/** English comes with the page; the others are loaded when they are asked for. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case "ko":
      return (await import("./ko.js")).ko;
    case "ja":
      return (await import("./ja.js")).ja;
    case "zh":
      return (await import("./zh.js")).zh;
    case "en":
      return en;
  }
}

export const SayContext = createContext<Say>(sayIn("en", en));

export function useSay(): Say {
  return useContext(SayContext);
}

/**
 * Speech of one screen, whose texts come with it; English until another language has been loaded.
 *
 * @param partIn - the same function each time
 */
export function useSayPart<Key extends string>(
  language: Language,
  english: Readonly<Record<Key, string>>,
  partIn: (language: Language) => Promise<Readonly<Record<Key, string>>>,
): Say<Key> {
  const [say, setSay] = useState<Say<Key>>(() => sayIn("en", english));
  useEffect(() => {
    let isCurrent = true;
    void partIn(language).then((part) => {
      if (isCurrent) setSay(() => sayIn(language, part));
    });
    return () => {
      isCurrent = false;
    };
  }, [language, partIn]);
  return say;
}
