/** Languages whose sentences are cut and whose texts are read for statements. Any other: `und`. */
export type TextLanguage = "en" | "ko" | "ja" | "zh" | "und";

/** A stretch of a text: Unicode code points from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its number within the paragraph, from 1. */
export interface Sentence extends Span {
  readonly number: number;
}

/** A paragraph with its number in the document, from 1: what `paragraph` of a statement counts. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly sentences: readonly Sentence[];
}

/** A document as one normalised text, cut into paragraphs and sentences; what every reader of documents hands on. */
export interface SourceText {
  /** Id of the source, `[a-z][a-z0-9-]*`. */
  readonly id: string;
  /** The normalised text: NFC, `\n` within and `\n\n` between paragraphs, no control characters. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly language: TextLanguage;
  /** As the document gives them; null where it does not. `date` is ISO 8601 and may be partial. */
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** `sha256:` and the hash of the bytes as they came. */
  readonly hash: string;
}
