import type { Placed } from "./break-lines.js";
import type { Faces } from "./faces.js";
import { PAGE, type Sheet } from "./looks.js";

export type Element = PDFKit.PDFStructureElement;

/** A strip of a page. */
export interface Row {
  readonly height: number;
  /** Space above it, left out at the top of a page. */
  readonly before: number;
  /** Whether it stays on the page of the next row. */
  readonly keeps: "next" | "free";
  /** Whether it begins a page. */
  readonly begins?: "page" | undefined;
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
  const floor = PAGE.height - bottom;
  const floating: Row[] = [];
  let y = top;
  const paint = (row: Row): void => {
    if (y === top && row.head !== undefined) {
      row.head.paint(side, y);
      y += row.head.height;
    } else if (y !== top) y += row.before;
    row.paint(side, y);
    y += row.height;
  };
  const turn = (): void => {
    doc.addPage();
    y = top;
  };
  const land = (): void => {
    for (const row of floating.splice(0)) {
      if (y !== top && y + row.before + row.height > floor) turn();
      paint(row);
    }
  };
  for (const [k, row] of rows.entries()) {
    if (row.isSpace === true && (y === top || y + row.height > floor)) continue;
    if (row.begins === "page") {
      land();
      if (y !== top) turn();
    }
    const [waiting] = floating;
    const mayLand = row.goesOn !== true && rows[k - 1]?.keeps !== "next";
    if (waiting !== undefined && mayLand && y + waiting.before + waiting.height <= floor) land();
    const needs = row.before + heightOf(rows, k);
    if (y !== top && y + needs > floor) {
      if (row.floats === true && floating.length === 0) {
        floating.push(row);
        continue;
      }
      // What stays together but fits on no page is parted all the same.
      if (needs <= floor - top || y + row.before + row.height > floor) turn();
    }
    paint(row);
  }
  land();
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
