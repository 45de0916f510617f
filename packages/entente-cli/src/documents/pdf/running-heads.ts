import type { PageLine } from "./page-lines.js";

/** Lines at the top and at the bottom of a page among which running heads and page numbers are looked for. */
const EDGE = 2;
const PAGE_NUMBER =
  /^(?:[-–—|·\s]*(?:page|p\.|seite|第)?\s*\d{1,4}\s*(?:(?:\/|of|von|\|)\s*\d{1,4}|页|頁|ページ|쪽|면)?[-–—|·\s]*|[ivxlc]{1,6})$/i;

/** Pages without the heads, feet and page numbers that repeat on most of them. A line that stands on one page alone stays. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const full = pages.filter((page) => page.length > 0).length;
  const pagesWith = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const repeats = (line: PageLine): boolean => {
    const count = pagesWith.get(keyOf(line)) ?? 0;
    return count >= 2 && count >= full * (PAGE_NUMBER.test(line.text) ? 0.3 : 0.4);
  };
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !repeats(line));
  });
}

function edgesOf(page: readonly PageLine[]): readonly PageLine[] {
  const down = [...page].sort((a, b) => a.top - b.top);
  return down.length <= 2 * EDGE ? down : [...down.slice(0, EDGE), ...down.slice(-EDGE)];
}

/** The same line on another page: its numbers count on, its place does not change. */
function keyOf({ text, top }: PageLine): string {
  const number = PAGE_NUMBER.test(text);
  return `${Math.round(top / 12)}|${number ? "#" : text.replace(/\d+/g, "#")}`;
}
