import { line } from "./draw.js";
import type { Spread } from "./over-worlds.js";
import type { Mark } from "./scene.js";
import type { Ink } from "./theme.js";

/** A hair from the 5th to the 95th percentile and a bar from the 25th to the 75th, lying or upright. */
export function whiskerMarks(
  { p05, p25, p75, p95 }: Spread,
  { along, across, way, ink }: { along: (value: number) => number; across: number; way: "lying" | "upright"; ink: Ink },
): Mark[] {
  const reach = (from: number, to: number, strokeWidth: number): Mark => {
    const [a, b] = [along(from), along(to)];
    const look = { stroke: ink, strokeWidth, role: "whisker" } as const;
    return way === "lying" ? line(a, across, b, across, look) : line(across, a, across, b, look);
  };
  return [reach(p05, p95, 1), reach(p25, p75, 4)];
}
