import type { Handle } from "./handle.js";
import type { Ink } from "./theme.js";
import type { Shortened } from "./wrap.js";

/** What a mark is to its reader: things that answer, the words beside them, or the scaffold that readers are spared. */
export type Role = "mark" | "bar" | "line" | "gate" | "whisker" | "label" | "grid" | "connector";

interface Drawn {
  /** Stable name of a mark that can be chosen, such as `position.japan.abductees`; the scaffold has none. */
  readonly id?: string | undefined;
  readonly role: Role;
  /** What the mark says, in one line, for those who do not see it. */
  readonly label?: string | undefined;
  /** Index of the row of the chart's table that it shows. */
  readonly row?: number | undefined;
  /** How it can be moved; absent where it cannot. */
  readonly handle?: Handle | undefined;
  /** A pattern such as `hatch` stands for an area that is forbidden or refused. */
  readonly fill?: Ink | "hatch" | "dots" | "none" | undefined;
  readonly stroke?: Ink | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: string | undefined;
  readonly opacity?: number | undefined;
}

/** Px, from the top left corner. */
export interface RectMark extends Drawn {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A path in the SVG path language, its numbers in px. */
export interface PathMark extends Drawn {
  readonly kind: "path";
  readonly d: string;
  readonly at: readonly [number, number];
}

export interface TextMark extends Drawn {
  readonly kind: "text";
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly text: string;
  /** What `text` is only the beginning of, for the list below the picture. */
  readonly shortened?: Shortened | undefined;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: "start" | "middle" | "end";
  /** Whether a ground in paper colour keeps lines off the letters. */
  readonly ground: "paper" | "none";
}

export type Mark = RectMark | PathMark | TextMark;

/** A picture as data: marks in the order of drawing, later above earlier. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A part of a scene that has been laid out down to `bottom`. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Coordinates are written to three decimals, so pictures diff cleanly. */
export function px(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
