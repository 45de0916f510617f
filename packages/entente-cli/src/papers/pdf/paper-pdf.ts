import type { Paper } from "entente";
import { fontFile } from "../fonts.js";
import { contentsRows, footer, type Late, noteRows, outline } from "./around.js";
import { type Frame, rowsOf } from "./block-rows.js";
import { facesOf } from "./faces.js";
import { PAGE, type Sheet, sheetOf } from "./looks.js";
import { type Pen, place } from "./pages.js";
import { proseRows } from "./prose-rows.js";

/** A paper as PDF: tagged, with its fonts, the same bytes for the same paper. */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { default: PDFDocument } = await import("pdfkit");
  // A brief is one page: its letters become a little smaller until it is.
  const scales = paper.kind === "brief" ? [1, 0.96, 0.92, 0.88, 0.84, 0.8] : [1];
  for (const [k, scale] of scales.entries()) {
    const sheet = sheetOf(paper.kind, paper.language !== "en", scale);
    const made = await write(paper, new PDFDocument(optionsOf(paper, sheet)), sheet);
    if (made.pages === 1 || k === scales.length - 1) return made.bytes;
  }
  return new Uint8Array();
}

function optionsOf({ language, title, asOf }: Paper, { margin }: Sheet): PDFKit.PDFDocumentOptions {
  const day = dayOf(asOf);
  return {
    size: "A4",
    margins: { top: margin.top, bottom: 0, left: margin.side, right: margin.side },
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    font: fontFile("latin"),
    info: { Title: title, Creator: "Entente", Producer: "Entente", CreationDate: day, ModDate: day },
    // The library knows this subset; its types do not yet.
  } as unknown as PDFKit.PDFDocumentOptions;
}

/** A paper's date is the day that it is asked about, so that making it again gives the same bytes. */
function dayOf(asOf: string): Date {
  const [year = "2000", month = "01", day = "01"] = asOf.split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

interface Made {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

async function write(paper: Paper, doc: PDFKit.PDFDocument, sheet: Sheet): Promise<Made> {
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((done) => doc.on("end", done));
  const root = doc.struct("Document");
  doc.addStructure(root);
  const pageOf = new Map<string, number>();
  const pen = penOf(doc, { paper, sheet, pageOf });
  const frame: Frame = { parent: root, width: PAGE.width - 2 * sheet.margin.side };
  const rows = rowsOf(paper, pen);
  const late: Late[] = [];
  const title = { setting: sheet.of("title"), ...frame, tag: "H1", keeps: "next" } as const;
  place(
    [
      ...proseRows([{ text: paper.heading }], title, pen),
      ...rows(paper.lead, frame),
      ...(paper.kind === "report" ? contentsRows(paper, frame, { pen, late }) : []),
      ...rows(paper.blocks, frame),
      ...noteRows(paper, frame, pen),
      ...rows(paper.end, frame),
    ],
    pen,
  );
  for (const paint of late) paint(pageOf);
  const { count } = doc.bufferedPageRange();
  outline(paper, doc, pageOf);
  for (let page = 0; page < count; page += 1) footer(paper, { page, count }, pen);
  root.end();
  doc.end();
  await ended;
  return { bytes: Buffer.concat(chunks), pages: count };
}

function penOf(
  doc: PDFKit.PDFDocument,
  { paper, sheet, pageOf }: { readonly paper: Paper; readonly sheet: Sheet; readonly pageOf: Map<string, number> },
): Pen {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `place-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return {
    doc,
    sheet,
    faces: facesOf(doc, paper.language),
    element: (tag, parent, options = {}) => {
      const element = doc.struct(tag as "P", options as object);
      parent.add(element);
      return element;
    },
    nameOf,
    goal: (id, x, y) => {
      pageOf.set(id, doc.bufferedPageRange().count - 1);
      doc.addNamedDestination(nameOf(id), "XYZ", x, y, null);
    },
  };
}
