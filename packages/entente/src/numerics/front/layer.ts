import { EntenteError } from "../../error.js";
import type { Signal } from "./block.js";

/** A front of partial sums, rows in descending lexicographic order, with the way back to the front it was made from. */
export interface Layer {
  readonly count: number;
  readonly vectors: Float64Array;
  /** Row of the previous layer each row came from. */
  readonly from: Int32Array;
  /** Row of the block that was added. */
  readonly option: Int32Array;
}

/** What a stage may keep: rows at or above `least` in every coordinate, `cap` of them at the most. */
export interface Limits {
  readonly least: Float64Array | undefined;
  readonly cap: number;
  readonly signal: Signal | undefined;
}

/** A layer under construction; the arrays are replaced when they grow, so hot loops reload them after `grow`. */
export interface Draft {
  count: number;
  vectors: Float64Array;
  from: Int32Array;
  option: Int32Array;
}

/** Room for `rows` to begin with. */
export function draft(parties: number, expected: number): Draft {
  const rows = Math.max(16, expected);
  return {
    count: 0,
    vectors: new Float64Array(rows * parties),
    from: new Int32Array(rows),
    option: new Int32Array(rows),
  };
}

/** Fronts mostly grow by less than three times a stage; growing an array costs more than zeroing one too long. */
export function roomFor(front: { readonly count: number }, block: { readonly count: number }): number {
  return front.count * Math.min(block.count, 3);
}

export function grow(rows: Draft): void {
  const vectors = new Float64Array(rows.vectors.length * 2);
  vectors.set(rows.vectors);
  const from = new Int32Array(rows.from.length * 2);
  from.set(rows.from);
  const option = new Int32Array(rows.option.length * 2);
  option.set(rows.option);
  rows.vectors = vectors;
  rows.from = from;
  rows.option = option;
}

export function stopIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw new EntenteError("aborted", "front: stopped because the run was aborted");
}
