import type { Speech } from "../../explain/say.js";
import { line, polyline, rect, text } from "../draw.js";
import { isNarrow, MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale, ticksOf } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { placeLabels } from "../spread.js";
import { cut } from "../wrap.js";
import { drawnDeals, utilityRange } from "./axes.js";
import type { DealSpec } from "./deal-figures.js";
import { groupsOnPlane } from "./group-marks.js";

/** Two parties: their utilities across and up, the lines at which each walks away, the front as a staircase. */
export function planeOf(spec: DealSpec, { say, digits }: Speech, top: number): Part {
  const { setting, players, reservation, front } = spec;
  const narrow = isNarrow(setting);
  const left = MARGIN + 36;
  const right = narrow ? setting.width - MARGIN - 10 : Math.min(setting.width - MARGIN - 190, left + 560);
  const [high, low] = [top + 26, top + 26 + Math.min(380, right - left)];
  const range = utilityRange(spec);
  const x = scale(range, [left, right]);
  const y = scale(range, [low, high]);
  const [across, up] = players;
  const [ra = 0, rb = 0] = reservation;
  const marks: Mark[] = [
    rect(left, high, x(ra) - left, low - high, { fill: "hatch", role: "gate", opacity: 0.3 }),
    rect(x(ra), y(rb), right - x(ra), low - y(rb), { fill: "hatch", role: "gate", opacity: 0.3 }),
    line(left, high, left, low),
    line(left, low, right, low),
    line(x(ra), high, x(ra), low, {
      stroke: "ink",
      strokeWidth: 2,
      role: "gate",
      id: `gate.${across?.id ?? ""}`,
      label: say("chart.deal.gate", { party: across?.name ?? "", points: digits.points(ra) }),
    }),
    line(left, y(rb), right, y(rb), {
      stroke: "ink",
      strokeWidth: 2,
      role: "gate",
      id: `gate.${up?.id ?? ""}`,
      label: say("chart.deal.gate", { party: up?.name ?? "", points: digits.points(rb) }),
    }),
    text(left, top + 12, cut(`↑ ${up?.name ?? ""}`, { size: 12, weight: 600, width: right - left }), {
      weight: 600,
      ink: "ink",
    }),
    text(right, low + 32, cut(`${across?.name ?? ""} →`, { size: 12, weight: 600, width: right - left }), {
      anchor: "end",
      weight: 600,
      ink: "ink",
    }),
  ];
  for (const tick of ticksOf(range[0], range[1], 4)) {
    marks.push(text(left - 6, y(tick) + 4, digits.points(tick), { anchor: "end", ink: "ink-3" }));
    marks.push(text(x(tick), low + 16, digits.points(tick), { anchor: "middle", ink: "ink-3" }));
  }
  const stairs = front.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const steps = stairs.flatMap(([a = 0, b = 0], k): [number, number][] => {
    const before = stairs[k - 1];
    return before === undefined
      ? [[x(a), y(b)]]
      : [
          [x(before[0] ?? 0), y(b)],
          [x(a), y(b)],
        ];
  });
  if (steps.length > 1) marks.push(polyline(steps, { stroke: "accent", strokeWidth: 1.4, role: "line" }));
  for (const [a = 0, b = 0] of stairs)
    marks.push(shapeMark("circle", [x(a), y(b)], 2.5, { ink: "accent", role: "mark" }));
  marks.push(...groupsOnPlane(spec, ([a, b]) => [x(a), y(b)]));
  const labels = drawnDeals(spec)
    .toReversed()
    .map(([deal, row]) => {
      const [a = 0, b = 0] = deal.utilities;
      const [px, py] = [x(a), y(b)];
      const miss = deal.id.startsWith("miss");
      const ink = miss ? "doubt" : "ink";
      const look = {
        ink,
        id: `deal.${deal.id}`,
        label: `${deal.name}: ${deal.moves}`,
        row,
        basis: deal.id === "fair" ? "coded" : "judged",
      } as const;
      marks.push(
        shapeMark(
          miss ? "cross" : deal.id === "statusQuo" ? "triangle-down" : "diamond",
          [px, py],
          deal.id === "largest" ? 6.5 : 5,
          look,
        ),
      );
      const room = narrow ? 178 : setting.width - MARGIN - px - 12;
      const weight = miss || deal.id === "statusQuo" ? 400 : 600;
      const words = cut(deal.name, { size: 12, weight, width: Math.max(110, Math.min(178, room)) });
      return (
        [
          [11, 4, "start"],
          [-11, 4, "end"],
          [11, -10, "start"],
          [11, 18, "start"],
          [-11, -10, "end"],
          [-11, 18, "end"],
          [11, 32, "start"],
          [-11, 32, "end"],
          [11, -24, "start"],
          [11, 46, "start"],
          [-11, 46, "end"],
        ] as const
      )
        .filter(([dx]) => (dx > 0 ? px + 180 < setting.width : px - 190 > left - 40))
        .map(([dx, dy, anchor]) =>
          text(px + dx, py + dy, words, { anchor, weight, ink: miss ? "doubt" : "ink", ground: "paper" }),
        );
    });
  const gates = [
    { left, right, top: y(rb) - 2, bottom: y(rb) + 2 },
    { left: x(ra) - 2, right: x(ra) + 2, top: high, bottom: low },
  ];
  marks.push(...placeLabels(labels, gates).placed);
  return { marks, bottom: low + 40 };
}
