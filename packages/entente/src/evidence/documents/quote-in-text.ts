import { likeness } from "./anchor.js";
import { codePointsOf } from "./code-points.js";
import { cutSentences } from "./sentences/cut-sentences.js";
import type { SourceText, Span } from "./source-text.js";

/** Where a quotation stands in a text: at least one span where it occurs, else the place most like it. */
export interface QuotePlaces {
  readonly spans: readonly Span[];
  /** Only where it does not occur and something like it does. */
  readonly nearest: (Span & { readonly paragraph: number; readonly text: string }) | null;
}

/** Likeness from which a place is worth naming. */
const WORTH_NAMING = 0.4;
const OMISSION = /\s*[[(]\s*(?:\.\s*\.\s*\.|…)\s*[\])]\s*/;

/**
 * Looks quotations up in one text. Forms of quotation marks, dashes, spaces and line ends make no difference, and a
 * bracketed omission (`[…]`) stands for anything within a paragraph.
 */
export function quoteFinder(source: SourceText): (quote: string) => QuotePlaces {
  const folded = fold(source.text);
  const points = codePointsOf(source.text);
  return (quote) => {
    const parts = fold(quote.normalize("NFC").trim())
      .text.split(OMISSION)
      .filter((part) => part !== "");
    const spans = occurrences(folded.text, parts)
      .map(([from, to]) => ({
        start: points.at(folded.places[from] ?? 0),
        end: points.at((folded.places[to - 1] ?? 0) + 1),
      }))
      .filter((span) => parts.length < 2 || paragraphsTouched(source, span) === 1);
    return { spans, nearest: spans.length > 0 ? null : nearestTo(source, quote) };
  };
}

/** Every place at which the parts follow each other, as the first part's start and the last part's end. */
function occurrences(text: string, parts: readonly string[]): [number, number][] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const found: [number, number][] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let end = at + first.length;
    for (const part of others) {
      const next = text.indexOf(part, end);
      end = next < 0 ? -1 : next + part.length;
      if (end < 0) break;
    }
    if (end >= 0) found.push([at, end]);
  }
  return found;
}

function paragraphsTouched({ paragraphs }: SourceText, { start, end }: Span): number {
  return paragraphs.filter((one) => one.start < end && one.end > start).length;
}

function nearestTo({ text, paragraphs }: SourceText, quote: string): QuotePlaces["nearest"] {
  const wanted = fold(quote).text;
  const count = Math.max(1, cutSentences(quote).length);
  const points = codePointsOf(text);
  let best: QuotePlaces["nearest"] = null;
  let most = WORTH_NAMING;
  for (const { number, sentences } of paragraphs)
    sentences.forEach((sentence, k) => {
      const last = sentences[Math.min(k + count, sentences.length) - 1] ?? sentence;
      const words = text.slice(points.unit(sentence.start), points.unit(last.end));
      const like = containment(fold(words).text, wanted);
      if (like <= most) return;
      most = like;
      best = { start: sentence.start, end: last.end, paragraph: number, text: words };
    });
  return best;
}

/** Likeness to the stretch of the quotation's length that is most like it, so that a part of a sentence counts whole. */
function containment(words: string, wanted: string): number {
  if (words.length <= wanted.length * 1.3) return likeness(words, wanted);
  const step = Math.max(1, wanted.length >> 2);
  let most = 0;
  for (let at = 0; at < words.length; at += step)
    most = Math.max(most, likeness(words.slice(at, at + wanted.length), wanted));
  return most;
}

/** A text with one form of each mark and single spaces, and the code unit that each of its characters comes from. */
function fold(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? "";
    const plain = /\s/.test(one) ? " " : (SAME[one] ?? one);
    if (plain === " " && folded.endsWith(" ")) continue;
    folded += plain;
    places.push(at);
  }
  return { text: folded, places };
}

const SAME: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "＂": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
