import type { PageLine } from "./page-lines.js";

const ENDED = /[.!?…。！？:：;][\])}"”’»」』）】\d]*$/;
const ITEM =
  /^(?:[-*•◦▪‣·ㆍ○●□■◇◆▶※–—]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[가나다라마바사아자차카타파하])[.)]\s|[①-⑳]|제\s?\d+\s?[조항]|第[\d一二三四五六七八九十百]+[条章])/u;

/** Paragraphs of a document as lists of lines: by gaps, indentation, size of letters and lines that end early. */
export function paragraphLines(pages: readonly (readonly PageLine[])[]): string[][] {
  const gap = usualGap(pages);
  const paragraphs: string[][] = [];
  let before: PageLine | null = null;
  for (const page of pages) {
    const right = edge(page.map((line) => line.right));
    const left = edgeLeft(page.map((line) => line.left));
    page.forEach((line, k) => {
      const open = paragraphs.at(-1);
      const begins =
        open === undefined ||
        before === null ||
        (k === 0 ? beginsPage(line, before) : beginsParagraph(line, before, { gap, left, right }));
      if (begins) paragraphs.push([line.text]);
      else open.push(line.text);
      before = line;
    });
  }
  return paragraphs;
}

function beginsParagraph(
  line: PageLine,
  before: PageLine,
  { gap, left, right }: { readonly gap: number; readonly left: number; readonly right: number },
): boolean {
  const down = line.top - before.top;
  // Up: the next column.
  if (down < -before.size)
    return (
      ENDED.test(before.text) && /^[\p{Lu}\p{Lo}\d"“「『(]/u.test(line.text) && before.right < right - before.size * 3
    );
  if (down > gap * 1.35 && down > before.size * 1.3) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.12 && !/\p{Ll}$/u.test(before.text)) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.25) return true;
  if (ITEM.test(line.text) && (ENDED.test(before.text) || line.left > left + 2 || ITEM.test(before.text))) return true;
  if (line.left > before.left + line.size * 0.8 && line.left > left + line.size * 0.8 && ENDED.test(before.text))
    return true;
  return ENDED.test(before.text) && before.right < right - before.size * 6 && line.left <= left + line.size * 2.5;
}

/** Over the turn of a page a sentence that was not ended goes on. */
function beginsPage(line: PageLine, before: PageLine): boolean {
  if (ITEM.test(line.text)) return true;
  return ENDED.test(before.text) || Math.abs(line.size - before.size) > before.size * 0.12;
}

/** The commonest distance between the base lines of neighbouring lines. */
function usualGap(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages)
    page.forEach((line, k) => {
      const before = page[k - 1];
      if (before === undefined) return;
      const gap = Math.round((line.top - before.top) * 2) / 2;
      if (gap > before.size * 0.8 && gap < before.size * 4)
        counts.set(gap, (counts.get(gap) ?? 0) + before.text.length);
    });
  let usual = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [gap, count] of [...counts].sort(([a], [b]) => a - b))
    if (count > most) {
      most = count;
      usual = gap;
    }
  return usual;
}

/** Where most lines end on the right: nine of ten end there or before. */
function edge(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}

function edgeLeft(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.1)] ?? 0;
}
