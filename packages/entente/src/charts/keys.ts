import type { Mark } from "./scene.js";
import { shownOf } from "./wrap.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Shortened labels with a key each, in the order of reading, and the list of what the keys stand for; equal words share one. */
export function keyed(marks: readonly Mark[]): { readonly marks: readonly Mark[]; readonly list: string } {
  const short = marks.filter((mark) => mark.kind === "text" && mark.shortened !== undefined);
  const keys = new Map<string, string>();
  for (const mark of short.toSorted((a, b) => place(a).y - place(b).y || place(a).x - place(b).x)) {
    const whole = mark.kind === "text" ? (mark.shortened?.whole ?? "") : "";
    if (!keys.has(whole)) keys.set(whole, keyOf(keys.size));
  }
  return {
    marks: marks.map((mark) =>
      mark.kind === "text" && mark.shortened !== undefined
        ? { ...mark, text: shownOf(mark.shortened, keys.get(mark.shortened.whole)) }
        : mark,
    ),
    list: [...keys].map(([whole, key]) => `${key}\u00a0${whole}`).join(" · "),
  };
}

/** (a) … (z), (aa) … */
function keyOf(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? "";
  return `(${letter.repeat(1 + Math.floor(index / LETTERS.length))})`;
}

function place(mark: Mark): { readonly x: number; readonly y: number } {
  return mark.kind === "path" ? { x: mark.at[0], y: mark.at[1] } : mark;
}
