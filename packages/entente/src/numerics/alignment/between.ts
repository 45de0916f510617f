const EPSILON = 1e-9;

/** How well a third party stands between two: both figures are at most 1. */
export interface Between {
  /** 1: exactly between; less, the longer the way round through it. */
  readonly fit: number;
  /** 1: as far from the one as from the other. */
  readonly middle: number;
}

/**
 * Where a third party stands between two, on the issues that all three hold; null unless it is nearer to each of them
 * than they are to one another.
 *
 * @param apart - distance of the two
 * @param toOne - distance of the third to the one, and `toOther` to the other
 */
export function betweenness(apart: number, toOne: number, toOther: number): Between | null {
  if (toOne >= apart - EPSILON || toOther >= apart - EPSILON) return null;
  return { fit: apart / (toOne + toOther), middle: 1 - Math.abs(toOne - toOther) / apart };
}
