const EPSILON = 1e-9;
const SHIFTS = [-0.1, -0.05, 0, 0.05, 0.1] as const;

/** Common cause; same goal, different errands; room to trade; head-on. */
export const CELLS = ["common", "errands", "trade", "headOn"] as const;
export type Cell = (typeof CELLS)[number];

/** Distance up to which two want nearly the same, and relative lead from which they also care about the same. */
export interface Thresholds {
  readonly distance: number;
  readonly lead: number;
}

/** The cell of a pair by its mean distance and relative lead, both 0 … 1. */
export function cellOf(distance: number, lead: number, thresholds: Thresholds): Cell {
  const near = distance <= thresholds.distance + EPSILON;
  const alike = lead >= thresholds.lead - EPSILON;
  if (near) return alike ? "common" : "errands";
  return alike ? "headOn" : "trade";
}

/** Share of the 25 neighbouring pairs of thresholds (each ± 0.05 and ± 0.1) that give the same cell, 0 … 1. */
export function holdOf(distance: number, lead: number, thresholds: Thresholds): number {
  const cell = cellOf(distance, lead, thresholds);
  const same = SHIFTS.flatMap((d) =>
    SHIFTS.filter(
      (l) => cellOf(distance, lead, { distance: thresholds.distance + d, lead: thresholds.lead + l }) === cell,
    ),
  );
  return same.length / SHIFTS.length ** 2;
}

/** How far the nearer of the two figures lies from its threshold. */
export function marginOf(distance: number, lead: number, thresholds: Thresholds): number {
  return Math.min(Math.abs(distance - thresholds.distance), Math.abs(lead - thresholds.lead));
}
