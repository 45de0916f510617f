import type { Faces, Weight } from "./faces.js";

/** Words that look alike, as they are set. */
export interface Piece {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** Points above the base line. */
  readonly rise?: number | undefined;
  readonly to?: string | undefined;
}

/** A part of a line, from its left edge in points. */
export interface Placed extends Piece {
  readonly x: number;
  readonly width: number;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fc\uff00-\uff60]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Marks that may not begin a line, and those that may not end one. */
const NO_START = /[、。，．：；？！）」』】〉》ー・%％’”…–—,.;:?!)\]}々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NO_END = /[（「『【〈《“‘([{]/u;

/** Letters that a last line has at least, and by how many the lines before it may be shorter for that. */
const LEAST_LETTERS = 4;
const SHORTER = 6;

/**
 * Breaks what is set into lines no wider than `width`; a word that is wider by itself is cut. Where lines may break
 * anywhere, as in Japanese and Chinese, the end of a word does not stand alone on the last one.
 */
export function breakLines(
  parts: readonly Piece[],
  width: number,
  faces: Pick<Faces, "width">,
): readonly (readonly Placed[])[] {
  const lines = brokenLines(parts, width, faces);
  const size = parts[0]?.size ?? 0;
  const isShort = (some: readonly (readonly Placed[])[]): boolean =>
    lengthOf(some.at(-1)) < (LEAST_LETTERS - 0.5) * size;
  if (lines.length < 2 || !isShort(lines) || !parts.some(({ text }) => WIDE.test(text))) return lines;
  for (let k = 1; k <= SHORTER; k += 1) {
    const tried = brokenLines(parts, width - k * size, faces);
    if (tried.length > lines.length) break;
    if (!isShort(tried)) return tried;
  }
  return lines;
}

function lengthOf(line: readonly Placed[] | undefined): number {
  const last = line?.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

function brokenLines(
  parts: readonly Piece[],
  width: number,
  faces: Pick<Faces, "width">,
): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [];
  let line: Placed[] = [];
  let x = 0;
  const end = (): void => {
    lines.push(trimmed(line, faces));
    line = [];
    x = 0;
  };
  for (const word of wordsOf(parts)) {
    if (x > 0 && x + widthOf(trimEnd(word), faces) > width) end();
    const fits = widthOf(trimEnd(word), faces) <= width;
    for (const part of fits ? word : word.flatMap(lettersOf)) {
      const own = faces.width(part.text, part.size, part.weight);
      if (!fits && x > 0 && x + own > width) end();
      push(line, part, x, own);
      x += own;
    }
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

/** Width of the longest word, and of all in one line. */
export function widthsOf(
  parts: readonly Piece[],
  faces: Pick<Faces, "width">,
): { readonly least: number; readonly most: number } {
  const words = wordsOf(parts);
  return {
    least: Math.max(0, ...words.map((word) => widthOf(trimEnd(word), faces))),
    most: words.reduce((sum, word) => sum + widthOf(word, faces), 0),
  };
}

/** What may not be parted, each of parts that may look different. */
function wordsOf(parts: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  let last = "";
  for (const part of parts) {
    let text = "";
    for (const letter of part.text) {
      if (last !== "" && mayBreak(last, letter)) {
        if (text !== "") word.push({ ...part, text });
        if (word.length > 0) words.push(word);
        word = [];
        text = "";
      }
      text += letter;
      last = letter;
    }
    if (text !== "") word.push({ ...part, text });
  }
  if (word.length > 0) words.push(word);
  return words;
}

function mayBreak(before: string, after: string): boolean {
  if (/\s/u.test(after)) return false;
  // A figure stays with what it is a figure of.
  if (before === "\u00a0" || (before === " " && after === "%")) return false;
  if (/[\s\u200b]/u.test(before)) return true;
  if (NO_START.test(after) || NO_END.test(before)) return false;
  // Korean keeps its words whole; so do letters beside digits.
  if (HANGUL.test(before) && HANGUL.test(after)) return false;
  if (/[/_&=?]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return WIDE.test(before) || WIDE.test(after);
}

function push(line: Placed[], part: Piece, x: number, width: number): void {
  const last = line.at(-1);
  if (last !== undefined && alike(last, part)) {
    line[line.length - 1] = { ...last, text: last.text + part.text, width: x + width - last.x };
  } else line.push({ ...part, x, width });
}

function alike(a: Piece, b: Piece): boolean {
  return a.size === b.size && a.weight === b.weight && a.colour === b.colour && a.rise === b.rise && a.to === b.to;
}

function trimmed(line: readonly Placed[], faces: Pick<Faces, "width">): Placed[] {
  const last = line.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return [...line.slice(0, -1), { ...last, text, width: faces.width(text, last.size, last.weight) }];
}

const trimEnd = (word: readonly Piece[]): Piece[] => {
  const last = word.at(-1);
  return last === undefined ? [] : [...word.slice(0, -1), { ...last, text: last.text.trimEnd() }];
};

const lettersOf = (part: Piece): Piece[] => [...part.text].map((text) => ({ ...part, text }));

function widthOf(word: readonly Piece[], faces: Pick<Faces, "width">): number {
  return word.reduce((sum, { text, size, weight }) => sum + faces.width(text, size, weight), 0);
}
