import type * as Docx from "docx";
import type { Block, Figure, Paper, Prose, TableBlock } from "entente";
import { INK, type Scribe, wordsOf } from "./scribe.js";
import { POINTS } from "./styles.js";

export type Piece = Docx.Paragraph | Docx.Table;

/** Twips between the margins of a page. */
const WIDTH = 9600;
/** The same in pixels, as the library measures pictures. */
const PIXELS = 640;
/** Pixels that a picture may be high, its heading and headline on the same page. */
const HIGH = 800;

const STYLES: Readonly<Record<Prose["role"], string>> = {
  question: "Question",
  asked: "Small",
  bottom: "Headline",
  headline: "Headline",
  sentence: "Sentence",
  asks: "Asks",
  says: "Sentence",
  doubt: "Doubt",
  small: "Small",
  clause: "Clause",
  entry: "Entry",
  plain: "Sentence",
  pair: "Sentence",
  made: "Small",
};

/** Writes the blocks of a paper. */
export function writerOf(
  { kind }: Paper,
  scribe: Scribe,
  pictureOf: (figure: Figure) => Uint8Array,
): (blocks: readonly Block[]) => Piece[] {
  const { lib } = scribe;
  const { Paragraph, TextRun, ImageRun } = lib;
  return written;

  function written(blocks: readonly Block[]): Piece[] {
    return blocks.flatMap((block, k) => pieces(block, blocks[k + 1]));
  }

  function pieces(block: Block, next: Block | undefined): Piece[] {
    switch (block.kind) {
      case "prose":
        return [paragraph(block, { keepNext: next?.kind === "trust" })];
      case "heading": {
        const heading = block.level === 2 ? lib.HeadingLevel.HEADING_2 : lib.HeadingLevel.HEADING_3;
        return [new Paragraph({ heading, keepNext: true, children: scribe.goal(block.id, [new TextRun(block.text)]) })];
      }
      case "trust":
        return [new Paragraph({ style: "Trust", children: scribe.trust(block) })];
      case "why":
        return [];
      case "list":
        return listPieces(block);
      case "table":
        return tablePieces(block);
      case "figure":
        return [figurePiece(block)];
      case "fold":
        return [...pieces({ kind: "heading", level: 3, text: block.summary }, undefined), ...written(block.blocks)];
      case "section":
        return sectionPieces(block);
      case "columns":
        return written(block.columns.flat());
    }
  }

  function paragraph(prose: Prose, rest: Docx.IParagraphOptions = {}): Docx.Paragraph {
    return new Paragraph({ style: STYLES[prose.role], children: wordsOf(prose, scribe), ...rest });
  }

  function listPieces({ look, items }: Extract<Block, { kind: "list" }>): Piece[] {
    const isPoints = look === "points" || look === "findings";
    return items.flatMap((item) =>
      item.flatMap((part, k) => {
        if (part.kind !== "prose") return pieces(part, undefined);
        const bullet = isPoints && k === 0 ? { numbering: { reference: POINTS, level: 0 } } : {};
        return [paragraph(part, { ...bullet, keepNext: look === "overview" && k < item.length - 1 })];
      }),
    );
  }

  function sectionPieces({ look, id, blocks }: Extract<Block, { kind: "section" }>): Piece[] {
    const [first, ...rest] = blocks;
    const begins = kind === "report" && (look === "chapter" || look === "answers");
    if (first?.kind !== "heading" || !begins) return written(blocks);
    const heading = new Paragraph({
      heading: lib.HeadingLevel.HEADING_2,
      keepNext: true,
      pageBreakBefore: true,
      children: scribe.goal(id, [new TextRun(first.text)]),
    });
    return [heading, ...written(rest)];
  }

  function figurePiece(figure: Figure): Docx.Paragraph {
    const { scene } = figure.print;
    const scale = Math.min(PIXELS / scene.width, HIGH / scene.height);
    const transformation = { width: Math.round(scene.width * scale), height: Math.round(scene.height * scale) };
    const altText = { name: figure.id, title: figure.id, description: figure.alt };
    const image = new ImageRun({ type: "png", data: pictureOf(figure), transformation, altText });
    // Said in full: where the kind of a line's height is left out, some programs take it as exact and cut the picture.
    const spacing = { before: 120, after: 120, line: 240, lineRule: "auto" } as const;
    return new Paragraph({ spacing, children: [image] });
  }

  function tablePieces({ title, columns, rows, note, look }: TableBlock): Piece[] {
    const { Table, TableCell, TableRow, WidthType, AlignmentType, BorderStyle } = lib;
    const widths = columnWidths(columns, rows, look);
    const line = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
    const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
    const cell = (lines: readonly Docx.ParagraphChild[][], c: number): Docx.TableCell =>
      new TableCell({
        width: { size: widths[c] ?? 0, type: WidthType.DXA },
        margins: { top: 30, bottom: 30, left: 0, right: 120 },
        children: lines.map(
          (children) =>
            new Paragraph({
              style: "Cell",
              alignment: columns[c]?.align === "end" ? AlignmentType.END : AlignmentType.START,
              children,
            }),
        ),
      });
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ heading }, c) =>
        cell([[new TextRun({ text: heading, bold: true, color: INK.second })]], c),
      ),
    });
    const body = rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(({ text, under, look: weight }, c) =>
            cell(
              [
                [new TextRun({ text, bold: weight === "strong" })],
                ...(under === undefined ? [] : [[new TextRun({ text: under, color: INK.third, size: 15 })]]),
              ],
              c,
            ),
          ),
        }),
    );
    return [
      new Paragraph({ style: "TableTitle", keepNext: true, children: [new TextRun(title), ...scribe.mark(note)] }),
      new Table({
        width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
        columnWidths: widths,
        borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
        rows: [head, ...body],
      }),
      new Paragraph({ style: "Cell", children: [] }),
    ];
  }
}

/** Twips for each column by how long its cells are, a letter of East Asia counted twice. */
function columnWidths(columns: TableBlock["columns"], rows: TableBlock["rows"], look: TableBlock["look"]): number[] {
  const longest = columns.map(({ heading }, c) =>
    Math.max(lengthOf(heading) * 0.7, ...rows.map((row) => Math.min(60, lengthOf(row[c]?.text ?? "")))),
  );
  if (look === "options")
    return columns.map((_, c) => (c === 0 ? WIDTH * 0.25 : (WIDTH * 0.75) / (columns.length - 1)));
  const wants = longest.map((one) => Math.max(7, one) * 100 + 120);
  const sum = wants.reduce((total, one) => total + one, 0);
  return wants.map((one) => Math.round(sum <= WIDTH ? one : (one / sum) * WIDTH));
}

const lengthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
