import { chaptersOf, type Paper } from "entente";
import type { Frame } from "./block-rows.js";
import { INK, PAGE } from "./looks.js";
import { type Pen, paintLine, paintWords } from "./pages.js";
import type { Row } from "./plan-pages.js";
import { proseRows } from "./prose-rows.js";

/** Painted when every chapter has its page. */
export type Late = (pageOf: ReadonlyMap<string, number>) => void;

/** The chapters of a paper, its notes among them. */
function partsOf(paper: Paper): readonly { readonly id: string; readonly text: string }[] {
  const { notes, words, end } = paper;
  const last = chaptersOf({ blocks: [], end });
  const before = chaptersOf({ blocks: paper.blocks, end: [] });
  return [...before, ...(notes.length === 0 ? [] : [{ id: "notes", text: words.notes }]), ...last];
}

/** The chapters of a report with their pages. */
export function contentsRows(
  paper: Paper,
  frame: Frame,
  { pen, late }: { readonly pen: Pen; readonly late: Late[] },
): readonly Row[] {
  const { sheet, doc, faces } = pen;
  const setting = { ...sheet.of("plain"), after: sheet.body.size * 0.3 };
  const heading = { setting: sheet.of("part"), ...frame, tag: "H2", keeps: "next" } as const;
  const list = { ...frame, parent: pen.element("TOC", frame.parent) };
  return [
    ...proseRows([{ text: paper.words.contents }], heading, pen),
    ...partsOf(paper).flatMap(({ id, text }) => {
      const parent = pen.element("TOCI", list.parent);
      const standing = { setting, parent, width: frame.width - 30, tag: "Reference" };
      return proseRows([{ text, to: `#${id}` }], standing, pen).map((row, k): Row => {
        if (k > 0) return row;
        return {
          ...row,
          paint: (x, y) => {
            row.paint(x, y);
            const own = doc.bufferedPageRange().count - 1;
            late.push((pageOf) => {
              const number = String((pageOf.get(id) ?? 0) + 1);
              const { size, weight, leading } = setting;
              const width = faces.width(number, size, weight);
              const words = { text: number, size, weight, colour: INK.second, x: frame.width - width, width };
              doc.switchToPage(own);
              paintLine([words], { x, base: y + leading * 0.76, element: parent, tag: "Reference" }, pen);
            });
          },
        };
      });
    }),
  ];
}

/** What each sentence rests on, by the number that stands behind it. */
export function noteRows({ notes, words }: Paper, frame: Frame, pen: Pen): readonly Row[] {
  if (notes.length === 0) return [];
  const heading = { setting: pen.sheet.of("chapter"), ...frame, tag: "H2", id: "notes", keeps: "next" } as const;
  const [first, ...rest] = proseRows([{ text: words.notes }], heading, pen);
  const setting = pen.sheet.of("note");
  return [
    ...(first === undefined ? [] : [{ ...first, begins: "chapter" as const }]),
    ...rest,
    ...notes.flatMap(({ id, number, groups }) => {
      const content = groups.flatMap((group, k) => [...(k === 0 ? [] : [{ text: " · " }]), ...group]);
      const standing = { setting, ...frame, id, tag: "Note", indent: 22, label: String(number) };
      return proseRows(content, standing, pen);
    }),
  ];
}

/** A bookmark shows its whole page. */
const WHOLE = { top: 0, left: 0, zoom: 0, fit: true, expanded: false };

/** Bookmarks. */
export function outline(paper: Paper, doc: PDFKit.PDFDocument, pageOf: ReadonlyMap<string, number>): void {
  for (const { id, text } of partsOf(paper)) {
    const pageNumber = pageOf.get(id);
    if (pageNumber !== undefined) doc.outline.addItem(text, { ...WHOLE, pageNumber } as object);
  }
}

/** Title and page number at the foot of a page. */
export function footer(
  { heading }: Paper,
  { page, count }: { readonly page: number; readonly count: number },
  { doc, faces, sheet }: Pen,
): void {
  if (count === 1) return;
  doc.switchToPage(page);
  const { side, bottom } = sheet.margin;
  const set = { size: 7.5, weight: 400 as const, colour: INK.third };
  const number = `${page + 1} / ${count}`;
  const base = PAGE.height - bottom * 0.5;
  const right = PAGE.width - side - faces.width(number, set.size, set.weight);
  doc.markContent("Artifact", { type: "Pagination" });
  paintWords({ ...set, text: `Entente · ${heading}` }, side, base, { doc, faces });
  paintWords({ ...set, text: number }, right, base, { doc, faces });
  doc.endMarkedContent();
}
