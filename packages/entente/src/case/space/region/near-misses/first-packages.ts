import type { Diagram } from "../diagram.js";
import { inAuthorsOrder } from "../optimum/tied.js";

/** The first packages, in the author's order, that a path stands for; at most 21. */
export function firstPackagesOn(diagram: Diagram, path: Int32Array, most: number): Int32Array[] {
  const tied = inAuthorsOrder([{ diagram, path, units: new Float64Array() }]);
  return tied === null ? [] : [tied.first, ...tied.others].slice(0, most);
}
