import * as z from "zod";
import type { Condition } from "../../case/model.js";
import { bestPath } from "../../numerics/roadmap/best-path.js";
import { type Dropped, type Gait, meetsSet } from "../../numerics/roadmap/lattice.js";
import { relaxations } from "../../numerics/roadmap/relaxations.js";
import type { Tabled } from "../../numerics/roadmap/tabled.js";
import type { Course } from "./course.js";
import { compareWays, wayOf, wayShape } from "./legs.js";
import { levelSetOf } from "./level-conditions.js";

export const infeasibleSchema = z.strictObject({
  reason: z
    .enum(["targetContradicts", "cycle", "noPath"])
    .describe("The target has a later part without its first; orderings wait for one another; or every way is barred."),
  orderings: z.array(z.string()).describe("Those that the target contradicts, or the cycle."),
});
export const relaxationSchema = z.strictObject({
  drop: z.array(z.string()).describe("Orderings and red lines at stops."),
  ...wayShape,
  notForSale: z.boolean().describe("Whether a sacred line would have to give."),
});
export type Infeasible = z.output<typeof infeasibleSchema>;
export type Relaxation = z.output<typeof relaxationSchema>;

const LISTED = 5;
/** Stops up to which least sets are looked for. */
const MOST_RELAXED = 2 ** 17;

/** What the orderings and red lines are called that a search dropped. */
function namesOf({ orderings, redLines }: Course, dropped: Dropped): string[] {
  return [
    ...orderings.flatMap(([id], k) => (dropped.orderings.has(k) ? [id] : [])),
    ...redLines.flatMap(([id], k) => (dropped.lines.has(k) ? [id] : [])),
  ];
}

export function whyInfeasible(course: Course): Infeasible {
  const { orderings, contradicted } = course;
  const idOf = (k: number): string => orderings[k]?.[0] ?? "";
  if (contradicted.size > 0) return { reason: "targetContradicts", orderings: [...contradicted].map(idOf) };
  const cycle = cycleAmong(course);
  if (cycle !== null) return { reason: "cycle", orderings: cycle.map(idOf) };
  return { reason: "noPath", orderings: [] };
}

/** Least sets to drop, fewest first, then the safer way they open, then the author's order; sacred lines last. */
export function waysOut(course: Course, tabled: Tabled, gait: Gait): { found: Relaxation[]; truncated: boolean } {
  if (tabled.stops > MOST_RELAXED) return { found: [], truncated: true };
  const { sets, truncated } = relaxations(tabled, gait, course.contradicted);
  const all = sets.flatMap((dropped): Relaxation[] => {
    const opened = bestPath(tabled, gait, { dropped });
    if (opened === null) return [];
    const notForSale = [...dropped.lines].some((k) => course.redLines[k]?.[1].sacred === true);
    return [{ drop: namesOf(course, dropped), ...wayOf(course, opened.best.stops), notForSale }];
  });
  const order = [...course.orderings, ...course.redLines].map(([id]) => id);
  const places = ({ drop }: Relaxation): number[] => drop.map((id) => order.indexOf(id));
  all.sort(
    (a, b) =>
      Number(a.notForSale) - Number(b.notForSale) ||
      a.drop.length - b.drop.length ||
      compareWays(a, b) ||
      inOrder(places(a), places(b)),
  );
  return { found: all.slice(0, LISTED), truncated };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, k) => place !== b[k]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether wherever one condition holds on the way another does too, judged issue by issue. */
function implies(course: Course, one: Condition, other: Condition): boolean {
  const { asked, axes } = course;
  return Object.entries(other).every(([issue, test]) => {
    const axis = axes.findIndex((moving) => asked.space.issues[moving.issue] === issue);
    const asks = levelSetOf(asked, axes, issue in one ? { [issue]: one[issue] ?? [] } : {});
    const meets = levelSetOf(asked, axes, { [issue]: test });
    const levels = axes.map(() => 0);
    return Array.from({ length: axes[axis]?.rungs.length ?? 1 }, (_, level) => level).every((level) => {
      if (axis >= 0) levels[axis] = level;
      return !meetsSet(asks, levels) || meetsSet(meets, levels);
    });
  });
}

/** Orderings each of which waits for the next and the last for the first; null without. */
function cycleAmong(course: Course): number[] | null {
  const { orderings } = course;
  // Ordering a waits for b where its first part makes b's later part true, which needs b's first part before.
  const waitsFor = orderings.map(([, { first }]) =>
    orderings.flatMap(([, { before }], b) => (implies(course, first, before) ? [b] : [])),
  );
  const state = new Uint8Array(orderings.length);
  const trail: number[] = [];
  const visit = (k: number): number[] | null => {
    state[k] = 1;
    trail.push(k);
    for (const next of waitsFor[k] ?? []) {
      if (state[next] === 1) return trail.slice(trail.indexOf(next));
      const found = state[next] === 0 ? visit(next) : null;
      if (found !== null) return found;
    }
    state[k] = 2;
    trail.pop();
    return null;
  };
  for (let k = 0; k < orderings.length; k++) {
    const found = state[k] === 0 ? visit(k) : null;
    if (found !== null) return found;
  }
  return null;
}
