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

/** Marks that may not begin a line in Chinese and Japanese. */
const NO_START = /^[、。，．：；？！）」』】〉》ー・%]$/u;

/** A word that is wider than the line is broken where at least so many letters stand on either side. */
const BROKEN_AT_LEAST = 3;

/** Breaks text into lines by phrase, a word only where it is wider than the line; the last is cut with an ellipsis where the rest has no room. */
export function wrap(text: string, { size, width, weight = 400, lines = 1, language = "en" }: Fit): string[] {
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
  return wrapped.map((one) => cut(one, { size, width, weight }));
}

/** The text, or as much of it as fits before an ellipsis. */
export function cut(text: string, { size, width, weight = 400 }: Pick<Fit, "size" | "width" | "weight">): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, weight) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
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

/** Words with the space that follows; in Chinese and Japanese every letter may begin a line. Korean breaks at spaces. */
function piecesOf(text: string, language: string): string[] {
  const words = text.split(/(?<=\s)/u);
  if (language !== "ja" && language !== "zh") return words;
  return words.flatMap((word) => {
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
