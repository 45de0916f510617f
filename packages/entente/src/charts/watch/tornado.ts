import type { Speech } from "../../explain/say.js";
import { line, rect, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { scale } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { textWidth } from "../text-width.js";
import { wrap } from "../wrap.js";
import type { WatchSpec } from "./watch-figures.js";

const ROW = 22;
const TALL = 34;
/** Bars on a narrow page. */
const NARROW = 8;

/** Bars from the low to the high end of each input, the rule at the case as entered; shares of variance beside them. */
export function tornadoOf({ setting, tornado }: WatchSpec, { say, digits }: Speech, top: number): Part {
  const { base, bars, withoutBar } = tornado;
  if (bars.length === 0) return { marks: [], bottom: top };
  const narrow = isNarrow(setting);
  const { width, language } = setting;
  const room = width - 2 * MARGIN;
  const names = narrow ? room : width * 0.46;
  const sobol = bars.some((one) => one.total !== null);
  const shares = sobol ? (narrow ? 46 : 92) : 0;
  const ends = [
    Math.min(base, ...bars.flatMap(({ low, high }) => [low, high])),
    Math.max(...bars.flatMap(({ low, high }) => [low, high]), base),
  ] as const;
  const figure = Math.max(...ends.map((one) => textWidth(digits.count(one), 11))) + 8;
  const [left, right] = [(narrow ? MARGIN : MARGIN + names + 14) + figure, width - MARGIN - shares - figure];
  const x = scale(ends, [left, right]);
  const heading = wrap(say("chart.watch.tornado"), { size: 12, weight: 600, width: room, lines: 3, language });
  const marks: Mark[] = heading.map((words, k) => text(MARGIN, top + 14 + 16 * k, words, { weight: 600, ink: "ink" }));
  let y = top + 14 + 16 * (heading.length - 1) + 24;
  marks.push(
    text(x(base), y, say("chart.watch.base", { base: digits.count(base) }), {
      anchor: anchorAt(x(base), left, right),
      size: 11,
      ink: "ink-3",
    }),
  );
  if (sobol)
    marks.push(
      text(width - MARGIN, y, narrow ? "Σ" : say("chart.watch.sobol"), { anchor: "end", size: 11, ink: "ink-3" }),
    );
  y += 8;
  const start = y;
  const shown = narrow ? bars.slice(0, NARROW) : bars;
  const rule = marks.length;
  shown.forEach((one, k) => {
    const lines = wrap(one.name, { size: 12, width: names - 4, lines: 2, language });
    const height = narrow ? 15 * lines.length + 22 : lines.length > 1 ? TALL : ROW;
    lines.forEach((words, i) => {
      const at = narrow ? y + 12 + 15 * i : y + height / 2 + 4 - 7.5 * (lines.length - 1) + 15 * i;
      marks.push(text(MARGIN, at, words, { ink: "ink", ground: narrow ? "paper" : "none" }));
    });
    const middle = narrow ? y + height - 10 : y + height / 2;
    const [from, to] = [Math.min(one.low, one.high), Math.max(one.low, one.high)];
    const label = say("chart.watch.bar", { input: one.name, low: digits.count(one.low), high: digits.count(one.high) });
    marks.push(
      rect(x(from), middle - 6, Math.max(1, x(to) - x(from)), 12, {
        fill: one.basis === "coded" ? "ink-3" : "paper",
        stroke: "ink-3",
        strokeWidth: 1.2,
        id: `bar.${k}`,
        label,
      }),
    );
    marks.push(text(x(from) - 4, middle + 4, digits.count(from), { anchor: "end", size: 11 }));
    marks.push(text(x(to) + 4, middle + 4, digits.count(to), { size: 11 }));
    if (one.total !== null)
      marks.push(text(width - MARGIN, middle + 4, digits.share(one.total), { anchor: "end", size: 11, ink: "ink" }));
    y += height;
  });
  // Below the names where these stand over the bars.
  marks.splice(
    narrow ? rule : marks.length,
    0,
    line(x(base), start, x(base), y, { stroke: "ink", strokeWidth: 1.4, role: "gate" }),
  );
  const notes = [
    withoutBar > 0 ? say("chart.watch.withoutBar", { n: withoutBar, count: digits.count(withoutBar) }) : "",
    tornado.interactions === null ? "" : say("chart.watch.interactions", { share: digits.share(tornado.interactions) }),
  ].filter((one) => one !== "");
  for (const note of notes) {
    wrap(note, { size: 11, width: room, lines: 3, language }).forEach((words) => {
      y += 16;
      marks.push(text(MARGIN, y, words, { size: 11, ink: "ink-3" }));
    });
  }
  return { marks, bottom: y + 4 };
}

function anchorAt(x: number, left: number, right: number): "start" | "middle" | "end" {
  return x < left + 60 ? "start" : x > right - 60 ? "end" : "middle";
}
