import { text } from "../draw.js";
import type { Part, TextMark } from "../scene.js";
import { placeLabels } from "../spread.js";
import { textWidth } from "../text-width.js";
import { shownOf, wrap } from "../wrap.js";
import type { LadderOption } from "./ladder.js";

/** Names under the ladder: the shown one and that of today first, the others where they find room on two levels. */
export function optionNames(
  options: readonly (Pick<LadderOption, "name" | "at" | "shown"> & { readonly statusQuo: boolean })[],
  {
    x,
    from,
    to,
    y,
    language,
    narrow,
  }: { x: (at: number) => number; from: number; to: number; y: number; language: string; narrow: boolean },
): Part {
  const rank = (one: (typeof options)[number]): number =>
    one.shown ? 0 : one.statusQuo ? 1 : one.at === 0 || one.at === 100 ? 2 : 3;
  const ordered = options.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at);
  const room = narrow ? 120 : Math.max(110, (to - from) / 4.5);
  const candidates = ordered.map(({ name, at, shown }): TextMark[] => {
    const weight = shown ? 600 : 400;
    const look = { weight, ink: shown ? "ink" : "ink-2", size: 12, ground: "paper" } as const;
    return [room * 2.4, room * 1.6, room, room * 0.7, room * 0.5].flatMap((width) => {
      const words = wrap(name, { size: 12, weight, width: Math.min(width, to - from), language })[0] ?? name;
      const half = textWidth(shownOf(words), 12, weight) / 2;
      const middle = Math.max(from + half, Math.min(to - half, x(at)));
      return (narrow ? [0, 15] : [0, 15, 30]).flatMap((down) =>
        [0, -0.6, 0.6].map((shift) =>
          text(Math.max(from + half, Math.min(to - half, middle + shift * half)), y + down, words, {
            ...look,
            anchor: "middle" as const,
          }),
        ),
      );
    });
  });
  const { placed, dropped } = placeLabels(candidates);
  const bottom = Math.max(y, ...placed.map((one) => one.y)) + 5;
  const more =
    dropped === 0
      ? []
      : placeLabels(
          [
            [
              text(to, y, `+${dropped}`, { anchor: "end", ink: "ink-3" }),
              text(to, y + 15, `+${dropped}`, { anchor: "end", ink: "ink-3" }),
            ],
          ],
          [],
        ).placed;
  return { marks: [...placed, ...more], bottom };
}
