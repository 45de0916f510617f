import type { Placed } from "./break-lines.js";
import type { Faces } from "./faces.js";
import { PAGE, type Sheet } from "./looks.js";
import { planPages, type Row } from "./plan-pages.js";

export type Element = PDFKit.PDFStructureElement;

/** What less would look forgotten on. */
const LINES_OF_A_LAST_PAGE = 4;

/** What rows are painted with. */
export interface Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
  readonly sheet: Sheet;
  /** Element that what is painted next belongs to. */
  readonly element: (tag: string, parent: Element, options?: Readonly<Record<string, unknown>>) => Element;
  /** Makes a point of the page the place that links with this id lead to. */
  readonly goal: (id: string, x: number, y: number) => void;
  /** Name of the place with an id, whether it is on a page yet or not. */
  readonly nameOf: (id: string) => string;
}

/** Puts rows on pages, the first where the page is empty. */
export function place(rows: readonly Row[], { doc, sheet }: Pick<Pen, "doc" | "sheet">): void {
  const { side, top, bottom } = sheet.margin;
  const least = LINES_OF_A_LAST_PAGE * sheet.body.leading;
  for (const [k, page] of planPages(rows, { top, floor: PAGE.height - bottom, least }).entries()) {
    if (k > 0) doc.addPage();
    for (const { row, y } of page) row.paint(side, y);
  }
}

/** Paints one line of words and tells the reader's program what they are. */
export function paintLine(
  line: readonly Placed[],
  {
    x,
    base,
    element,
    tag,
  }: { readonly x: number; readonly base: number; readonly element: Element | null; readonly tag: string },
  pen: Pen,
): void {
  const { doc } = pen;
  for (const part of line) {
    if (part.text === "") continue;
    if (element === null) {
      doc.markContent("Artifact");
      paintWords(part, x + part.x, base, pen);
      doc.endMarkedContent();
    } else if (part.to === undefined) {
      const content = doc.markStructureContent(tag);
      paintWords(part, x + part.x, base, pen);
      doc.endMarkedContent();
      element.add(content);
    } else paintLink({ ...part, to: part.to }, { x: x + part.x, base, element }, pen);
  }
}

function paintLink(
  part: Placed & { readonly to: string },
  { x, base, element }: { readonly x: number; readonly base: number; readonly element: Element },
  pen: Pen,
): void {
  const { doc } = pen;
  const link = pen.element("Link", element);
  const content = doc.markStructureContent("Link");
  paintWords(part, x, base, pen);
  doc.endMarkedContent();
  link.add(content);
  const box = [x, base - (part.rise ?? 0) - part.size, part.width, part.size * 1.25] as const;
  const options = { structParent: link, Contents: new String(part.text) } as unknown as PDFKit.Mixins.AnnotationOption;
  if (part.to.startsWith("#")) doc.goTo(...box, pen.nameOf(part.to.slice(1)), options);
  else doc.link(...box, part.to, options);
  // The library asks for the page of the link when this element ends.
  link.end();
}

/** Words at a base line, face by face. */
export function paintWords(
  { text, size, weight, colour, rise = 0 }: Omit<Placed, "x" | "width">,
  x: number,
  base: number,
  { doc, faces }: Pick<Pen, "doc" | "faces">,
): void {
  let at = x;
  for (const stretch of faces.stretches(text, weight)) {
    faces.use(stretch.face).fontSize(size).fillColor(colour);
    if (stretch.isBold) doc.strokeColor(colour).lineWidth(size * 0.035);
    doc.text(stretch.text, at, base - rise, {
      lineBreak: false,
      baseline: "alphabetic",
      fill: true,
      stroke: stretch.isBold,
    });
    at += faces.width(stretch.text, size, weight);
  }
}
