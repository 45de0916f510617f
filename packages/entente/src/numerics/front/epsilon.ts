import type { Block } from "./block.js";
import { combineMany } from "./combine-many.js";
import type { Layer, Limits } from "./layer.js";

export interface LossyStage {
  readonly layer: Layer;
  /** What the stage may have lost of each coordinate. */
  readonly lost: Float64Array;
  /** Boxes are 2^−fineness of the range. */
  readonly fineness: number;
}

/** The finest boxes tried: 2⁻¹⁶ of a coordinate's range. */
export const finestBoxes = 16;

/**
 * A stage that would pass the cap, done again with coordinates compared by box, in the finest boxes that fit. For every
 * true sum y some kept z has z ≥ y − lost; the first coordinate loses nothing.
 *
 * @param ranges - what each coordinate of the whole sum can range over
 * @source Papadimitriou & Yannakakis (2000), FOCS, 86–92; Laumanns, Thiele, Deb & Zitzler (2002), Evolutionary Computation 10(3)
 */
export function combineWithin(
  front: Layer,
  block: Block,
  parties: number,
  limits: Limits,
  { ranges, origin, fineness }: { ranges: Float64Array; origin: Float64Array; fineness: number },
): LossyStage {
  for (let bits = fineness; ; bits--) {
    const widths = boxWidths(ranges, bits);
    const layer = combineMany(front, block, parties, limits, { widths, origin });
    // At −1 bits a box holds the whole range, so a single row is left and any cap fits.
    if (layer !== undefined)
      return { layer, lost: widths.map((width, p) => (p === 0 ? 0 : width - 1)), fineness: bits };
  }
}

/** Powers of two, so that dividing by them is exact; at least 1, where boxes of integers are the integers themselves. */
function boxWidths(ranges: Float64Array, bits: number): Float64Array {
  return ranges.map((range) => Math.max(1, 2 ** (Math.floor(Math.log2(Math.max(range, 1))) - bits)));
}
