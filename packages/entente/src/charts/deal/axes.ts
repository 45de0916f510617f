import type { Speech } from "../../explain/say.js";
import { line, polyline, rect, text } from "../draw.js";
import { MARGIN } from "../page.js";
import { shapeMark } from "../party-look.js";
import { scale, ticksOf } from "../scale.js";
import type { Mark, Part } from "../scene.js";
import { spread } from "../spread.js";
import { whiskerMarks } from "../whisker.js";
import { wrap } from "../wrap.js";
import type { DealLine, DealSpec } from "./deal-figures.js";
import { dealLine, leader } from "./deal-lines.js";
import { groupsAcross, groupsDown } from "./group-marks.js";

const HEIGHT = 330;

/** From min(0, lowest) to max(1, highest): linkages may push a utility past either end. */
export function utilityRange({ deals, now, misses, groups, front, reservation }: DealSpec): readonly [number, number] {
  const all = [
    ...[...deals, now, ...misses, ...groups].flatMap(({ utilities }) => utilities),
    ...reservation,
    ...front.flat(),
  ];
  return [all.reduce((a, b) => Math.min(a, b), 0), all.reduce((a, b) => Math.max(a, b), 1)];
}

/** Every line of the picture in the order of drawing: the three deals last. */
export function drawnDeals({ deals, now, misses }: DealSpec): readonly (readonly [DealLine, number])[] {
  const rows = [...deals, now, ...misses].map((deal, row) => [deal, row] as const);
  return [...rows.slice(deals.length), ...rows.slice(0, deals.length)];
}

/** One upright axis per party, in the order of the table. */
export function parallelAxes(spec: DealSpec, { say, digits }: Speech, top: number): Part {
  const { setting, players, reservation, front } = spec;
  const { width, language } = setting;
  const names = Math.min(250, Math.max(215, width * 0.27));
  const [left, right] = [MARGIN + 60, width - MARGIN - names];
  const x = (k: number): number => (players.length === 1 ? left : left + ((right - left) * k) / (players.length - 1));
  const [high, low] = [top + 30, top + 30 + HEIGHT];
  const range = utilityRange(spec);
  const y = scale(range, [low, high]);
  const marks: Mark[] = [];
  players.forEach(({ shape, ink, code }, k) => {
    const gate = y(reservation[k] ?? 0);
    marks.push(rect(x(k) - 13, gate, 26, low - gate, { fill: "hatch", role: "gate", opacity: 0.4 }));
    marks.push(line(x(k), high, x(k), low, { stroke: "ink-3" }));
    marks.push(shapeMark(shape, [x(k) - 14, top + 10], 5, { ink, role: "label" }));
    marks.push(text(x(k) - 4, top + 14, code, { weight: 600, ink: "ink" }));
  });
  for (const tick of ticksOf(range[0], range[1], 4)) {
    marks.push(text(left - 20, y(tick) + 4, digits.points(tick), { anchor: "end", ink: "ink-3" }));
  }
  front.forEach((utilities) => {
    marks.push(
      polyline(
        utilities.map((value, k) => [x(k), y(value)] as const),
        { stroke: "accent", strokeWidth: 0.8, opacity: 0.4 },
      ),
    );
  });
  const shown = drawnDeals(spec);
  for (const [deal, row] of shown)
    marks.push(
      ...dealLine(
        deal,
        deal.utilities.map((value, k) => [x(k), y(value)] as const),
        row,
      ),
    );
  players.forEach(({ id, name }, k) => {
    const gate = y(reservation[k] ?? 0);
    const label = say("chart.deal.gate", { party: name, points: digits.points(reservation[k] ?? 0) });
    marks.push(
      line(x(k) - 11, gate, x(k) + 11, gate, { stroke: "ink", strokeWidth: 4, role: "gate", id: `gate.${id}`, label }),
    );
  });
  spec.fairOver.forEach((over, k) => {
    if (over) marks.push(...whiskerMarks(over, { along: y, across: x(k) + 7, way: "upright", ink: "ink" }));
  });
  marks.push(...groupsAcross(spec, (k, value) => [x(k), y(value)]));
  const walk = players.length > 1 ? 1 : 0;
  marks.push(
    text(x(walk) + 17, Math.min(low - 8, (y(reservation[walk] ?? 0) + low) / 2), say("chart.deal.walksAway"), {
      ink: "ink-3",
      ground: "paper",
    }),
  );
  const ends = shown.map(([deal]) => [deal, y(deal.utilities.at(-1) ?? 0)] as const);
  const named = ends.map(([{ id, name }]) => {
    const weight = id === "fair" || id === "smallest" || id === "largest" ? 600 : 400;
    return { weight, lines: wrap(name, { size: 12, weight, width: names - 40, lines: 3, language }) } as const;
  });
  const places = spread(
    ends.map(([, at], k) => ({ at, size: 4 + 14 * (named[k]?.lines.length ?? 1) })),
    high,
    low + 20,
  );
  ends.forEach(([deal, at], k) => {
    const place = places[k] ?? at;
    marks.push(leader([right + 14, at], [right + 34, place]));
    const ink = deal.id.startsWith("miss") ? "doubt" : deal.id === "statusQuo" ? "ink-2" : "ink";
    const { weight, lines } = named[k] ?? { weight: 400, lines: [] };
    lines.forEach((words, i) => {
      marks.push(text(right + 38, place + 4 - 7 * (lines.length - 1) + 14 * i, words, { weight, ink }));
    });
  });
  return { marks, bottom: low + 10 };
}

/** The narrow form: axes lie down, one row per party, the deals as marks on each. */
export function lyingAxes(spec: DealSpec, { say, digits }: Speech, top: number): Part {
  const { setting, players, reservation, front } = spec;
  const [left, right] = [MARGIN + 52, setting.width - MARGIN - 14];
  const range = utilityRange(spec);
  const x = scale(range, [left, right]);
  const gap = 46;
  const y = (k: number): number => top + 26 + gap * k;
  const marks: Mark[] = [];
  for (const tick of ticksOf(range[0], range[1], 4))
    marks.push(text(x(tick), top + 6, digits.points(tick), { anchor: "middle", ink: "ink-3", size: 11 }));
  players.forEach(({ shape, ink, code, name, id }, k) => {
    const gate = x(reservation[k] ?? 0);
    const label = say("chart.deal.gate", { party: name, points: digits.points(reservation[k] ?? 0) });
    marks.push(rect(left, y(k) - 9, gate - left, 18, { fill: "hatch", role: "gate", opacity: 0.4 }));
    marks.push(line(left, y(k), right, y(k), { stroke: "ink-3" }));
    marks.push(
      line(gate, y(k) - 10, gate, y(k) + 10, { stroke: "ink", strokeWidth: 4, role: "gate", id: `gate.${id}`, label }),
    );
    marks.push(shapeMark(shape, [MARGIN + 6, y(k)], 5, { ink, role: "label" }));
    marks.push(text(MARGIN + 16, y(k) + 4, code, { weight: 600, ink: "ink" }));
  });
  front.forEach((utilities) => {
    marks.push(
      polyline(
        utilities.map((value, k) => [x(value), y(k)] as const),
        { stroke: "accent", strokeWidth: 0.7, opacity: 0.3 },
      ),
    );
  });
  const shown = drawnDeals(spec);
  for (const [deal, row] of shown)
    marks.push(
      ...dealLine(
        deal,
        deal.utilities.map((value, k) => [x(value), y(k)] as const),
        row,
      ),
    );
  spec.fairOver.forEach((over, k) => {
    if (over) marks.push(...whiskerMarks(over, { along: x, across: y(k) - 6, way: "lying", ink: "ink" }));
  });
  marks.push(...groupsDown(spec, (k, value) => [x(value), y(k)]));
  return { marks, bottom: y(players.length - 1) + 22 };
}
