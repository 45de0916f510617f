import type { Moves, Prose, Run } from "entente";
import { breakLines, type Piece, type Placed } from "./break-lines.js";
import { INK, type Setting } from "./looks.js";
import { type Element, type Pen, paintLine } from "./pages.js";
import type { Row } from "./plan-pages.js";

/** How a paragraph stands. */
export interface Standing {
  readonly setting: Setting;
  readonly parent: Element;
  /** Points from the left edge, of all lines. */
  readonly indent?: number | undefined;
  /** What stands before the first line, in the indent. */
  readonly label?: string | undefined;
  readonly width: number;
  readonly tag?: string | undefined;
  readonly keeps?: Row["keeps"] | undefined;
  /** Number of the note on what it rests on. */
  readonly mark?: { readonly number: number; readonly to: string } | undefined;
  /** Places that lead here. */
  readonly id?: string | undefined;
}

/** A paragraph as rows; its first two lines stay together, and its last two. */
export function proseRows(content: Prose["content"], standing: Standing, pen: Pen): readonly Row[] {
  const { setting, width, indent = 0, label, id, keeps = "free", tag = "P", mark } = standing;
  const lines = flowsOf(content, setting, mark).flatMap(({ parts, inset }) =>
    breakLines(parts, width - indent - inset, pen.faces).map((line) => ({ line, inset })),
  );
  const element = pen.element(tag, standing.parent);
  return lines.map(({ line, inset }, k): Row => {
    const isLast = k === lines.length - 1;
    const staysWithNext = isLast ? keeps === "next" : k === 0 || k === lines.length - 2;
    const height = Math.max(setting.leading, ...line.map(({ size, rise }) => (rise === undefined ? size * 1.4 : 0)));
    return {
      height: height + (isLast ? setting.after : 0),
      before: k === 0 ? setting.before : 0,
      goesOn: k > 0,
      keeps: staysWithNext ? "next" : "free",
      paint: (x, y) => {
        const base = y + height * 0.76;
        if (k === 0 && id !== undefined) pen.goal(id, x, y - 4);
        const marked = k === 0 && label !== undefined ? [labelOf(label, setting, indent)] : [];
        paintLine(
          [...marked, ...line.map((part) => ({ ...part, x: part.x + indent + inset }))],
          { x, base, element, tag },
          pen,
        );
      },
    };
  });
}

/** Before the lines, and clear of them: the number of a note has up to four digits. */
function labelOf(text: string, { size, weight, colour }: Setting, indent: number): Placed {
  return { text, size, weight, colour, x: Math.max(0, indent - size * (0.35 + 0.6 * text.length)), width: size };
}

/** Runs of lines: a list of moves stands by itself, a move a line. */
function flowsOf(
  content: readonly (Run | Moves)[],
  setting: Setting,
  mark: Standing["mark"],
): readonly { readonly parts: readonly Piece[]; readonly inset: number }[] {
  const flows: { parts: Piece[]; inset: number }[] = [{ parts: [], inset: 0 }];
  for (const part of content) {
    if ("moves" in part) {
      const { size, colour } = setting;
      const small = { size: Math.min(size, size * 0.92), weight: 400 as const, colour };
      flows.push(...part.moves.map((text) => ({ parts: [{ ...small, text: text.trim() }], inset: size })));
      flows.push({ parts: [], inset: 0 });
    } else flows.at(-1)?.parts.push(...setOf(part, setting));
  }
  if (mark !== undefined) {
    const { size } = setting;
    const raised = {
      size: size * 0.64,
      rise: size * 0.36,
      weight: 400 as const,
      colour: INK.accent,
      to: `#${mark.to}`,
    };
    const flow = flows.findLast(({ parts }) => parts.some(({ text }) => text.trim() !== ""));
    flow?.parts.push({ ...raised, text: `\u2060${mark.number}` });
  }
  return flows.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ""));
}

/** A run as it is set. */
function setOf({ text, look, to }: Run, { size, weight, colour }: Setting): Piece[] {
  const plain = { text, size, weight, colour };
  switch (look) {
    case "strong":
      return [{ ...plain, weight: 600, to }];
    case "again":
      return [{ ...plain, weight: 400, size: Math.min(size, size * 0.9) }];
    case "code":
    case "path":
      return [{ ...plain, size: size * 0.92, colour: INK.third }];
    case "note":
      return [{ ...plain, colour: INK.second }];
    case "coded":
    case "judged":
      return [
        { ...plain, text: `${look === "coded" ? "■" : "□"}\u00a0`, size: size * 0.8 },
        { ...plain, to },
      ];
    case "figure":
      return [plain];
    case undefined:
      return [{ ...plain, to, colour: to === undefined ? colour : INK.accent }];
  }
}
