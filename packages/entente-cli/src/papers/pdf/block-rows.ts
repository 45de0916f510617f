import type { Block, Note, Paper, Prose } from "entente";
import { figureRow } from "./figure-row.js";
import { INK, PAGE } from "./looks.js";
import type { Element, Pen } from "./pages.js";
import type { Row } from "./plan-pages.js";
import { proseRows, type Standing } from "./prose-rows.js";
import { tableRows } from "./table-rows.js";

/** What blocks are laid out in. */
export interface Frame {
  readonly parent: Element;
  readonly width: number;
  readonly indent?: number | undefined;
}

/** Lays out the blocks of a paper as rows. */
export function rowsOf(paper: Paper, pen: Pen): (blocks: readonly Block[], frame: Frame) => readonly Row[] {
  const notes = new Map<string, Note>(paper.notes.map((note) => [note.id, note]));
  const { sheet } = pen;
  // For trying: what is laid out with it leaves no mark in the document.
  const unmarked: Pen = { ...pen, element: (_, parent) => parent };
  const marginal = PAGE.height - sheet.margin.top - sheet.margin.bottom;
  return laid;

  function laid(blocks: readonly Block[], frame: Frame): readonly Row[] {
    return blocks.flatMap((block, k) => rows(block, frame, blocks[k + 1]));
  }

  function rows(block: Block, frame: Frame, next: Block | undefined): readonly Row[] {
    switch (block.kind) {
      case "prose":
        return paragraph(block, frame, next?.kind === "trust" ? { keeps: "next" } : {});
      case "heading":
        return headingRows(block, frame);
      case "trust": {
        const { badge, rests } = block;
        const colour = badge?.kind === "judgement" ? INK.doubt : INK.second;
        const setting = { ...sheet.of("trust"), colour };
        const text = [...(badge === null ? [] : [`${badge.sign} ${badge.text}`]), ...(rests === "" ? [] : [rests])];
        return proseRows([{ text: text.join(" · ") }], { setting, ...frame }, pen);
      }
      case "why":
        return [];
      case "list":
        return listRows(block, frame);
      case "table":
        return tableRows(block, { parent: frame.parent, width: frame.width, mark: markOf(block.note) }, pen);
      case "figure":
        // Room for the heading and the headline of its chapter.
        return [figureRow(block, { ...frame, room: marginal - 90 }, pen)];
      case "fold":
        return [
          ...headingRows({ kind: "heading", level: 3, text: block.summary }, frame),
          ...laid(block.blocks, frame),
        ];
      case "section":
        return sectionRows(block, frame);
      case "columns":
        return columnRows(block.columns, frame);
    }
  }

  function paragraph(prose: Prose, frame: Frame, rest: Partial<Standing> = {}): readonly Row[] {
    const { role, content, note, id } = prose;
    const standing = { setting: sheet.of(role), ...frame, id, mark: markOf(note), ...rest };
    return proseRows(content, standing, pen);
  }

  function markOf(id: string | undefined): Standing["mark"] {
    const note = id === undefined ? undefined : notes.get(id);
    return note === undefined ? undefined : { number: note.number, to: note.id };
  }

  function headingRows({ level, id, text }: Extract<Block, { kind: "heading" }>, frame: Frame): readonly Row[] {
    const setting = sheet.of(level === 2 ? "chapter" : "part");
    return proseRows([{ text }], { setting, ...frame, id, tag: level === 2 ? "H2" : "H3", keeps: "next" }, pen);
  }

  function listRows({ look, items }: Extract<Block, { kind: "list" }>, frame: Frame): readonly Row[] {
    if (items.length === 0) return [];
    const list = pen.element("L", frame.parent);
    const isPlain = look === "overview" || look === "ledger" || look === "pairs";
    const indent = (frame.indent ?? 0) + (isPlain ? 0 : sheet.body.size * 1.1);
    return items.flatMap((item) => {
      const body = pen.element("LBody", pen.element("LI", list));
      return item.flatMap((part, k) => {
        const own = { ...frame, parent: body, indent };
        if (part.kind !== "prose") return rows(part, own, undefined);
        const follows = look === "overview" && k < item.length - 1 ? { keeps: "next" as const } : {};
        return paragraph(part, own, { ...follows, label: isPlain || k > 0 ? undefined : "•" });
      });
    });
  }

  function sectionRows({ look, id, blocks }: Extract<Block, { kind: "section" }>, frame: Frame): readonly Row[] {
    const parent = pen.element("Sect", frame.parent);
    const inset = look === "bottom-line" ? 10 : 0;
    const own = { ...frame, parent, indent: (frame.indent ?? 0) + inset };
    const inner = look === "answers" ? onOnePage(blocks, own) : laid(blocks, own);
    const barred = look === "bottom-line" ? inner.map((row, k) => withBar(row, k === 0, pen)) : inner;
    const [first, ...rest] = barred;
    if (first === undefined) return [];
    const marked: Row = {
      ...first,
      begins: paper.kind !== "report" ? undefined : look === "answers" ? "page" : look === "chapter" ? look : undefined,
      paint: (x, y) => {
        if (id !== undefined) pen.goal(id, x, y - 8);
        first.paint(x, y);
      },
    };
    return [marked, ...rest];
  }

  /** Blocks in letters as small as it takes, within reason, for one page to hold them. */
  function onOnePage(blocks: readonly Block[], frame: Frame): readonly Row[] {
    const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.76];
    const sheets = scales.map((scale) => sheet.smaller(scale));
    const fits = sheets.find((one) => heightOf(rowsOf(paper, { ...unmarked, sheet: one })(blocks, frame)) <= marginal);
    return fits === undefined ? laid(blocks, frame) : rowsOf(paper, { ...pen, sheet: fits })(blocks, frame);
  }

  function columnRows(columns: readonly (readonly Block[])[], frame: Frame): readonly Row[] {
    const gap = 18;
    const width = (frame.width - gap * (columns.length - 1)) / columns.length;
    const tried = rowsOf(paper, unmarked);
    const height = Math.max(...columns.map((blocks) => heightOf(tried(blocks, { ...frame, width }))));
    if (height > marginal) return laid(columns.flat(), frame);
    const each = columns.map((blocks) => laid(blocks, { ...frame, width }));
    const before = Math.max(0, ...each.map(([first]) => first?.before ?? 0));
    return [
      {
        height,
        before,
        keeps: "free",
        paint: (x, y) => {
          for (const [c, some] of each.entries()) {
            let at = y;
            for (const [k, row] of some.entries()) {
              at += k === 0 ? 0 : row.before;
              row.paint(x + c * (width + gap), at);
              at += row.height;
            }
          }
        },
      },
    ];
  }
}

/** Height of rows below one another, from the top of a page. */
function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, k) => sum + row.height + (k === 0 ? 0 : row.before), 0);
}

/** A bar beside what matters most. */
function withBar(row: Row, isFirst: boolean, { doc }: Pen): Row {
  return {
    ...row,
    paint: (x, y) => {
      doc.markContent("Artifact");
      const top = isFirst ? y : y - row.before;
      doc.rect(x, top, 3, row.height + (y - top)).fill(INK.accent);
      doc.endMarkedContent();
      row.paint(x, y);
    },
  };
}
