import { joinLines, wordsWithin } from "./join-lines.js";
import { normaliseLines, normaliseSpaces } from "./normalise.js";

/** Starts of list items, numbered clauses and notes, each of which is a paragraph of its own. */
const ITEM =
  /^(?:[-*+•◦▪‣·ㆍ○●□■◇◆▲△▶※☞]\s+\S|[-–—]\s+\S|[○●□■◇◆▲△▶※]\S|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[가나다라마바사아자차카타파하])[.)]\s+\S|[①-⑳]|제\s?\d+\s?[조항]|第[\d一二三四五六七八九十百]+[条章])/u;
const ENDED = /[.!?…:;。！？：；][\])}"'”’»」』）】]*$/;
/** Columns from which a block is not hard-wrapped: each of its lines is a paragraph as it stands. */
const UNWRAPPED = 110;
const TAB_STOP = 4;

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly width: number;
}

/**
 * Paragraphs of a plain text. Blank lines part them; within a block, lines that were broken to fit a width are joined,
 * and list items, headings and lines that end early stand alone. Each block is judged by itself, so that a change in
 * one does not move the others' places.
 */
export function paragraphsOf(text: string): string[] {
  const normal = normaliseLines(text);
  const words = /[-\u2010]\n/.test(normal) ? wordsWithin(normal) : new Set<string>();
  return normal
    .split(/\n\s*\n/)
    .flatMap((block) => paragraphsOfBlock(block.split("\n").map(lineOf), words))
    .filter((paragraph) => paragraph !== "");
}

function paragraphsOfBlock(block: readonly Line[], words: ReadonlySet<string>): string[] {
  const lines = block.filter(({ text }) => text !== "");
  const width = lines.reduce((most, line) => Math.max(most, line.width), 0);
  if (width > UNWRAPPED) return lines.map(({ text }) => text);
  const groups: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const group = groups.at(-1);
    if (group === undefined || before === undefined || begins(line, before, { width, first: at === 1 }))
      groups.push([line.text]);
    else group.push(line.text);
  });
  return groups.map((group) => joinLines(group, words));
}

/** Whether a line begins a paragraph after the one before it, in a block of a width. */
function begins(
  line: Line,
  before: Line,
  { width, first }: { readonly width: number; readonly first: boolean },
): boolean {
  if (ITEM.test(line.text) && !isRest(line, before)) return true;
  if (line.indent >= 2 && before.indent === 0 && ENDED.test(before.text)) return true;
  // The next word would have fitted: the line was ended, not broken.
  const fits = before.width + 1 + widthOf(/^\S+/.exec(line.text)?.[0] ?? "") <= width;
  if (fits && before.width < width * 0.8 && ENDED.test(before.text)) return true;
  const looksHeading =
    first && before.width <= 60 && !/[,;]$/.test(before.text) && /^[\p{Lu}\p{Lo}\d"“‘「『(]/u.test(line.text);
  return looksHeading && before.width < width * 0.6;
}

/** A line that only looks like an item because a sentence was broken before a number or a dash. */
function isRest(line: Line, before: Line): boolean {
  if (ITEM.test(before.text)) return false;
  return line.indent <= before.indent && /^(?:\d{2,3}\.|[-–—*+·] )/.test(line.text) && !ENDED.test(before.text);
}

function lineOf(raw: string): Line {
  const blank = /^[\t \u00a0\u3000]*/.exec(raw)?.[0] ?? "";
  const indent = [...blank].reduce((sum, one) => sum + (one === "\t" ? TAB_STOP : one === "\u3000" ? 2 : 1), 0);
  const text = normaliseSpaces(raw);
  return { text, indent, width: indent + widthOf(text) };
}

/** Columns of a text in a fixed-width face. */
function widthOf(text: string): number {
  let width = text.length;
  for (const _ of text.matchAll(/[\u1100-\u115f\u3000-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g)) width++;
  return width;
}
