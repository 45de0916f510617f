import { polyline, text } from "../draw.js";
import { shapeMark } from "../party-look.js";
import type { Mark } from "../scene.js";
import type { DealSpec } from "./deal-figures.js";

type Point = readonly [number, number];

const RADIUS = 8;
/** Between the middles of marks that would lie on one another. */
const STEP = 2 * RADIUS + 2;

/** Groups as thin lines over upright axes, each with its number beside every axis. */
export function groupsAcross(spec: DealSpec, at: (player: number, value: number) => Point): Mark[] {
  // The names of the deals stand to the right of the last axis.
  const side = (k: number): number => (k === 0 ? 1 : -1);
  return [
    ...linesOf(spec, at),
    ...spec.players.flatMap((_, k) =>
      numbered(
        spec,
        spec.groups.map(({ utilities }) => {
          const [x, y] = at(k, utilities[k] ?? 0);
          return [x + side(k) * (RADIUS + 7), y] as const;
        }),
        [side(k) * STEP, 0],
      ),
    ),
  ];
}

/** Groups as thin lines down lying axes, each with its number below every axis. */
export function groupsDown(spec: DealSpec, at: (player: number, value: number) => Point): Mark[] {
  return [
    ...linesOf(spec, at),
    ...spec.players.flatMap((_, k) =>
      numbered(
        spec,
        spec.groups.map(({ utilities }) => {
          const [x, y] = at(k, utilities[k] ?? 0);
          return [x, y + 14] as const;
        }),
        [STEP, 0],
      ),
    ),
  ];
}

/** Groups as numbered marks on the plane of two parties. */
export function groupsOnPlane(spec: DealSpec, at: (utilities: Point) => Point): Mark[] {
  return numbered(
    spec,
    spec.groups.map(({ utilities: [a = 0, b = 0] }) => at([a, b])),
    [STEP, 0],
  );
}

function linesOf({ groups }: DealSpec, at: (player: number, value: number) => Point): Mark[] {
  return groups.map(({ utilities }) =>
    polyline(
      utilities.map((value, k) => at(k, value)),
      { stroke: "holds", strokeWidth: 1, opacity: 0.6, role: "connector" },
    ),
  );
}

/** A mark a group with its number in it; those that would lie on one another are moved on by steps. */
function numbered({ groups, deals }: DealSpec, points: readonly Point[], [dx, dy]: readonly [number, number]): Mark[] {
  const taken: Point[] = [];
  return groups.flatMap(({ name, moves }, k) => {
    let [x, y] = points[k] ?? [0, 0];
    while (taken.some(([a, b]) => Math.hypot(a - x, b - y) < STEP - 1)) [x, y] = [x + dx, y + dy];
    taken.push([x, y]);
    const told = { id: `group.${k + 1}`, label: `${name}: ${moves}`, row: deals.length + 1 + k };
    const number = text(x, y + 4, String(k + 1), { size: 11, weight: 600, anchor: "middle", ink: "ink" });
    return [shapeMark("circle", [x, y], RADIUS, { ink: "holds", basis: "judged", ...told }), number];
  });
}
