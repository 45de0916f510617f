import { line, path, rect, text } from "./draw.js";
import type { Handle } from "./handle.js";
import { type Mark, px, type TextMark } from "./scene.js";
import type { Ink } from "./theme.js";

/** A forbidden stretch in px, ready to be drawn on a ladder. */
export interface DrawnStretch {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly ink: Ink;
  readonly sacred: boolean;
  readonly active: boolean;
  readonly left: number;
  readonly right: number;
  /** Whether an allowed option bounds it there, so that a bracket stands. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** How its brackets can be moved. */
  readonly handles?: Readonly<Partial<Record<"opens" | "closes", Handle>>> | undefined;
}

const STEP = 5;

/** Hatches what is forbidden and closes it with the brackets of those who forbid it, their codes beside them. */
export function stretchMarks(
  stretches: readonly DrawnStretch[],
  y: number,
  { gap = 9 }: { readonly gap?: number } = {},
): { readonly ground: readonly Mark[]; readonly brackets: readonly Mark[]; readonly codes: readonly TextMark[] } {
  const ground = stretches
    .filter(({ active }) => active)
    .map(({ left, right }) => rect(left, y - 5, right - left, 10, { fill: "hatch", role: "gate", opacity: 0.55 }));
  const brackets: Mark[] = [];
  const codes: TextMark[] = [];
  for (const side of ["opens", "closes"] as const) {
    const bounded = stretches.filter((one) => one[side]);
    const places = [...new Set(bounded.map((one) => (side === "opens" ? one.left : one.right)))];
    for (const place of places) {
      const here = bounded
        .filter((one) => (side === "opens" ? one.left : one.right) === place)
        .sort((a, b) => Number(b.active) - Number(a.active));
      const away = side === "opens" ? 1 : -1;
      let at = place + away * gap;
      for (const one of here) {
        brackets.push(...bracket(at, y, away, one));
        at += away * (one.sacred ? STEP + 3 : STEP);
      }
      const named = [...new Set(here.filter(({ active }) => active).map(({ code }) => code))];
      if (named.length === 0) continue;
      const anchor = side === "opens" ? "start" : "end";
      codes.push(text(at + away * 1, y + 4, named.join(" "), { size: 11, anchor, ink: "ink", ground: "paper" }));
    }
  }
  return { ground, brackets, codes };
}

/** One bracket that faces its stretch; a sacred one is doubled. */
function bracket(x: number, y: number, away: 1 | -1, one: DrawnStretch): Mark[] {
  const side = away === 1 ? "from" : "to";
  const handle = one.handles?.[away === 1 ? "opens" : "closes"];
  const stroke = { stroke: one.ink, strokeWidth: one.active ? 2 : 1, fill: "none" as const };
  const d = `M${px(x + away * 4)},${px(y - 7)}L${px(x)},${px(y - 7)}L${px(x)},${px(y + 7)}L${px(x + away * 4)},${px(y + 7)}`;
  const marks: Mark[] = [
    path(d, [x, y], { ...stroke, role: "gate", id: `${one.id}.${side}`, label: one.label, handle }),
  ];
  if (one.sacred) {
    marks.push(line(x + away * 3, y - 7, x + away * 3, y + 7, { ...stroke, role: "gate" }));
  }
  return marks;
}
