import type { Language } from "entente";
import { createContext, useContext } from "react";
import { documents } from "../i18n/en/documents.js";
import { type TextPart, useSayPart } from "../i18n/part.js";
import { type Say, sayIn } from "../i18n/text.js";

export type DocumentsKey = keyof typeof documents;
export type SayDocuments = Say<DocumentsKey>;

/** The texts of this screen come with it, so that no other waits for them. */
const TEXTS: TextPart<DocumentsKey> = {
  en: documents,
  others: {
    ko: async () => (await import("../i18n/ko/documents.js")).documents,
    ja: async () => (await import("../i18n/ja/documents.js")).documents,
    zh: async () => (await import("../i18n/zh/documents.js")).documents,
  },
};

export const DocumentsSay = createContext<SayDocuments>(sayIn("en", documents));

export function useSayDocuments(): SayDocuments {
  return useContext(DocumentsSay);
}

/** Speech of this screen; English until another language has been loaded. */
export function useLoadedSay(language: Language): SayDocuments {
  return useSayPart(TEXTS, language);
}
