/** A strip of a page. */
export interface Row {
  readonly height: number;
  /** Space above it, left out at the top of a page. */
  readonly before: number;
  /** Whether it stays on the page of the next row. */
  readonly keeps: "next" | "free";
  /** Whether it begins a page, or a chapter: a page as well, unless the last one has room for how the chapter opens. */
  readonly begins?: "page" | "chapter" | undefined;
  /** Repeated at the top of a page that begins with this row. */
  readonly head?: Row | undefined;
  /** Whether it is nothing but room, which no page begins with. */
  readonly isSpace?: boolean | undefined;
  /** Whether it goes on with what the row before began. */
  readonly goesOn?: boolean | undefined;
  /** Whether what follows may come before it, where it alone would leave a page half empty. */
  readonly floats?: boolean | undefined;
  readonly paint: (x: number, y: number) => void;
}

/** A row on a page, its top in points from the top of the page. */
export interface Placed {
  readonly row: Row;
  readonly y: number;
}

/** Where a page begins and ends, and what the last page of a chapter holds at least; points. */
export interface Room {
  readonly top: number;
  readonly floor: number;
  readonly least: number;
}

/** Room between the end of a chapter and the next on the same page, as a share of a page; and what it opens with at least. */
const BETWEEN_CHAPTERS = 0.045;
const OPENING = 0.4;

/**
 * Rows on pages. A chapter that would end on a page of a line or two takes over some of the page before; one that
 * ends high on a page leaves the rest to the next, if its heading, its answer and its picture go there.
 */
export function planPages(rows: readonly Row[], room: Room): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = [];
  for (const chapter of chaptersOf(rows)) {
    const from = room.top + filled(pages.at(-1), room) + BETWEEN_CHAPTERS * (room.floor - room.top);
    const goesOn = chapter[0]?.begins === "chapter" && from + openingOf(chapter, room) <= room.floor;
    const [first = [], ...rest] = chapterPages(chapter, room, goesOn ? from : room.top);
    if (goesOn) pages.push([...(pages.pop() ?? []), ...first], ...rest);
    else pages.push(first, ...rest);
  }
  return pages;
}

/** Height of what a chapter begins with: down to its first picture, or a good part of a page. */
function openingOf(rows: readonly Row[], { top, floor }: Room): number {
  const picture = rows.findIndex(({ floats }) => floats === true);
  const opening = rows.slice(0, picture < 0 ? rows.length : picture + 1);
  const height = opening.reduce((sum, row, k) => sum + row.height + (k === 0 ? 0 : row.before), 0);
  return picture < 0 ? Math.max(heightOf(rows, 0), Math.min(height, OPENING * (floor - top))) : height;
}

function chaptersOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const chapters: Row[][] = [];
  for (const row of rows) {
    if (chapters.length === 0 || row.begins !== undefined) chapters.push([]);
    chapters.at(-1)?.push(row);
  }
  return chapters;
}

function chapterPages(rows: readonly Row[], room: Room, from: number): readonly (readonly Placed[])[] {
  const planned = broken(rows, room, { from, at: null });
  const isFull = (page: readonly Placed[] | undefined): boolean => filled(page, room) >= room.least;
  if (planned.length < 2 || isFull(planned.at(-1))) return planned;
  const first = rows.indexOf(planned.at(-1)?.find(({ row }) => rows.includes(row))?.row as Row);
  for (let k = first - 1; k > 0; k -= 1) {
    if (rows[k - 1]?.keeps === "next" || rows[k]?.isSpace === true) continue;
    const tried = broken(rows, room, { from, at: k });
    if (tried.length > planned.length) break;
    if (isFull(tried.at(-1)) && isFull(tried.at(-2))) return tried;
  }
  return planned;
}

function filled(page: readonly Placed[] | undefined, { top }: Room): number {
  const last = page?.findLast(({ row }) => row.isSpace !== true);
  return last === undefined ? 0 : last.y + last.row.height - top;
}

/** Rows of one chapter on pages, the first begun at `from`, as many on each as go; a page begins with row `at` in any case. */
function broken(
  rows: readonly Row[],
  { top, floor }: Room,
  { from, at }: { readonly from: number; readonly at: number | null },
): Placed[][] {
  const pages: Placed[][] = [];
  const floating: Row[] = [];
  let y = top;
  const turn = (): void => {
    y = pages.length === 0 ? from : top;
    pages.push([]);
  };
  const isNew = (): boolean => pages.at(-1)?.length === 0;
  const put = (row: Row): void => {
    pages.at(-1)?.push({ row, y });
    y += row.height;
  };
  const set = (row: Row): void => {
    if (pages.length === 0) turn();
    if (!isNew()) y += row.before;
    else if (row.head !== undefined) put(row.head);
    put(row);
  };
  const land = (): void => {
    for (const row of floating.splice(0)) {
      if (!isNew() && y + row.before + row.height > floor) turn();
      set(row);
    }
  };
  for (const [k, row] of rows.entries()) {
    if (row.isSpace === true && (pages.length === 0 || isNew() || y + row.height > floor)) continue;
    const [waiting] = floating;
    const mayLand = row.goesOn !== true && rows[k - 1]?.keeps !== "next";
    if (waiting !== undefined && mayLand && y + waiting.before + waiting.height <= floor) land();
    const needs = row.before + heightOf(rows, k);
    if (pages.length > 0 && !isNew() && k === at) turn();
    else if (pages.length > 0 && !isNew() && y + needs > floor) {
      if (row.floats === true && floating.length === 0) {
        floating.push(row);
        continue;
      }
      // What stays together but fits on no page is parted all the same.
      if (needs <= floor - top || y + row.before + row.height > floor) turn();
    }
    set(row);
  }
  land();
  return pages;
}

/** Height of a row with those that it stays with. */
function heightOf(rows: readonly Row[], from: number): number {
  let height = 0;
  for (let k = from; k < rows.length; k += 1) {
    const row = rows[k];
    if (row === undefined) break;
    height += row.height + (k === from ? 0 : row.before);
    if (row.keeps === "free") break;
  }
  return height;
}
