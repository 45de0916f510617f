import { goesOn } from "./goes-on.js";
import { type Pair, pairsIn } from "./pairs.js";
import { stopEnds } from "./stop-ends.js";

/** Marks that may end a sentence, the marks that close with them, and the numbers of notes. */
const ENDING = /([.?!…‽。．｡！？‼⁇⁈⁉]+)((?:[)\]"”’'）］〕】〉》」』»＂]|\[\d{1,3}\]|[¹²³⁰⁴-⁹])*)/g;
const EAST = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Words after which an unspaced omission is read as the end of the sentence before. */
const CONNECTIVES =
  /^(?:但|然而|不过|不過|可是|所以|因此|于是|於是|しかし|でも|だが|そして|それでも|그러나|하지만|그래도)/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of a paragraph, in code units. By marks and the words beside them, for English, Korean, Japanese and
 * Chinese alike: which rule holds is decided at each mark, so a text may mix languages. A line end within a paragraph
 * ends a sentence.
 */
export function cutSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  for (const line of linesOf(text)) sentences.push(...cutLine(text.slice(line.start, line.end), line.start));
  return sentences;
}

function cutLine(line: string, offset: number): Stretch[] {
  const pairs = pairsIn(line);
  const sentences: Stretch[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const piece = line.slice(start, end);
    const text = piece.trim();
    const begin = start + (piece.length - piece.trimStart().length);
    // Marks alone belong to the sentence before them.
    const last = sentences.at(-1);
    if (text !== "" && last !== undefined && !/[\p{L}\p{N}]/u.test(text))
      sentences[sentences.length - 1] = { start: last.start, end: offset + begin + text.length };
    else if (text !== "") sentences.push({ start: offset + begin, end: offset + begin + text.length });
    start = end;
  };
  for (const found of line.matchAll(ENDING)) {
    const marks = found[1] ?? "";
    const { end, closed } = closersEnd(line, found.index + marks.length, found.index + found[0].length, pairs);
    if (end >= line.length) break;
    if (endsHere(line, { start, at: found.index, marks, end, closed }, pairs)) cut(end);
  }
  cut(line.length);
  return sentences;
}

/** Marks after a full stop that close something are the sentence's; a straight one that opens the next is not. */
function closersEnd(line: string, from: number, to: number, pairs: readonly Pair[]): { end: number; closed: boolean } {
  let end = from;
  let closed = false;
  for (let at = from; at < to; at++) {
    const note = /^\[\d{1,3}\]/.exec(line.slice(at, at + 5));
    if (note === null && pairs.some(({ open }) => open === at)) break;
    if (note !== null) at += note[0].length - 1;
    if (pairs.some(({ close }) => close === at)) closed = true;
    end = at + 1;
  }
  return { end, closed };
}

interface Ending {
  readonly start: number;
  readonly at: number;
  readonly marks: string;
  readonly end: number;
  readonly closed: boolean;
}

function endsHere(line: string, { start, at, marks, end, closed }: Ending, pairs: readonly Pair[]): boolean {
  const before = line[at - 1] ?? " ";
  const next = line[end] ?? " ";
  if (!marksEnd(line, { start, at, marks, end, closed }, before, next)) return false;
  return !pairs.some((pair) => pair.open >= start && pair.open < at && pair.close >= at && goesOn(line, pair, start));
}

function marksEnd(line: string, { start, at, marks, end, closed }: Ending, before: string, next: string): boolean {
  const rest = line.slice(end, end + 200);
  if (/[。！？‼⁇⁈⁉｡]/.test(marks)) return !/^[，、；：,)）\]]/.test(rest);
  if (marks.includes("．")) return !/[\d０-９]/.test(next);
  const east = EAST.test(before);
  const spaced = /\s/.test(next);
  if (/^…+$/.test(marks) || /^\.{2,}$/.test(marks)) return ellipsisEnds(line, at, marks, rest, { closed, spaced });
  if (east && !spaced) return endsUnspaced(before, rest, closed);
  if (!spaced) return marks === "." && isMissingSpace(line.slice(start, at), rest);
  if (/[?!‽]/.test(marks)) return !/^\s*["“‘'(]*\p{Ll}/u.test(rest) && !/^\s*[—–,;]/.test(rest);
  if (east) return !isClauseNumber(line.slice(start, at));
  return stopEnds(line.slice(start, at), rest);
}

function ellipsisEnds(
  line: string,
  at: number,
  marks: string,
  rest: string,
  { closed, spaced }: { readonly closed: boolean; readonly spaced: boolean },
): boolean {
  if (!spaced && !closed) return CONNECTIVES.test(rest);
  // Four dots are a stop and an omission; three after a space stand for words left out.
  if (marks.length < 4 && /\s/.test(line[at - 1] ?? " ")) return false;
  return /^\s*["“‘'「『([]*[\p{Lu}\p{Lo}\d]/u.test(rest);
}

/** 했다.그러나 and 終わった!次は: no space in between. */
function endsUnspaced(before: string, rest: string, closed: boolean): boolean {
  if (closed) return EAST.test(rest[0] ?? "") || /["“‘「『]/.test(rest[0] ?? "");
  if (/[가-힣]/.test(before)) return /[다요까죠음]/.test(before) && /^[가-힣"“‘]/.test(rest);
  return EAST.test(rest[0] ?? "") || /^[「『]/.test(rest);
}

/** "agreed.The": a space was lost between two sentences. */
function isMissingSpace(before: string, rest: string): boolean {
  const word = /\S+$/.exec(before)?.[0] ?? "";
  return /^\p{Ll}{3,}$/u.test(word.replace(/^["“‘'(]/, "")) && /^["“]?\p{Lu}\p{Ll}+\s/u.test(rest);
}

/** 가. and 제1조. */
function isClauseNumber(before: string): boolean {
  return /^\s*(?:[가나다라마바사아자차카타파하]|(?:\S{1,8}\s)?제\s?\d+\s?[조항])$/.test(before);
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const { length } of text.split("\n")) {
    lines.push({ start, end: start + length });
    start += length + 1;
  }
  return lines;
}
