import { type Figure, INKS, type Ink, type Scene } from "entente";
import { type Element, type Pen, paintWords } from "./pages.js";
import type { Row } from "./plan-pages.js";

/** A picture as one row, no taller than a page and no wider than its lines. */
export function figureRow(
  { alt, print }: Figure,
  { parent, width, room }: { readonly parent: Element; readonly width: number; readonly room: number },
  pen: Pen,
): Row {
  const { scene } = print;
  const scale = Math.min(width / scene.width, room / scene.height);
  const height = scene.height * scale;
  // Its own element needs to know where on the page it is; this one keeps its turn.
  const holder = pen.element("Div", parent);
  return {
    height: height + 10,
    before: 8,
    keeps: "free",
    floats: true,
    paint: (x, y) => {
      const { doc } = pen;
      const element = pen.element("Figure", holder, { alt, bbox: [x, y, x + scene.width * scale, y + height] });
      const content = doc.markStructureContent("Figure");
      doc.save();
      doc.translate(x, y).scale(scale);
      for (const mark of scene.marks) paintMark(mark, pen);
      doc.restore();
      doc.endMarkedContent();
      element.add(content);
    },
  };
}

type Mark = Scene["marks"][number];

function paintMark(mark: Mark, pen: Pen): void {
  const { doc } = pen;
  doc.save();
  if (mark.opacity !== undefined) doc.opacity(mark.opacity);
  if (mark.kind === "text") paintText(mark, pen);
  else {
    if (mark.kind === "rect") doc.rect(mark.x, mark.y, mark.width, mark.height);
    else doc.path(mark.d);
    ink(mark, doc);
  }
  doc.restore();
}

function paintText(mark: Extract<Mark, { kind: "text" }>, pen: Pen): void {
  const { text, size, weight, anchor } = mark;
  const colour = colourOf(mark.fill) ?? INKS.ink[0];
  const width = pen.faces.width(text, size, weight);
  const x = anchor === "start" ? mark.x : anchor === "end" ? mark.x - width : mark.x - width / 2;
  if (mark.ground === "paper") {
    pen.doc
      .rect(x - 1, mark.y - size * 0.85, width + 2, size * 1.1)
      .fillOpacity(0.85)
      .fill(INKS.paper[0]);
    pen.doc.fillOpacity(1);
  }
  paintWords({ text, size, weight, colour }, x, mark.y, pen);
}

/** Fills and strokes what was drawn last, as SVG would: black is never meant, so what has no fill has none. */
function ink({ fill, stroke, strokeWidth = 1, dash }: Mark, doc: PDFKit.PDFDocument): void {
  const filled = fill === "hatch" || fill === "dots" ? patternOf(fill, doc) : colourOf(fill);
  const line = colourOf(stroke);
  if (line !== null) {
    doc.lineWidth(strokeWidth).strokeColor(line);
    const lengths = dash?.split(/[ ,]+/).map(Number) ?? [];
    const [first = 0, second = first] = lengths;
    if (first > 0) doc.dash(first, { space: second });
    else doc.undash();
  }
  if (filled !== null && line !== null) doc.fillAndStroke(filled as string, line);
  else if (filled !== null) doc.fill(filled as string);
  else if (line !== null) doc.stroke();
}

function colourOf(ink: string | undefined): string | null {
  if (ink === undefined || ink === "none") return null;
  return Object.hasOwn(INKS, ink) ? INKS[ink as Ink][0] : null;
}

/** Areas that are forbidden or refused. */
function patternOf(fill: "hatch" | "dots", doc: PDFKit.PDFDocument): unknown {
  const stream = fill === "hatch" ? "1 w 0 0 m 5 5 l S" : "1 1 1.6 1.6 re f";
  const pattern = doc.pattern([0, 0, 5, 5], 5, 5, stream);
  return [pattern, INKS["ink-3"][0]];
}
