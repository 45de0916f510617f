import type { Language } from "entente";
import { createContext, useContext } from "react";
import { people } from "../i18n/en/people.js";
import { type Say, sayIn } from "../i18n/text.js";

export type PeopleKey = keyof typeof people;
export type SayPeople = Say<PeopleKey>;

/** The texts of this screen come with it, so that no other waits for them. */
export async function peopleIn(language: Language): Promise<Readonly<Record<PeopleKey, string>>> {
  switch (language) {
    case "ko":
      return (await import("../i18n/ko/people.js")).people;
    case "ja":
      return (await import("../i18n/ja/people.js")).people;
    case "zh":
      return (await import("../i18n/zh/people.js")).people;
    case "en":
      return people;
  }
}

export const PeopleSay = createContext<SayPeople>(sayIn("en", people));

export function useSayPeople(): SayPeople {
  return useContext(PeopleSay);
}

export const ENGLISH_PEOPLE = people;
