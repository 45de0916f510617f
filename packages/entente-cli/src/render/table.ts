import type { Table } from "entente";
import { padTo, widthOf } from "./width.js";
import { linesOf } from "./wrap.js";

const GAP = "  ";
const NARROWEST = 6;

/** A table as lines of text that fit the width: cells of words break into several lines, figures never do. */
export function renderTable({ title, columns, rows }: Table, width: number): string {
  const widths = fit(
    columns.map(({ heading }, c) => Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[c] ?? "")))),
    columns.map(({ heading, align }, c) =>
      align === "end"
        ? Math.max(longestWord(heading), ...rows.map((row) => widthOf(row[c] ?? "")))
        : Math.max(NARROWEST, longestWord(heading), ...rows.map((row) => Math.min(12, longestWord(row[c] ?? "")))),
    ),
    width - GAP.length * columns.length,
  );
  const line = (cells: readonly string[]): string[] => {
    const broken = widths.map((columnWidth, c) => linesOf(cells[c] ?? "", columnWidth));
    const height = Math.max(...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, k) =>
      GAP.concat(
        widths
          .map((columnWidth, c) => padTo(broken[c]?.[k] ?? "", columnWidth, columns[c]?.align ?? "start"))
          .join(GAP),
      ).trimEnd(),
    );
  };
  const rule = GAP + widths.map((columnWidth) => "─".repeat(columnWidth)).join(GAP);
  return [title, ...line(columns.map(({ heading }) => heading)), rule, ...rows.flatMap(line)].join("\n");
}

/** Widths of at most `room` in all: the widest column that can give way gives way first. */
function fit(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    let widest = -1;
    widths.forEach((width, c) => {
      if (width > (least[c] ?? 0) && (widest < 0 || width > (widths[widest] ?? 0))) widest = c;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/ +/).map(widthOf));
}
