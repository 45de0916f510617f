import { type Checking, namesOf } from "../../case/checks/checking.js";
import { checkStatement } from "../../case/checks/statements.js";
import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { type Fault, fault } from "../../case/syntax/parsed.js";
import { quoted } from "../../case/syntax/quoted.js";
import { quoteFinder } from "../documents/quote-in-text.js";
import type { SourceText } from "../documents/source-text.js";
import { type PlacedCoding, problemAt } from "./read-codings.js";

type QuoteFinder = ReturnType<typeof quoteFinder>;

/** Texts of the case's sources, by id; those that are not there are not asked. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

/** Checks codings against the case as if they stood in it, and against the texts of its sources. */
export function checkCodings(kase: Case, codings: readonly PlacedCoding[], texts: SourceTexts = new Map()): Problem[] {
  const names = namesOf(kase);
  const finders = new Map<string, QuoteFinder>();
  const finderIn = (text: SourceText): QuoteFinder => {
    const find = finders.get(text.id) ?? quoteFinder(text);
    finders.set(text.id, find);
    return find;
  };
  return codings.flatMap(({ entry, file, line }) => {
    const faults: Fault[] = [];
    const report =
      (severity: Fault["severity"]): Checking["error"] =>
      (code, path, message) => {
        faults.push(fault(code, path, message, { severity }));
      };
    checkStatement({ kase, names, error: report("error"), warn: report("warning") }, entry, []);
    const text = texts.get(entry.source);
    if (text !== undefined) faults.push(...placeFaults(entry, text, finderIn(text)));
    return faults.map((one) => problemAt(file, line, one));
  });
}

interface Placed {
  readonly quote?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly paragraph?: number | undefined;
}

/** Whether a statement's quotation, span and paragraph are in the text. */
function placeFaults({ quote, start, end, paragraph }: Placed, source: SourceText, find: QuoteFinder): Fault[] {
  const { id, text, paragraphs } = source;
  const letters = start === undefined && end === undefined ? [] : [...text];
  const past = letters.length > 0 && Math.max(start ?? 0, end ?? 0) > letters.length;
  if (past)
    return [
      fault(
        "past-end",
        ["end"],
        `${Math.max(start ?? 0, end ?? 0)} is past the end of ${quoted(id)}, which has ${letters.length} characters.`,
      ),
    ];
  if (paragraph !== undefined && paragraph > paragraphs.length)
    return [
      fault(
        "no-paragraph",
        ["paragraph"],
        `source ${quoted(id)} has ${paragraphs.length} paragraphs, no ${paragraph}.`,
      ),
    ];
  if (quote === undefined) return [];
  const { spans, nearest } = find(quote);
  if (spans.length === 0) {
    const near =
      nearest === null ? "Quote it as it stands there." : `Paragraph ${nearest.paragraph} has ${quoted(nearest.text)}.`;
    return [fault("no-quote", ["quote"], `${quoted(quote)} does not occur in source ${quoted(source.id)}. ${near}`)];
  }
  if (start === undefined || end === undefined || spans.some((span) => span.start < end && start < span.end)) return [];
  const there = letters.slice(start, end).join("");
  const [first] = spans;
  const place = `It stands from ${first?.start} to ${first?.end}.`;
  return [
    fault(
      "other-place",
      ["start"],
      `from ${start} to ${end} source ${quoted(source.id)} has ${quoted(there)}, not the quotation. ${place}`,
    ),
  ];
}
