import type * as Docx from "docx";
import { chaptersOf, type Figure, type Paper } from "entente";
import { type Piece, writerOf } from "./blocks.js";
import { scribeOf } from "./scribe.js";
import { sealed } from "./sealed.js";
import { pointsOf, stylesOf } from "./styles.js";

/**
 * A paper as a Word document: headings, notes, pictures with their words, tables, the languages of its letters. It uses
 * nothing that only Node has, for the workbench writes it too.
 *
 * @param pngOf - draws a picture: with the command's own fonts, or with those of a browser
 */
export async function paperDocx(paper: Paper, pngOf: (figure: Figure) => Uint8Array): Promise<Uint8Array> {
  const lib = await import("docx");
  const { kind, language, title, heading, lead, blocks, end, notes, words, asOf } = paper;
  const { Document, Footer, HeadingLevel, NumberFormat, Packer, PageNumber, Paragraph, TextRun } = lib;
  const scribe = scribeOf(lib, paper);
  const written = writerOf(paper, scribe, pngOf);
  const body: Piece[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
    ...written(lead),
    ...(kind === "report" ? contentsOf(paper, scribe) : []),
    ...written(blocks),
    ...written(end),
    ...(notes.length === 0 ? [] : written([{ kind: "heading", level: 2, id: "notes", text: words.notes }])),
  ];
  const foot = new Paragraph({
    style: "Small",
    children: [
      new TextRun({ children: [`Entente · ${heading} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
    ],
  });
  const edge = kind === "brief" ? { top: 700, bottom: 700 } : { top: 1000, bottom: 1000 };
  const file = new Document({
    title,
    creator: "Entente",
    lastModifiedBy: "Entente",
    styles: stylesOf(language, kind),
    numbering: pointsOf(lib),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { ...edge, left: 1150, right: 1150 } },
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        footers: { default: new Footer({ children: [foot] }) },
        children: body,
      },
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(file)), asOf);
}

function contentsOf(paper: Paper, { lib, runs }: ReturnType<typeof scribeOf>): Docx.Paragraph[] {
  const { Paragraph, TextRun } = lib;
  const { words, notes } = paper;
  const last = notes.length === 0 ? [] : [{ id: "notes", text: words.notes }];
  return [
    new Paragraph({ style: "TableTitle", children: [new TextRun(words.contents)] }),
    ...[...chaptersOf(paper), ...last].map(
      ({ id, text }) => new Paragraph({ style: "Contents", children: runs([{ text, to: `#${id}` }]) }),
    ),
  ];
}
