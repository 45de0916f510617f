import { firstDay, lastDay } from "../../case/date.js";
import { dateInText } from "../documents/dates-in-text.js";

/** When something was said, as far as its sentence or its document tells. */
export interface When {
  /** ISO 8601, may be partial. */
  readonly date: string | null;
  readonly dateBasis: "stated" | "inferred" | "publication";
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY_MONTH = new RegExp(
  `\\b(?:on )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})|(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?)\\b(?! \\d{4})`,
);
const IN_MONTH = new RegExp(
  `\\b(?:in|since|last|this|during|by|until|of|from) (?:early |late |mid-)?(${MONTHS})\\b(?!,? \\d)`,
);
const IN_YEAR =
  /\b(?:in|since|of|during|until|from|by|early|late) (?:the (?:spring|summer|autumn|fall|winter) of )?((?:19|20)\d{2})\b(?!\s*(?:tonnes|tons|percent|%))/;

/**
 * Reads the date of a sentence: one written out, one of which the year is the document's, or a day told from the
 * document's own (“yesterday”, “last week”, “on Tuesday”).
 *
 * @param published - date of the document, ISO 8601; null where it is not known
 */
export function whenOf(sentence: string, published: string | null): When {
  const whole = dateInText(sentence);
  // What is to come is spoken of, and nothing was said then.
  const isPast = (date: string): boolean => published === null || firstDay(date) <= lastDay(published);
  if (whole !== null && isPast(whole.date)) return { date: whole.date, dateBasis: "stated" };
  const told = published === null ? null : toldFrom(sentence, published);
  if (told !== null) return told;
  const year = IN_YEAR.exec(sentence)?.[1];
  if (year !== undefined && isPast(year)) return { date: year, dateBasis: "stated" };
  return { date: published, dateBasis: "publication" };
}

function toldFrom(sentence: string, published: string): When | null {
  const dayMonth = DAY_MONTH.exec(sentence);
  if (dayMonth !== null) {
    const month = monthOf(dayMonth[2] ?? dayMonth[3] ?? "");
    const day = String(Number(dayMonth[1] ?? dayMonth[4])).padStart(2, "0");
    return { date: `${yearBefore(published, `${month}-${day}`)}-${month}-${day}`, dateBasis: "stated" };
  }
  const inMonth = IN_MONTH.exec(sentence)?.[1];
  if (inMonth !== undefined && inMonth !== "May") {
    const month = monthOf(inMonth);
    return { date: `${yearBefore(published, month)}-${month}`, dateBasis: "stated" };
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
  const back = day === null ? null : daysBack(sentence, day);
  if (day !== null && back !== null) return { date: shifted(day, -back), dateBasis: "inferred" };
  const year = Number(published.slice(0, 4));
  if (/\blast year\b|\ba year ago\b/i.test(sentence)) return { date: String(year - 1), dateBasis: "inferred" };
  if (/\b(?:earlier )?this year\b/i.test(sentence)) return { date: String(year), dateBasis: "inferred" };
  if (/\blast month\b/i.test(sentence) && published.length >= 7) {
    return { date: shifted(`${published.slice(0, 7)}-01`, -1).slice(0, 7), dateBasis: "inferred" };
  }
  return null;
}

function daysBack(sentence: string, day: string): number | null {
  if (/\byesterday\b/i.test(sentence)) return 1;
  if (/\btoday\b|\bthis morning\b|\btonight\b/i.test(sentence)) return 0;
  if (/\blast week\b|\ba week ago\b/i.test(sentence)) return 7;
  const named = /\b(?:on|last|this) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i.exec(sentence)?.[1];
  if (named === undefined) return null;
  const own = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (own - DAYS.indexOf(named.toLowerCase()) + 7) % 7;
}

function monthOf(name: string): string {
  return String(MONTHS.split("|").indexOf(name) + 1).padStart(2, "0");
}

/** The last year in which a month, or a day of one, lay before the document. */
function yearBefore(published: string, monthDay: string): string {
  const year = Number(published.slice(0, 4));
  return String(published.length > 4 && `${year}-${monthDay}` > published ? year - 1 : year);
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
