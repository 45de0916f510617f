import { isWide, textWidth } from "./text-width.js";

export interface Fit {
  readonly size: number;
  /** Px. */
  readonly width: number;
  /** Default 400. */
  readonly weight?: 400 | 600 | undefined;
  /** Default 1. */
  readonly lines?: number | undefined;
  readonly language?: string | undefined;
}

/** Words that found no room: with what they begin, and all of them, which a picture lists below itself under a key. */
export interface Shortened {
  readonly start: string;
  readonly whole: string;
}

/** Words as they are, or as many as there is room for. */
export type Fitted = string | Shortened;

/** Marks that may not begin a line in Chinese and Japanese, nor may the dot between notes. */
const NO_START = /^[\s·、。，．：；？！）」』】〉》ー・%]$/u;

/** A word that is wider than the line is broken where at least so many letters stand on either side. */
const BROKEN_AT_LEAST = 3;

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** In sizes of the letters: what begins with less, such as an article, says nothing. */
const LEAST = 2;

const WIDEST_KEY = "(mm)";

/** Breaks text into lines by phrase, a word only where it is wider than the line; the last is shortened where the rest has no room. */
export function wrap(text: string, { size, width, weight = 400, lines = 1, language = "en" }: Fit): Fitted[] {
  const whole = piecesOf(text, language);
  const words = lines > 1 ? whole.flatMap((word) => broken(word, { size, width, weight })) : whole;
  const wrapped: string[] = [];
  let line = "";
  for (const [k, word] of words.entries()) {
    if (line === "" || textWidth(line + word.trimEnd(), size, weight) <= width) {
      line += word;
      continue;
    }
    if (wrapped.length === lines - 1) {
      line += words.slice(k).join("");
      break;
    }
    wrapped.push(line.trimEnd());
    line = word;
  }
  if (line.trim() !== "") wrapped.push(line.trimEnd());
  const wide = wrapped.findIndex((one) => textWidth(one, size, weight) > width);
  if (wide < 0) return wrapped;
  return [...wrapped.slice(0, wide), cut(wrapped.slice(wide).join(" "), { size, width, weight, language }, text)];
}

/** The text, or what of it fits on one line before the key. */
export function cut(text: string, fit: Omit<Fit, "lines">, whole = text): Fitted {
  if (textWidth(text, fit.size, fit.weight) <= fit.width) return text;
  return { start: beginning(piecesOf(text, fit.language ?? "en"), fit), whole };
}

/** How words are seen before their picture has given them a key: with the widest that there is. */
export function shownOf(words: Fitted, key = WIDEST_KEY): string {
  if (typeof words === "string") return words;
  return words.start === "" ? key : `${words.start}…${key}`;
}

/** As many whole words as fit with a key after them; none where not even the first does. */
function beginning(pieces: readonly string[], { size, width, weight }: Omit<Fit, "lines">): string {
  let start = "";
  let fits = "";
  for (const piece of pieces) {
    start += piece;
    const shown = start.replace(/[\s·:;,：；，、-]+$/u, "");
    if (textWidth(shownOf({ start: shown, whole: "" }), size, weight) > width) break;
    fits = shown;
  }
  return textWidth(fits, size, weight) < size * LEAST ? "" : fits;
}

/** A word in parts that each fit, with a hyphen where its letters have case; as it is where the last part would be a stump. */
function broken(word: string, fit: Pick<Fit, "size" | "width" | "weight">): string[] {
  const { size, width, weight = 400 } = fit;
  if (textWidth(word.trimEnd(), size, weight) <= width) return [word];
  const hyphen = /\p{Ll}/u.test(word) ? "-" : "";
  const letters = [...word];
  let fits = letters.length - BROKEN_AT_LEAST;
  while (fits > 0 && textWidth(`${letters.slice(0, fits).join("")}${hyphen}`, size, weight) > width) fits--;
  const least = hyphen === "" ? 2 : BROKEN_AT_LEAST;
  if (fits < least) return [word];
  return [`${letters.slice(0, fits).join("")}${hyphen}`, ...broken(letters.slice(fits).join(""), fit)];
}

/** Words with the space that follows; every letter of a Chinese or Japanese word may begin a line. Korean breaks at spaces. */
function piecesOf(text: string, language: string): string[] {
  const words = text.split(/(?<=[^\S\u00a0])(?!·\s)/u);
  return words.flatMap((word) => {
    if (language !== "ja" && language !== "zh" && !SPACELESS.test(word)) return [word];
    const pieces: string[] = [];
    for (const letter of word) {
      const last = pieces.at(-1);
      const joins = last === undefined ? false : NO_START.test(letter) || (!isWide(letter) && !isWide(last.slice(-1)));
      if (last !== undefined && joins) pieces[pieces.length - 1] = last + letter;
      else pieces.push(letter);
    }
    return pieces;
  });
}
