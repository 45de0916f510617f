import { bestPath, type Path } from "../../numerics/roadmap/best-path.js";
import { type Gait, NOTHING_DROPPED, QUANTA, stopsOf } from "../../numerics/roadmap/lattice.js";
import { openSearch } from "../../numerics/roadmap/open-search.js";
import { type Tabled, tableLattice } from "../../numerics/roadmap/tabled.js";
import type { Course } from "./course.js";
import { compareWays } from "./legs.js";

/** Stops up to which every one is judged. */
const MOST_STOPS = 2 ** 22;
/** Stops that a search over more of them may open. */
const MOST_OPENED = 2 ** 17;
const OTHERS = 5;
/** Stops times pairs of issues up to which double steps are compared with single ones. */
const MOST_PAIRED = 2 ** 26;

/** What was found between the status quo and the target. */
export interface Found {
  readonly status: "exact" | "bound";
  /** Stops of the best way, start and target included; null where none was found. */
  readonly stops: readonly Int32Array[] | null;
  /** Least worst exposure that any way can have; null where there is none. */
  readonly lowerBound: number | null;
  readonly others: readonly Path[];
  /** The same way with its figures, where every stop is judged. */
  readonly best: Path | null;
  /** Null where there are too many stops to judge each. */
  readonly tabled: Tabled | null;
}

export function searchCourse({ lattice, contradicted }: Course, gait: Gait): Found {
  if (stopsOf(lattice) <= MOST_STOPS) {
    const tabled = tableLattice(lattice);
    const paths = contradicted.size > 0 ? null : bestPath(tabled, gait, { others: OTHERS });
    return {
      status: "exact",
      stops: paths?.best.stops ?? null,
      lowerBound: paths && paths.best.worst / QUANTA,
      others: paths?.otherStarts ?? [],
      best: paths?.best ?? null,
      tabled,
    };
  }
  const untabled = { others: [], best: null, tabled: null };
  if (contradicted.size > 0) return { status: "exact", stops: null, lowerBound: null, ...untabled };
  const { stops, exact, bound } = openSearch(lattice, gait, { cap: MOST_OPENED });
  const lowerBound = Number.isFinite(bound) ? bound / QUANTA : null;
  return { status: exact ? "exact" : "bound", stops, lowerBound, ...untabled };
}

/** What each ordering costs: by how much the worst exposure would fall without it; null where there is no way with it. */
export function orderingPrices(course: Course, { tabled, best }: Found, gait: Gait): Record<string, number | null> {
  if (tabled === null) return {};
  return Object.fromEntries(
    course.orderings.map(([id], k): [string, number | null] => {
      const without = bestPath(tabled, gait, { dropped: { ...NOTHING_DROPPED, orderings: new Set([k]) } });
      return [id, best === null || without === null ? null : (best.worst - without.best.worst) / QUANTA];
    }),
  );
}

/** Whether steps of two issues can be looked at as well: they are many times as many. */
export function isPairable({ lattice }: Course, most = MOST_PAIRED): boolean {
  return stopsOf(lattice) * lattice.lengths.length ** 2 <= most;
}

/** The best way by single steps and by steps that may be double; null where there are too many stops to compare. */
export function gaitsCompared(
  course: Course,
  { tabled, best }: Found,
  { reach, axes }: Gait,
): { readonly single: Path | null; readonly paired: Path | null } | null {
  if (tabled === null || !isPairable(course)) return null;
  if (course.contradicted.size > 0) return { single: null, paired: null };
  const other = bestPath(tabled, { reach, axes: axes === "pairs" ? "single" : "pairs" })?.best ?? null;
  return axes === "pairs" ? { single: other, paired: best } : { single: best, paired: other };
}

/** Whether double steps open a way or a safer one; null where they were not looked at. */
export function pairingHelps(compared: ReturnType<typeof gaitsCompared>): boolean | null {
  if (compared === null) return null;
  const { single, paired } = compared;
  if (paired === null) return false;
  const figures = ({ worst, sum }: Path) => ({ maxExposure: worst / QUANTA, totalExposure: sum / QUANTA });
  return single === null || compareWays(figures(paired), figures(single)) < 0;
}
