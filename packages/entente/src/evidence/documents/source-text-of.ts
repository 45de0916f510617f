import { codePointsOf } from "./code-points.js";
import { languageOfText } from "./language.js";
import { normaliseLines, normaliseSpaces } from "./paragraphs/normalise.js";
import { paragraphsOf } from "./paragraphs/paragraphs-of.js";
import { cutSentences } from "./sentences/cut-sentences.js";
import type { Paragraph, SourceText, TextLanguage } from "./source-text.js";

/** A document as a reader hands it on. */
export interface DocumentParts {
  /** Id of the source, `[a-z][a-z0-9-]*`. */
  readonly id: string;
  /** A plain text, whose lines may be broken to a width; or its paragraphs, where the format marks them. */
  readonly content: { readonly text: string } | { readonly blocks: readonly string[] };
  /** `sha256:` and the hash of the bytes as they came. */
  readonly hash: string;
  /** Omitted or null: not given. */
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** ISO 8601, may be partial. Omitted or null: not given. */
  readonly date?: string | null | undefined;
  /** Omitted: as the text itself tells. */
  readonly language?: TextLanguage | undefined;
}

/**
 * A document as one normalised text, cut into numbered paragraphs and sentences. The same content gives the same
 * numbers and offsets, on every machine; a change in one paragraph leaves the paragraphs before it where they were.
 */
export function sourceTextOf({ id, content, hash, title, author, date, language }: DocumentParts): SourceText {
  const blocks = "text" in content ? paragraphsOf(content.text) : content.blocks.map(normaliseBlock).filter(Boolean);
  const text = blocks.join("\n\n");
  const points = codePointsOf(text);
  const paragraphs: Paragraph[] = [];
  let unit = 0;
  for (const block of blocks) {
    const begin = unit;
    const sentences = cutSentences(block).map(({ start, end }, k) => ({
      number: k + 1,
      start: points.at(begin + start),
      end: points.at(begin + end),
    }));
    unit += block.length;
    paragraphs.push({ number: paragraphs.length + 1, start: points.at(begin), end: points.at(unit), sentences });
    unit += 2;
  }
  return {
    id,
    text,
    paragraphs,
    language: language ?? languageOfText(text),
    title: title ?? null,
    author: author ?? null,
    date: date ?? null,
    hash,
  };
}

/** A paragraph whose lines are meant as lines. */
function normaliseBlock(block: string): string {
  return normaliseLines(block).split("\n").map(normaliseSpaces).filter(Boolean).join("\n");
}
