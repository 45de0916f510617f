import type { Language } from "entente";
import { createContext, useContext } from "react";
import { documents } from "../i18n/en/documents.js";
import { type Say, sayIn, useSayPart } from "../i18n/text.js";

export type DocumentsKey = keyof typeof documents;
export type SayDocuments = Say<DocumentsKey>;

/** The texts of this screen come with it, so that no other waits for them. */
async function catalogueOf(language: Language): Promise<Readonly<Record<DocumentsKey, string>>> {
  switch (language) {
    case "ko":
      return (await import("../i18n/ko/documents.js")).documents;
    case "ja":
      return (await import("../i18n/ja/documents.js")).documents;
    case "zh":
      return (await import("../i18n/zh/documents.js")).documents;
    case "en":
      return documents;
  }
}

export const DocumentsSay = createContext<SayDocuments>(sayIn("en", documents));

export function useSayDocuments(): SayDocuments {
  return useContext(DocumentsSay);
}

/** Speech of this screen; English until another language has been loaded. */
export function useLoadedSay(language: Language): SayDocuments {
  return useSayPart(language, documents, catalogueOf);
}
