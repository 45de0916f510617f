import { twoDigitFigure, wholeFigure } from "./figures.js";
import { withParticles } from "./particles.js";

/** Numbers as people read them: at most the digits that the data supports, never rounded up to all or down to none. */
export interface Digits {
  /** A count; beyond 10⁶ in powers of ten: `2.4 × 10¹⁸`. Takes decimal strings for counts past 2⁵³. */
  readonly count: (value: number | string | bigint) => string;
  /** A share 0 … 1 as a percentage with at most 2 significant digits. */
  readonly share: (value: number) => string;
  /** A utility or a difference of utilities as points (×100), at most 2 significant digits. */
  readonly points: (utility: number) => string;
  /** A place or a difference of places on a ladder: a whole number. */
  readonly place: (value: number) => string;
  /** A figure with no unit: at most 2 significant digits. */
  readonly decimal: (value: number) => string;
  /** A sum of money: 2 significant digits, however large. */
  readonly money: (amount: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A row of parts that may hold commas themselves. */
  readonly row: (parts: readonly string[]) => string;
  /** Sentences after one another: Japanese and Chinese full stops bring their own room. */
  readonly sentences: (parts: readonly string[]) => string;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What stands between the things of a list, and before the last of them: written out, because `Intl` is slow to begin. */
const JOINS: Readonly<Record<string, readonly [string, string]>> = {
  en: [", ", " and "],
  ja: ["、", "、"],
  zh: ["、", "和"],
};
const FULL_WIDTH: readonly string[] = ["ja", "zh"];

/** What is neither none nor all, said so that it can be read aloud. */
type Nearly = Readonly<Record<"none" | "all", (share: string) => string>>;
const ENGLISH: Nearly = { none: (share) => `under ${share}`, all: (share) => `over ${share}` };
const NEARLY: Readonly<Record<string, Nearly>> = {
  ko: { none: (share) => `${share} 미만`, all: (share) => `${share} 초과` },
  ja: { none: (share) => `${share}未満`, all: (share) => `${share}超` },
  zh: { none: (share) => `不到${share}`, all: (share) => `逾${share}` },
};

export function digitsIn(language: string): Digits {
  const percent = language === "en" ? " %" : "%";
  const point = (value: number): string => {
    if (value !== 0 && Math.abs(value) < 0.1) return twoDigitFigure(Math.sign(value) * Math.max(Math.abs(value), 0.01));
    return Math.abs(value) >= 100 ? wholeFigure(value) : twoDigitFigure(value);
  };
  return {
    count: (value) => {
      const exact = BigInt(value);
      if (exact <= 1_000_000n) return wholeFigure(exact);
      const text = exact.toString();
      const power = [...String(text.length - 1)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("");
      return exact < 10_000_000_000n ? wholeFigure(exact) : `${text[0]}.${text[1]} × 10${power}`;
    },
    share: (value) => {
      const near = NEARLY[language] ?? ENGLISH;
      if (value > 0 && value < 0.01) return near.none(`${wholeFigure(1)}${percent}`);
      if (value < 1 && value > 0.99) return near.all(`${wholeFigure(99)}${percent}`);
      return `${twoDigitFigure(value * 100)}${percent}`;
    },
    points: (utility) => point(100 * utility),
    place: (value) => wholeFigure(Math.sign(value) * Math.floor(Math.abs(value) + 0.5)),
    decimal: (value) => point(value),
    money: (amount) => twoDigitFigure(amount),
    list: (items) => (language === "ko" ? listInKorean(items) : joined(items, JOINS[language] ?? [", ", ", "])),
    row: (parts) => parts.join(FULL_WIDTH.includes(language) ? "；" : "; "),
    sentences: (parts) => parts.join(FULL_WIDTH.includes(language) ? "" : " "),
  };
}

/** Two things with the particle that speech has for "and", more with commas: the one word for all is an official's. */
function listInKorean(items: readonly string[]): string {
  const [first, second] = items;
  return items.length === 2 ? withParticles(`${first}[와/과] ${second}`) : items.join(", ");
}

function joined(items: readonly string[], [between, beforeLast]: readonly [string, string]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(between)}${beforeLast}${items.at(-1)}`;
}
