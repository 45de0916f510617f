import { type Mark, type PathMark, px, type RectMark, type Role, type TextMark } from "./scene.js";
import { textWidth } from "./text-width.js";
import type { Ink } from "./theme.js";
import { type Fitted, shownOf } from "./wrap.js";

type Look = Pick<Mark, "id" | "label" | "row" | "handle" | "fill" | "stroke" | "strokeWidth" | "dash" | "opacity"> & {
  readonly role?: Role | undefined;
};

/** A straight line, by default a hair of the scaffold. */
export function line(x1: number, y1: number, x2: number, y2: number, look: Look = {}): PathMark {
  return polyline(
    [
      [x1, y1],
      [x2, y2],
    ],
    look,
  );
}

/** A line through points. */
export function polyline(points: readonly (readonly [number, number])[], look: Look = {}): PathMark {
  const d = points.map(([x, y], k) => `${k === 0 ? "M" : "L"}${px(x)},${px(y)}`).join("");
  return path(d, points[0] ?? [0, 0], { stroke: "ink-3", strokeWidth: 1, fill: "none", role: "grid", ...look });
}

export function path(d: string, at: readonly [number, number], { role = "mark", ...look }: Look = {}): PathMark {
  return { kind: "path", d, at, role, ...look };
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  { role = "bar", ...look }: Look = {},
): RectMark {
  return { kind: "rect", x, y, width: Math.max(0, width), height, role, fill: "ink-3", ...look };
}

export interface TextLook {
  readonly size?: number | undefined;
  readonly weight?: 400 | 600 | undefined;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly ink?: Ink | undefined;
  readonly ground?: "paper" | "none" | undefined;
  readonly id?: string | undefined;
}

/** One line of text; its base line at `y`. 12 px, second ink and no ground unless told. */
export function text(x: number, y: number, words: Fitted, look: TextLook = {}): TextMark {
  const { size = 12, weight = 400, anchor = "start", ink = "ink-2", ground = "none", id } = look;
  const shortened = typeof words === "string" ? undefined : words;
  return {
    kind: "text",
    role: "label",
    x,
    y,
    text: shownOf(words),
    shortened,
    size,
    weight,
    anchor,
    ground,
    fill: ink,
    id,
  };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a line of text takes, from the width table. */
export function boxOf({ x, y, text: words, size, weight, anchor }: TextMark): Box {
  const width = textWidth(words, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}
