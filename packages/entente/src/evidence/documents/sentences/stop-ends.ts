import {
  BEFORE_NUMBERS,
  MAYBE_LAST,
  NEVER_LAST,
  STARTERS,
  STARTERS_THAT_ARE_NAMES,
  TITLES,
  TITLES_THAT_CLOSE,
  UNITS_THAT_ARE_WORDS,
} from "./english-words.js";

const OPENERS = /^[\s"“‘'「『«([（[〔【]+/;
const AFTER_HOURS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|[A-Z]{2,4}\b|Eastern|Pacific|Central|Local|Greenwich|Seoul|Tokyo|Beijing|Moscow|Washington|London|Geneva)/;

const KOREAN_DATE = /\d{4}\.\s?\d{1,2}\.(?:\s?\d{1,2})?$/;

/**
 * Whether a full stop ends its sentence, by the word before and the text after it.
 *
 * @param before - the sentence up to the stop, without it
 * @param after - the text after the stop and the marks that close with it, from its first space on
 */
export function stopEnds(before: string, after: string): boolean {
  const next = after.replace(OPENERS, "");
  if (next === "") return true;
  const word = /[^\s"“”‘'’「」『』«»()[\]（）—–/]*$/.exec(before.slice(-40))?.[0] ?? "";
  const first = /^[\p{L}\p{M}'’-]+/u.exec(next)?.[0] ?? "";
  const starts = STARTERS.has(first);
  // "1. The parties" and "a) b. The": the number of a clause is part of it.
  if (/^[\s("“‘'[（]*(?:\d{1,3}(?:\.\d{1,3})*|\p{Lu}|[a-z]|[ivxIVX]{1,5}|[가-힣])$/u.test(before)) return false;
  if (KOREAN_DATE.test(before) && /^[가-힣]/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return /^\p{Ll}{1,2}\p{Lu}/u.test(next) && !isShortened(word);
  if (/^[,;:)\]…]/.test(next)) return false;
  if (/^\d/.test(next) && endsBeforeDigit(word, before, next) === false) return false;
  if (NEVER_LAST.has(word)) return false;
  if (BEFORE_NUMBERS.has(word) && (/^[\d§]/.test(next) || isRomanNumber(next))) return false;
  if (TITLES.has(word) && !(starts && TITLES_THAT_CLOSE.has(word))) return false;
  if (/^[ap]\.m$/i.test(word)) return starts || !AFTER_HOURS.test(next);
  if (/^\p{Lu}$/u.test(word)) return initialEnds(before, first);
  if (isUnit(word, before)) return starts;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) || MAYBE_LAST.has(word)) return starts;
  return !/^\p{Ll}(?:\.\p{Ll})+$/u.test(word);
}

/** "vol. I of the history", not "they said no. I would not". */
function isRomanNumber(next: string): boolean {
  return /^[IVXLC]+\b(?!')/.test(next) && !/^I\s+(?!(?:of|and|or|to|in|on|at|through)\b)\p{Ll}/u.test(next);
}

/** "6 in. Brown", not "let nobody in. North". */
function isUnit(word: string, before: string): boolean {
  return UNITS_THAT_ARE_WORDS.has(word) && /\d\s*(?:sq\.?\s*)?$/.test(before.slice(0, -word.length));
}

function isShortened(word: string): boolean {
  return (
    MAYBE_LAST.has(word) || NEVER_LAST.has(word) || TITLES.has(word) || BEFORE_NUMBERS.has(word) || word.includes(".")
  );
}

/** A digit after a stop: a date or a number of something goes on, a count begins a sentence. */
function endsBeforeDigit(word: string, before: string, next: string): boolean {
  if (BEFORE_NUMBERS.has(word) || MAYBE_LAST.has(word) || TITLES.has(word) || isUnit(word, before)) return false;
  if (!/^\d{1,4}$/.test(word)) return true;
  // 2024. 2. 11. and 11. 2. 2024
  const dotted = /(?:^|[\s(])\d{1,4}\.\s?\d{1,2}$/.test(before) || /^\d{1,4}\./.test(next);
  return !dotted;
}

/** `M. Holm` goes on; `Plan B. He` does not. */
function initialEnds(before: string, first: string): boolean {
  if (!STARTERS.has(first)) return false;
  if (!STARTERS_THAT_ARE_NAMES.has(first)) return true;
  const previous = /(\S+)\s+\S$/.exec(before.slice(-40))?.[1] ?? "";
  return /^\p{L}{3,}$/u.test(previous) && previous !== "and";
}
