import { codePointsOf } from "./code-points.js";
import { type Details, detailsInText } from "./details-in-text.js";
import { languageOfText } from "./language.js";
import { joinLines, wordsWithin } from "./paragraphs/join-lines.js";
import { normaliseLines, normaliseSpaces } from "./paragraphs/normalise.js";
import { paragraphsOf } from "./paragraphs/paragraphs-of.js";
import { cutSentences } from "./sentences/cut-sentences.js";
import type { Paragraph, SourceText, TextLanguage } from "./source-text.js";

/**
 * A plain text, whose lines may be broken to a width; its paragraphs, where the format marks them and a line end is
 * meant; or its paragraphs as the lines of a page, which are joined.
 */
export type DocumentContent =
  | { readonly text: string }
  | { readonly blocks: readonly string[] }
  | { readonly wrapped: readonly (readonly string[])[] };

/** A document as a reader hands it on. */
export interface DocumentParts {
  /** Id of the source, `[a-z][a-z0-9-]*`. */
  readonly id: string;
  readonly content: DocumentContent;
  /** `sha256:` and the hash of the bytes as they came. */
  readonly hash: string;
  /** As the format states them of the text; omitted or null: as the first paragraphs of the text do. */
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** ISO 8601, may be partial. */
  readonly date?: string | null | undefined;
  /**
   * What the file says of itself and not of the text, as the properties of a PDF: its title goes before what the text
   * looks to say, its author and day after.
   */
  readonly file?: Details | undefined;
  /** Omitted: as the text itself tells. */
  readonly language?: TextLanguage | undefined;
}

/**
 * A document as one normalised text, cut into numbered paragraphs and sentences. The same content gives the same
 * numbers and offsets, on every machine; a change in one paragraph leaves the paragraphs before it where they were.
 */
export function sourceTextOf({ id, content, hash, title, author, date, file, language }: DocumentParts): SourceText {
  const blocks = blocksOf(content);
  const text = blocks.join("\n\n");
  const details = detailsInText(blocks);
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
    title: title ?? file?.title ?? details.title,
    author: author ?? details.author ?? file?.author ?? null,
    date: date ?? details.date ?? file?.date ?? null,
    hash,
  };
}

function blocksOf(content: DocumentContent): string[] {
  if ("text" in content) return paragraphsOf(content.text);
  if ("blocks" in content) return content.blocks.map(normaliseBlock).filter(Boolean);
  const paragraphs = content.wrapped.map((lines) => normaliseBlock(lines.join("\n")).split("\n"));
  const words = wordsWithin(paragraphs.map((lines) => lines.join("\n")).join("\n"));
  return paragraphs.map((lines) => joinLines(lines, words)).filter(Boolean);
}

/** A paragraph whose lines are meant as lines. */
function normaliseBlock(block: string): string {
  return normaliseLines(block).split("\n").map(normaliseSpaces).filter(Boolean).join("\n");
}
