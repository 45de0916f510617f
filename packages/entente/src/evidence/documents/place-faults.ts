import { type Fault, fault } from "../../case/syntax/parsed.js";
import { quoted } from "../../case/syntax/quoted.js";
import { codePointsOf } from "./code-points.js";
import { type QuotePlaces, quoteFinder } from "./quote-in-text.js";
import type { SourceText, Span } from "./source-text.js";

/** A statement's source, and its place in it. */
export interface Placed {
  readonly source: string;
  readonly quote?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly paragraph?: number | undefined;
}

/** Whether quotation, span and paragraph of statements are in the texts of their sources; those without text pass. */
export function placeChecker(texts: ReadonlyMap<string, SourceText>): (placed: Placed) => Fault[] {
  const finders = new Map<string, (quote: string) => QuotePlaces>();
  return (placed) => {
    const source = texts.get(placed.source);
    if (source === undefined) return [];
    const find = finders.get(source.id) ?? quoteFinder(source);
    finders.set(source.id, find);
    return [...spanFaults(placed, source), ...paragraphFaults(placed, source), ...quoteFaults(placed, source, find)];
  };
}

function spanFaults({ start, end }: Placed, { id, text }: SourceText): Fault[] {
  if (start === undefined && end === undefined) return [];
  const { length } = codePointsOf(text);
  const last = Math.max(start ?? 0, end ?? 0);
  const message = `${last} is past the end of ${quoted(id)}, which has ${length} characters.`;
  return last <= length ? [] : [fault("past-end", ["end"], message)];
}

/** The heading of a text may be counted as its paragraph 0. */
function paragraphFaults({ paragraph = 0, start, end }: Placed, { id, paragraphs }: SourceText): Fault[] {
  if (paragraph === 0) return [];
  const own = paragraphs[paragraph - 1];
  if (own === undefined) {
    const message = `source ${quoted(id)} has ${paragraphs.length} paragraphs, no ${paragraph}.`;
    return [fault("no-paragraph", ["paragraph"], message)];
  }
  if (start === undefined || end === undefined || (start < own.end && end > own.start)) return [];
  const there = paragraphAt(paragraphs, { start, end });
  const message = `from ${start} to ${end} is ${there === null ? "outside every paragraph" : `in paragraph ${there}`} of source ${quoted(id)}, not in ${paragraph}.`;
  return [fault("other-paragraph", ["paragraph"], message)];
}

function quoteFaults(
  { quote, start, end, paragraph = 0 }: Placed,
  { id, text, paragraphs }: SourceText,
  find: (quote: string) => QuotePlaces,
): Fault[] {
  if (quote === undefined || quote.trim() === "") return [];
  const { spans, nearest } = find(quote);
  if (spans.length === 0) {
    const near =
      nearest === null ? "Quote it as it stands there." : `Paragraph ${nearest.paragraph} has ${quoted(nearest.text)}.`;
    const message = `${quoted(quote)} does not occur in source ${quoted(id)}. ${near}`;
    return [fault("no-quote", ["quote"], message)];
  }
  if (start !== undefined && end !== undefined) {
    if (spans.some((span) => span.start < end && start < span.end)) return [];
    const points = codePointsOf(text);
    if (end > points.length) return [];
    const there = text.slice(points.unit(start), points.unit(end));
    const [first] = spans;
    const stands = first === undefined ? "" : ` It stands from ${first.start} to ${first.end}.`;
    const message = `from ${start} to ${end} source ${quoted(id)} has ${quoted(there)}, not the quotation.${stands}`;
    return [fault("other-place", ["start"], message)];
  }
  if (paragraph === 0 || paragraphs[paragraph - 1] === undefined) return [];
  const numbers = spans.map((span) => paragraphAt(paragraphs, span)).filter((one) => one !== null);
  if (numbers.includes(paragraph)) return [];
  const message = `the quotation stands in paragraph ${[...new Set(numbers)].join(", ")} of source ${quoted(id)}, not in ${paragraph}.`;
  return [fault("other-paragraph", ["paragraph"], message)];
}

function paragraphAt(paragraphs: SourceText["paragraphs"], { start, end }: Span): number | null {
  return paragraphs.find((one) => one.start < end && one.end > start)?.number ?? null;
}
