import { line, path, polyline } from "../draw.js";
import { type Mark, px } from "../scene.js";
import type { DealLine } from "./deal-figures.js";

/** How each kind of deal is drawn: fair thick, smallest thin, largest double, near misses dashed, today dotted. */
export function dealLine(deal: DealLine, points: readonly (readonly [number, number])[], row: number): Mark[] {
  const told = { id: `deal.${deal.id}`, role: "line" as const, label: `${deal.name}: ${deal.moves}`, row };
  switch (deal.id) {
    case "smallest":
      return [polyline(points, { ...told, stroke: "ink", strokeWidth: 1.6 })];
    case "fair":
      return [polyline(points, { ...told, stroke: "ink", strokeWidth: 3.2 })];
    case "largest":
      return [
        polyline(points, { ...told, stroke: "ink", strokeWidth: 4.4 }),
        polyline(points, { stroke: "paper", strokeWidth: 1.8, role: "grid" }),
      ];
    case "statusQuo":
      return [polyline(points, { ...told, stroke: "ink-2", strokeWidth: 1.3, dash: "1.5 3" })];
    default:
      return [
        polyline(points, { ...told, stroke: "doubt", strokeWidth: 1.3, dash: "5 3" }),
        ...deal.at.flatMap((k) => crossAt(points[k] ?? [0, 0])),
      ];
  }
}

/** A short sample of the line, for legends and cards. */
export function sampleOf(deal: DealLine, x: number, y: number): Mark[] {
  return dealLine(
    { ...deal, at: [] },
    [
      [x, y],
      [x + 26, y],
    ],
    0,
  ).map(({ id: _, row: __, label: ___, ...mark }) => ({ ...mark, role: "label" as const }));
}

function crossAt([x, y]: readonly [number, number]): Mark[] {
  const d = `M${px(x - 4)},${px(y - 4)}L${px(x + 4)},${px(y + 4)}M${px(x + 4)},${px(y - 4)}L${px(x - 4)},${px(y + 4)}`;
  return [path(d, [x, y], { stroke: "doubt", strokeWidth: 2, fill: "none", role: "gate" })];
}

/** Name at the end of a line, joined to it by a hairline where it had to move. */
export function leader(from: readonly [number, number], to: readonly [number, number]): Mark {
  return line(from[0], from[1], to[0], to[1], { stroke: "ink-3", strokeWidth: 0.8, role: "connector" });
}
