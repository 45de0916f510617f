import { createContext, useContext } from "react";
import { people } from "../i18n/en/people.js";
import type { TextPart } from "../i18n/part.js";
import { type Say, sayIn } from "../i18n/text.js";

export type PeopleKey = keyof typeof people;
export type SayPeople = Say<PeopleKey>;

/** The texts of this screen come with it, so that no other waits for them. */
export const PEOPLE: TextPart<PeopleKey> = {
  en: people,
  others: {
    ko: async () => (await import("../i18n/ko/people.js")).people,
    ja: async () => (await import("../i18n/ja/people.js")).people,
    zh: async () => (await import("../i18n/zh/people.js")).people,
  },
};

export const PeopleSay = createContext<SayPeople>(sayIn("en", people));

export function useSayPeople(): SayPeople {
  return useContext(PeopleSay);
}
