import type { Speech } from "../../explain/say.js";
import { rect, text } from "../draw.js";
import type { Mark, Part } from "../scene.js";
import { textWidth } from "../text-width.js";
import { cut, wrap } from "../wrap.js";

export interface OfferKind {
  readonly name: string;
  readonly count: number;
  readonly taken: number;
}

export interface Refusal {
  readonly name: string;
  readonly count: number;
  readonly alone: number;
}

/** Bars of the offers by kind, taken solid and refused hatched, and beside them what refuses. */
export function kindBars(
  {
    kinds,
    refusals,
    refused,
  }: { readonly kinds: readonly OfferKind[]; readonly refusals: readonly Refusal[]; readonly refused: number },
  speech: Speech,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): Part {
  const { say, digits } = speech;
  const stacked = right - left < 700;
  const half = stacked ? right - left : (right - left) * 0.5;
  const names = Math.min(150, half * 0.34);
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  const marks: Mark[] = [text(left, top + 12, say("chart.offer.kinds"), { ink: "ink-3" })];
  const room = half - names - 150;
  kinds.forEach(({ name, count, taken }, k) => {
    const y = top + 32 + 18 * k;
    const strong = k === 0;
    const full = (room * count) / most;
    const solid = (room * taken) / most;
    const x = left + names + 8;
    marks.push(
      text(left, y, cut(name, { size: 12, weight: strong ? 600 : 400, width: names }), {
        weight: strong ? 600 : 400,
        ink: strong ? "ink" : "ink-2",
      }),
    );
    if (count > 0) {
      const label = say("chart.offer.kind", { name, count: digits.count(count), taken: digits.count(taken) });
      marks.push(rect(x, y - 9, Math.max(1, full), 10, { fill: "hatch", id: `kind.${k}`, label, row: k }));
      if (taken > 0) marks.push(rect(x, y - 9, Math.max(1.5, solid), 10, { fill: "accent" }));
    }
    const after = x + (count > 0 ? Math.max(1, full) : 0) + 8;
    const figure = digits.count(count);
    marks.push(text(after, y, figure, { weight: strong ? 600 : 400, ink: "ink" }));
    if (taken > 0) {
      const words = say("chart.offer.taken", { n: taken, taken: digits.count(taken) });
      marks.push(text(after + textWidth(figure, 12, 600) + 8, y, words, { weight: 600, ink: "accent" }));
    }
  });
  const bottom = top + 32 + 18 * kinds.length;
  if (refusals.length === 0 || refused <= 0) return { marks, bottom };
  const from = stacked ? left : left + half + 24;
  const start = stacked ? bottom + 8 : top;
  const list = refusalBars({ refusals, refused }, speech, { left: from, right, top: start });
  return { marks: [...marks, ...list.marks], bottom: Math.max(bottom, list.bottom) };
}

function refusalBars(
  { refusals, refused }: { readonly refusals: readonly Refusal[]; readonly refused: number },
  { say, digits, language }: Speech,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): Part {
  const names = Math.min(260, (right - left) * 0.5);
  const most = Math.max(1, ...refusals.map(({ count }) => count));
  const bars = right - left - names - 130;
  const marks: Mark[] = [
    text(
      left,
      top + 12,
      cut(say("chart.offer.refuses", { refused: digits.count(refused) }), { size: 12, width: right - left - 132 }),
      { ink: "ink-3" },
    ),
    text(right - 62, top + 12, say("chart.offer.stops"), { anchor: "end", ink: "ink-3" }),
    text(right, top + 12, say("chart.offer.alone"), { anchor: "end", ink: "ink-3" }),
  ];
  const x = left + names + 8;
  let y = top + 32;
  refusals.forEach(({ name, count, alone }, k) => {
    const lines = wrap(name, { size: 12, width: names, lines: 3, language });
    lines.forEach((words, n) => {
      marks.push(text(left, y + 14 * n, words));
    });
    const label = say("chart.offer.refusal", { name, count: digits.count(count), alone: digits.count(alone) });
    marks.push(rect(x, y - 9, Math.max(1, (bars * count) / most), 9, { fill: "bar", id: `refusal.${k}`, label }));
    if (alone > 0) marks.push(rect(x, y - 9, Math.max(1.5, (bars * alone) / most), 9, { fill: "gate" }));
    marks.push(text(right - 62, y, digits.count(count), { anchor: "end" }));
    marks.push(text(right, y, digits.count(alone), { anchor: "end", weight: 600, ink: "ink" }));
    y += 17 + 14 * (lines.length - 1);
  });
  return { marks, bottom: y };
}
