const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
/** First years of the Japanese eras. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019 };
const HAN_DIGITS = "〇一二三四五六七八九";

type WrittenDate = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  /** Year, month and day as written; undefined where the form leaves one out. */
  readonly parts: (groups: readonly string[]) => WrittenDate;
}

const FORMS: readonly Form[] = [
  { pattern: /(?<![\d.])(\d{4})-(\d{2})-(\d{2})(?!\d)/, parts: ([y, m, d]) => [y, m, d] },
  { pattern: /(?<![\d.])(\d{4})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{1,2})(?!\d)/, parts: ([y, m, d]) => [y, m, d] },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/, parts: ([y, m, d]) => [y, m, d] },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]/, parts: ([y, m]) => [y, m] },
  {
    pattern: /(明治|大正|昭和|平成|令和)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/,
    parts: ([era = "", y = "", m, d]) => [String((ERAS[era] ?? 0) + (y === "元" ? 1 : Number(y)) - 1), m, d],
  },
  {
    pattern: /([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    parts: ([y = "", m = "", d = ""]) => [[...y].map(hanDigit).join(""), hanNumber(m), hanNumber(d)],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})(?!\\d)`, "i"),
    parts: ([d, m, y]) => [y, month(m), d],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i"),
    parts: ([m, d, y]) => [y, month(m), d],
  },
  {
    pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?\\s(?:of\\s)?)\\b${MONTH},?\\s+(\\d{4})(?!\\d)`, "i"),
    parts: ([m, y]) => [y, month(m)],
  },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, parts: ([d, m, y]) => [y, m, d] },
];

/** A date that a text writes out, as ISO 8601, and the words that say it; null where it writes none with its year. */
export function dateInText(text: string): { readonly date: string; readonly words: string } | null {
  let first: { date: string; words: string; at: number } | null = null;
  for (const { pattern, parts } of FORMS) {
    const found = pattern.exec(text);
    if (found === null || (first !== null && first.at <= found.index)) continue;
    const date = isoDate(parts(found.slice(1)));
    if (date !== null) first = { date, words: found[0], at: found.index };
  }
  return first === null ? null : { date: first.date, words: first.words };
}

function isoDate([y, m, d]: WrittenDate): string | null {
  const [year, month, day] = [Number(y), Number(m), d === undefined ? 1 : Number(d)];
  if (!(year >= 1500 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return null;
  const whole = `${y}-${String(month).padStart(2, "0")}`;
  return d === undefined ? whole : `${whole}-${String(day).padStart(2, "0")}`;
}

function month(name = ""): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function hanDigit(one: string): string {
  return String(HAN_DIGITS.indexOf(one));
}

/** 十一 → 11, 二十 → 20, 三十一 → 31. */
function hanNumber(text: string): string {
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["〇", text];
  return String((tens === "" ? 1 : Number(hanDigit(tens))) * 10 + (ones === "" ? 0 : Number(hanDigit(ones))));
}
