import { type SourceText, sourceTextOf } from "entente";

/** Texts of sources cut into paragraphs and sentences, by the ids of the sources. */
export function readTexts(texts: Readonly<Record<string, string>>): ReadonlyMap<string, SourceText> {
  return new Map(
    Object.entries(texts).map(([id, text]) => [id, sourceTextOf({ id, content: { text }, hash: "" })] as const),
  );
}
