import { bestPath, type Path } from "../../numerics/roadmap/best-path.js";
import { type Gait, NOTHING_DROPPED, QUANTA, stopsOf } from "../../numerics/roadmap/lattice.js";
import { openSearch } from "../../numerics/roadmap/open-search.js";
import { type Tabled, tableLattice } from "../../numerics/roadmap/tabled.js";
import type { Course } from "./course.js";
import { compareWays } from "./legs.js";

/** Stops up to which every one is judged. */
export const MOST_STOPS = 2 ** 22;
/** Stops that a search over more of them may open. */
const MOST_OPENED = 2 ** 17;
const OTHERS = 5;

/** What was found between the status quo and the target. */
export interface Found {
  readonly status: "exact" | "bound";
  /** Stops of the best way, start and target included; null where none was found. */
  readonly stops: readonly Int32Array[] | null;
  /** Least worst exposure that any way can have; null where there is none. */
  readonly lowerBound: number | null;
  readonly others: readonly Path[];
  /** Null where there are too many stops to judge each. */
  readonly tabled: Tabled | null;
}

export function searchCourse({ lattice, contradicted }: Course, gait: Gait): Found {
  if (stopsOf(lattice) <= MOST_STOPS) {
    const tabled = tableLattice(lattice);
    const paths = contradicted.size > 0 ? null : bestPath(tabled, gait, { others: OTHERS });
    const lowerBound = paths && paths.best.worst / QUANTA;
    return { status: "exact", stops: paths?.best.stops ?? null, lowerBound, others: paths?.otherStarts ?? [], tabled };
  }
  if (contradicted.size > 0) return { status: "exact", stops: null, lowerBound: null, others: [], tabled: null };
  const { stops, exact, bound } = openSearch(lattice, gait, { cap: MOST_OPENED });
  const lowerBound = Number.isFinite(bound) ? bound / QUANTA : null;
  return { status: exact ? "exact" : "bound", stops, lowerBound, others: [], tabled: null };
}

/** What each ordering costs: by how much the worst exposure would fall without it; null where there is no way with it. */
export function orderingPrices(course: Course, { tabled, stops }: Found, gait: Gait): Record<string, number | null> {
  if (tabled === null) return {};
  const now = stops && bestPath(tabled, gait)?.best.worst;
  return Object.fromEntries(
    course.orderings.map(([id], k): [string, number | null] => {
      const without = bestPath(tabled, gait, { dropped: { ...NOTHING_DROPPED, orderings: new Set([k]) } });
      return [id, now === null || now === undefined || without === null ? null : (now - without.best.worst) / QUANTA];
    }),
  );
}

/** The best way by single steps and by steps that may be double, where stops can be tabled. */
export function gaitsCompared(
  { contradicted }: Course,
  { tabled }: Found,
  reach: Gait["reach"],
): { readonly single: Path | null; readonly paired: Path | null } {
  if (tabled === null || contradicted.size > 0) return { single: null, paired: null };
  return {
    single: bestPath(tabled, { reach, axes: "single" })?.best ?? null,
    paired: bestPath(tabled, { reach, axes: "pairs" })?.best ?? null,
  };
}

/** Whether double steps open a way or a safer one. */
export function pairingHelps({ single, paired }: ReturnType<typeof gaitsCompared>): boolean {
  if (paired === null) return false;
  const figures = ({ worst, sum }: Path) => ({ maxExposure: worst / QUANTA, totalExposure: sum / QUANTA });
  return single === null || compareWays(figures(paired), figures(single)) < 0;
}
