import { codePointsOf } from "./code-points.js";
import type { Placed } from "./place-faults.js";
import { type QuotePlaces, quoteFinder } from "./quote-in-text.js";
import type { SourceText, Span } from "./source-text.js";

/** Where a quotation could be put that no longer stands where a statement says. */
export interface AnchorCandidate extends Span {
  readonly paragraph: number;
  /** The words of the text there. */
  readonly quote: string;
  /** `same`: the words as quoted, elsewhere; `like`: the words most like them. */
  readonly words: "same" | "like";
}

/** A statement whose quotation was not found where it should be; null: nothing in the text is like it. */
export interface LostAnchor {
  readonly id: string;
  readonly candidate: AnchorCandidate | null;
}

/**
 * Statements whose quotation does not stand in the text of their source, or not at their span, each with the place at
 * which it could be put: of several with the same words the one nearest to where it stood. Nothing is moved.
 *
 * @param placed - statements by id; those without a quotation, or without a text at hand, pass
 */
export function lostAnchors(
  placed: Readonly<Record<string, Placed>>,
  texts: ReadonlyMap<string, SourceText>,
): readonly LostAnchor[] {
  const finders = new Map<string, (quote: string) => QuotePlaces>();
  return Object.entries(placed).flatMap(([id, one]): LostAnchor[] => {
    const source = texts.get(one.source);
    const { quote, start, end } = one;
    if (source === undefined || quote === undefined || quote.trim() === "") return [];
    const find = finders.get(source.id) ?? quoteFinder(source);
    finders.set(source.id, find);
    const { spans, nearest } = find(quote);
    const isPlaced = start !== undefined && end !== undefined;
    if (spans.some((span) => !isPlaced || (span.start < end && start < span.end))) return [];
    const [same] = spans.toSorted((a, b) => Math.abs(a.start - (start ?? 0)) - Math.abs(b.start - (start ?? 0)));
    if (same !== undefined) return [{ id, candidate: candidateAt(source, same, "same") }];
    return [{ id, candidate: nearest === null ? null : candidateAt(source, nearest, "like") }];
  });
}

function candidateAt({ text, paragraphs }: SourceText, { start, end }: Span, words: "same" | "like"): AnchorCandidate {
  const points = codePointsOf(text);
  const paragraph = paragraphs.find((one) => one.start < end && one.end > start)?.number ?? 0;
  return { start, end, paragraph, quote: text.slice(points.unit(start), points.unit(end)), words };
}
