import type * as z from "zod";
import { firstDay, lastDay } from "../../../case/date.js";
import type { Case } from "../../../case/model.js";
import { codePointsOf } from "../../documents/code-points.js";
import type { SourceText, Span } from "../../documents/source-text.js";
import { codingOf } from "../coding-of.js";
import type { SuggestedStatement } from "../suggestion.js";
import { repliedSchema, replySchema } from "./reply-schema.js";

type Replied = z.output<typeof repliedSchema>;

/** What a language model's replies about one document come to. */
export interface ModelReading {
  readonly suggestions: readonly SuggestedStatement[];
  /** Statements left out: not of the form asked for, not of this case, or quoting what the text does not have. */
  readonly dropped: number;
}

/** A model tells nothing of how sure it is that could be trusted. */
const SCORE = 0.5;
const LONGEST_REASON = 300;

/**
 * Checks replies against case and document: what is not in them, letter by letter, is dropped and counted.
 *
 * @param replies - texts as the model wrote them, in the order of `modelQuestions`
 * @param coder - id of the model as a coder
 * @returns null where a reply is not the JSON that was asked for
 */
export function readModelReply(
  replies: readonly string[],
  { kase, document, coder }: { readonly kase: Case; readonly document: SourceText; readonly coder: string },
): ModelReading | null {
  const place = placesIn(document);
  const suggestions: SuggestedStatement[] = [];
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  let dropped = 0;
  for (const reply of replies) {
    const read = replySchema.safeParse(jsonOf(reply));
    if (!read.success) return null;
    for (const raw of read.data.statements) {
      const one = repliedSchema.safeParse(raw);
      const found = one.success && isOfCase(one.data, kase) ? place(one.data) : null;
      if (!one.success || found === null) {
        dropped += 1;
        continue;
      }
      const n = (counts.get(found.paragraph) ?? 0) + 1;
      const id = `${document.id}-${coder}-p${found.paragraph}-${n}`;
      const suggestion = suggestionOf({ ...one.data, ...found }, { id, document });
      if (codingOf(suggestion, coder) === null) {
        dropped += 1;
        continue;
      }
      const said = JSON.stringify([found.start, found.end, one.data.holder, one.data.issue, one.data.kind]);
      if (seen.has(said)) continue;
      seen.add(said);
      counts.set(found.paragraph, n);
      suggestions.push(suggestion);
    }
  }
  return { suggestions, dropped };
}

/** The JSON of a reply, also within a fence, as many models write it. */
function jsonOf(reply: string): unknown {
  const inside = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/i.exec(reply)?.[1] ?? reply;
  try {
    return JSON.parse(inside);
  } catch {
    return null;
  }
}

function isOfCase({ holder, about, issue, option }: Replied, { parties, issues }: Case): boolean {
  if (!Object.hasOwn(parties, holder)) return false;
  if (about !== null && !Object.hasOwn(parties, about)) return false;
  if (issue === null) return option === null;
  const own = Object.hasOwn(issues, issue) ? issues[issue] : undefined;
  return own !== undefined && (option === null || Object.hasOwn(own.options, option));
}

/** Where a quotation stands, letter by letter within one paragraph: the one named, else the first that has it. */
function placesIn({ text, paragraphs }: SourceText) {
  const points = codePointsOf(text);
  const parts = paragraphs.map(({ number, start, end }) => ({
    number,
    unit: points.unit(start),
    text: text.slice(points.unit(start), points.unit(end)),
  }));
  return ({ quote, paragraph }: Replied): (Span & { readonly paragraph: number; readonly quote: string }) | null => {
    const words = quote.trim();
    const named = parts.filter(({ number }) => number === paragraph);
    const part = words === "" ? undefined : [...named, ...parts].find((one) => one.text.includes(words));
    if (part === undefined) return null;
    const from = part.unit + part.text.indexOf(words);
    return { paragraph: part.number, start: points.at(from), end: points.at(from + words.length), quote: words };
  };
}

function suggestionOf(
  { option, reason, date, ...one }: Replied & Span & { readonly paragraph: number },
  { id, document }: { readonly id: string; readonly document: SourceText },
): SuggestedStatement {
  const published = document.date;
  const isTold = date !== null && (published === null || firstDay(date) <= lastDay(published));
  const isStance = one.kind === "stance" || one.kind === "drift";
  return {
    ...{ id, source: document.id, ...one, actor: null, response: null, direction: null },
    stance: isStance ? option : null,
    condition: !isStance && one.issue !== null && option !== null ? { [one.issue]: `= ${option}` } : null,
    date: isTold ? date : published,
    dateBasis: isTold ? "stated" : "publication",
    reason: printable(reason).slice(0, LONGEST_REASON),
    score: SCORE,
  };
}

/** A model's own words go to a terminal: nothing in them may steer it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
}
