import { type Triangle, triangleFromPercentiles, triangularQuantile } from "../../numerics/triangular.js";

/** How an uncertain input depends on its uniform number: all are monotone in it. */
export type Law =
  | { readonly kind: "fixed" }
  | { readonly kind: "triangle"; readonly triangle: Triangle; readonly from: number; readonly to: number }
  | { readonly kind: "uniform"; readonly from: number; readonly to: number }
  /** Halved at most, doubled at most, evenly in between by ratio. */
  | { readonly kind: "ratio"; readonly of: number }
  /** There with some chance: 1, else 0. */
  | { readonly kind: "presence"; readonly chance: number }
  /** From nothing up to some gain over what no deal gives. */
  | { readonly kind: "lift"; readonly most: number };

export const FIXED: Law = { kind: "fixed" };

/** A range read as 5th and 95th percentile around the stated value; a point is no uncertainty. */
export function rangeLaw(range: readonly [number, number], peak: number, [from, to]: readonly [number, number]): Law {
  const triangle = triangleFromPercentiles(range[0], peak, range[1]);
  return triangle.low === triangle.high ? FIXED : { kind: "triangle", triangle, from, to };
}

/** The value drawn; `stated` where the law is fixed or the number is NaN. */
export function drawnValue(law: Law, u: number, stated: number): number {
  if (Number.isNaN(u)) return stated;
  switch (law.kind) {
    case "fixed":
      return stated;
    case "triangle":
      return Math.min(law.to, Math.max(law.from, triangularQuantile(law.triangle, u)));
    case "uniform":
      return law.from + u * (law.to - law.from);
    case "ratio":
      return law.of * 2 ** (2 * u - 1);
    case "presence":
      return u < law.chance ? 1 : 0;
    case "lift":
      return law.most * u;
  }
}

/** Whether a draw falls outside what the input can be. */
export function isClamped(law: Law, u: number): boolean {
  if (law.kind !== "triangle" || (law.triangle.low >= law.from && law.triangle.high <= law.to)) return false;
  const value = triangularQuantile(law.triangle, u);
  return value < law.from || value > law.to;
}
