import type { Speech } from "../../explain/say.js";
import { type Box, line, rect, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale, ticksOf } from "../scale.js";
import type { Mark, Part, TextMark } from "../scene.js";
import { placeLabels } from "../spread.js";
import type { Ink } from "../theme.js";
import { cut, wrap } from "../wrap.js";
import type { StandPair, StandSpec } from "./stand-figures.js";

/** Pairs by relative lead and distance, in four named cells. */
export function mapOf({ setting, pairs, thresholds }: StandSpec, { say, digits }: Speech, top: number): Part {
  const narrow = isNarrow(setting);
  const { width } = setting;
  const [left, right] = [MARGIN + 30, width - MARGIN - 10];
  const height = narrow ? right - left : 320;
  const [high, low] = [top + 24, top + 24 + height];
  const most = Math.min(
    100,
    Math.max(
      thresholds.distance * 2,
      10 + Math.max(...pairs.map(({ distance, over }) => Math.max(distance, over?.distance.p95 ?? 0))),
    ),
  );
  const x = scale([0, 1], [left, right]);
  const y = scale([0, most], [low, high]);
  const [splitX, splitY] = [x(thresholds.lead), y(thresholds.distance)];
  const leads = wrap(say("chart.stand.leadAxis"), {
    size: 12,
    width: width - 2 * MARGIN,
    lines: 2,
    language: setting.language,
  });
  const marks: Mark[] = [
    rect(left, splitY, splitX - left, low - splitY, { fill: "panel", role: "grid" }),
    text(left - 4, top + 12, cut(say("chart.stand.distanceAxis"), { size: 12, width: width - left - 20 }), {
      ink: "ink-3",
    }),
    line(left, high, left, low, { stroke: "ink-3" }),
    line(left, low, right, low, { stroke: "ink-3" }),
    line(splitX, high, splitX, low, { stroke: "bar" }),
    line(left, splitY, right, splitY, { stroke: "bar" }),
    ...leads.map((words, k) => text(right, low + 32 + 14 * k, words, { anchor: "end", ink: "ink-3" })),
  ];
  for (const tick of ticksOf(0, most, 4))
    marks.push(text(left - 6, y(tick) + 4, digits.place(tick), { anchor: "end", ink: "ink-3" }));
  for (const tick of [0.25, 0.5, 0.75, 1]) {
    marks.push(text(x(tick), low + 16, digits.share(tick), { anchor: tick === 1 ? "end" : "middle", ink: "ink-3" }));
  }
  const size = narrow ? 11 : 12;
  const named = (cell: "common" | "errands" | "trade" | "headOn"): string => say(`label.cell.${cell}`);
  const corners: TextMark[] = [
    text(left + 8, low - 8, cut(named("errands"), { size, weight: 600, width: splitX - left - 12 }), {
      size,
      weight: 600,
      ink: "ink-3",
    }),
    text(right - 4, low - 8, cut(named("common"), { size, weight: 600, width: right - splitX - 8 }), {
      size,
      weight: 600,
      anchor: "end",
      ink: "ink-3",
    }),
    text(left + 8, high + 14, cut(named("trade"), { size, weight: 600, width: splitX - left - 12 }), {
      size,
      weight: 600,
      ink: "ink-3",
    }),
    text(right - 4, high + 14, cut(named("headOn"), { size, weight: 600, width: right - splitX - 8 }), {
      size,
      weight: 600,
      anchor: "end",
      ink: "ink-3",
    }),
  ];
  const shared = Math.max(1, ...pairs.map((pair) => pair.shared));
  const radius = (count: number): number => 3 + 3.5 * Math.sqrt(count / shared);
  const dots: Mark[] = [];
  const taken: Box[] = [];
  const labels: TextMark[][] = [];
  const whiskers: Mark[] = [];
  pairs.forEach((pair, row) => {
    const [px, py] = [x(pair.lead), y(pair.distance)];
    const r = radius(pair.shared);
    const ink = pair.cell === "errands" ? "accent" : "ink-3";
    const said = say("chart.stand.pair", {
      pair: pair.names,
      distance: digits.place(pair.distance),
      lead: digits.share(pair.lead),
      cell: named(pair.cell),
    });
    if (pair.over !== null) whiskers.push(...crossed(pair, pair.over, { x, y, ink }));
    dots.push(shapeMark("circle", [px, py], r, { ink, basis: pair.basis, id: `pair.${pair.id}`, label: said, row }));
    if (pair.strain)
      dots.push(shapeMark("circle", [px, py], r + 4, { ink, fill: "none", strokeWidth: 1.4, role: "gate" }));
    if (pair.against)
      dots.push(
        line(px - r + 1.5, py, px + r - 1.5, py, {
          stroke: pair.basis === "coded" ? "paper" : ink,
          strokeWidth: 2,
          role: "gate",
        }),
      );
    const reach = pair.strain ? r + 5 : r + 1;
    taken.push({ left: px - reach, right: px + reach, top: py - reach, bottom: py + reach });
    const words = pair.just ? `${pair.label} ${say("chart.stand.just")}` : pair.label;
    const look = {
      size,
      weight: pair.cell === "errands" ? 600 : 400,
      ink: pair.cell === "errands" ? "ink" : "ink-2",
      ground: "paper",
    } as const;
    labels.push(
      (
        [
          [reach + 4, 4, "start"],
          [-reach - 4, 4, "end"],
          [0, -reach - 4, "middle"],
          [0, reach + 12, "middle"],
          [reach + 2, -reach - 1, "start"],
          [-reach - 2, -reach - 1, "end"],
          [reach + 2, reach + 10, "start"],
          [-reach - 2, reach + 10, "end"],
          [0, -reach - 18, "middle"],
          [0, reach + 26, "middle"],
        ] as const
      ).flatMap(([dx, dy, anchor]) => {
        const one = text(px + dx, py + dy, words, { ...look, anchor });
        return inside(one, left, right) ? [one] : [];
      }),
    );
  });
  const { placed, dropped } = placeLabels(
    [...corners.map((one, k) => [one, { ...one, y: k < 2 ? splitY + 16 : splitY - 8 }]), ...labels],
    [...taken, { left, right, top: low + 1, bottom: low + 20 }],
  );
  const more =
    dropped > 0
      ? [
          text(left, low + 34 + 14 * leads.length, say("chart.stand.unnamed", { n: digits.count(dropped) }), {
            ink: "ink-3",
          }),
        ]
      : [];
  return {
    marks: [...marks, ...whiskers, ...dots, ...placed, ...more],
    bottom: low + 22 + 14 * leads.length + (dropped > 0 ? 16 : 0),
  };
}

/** Whiskers both ways; where the point lies outside one, dots join them. */
function crossed(
  { lead, distance }: StandPair,
  over: NonNullable<StandPair["over"]>,
  { x, y, ink }: { x: (lead: number) => number; y: (distance: number) => number; ink: Ink },
): Mark[] {
  const reach = { stroke: ink, role: "whisker", opacity: 0.75 } as const;
  const dots = { ...reach, dash: "1 2" };
  const [at, high] = [x(lead), y(distance)];
  const near = (value: number, { p05, p95 }: { p05: number; p95: number }): number =>
    Math.max(p05, Math.min(p95, value));
  return [
    line(x(over.lead.p05), high, x(over.lead.p95), high, reach),
    line(at, y(over.distance.p05), at, y(over.distance.p95), reach),
    line(at, high, x(near(lead, over.lead)), high, dots),
    line(at, high, at, y(near(distance, over.distance)), dots),
  ];
}

function inside({ x, text: words, size, anchor }: TextMark, left: number, right: number): boolean {
  const width = words.length * size * 0.62;
  const start = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return start >= left - 2 && start + width <= right + 8;
}
