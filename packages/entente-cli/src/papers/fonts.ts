import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "entente";
import { STATUS, Stop } from "../status.js";

/** Where the build puts the fonts, seen from a part of the bundle, from the bundle and from the sources. */
const PLACES = ["../fonts/", "./fonts/", "../../dist/fonts/"];

/** Files of the faces that papers are set in, each with the name that it goes by in a picture. */
export const FACES = {
  latin: ["NotoSans-Regular.ttf", "Noto Sans"],
  strong: ["NotoSans-SemiBold.ttf", "Noto Sans SemiBold"],
  ko: ["NotoSansKR-Regular.ttf", "Noto Sans KR"],
  ja: ["NotoSansJP-Regular.ttf", "Noto Sans JP"],
  zh: ["NotoSansSC-Regular.ttf", "Noto Sans SC"],
  signs: ["NotoSansMath-Regular.ttf", "Noto Sans Math"],
} as const;
export type Face = keyof typeof FACES;

/** Faces in which a letter is looked for, the first first: a Han letter is written as the paper's language writes it. */
export function chainOf(language: Language): readonly Face[] {
  const own: readonly Face[] = language === "en" ? [] : [language];
  const others = (["zh", "ja", "ko"] as const).filter((one) => one !== language);
  return ["latin", ...own, ...others, "signs"];
}

/** Path of a face's file. @throws {Stop} 1 where the fonts are not there */
export function fontFile(face: Face): string {
  const [file] = FACES[face];
  const path = PLACES.map((place) => join(fileURLToPath(new URL(place, import.meta.url)), file)).find(existsSync);
  if (path !== undefined) return path;
  throw new Stop(
    STATUS.failure,
    `entente: the font ${file} is missing from this installation. Install or build it again, or write HTML or Markdown.`,
  );
}
