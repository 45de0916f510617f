import type { Speech } from "../../explain/say.js";
import { asSentence } from "../../explain/sentence.js";
import { line, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { cut, wrap } from "../wrap.js";
import type { WatchSpec } from "./watch-figures.js";

const ROW = 24;

/** How far every position of a party may be off before it changes its mind on the package meant, by party. */
export function radiusOf({ setting, radius }: WatchSpec, { say, digits }: Speech, top: number): Part {
  if (radius.length === 0) return { marks: [], bottom: top };
  const narrow = isNarrow(setting);
  const { width, language } = setting;
  const room = width - 2 * MARGIN;
  const names = narrow ? 110 : width * 0.46;
  const [left, right] = [MARGIN + names + 14, width - MARGIN - (narrow ? 40 : 60)];
  const x = scale([0, 100], [left, right]);
  const heading = wrap(say("chart.watch.radius"), { size: 12, weight: 600, width: room, lines: 3, language });
  const marks: Mark[] = heading.map((words, k) => text(MARGIN, top + 14 + 16 * k, words, { weight: 600, ink: "ink" }));
  const start = top + 14 + 16 * (heading.length - 1) + 30;
  const bottom = start + ROW * radius.length;
  for (const tick of [0, 50, 100]) {
    marks.push(line(x(tick), start, x(tick), bottom, { stroke: "rule" }));
    marks.push(text(x(tick), start - 6, digits.place(tick), { anchor: "middle", size: 11, ink: "ink-3" }));
  }
  radius.forEach(({ look, at }, k) => {
    const y = start + ROW * k + ROW / 2;
    marks.push(shapeMark(look.shape, [MARGIN + 6, y], 5, { ink: look.ink, role: "label" }));
    marks.push(
      text(MARGIN + 18, y + 4, cut(narrow ? look.code : asSentence(look.name), { size: 12, width: names - 20 }), {
        ink: "ink",
      }),
    );
    marks.push(line(left, y, right, y, { stroke: "bar" }));
    const told = { party: look.name, points: digits.place(at ?? 0) };
    if (at === null) {
      marks.push(
        text(left + 6, y + 4, cut(say("chart.watch.never"), { size: 11, width: right - left - 8 }), {
          size: 11,
          ink: "ink-3",
          ground: "paper",
        }),
      );
      return;
    }
    const end = Math.min(100, at);
    marks.push(line(left, y, x(end), y, { stroke: look.ink, strokeWidth: 2 }));
    marks.push(
      shapeMark(look.shape, [x(end), y], 5, {
        ink: look.ink,
        id: `radius.${look.id}`,
        label: say("chart.watch.turns", told),
      }),
    );
    marks.push(text(x(end) + 10, y + 4, digits.place(at), { size: 11, weight: 600, ink: "ink", ground: "paper" }));
  });
  return { marks, bottom: bottom + 4 };
}
