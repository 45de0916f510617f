import type { Case } from "../case/model.js";
import type { View } from "../case/view.js";
import { path } from "./draw.js";
import { type PathMark, px } from "./scene.js";
import type { Ink } from "./theme.js";

export const SHAPES = ["circle", "square", "diamond", "triangle-up", "triangle-down", "hexagon", "cross"] as const;
export type Shape = (typeof SHAPES)[number];
const COLOURS = ["party-1", "party-2", "party-3", "party-4", "party-5", "party-6", "party-7"] as const;

/** How a party is told apart: colour and shape together, and a code that stands beside in ink. */
export interface PartyLook {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly ink: Ink;
  readonly shape: Shape;
}

/** Looks of the parties in force, in the author's order; those who only observe, and factions, share the third ink. */
export function looksOf(view: View, nameOf: (id: string) => string): ReadonlyMap<string, PartyLook> {
  const { kase } = view;
  const codes = codesOf(kase);
  const main = Object.keys(kase.parties).filter((id) => kase.parties[id]?.within === undefined);
  return new Map(
    view.parties.map((id) => {
      const k = main.indexOf(id);
      const observes = k < 0 || (view.positions.get(id)?.size ?? 0) === 0;
      const look: PartyLook = {
        id,
        name: nameOf(id),
        code: codes.get(id) ?? id,
        ink: observes ? "ink-3" : (COLOURS[k % 7] ?? "ink-3"),
        shape: SHAPES[(Math.max(0, k) + Math.floor(Math.max(0, k) / 7)) % 7] ?? "circle",
      };
      return [id, look];
    }),
  );
}

/** `iso`, else the shortest prefix of the id, of two to four letters, that no other party has. */
function codesOf(kase: Case): ReadonlyMap<string, string> {
  const ids = Object.keys(kase.parties);
  const taken = new Set(ids.flatMap((id) => kase.parties[id]?.iso ?? []));
  return new Map(
    ids.map((id) => {
      const iso = kase.parties[id]?.iso;
      if (iso !== undefined) return [id, iso];
      const plain = (other: string): string => other.replaceAll("-", "");
      const prefixes = [2, 3, 4].map((length) => plain(id).slice(0, length));
      const unique = (prefix: string): boolean =>
        !taken.has(prefix.toUpperCase()) && ids.every((other) => other === id || !plain(other).startsWith(prefix));
      const code = (prefixes.find(unique) ?? plain(id).slice(0, 4)).toUpperCase();
      taken.add(code);
      return [id, code];
    }),
  );
}

type ShapeLook = Parameters<typeof path>[2] & {
  /** Filled where coded, outlined where judged. */
  readonly basis?: "coded" | "judged" | undefined;
  readonly ink: Ink;
};

/** A party's shape of an area near to that of a circle of the radius, round a point. */
export function shapeMark(
  shape: Shape,
  [x, y]: readonly [number, number],
  radius: number,
  { basis = "coded", ink, ...look }: ShapeLook,
): PathMark {
  const inside = basis === "coded" ? ink : "paper";
  return path(outline(shape, x, y, radius), [x, y], { fill: inside, stroke: ink, strokeWidth: 1.5, ...look });
}

function outline(shape: Shape, x: number, y: number, r: number): string {
  const points = (list: readonly (readonly [number, number])[]): string =>
    `${list.map(([dx, dy], k) => `${k === 0 ? "M" : "L"}${px(x + dx * r)},${px(y + dy * r)}`).join("")}Z`;
  switch (shape) {
    case "circle":
      return `M${px(x - r)},${px(y)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0Z`;
    case "square":
      return points([
        [-0.88, -0.88],
        [0.88, -0.88],
        [0.88, 0.88],
        [-0.88, 0.88],
      ]);
    case "diamond":
      return points([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ]);
    case "triangle-up":
      return points([
        [0, -1.25],
        [1.2, 0.85],
        [-1.2, 0.85],
      ]);
    case "triangle-down":
      return points([
        [0, 1.25],
        [1.2, -0.85],
        [-1.2, -0.85],
      ]);
    case "hexagon":
      return points([
        [-0.55, -0.95],
        [0.55, -0.95],
        [1.1, 0],
        [0.55, 0.95],
        [-0.55, 0.95],
        [-1.1, 0],
      ]);
    case "cross":
      return points([
        [-0.4, -1.1],
        [0.4, -1.1],
        [0.4, -0.4],
        [1.1, -0.4],
        [1.1, 0.4],
        [0.4, 0.4],
        [0.4, 1.1],
        [-0.4, 1.1],
        [-0.4, 0.4],
        [-1.1, 0.4],
        [-1.1, -0.4],
        [-0.4, -0.4],
      ]);
  }
}

/** ⊙, the sign of a value held fixed. */
export function pin([x, y]: readonly [number, number]): PathMark[] {
  const look = { ink: "ink-3", role: "whisker" } as const;
  return [
    shapeMark("circle", [x, y], 2.8, { ...look, basis: "judged", strokeWidth: 1 }),
    shapeMark("circle", [x, y], 0.9, { ...look, strokeWidth: 0 }),
  ];
}

/** The mark of the shown option: a filled diamond in ink. */
export function shownMark(
  [x, y]: readonly [number, number],
  radius: number,
  look: Parameters<typeof path>[2],
): PathMark {
  return shapeMark("diamond", [x, y], radius, { ink: "ink", strokeWidth: 1, ...look });
}
