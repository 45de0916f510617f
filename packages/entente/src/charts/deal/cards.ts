import type { Speech } from "../../explain/say.js";
import { line, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import type { Mark, Part } from "../scene.js";
import { textWidth } from "../text-width.js";
import { cut, shownOf, wrap } from "../wrap.js";
import type { DealSpec } from "./deal-figures.js";
import { sampleOf } from "./deal-lines.js";

/** A card per deal: each issue it moves, from and to, and what each party gains. */
export function cardsOf(
  { setting, deals, misses, now, issues, players, reservation }: DealSpec,
  { digits }: Speech,
  top: number,
): Part {
  const narrow = isNarrow(setting);
  const { language } = setting;
  const listed = narrow ? [now, ...misses] : [];
  const gap = 28;
  const columns = (setting.width - 2 * MARGIN) / Math.max(1, deals.length) >= 280 ? Math.max(1, deals.length) : 1;
  const width = (setting.width - 2 * MARGIN - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let bottom = top;
  let y = top;
  deals.forEach((deal, k) => {
    const left = columns === 1 ? MARGIN : MARGIN + (width + gap) * k;
    if (columns === 1) y = bottom + 6;
    else y = top;
    marks.push(line(left, y + 4, left + width, y + 4, { stroke: "ink-2" }));
    marks.push(...sampleOf(deal, left, y + 20));
    marks.push(
      text(left + 34, y + 24, cut(deal.name, { size: 12, weight: 600, width: width - 36 }), {
        weight: 600,
        ink: "ink",
      }),
    );
    y += 42;
    for (const { name, from, to } of issues) {
      const next = to[k];
      if (next === null || next === undefined) continue;
      const lines = wrap(name, { size: 12, width: width * 0.46, lines: 3, language });
      const room = width * 0.52;
      const after = wrap(next, { size: 12, weight: 600, width: room, lines: 3, language });
      const before = `${from} → `;
      lines.forEach((words, i) => {
        marks.push(text(left, y + 14 * i, words));
      });
      after.forEach((words, i) => {
        marks.push(text(left + width, y + 14 * i, words, { anchor: "end", weight: 600, ink: "ink" }));
      });
      const used = textWidth(shownOf(after[0] ?? ""), 12, 600);
      if (after.length === 1 && textWidth(before, 12) + used + 8 <= room)
        marks.push(text(left + width - used - 3, y, before, { anchor: "end", ink: "ink-3" }));
      y += 14 * (Math.max(lines.length, after.length) - 1);
      y += 17;
    }
    let x = left;
    y += 6;
    players.forEach(({ code }, p) => {
      const gain = (deal.utilities[p] ?? 0) - (reservation[p] ?? 0);
      const figure = `${gain >= 0 ? "+" : "−"}${digits.points(Math.abs(gain))}`;
      const room = textWidth(code, 12) + textWidth(figure, 12, 600) + 18;
      if (x + room > left + width + 8 && x > left) {
        x = left;
        y += 17;
      }
      marks.push(text(x, y, code));
      marks.push(text(x + textWidth(code, 12) + 4, y, figure, { weight: 600, ink: "ink" }));
      x += room;
    });
    bottom = Math.max(bottom, y + 6);
  });
  for (const one of listed) {
    bottom += 18;
    marks.push(...sampleOf(one, MARGIN, bottom - 4));
    marks.push(
      text(MARGIN + 34, bottom, cut(one.name, { size: 12, width: setting.width - 2 * MARGIN - 34 }), {
        ink: one.fails.length > 0 ? "doubt" : "ink-2",
      }),
    );
  }
  return { marks, bottom: bottom + 4 };
}
