import type { TableBlock } from "entente";
import { breakLines, type Piece, type Placed, widthsOf } from "./break-lines.js";
import { INK, type Setting } from "./looks.js";
import { type Element, type Pen, paintLine } from "./pages.js";
import type { Row } from "./plan-pages.js";
import { proseRows, type Standing } from "./prose-rows.js";

const GAP = 8;

/** A table as rows: its title, its headings at the top of every page, a row a row. */
export function tableRows(
  { title, columns, rows, look }: TableBlock,
  { parent, width, mark }: Pick<Standing, "parent" | "width" | "mark">,
  pen: Pen,
): readonly Row[] {
  const { sheet } = pen;
  const cell = sheet.of("cell");
  const table = pen.element("Table", parent);
  const caption = proseRows(
    [{ text: title }],
    { setting: sheet.of("caption"), parent: table, width, tag: "Caption", keeps: "next", mark },
    pen,
  );
  const heads = columns.map(({ heading }) => [
    { text: heading, size: cell.size, weight: 600 as const, colour: INK.second },
  ]);
  const cells = rows.map((row) =>
    row.map(({ text, under, look: weight }): Piece[][] => [
      [{ text, size: cell.size, weight: weight === "strong" ? 600 : 400, colour: cell.colour }],
      ...(under === undefined
        ? []
        : [[{ text: under, size: cell.size * 0.88, weight: 400 as const, colour: INK.third }]]),
    ]),
  );
  const widths = columnWidths(
    columns.map((_, c) => [...(heads[c] === undefined ? [] : [heads[c]]), ...cells.flatMap((row) => row[c] ?? [])]),
    { width, isFixed: look === "options" },
    pen,
  );
  const lay = (parts: readonly (readonly Piece[])[], c: number): (readonly Placed[])[] =>
    parts.flatMap((one) => breakLines(one, (widths[c] ?? 0) - GAP, pen.faces));
  const rowOf = (laid: readonly (readonly (readonly Placed[])[])[], { tags, owner, keeps, head }: RowOptions): Row => {
    const lines = Math.max(1, ...laid.map((one) => one.length));
    const height = lines * cell.leading * 0.94 + 4;
    const line = owner === null ? null : pen.element("TR", owner);
    const elements = laid.map((_, c) => {
      const isHead = tags === "head" || c === 0;
      const scope = isHead ? { scope: tags === "head" ? "Column" : "Row" } : {};
      return line === null ? null : pen.element(isHead ? "TH" : "TD", line, scope);
    });
    return {
      height,
      before: 0,
      goesOn: true,
      keeps,
      head,
      paint: (x, y) => {
        rule(x, y + height, { width: widths.reduce((sum, one) => sum + one, 0), strong: tags === "head" }, pen);
        let left = x;
        for (const [c, one] of laid.entries()) {
          for (const [n, placed] of one.entries()) {
            const room = (widths[c] ?? 0) - GAP;
            const shift = columns[c]?.align === "end" ? room - endOf(placed) : 0;
            const base = y + 2 + (n + 0.76) * cell.leading * 0.94;
            const tag = tags === "head" || c === 0 ? "TH" : "TD";
            paintLine(placed, { x: left + shift, base, element: elements[c] ?? null, tag }, pen);
          }
          left += widths[c] ?? 0;
        }
      },
    };
  };
  const laidHeads = heads.map((one, c) => lay([one], c));
  const head = rowOf(laidHeads, { tags: "head", owner: table, keeps: "next" });
  const again = rowOf(laidHeads, { tags: "head", owner: null, keeps: "next" });
  const body = cells.map((row, k) =>
    rowOf(row.map(lay), { tags: "body", owner: table, keeps: keepsOf(k, rows.length), head: again }),
  );
  return [...caption, head, ...body, spaceRow(cell)];
}

/** A short table stays on one page; of a long one neither the first row nor the last stands alone. */
function keepsOf(row: number, rows: number): Row["keeps"] {
  const isLast = row === rows - 1;
  return !isLast && (rows <= SHORT || row === 0 || row === rows - 2) ? "next" : "free";
}

const SHORT = 6;

interface RowOptions {
  readonly tags: "head" | "body";
  /** Table that it belongs to; null for headings that are only repeated. */
  readonly owner: Element | null;
  readonly keeps: Row["keeps"];
  readonly head?: Row | undefined;
}

const endOf = (line: readonly Placed[]): number => {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.width;
};

function spaceRow({ size }: Setting): Row {
  return { height: size * 0.8, before: 0, keeps: "free", isSpace: true, paint: () => undefined };
}

function rule(
  x: number,
  y: number,
  { width, strong }: { readonly width: number; readonly strong: boolean },
  { doc }: Pen,
): void {
  doc.markContent("Artifact");
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(strong ? 0.7 : 0.4)
    .strokeColor(strong ? INK.third : INK.rule)
    .stroke();
  doc.endMarkedContent();
}

/** What each column takes: as much as it wants where there is room, else its longest word and a share of the rest. */
function columnWidths(
  columns: readonly (readonly (readonly Piece[])[])[],
  { width, isFixed }: { readonly width: number; readonly isFixed: boolean },
  { faces }: Pen,
): readonly number[] {
  if (isFixed) {
    const first = width * 0.25;
    return columns.map((_, c) => (c === 0 ? first : (width - first) / (columns.length - 1)));
  }
  const wants = columns.map((cells) => {
    const each = cells.map((cell) => widthsOf(cell, faces));
    return {
      least: Math.max(18, ...each.map(({ least }) => least)) + GAP + 0.5,
      most: Math.max(18, ...each.map(({ most }) => most)) + GAP + 0.5,
    };
  });
  const most = wants.reduce((sum, one) => sum + one.most, 0);
  if (most <= width) return wants.map((one) => one.most);
  const least = wants.reduce((sum, one) => sum + one.least, 0);
  if (least >= width) return wants.map((one) => (one.least / least) * width);
  return wants.map((one) => one.least + ((one.most - one.least) / (most - least)) * (width - least));
}
