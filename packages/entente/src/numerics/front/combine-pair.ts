import type { Block } from "./block.js";
import { type Draft, draft, grow, type Layer, type Limits, roomFor, stopIfAborted } from "./layer.js";
import { dropRoot, emptyMerge, heapify, type Merge, sink } from "./merge.js";

/**
 * Front of `front` ⊕ `block` for two parties, or undefined when it would pass the cap. In descending order of the
 * first coordinate a candidate is on the front iff its second exceeds the best so far; the second ascends along the
 * front, so what a copy skips over can never come back.
 */
export function combinePair(front: Layer, block: Block, { least, cap, signal }: Limits): Layer | undefined {
  const shifts = block.vectors;
  const rows: Draft = draft(2, roomFor(front, block));
  const leastFirst = least?.[0] ?? Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  // The bar a second coordinate must exceed. Integers: at or above the floor is above the floor less one.
  if (least !== undefined) best = least[1]! - 1;
  const merge = emptyMerge(2, block.count);
  for (let copy = 0; copy < block.count; copy++) {
    merge.at[copy] = -1;
    if (advance(merge, front, shifts, copy, best, leastFirst)) merge.order[merge.size++] = copy;
  }
  heapify(merge);
  const { heads, at, order } = merge;
  let pops = 0;
  while (merge.size > 0) {
    if ((++pops & 0xfff) === 0) stopIfAborted(signal);
    const copy = order[0]!;
    const second = heads[2 * copy + 1]!;
    if (second > best) {
      if (rows.count === cap) return undefined;
      if (rows.count === rows.from.length) grow(rows);
      const row = rows.count++;
      rows.vectors[2 * row] = heads[2 * copy]!;
      rows.vectors[2 * row + 1] = second;
      rows.from[row] = at[copy]!;
      rows.option[row] = copy;
      best = second;
    }
    if (advance(merge, front, shifts, copy, best, leastFirst)) sink(merge, 0);
    else dropRoot(merge);
  }
  return rows;
}

/** Moves a copy on to its next row above `best`; false when it has none or has fallen below the floor. */
function advance(
  { heads, at }: Merge,
  front: Layer,
  shifts: Float64Array,
  copy: number,
  best: number,
  leastFirst: number,
): boolean {
  const vectors = front.vectors;
  const shift = shifts[2 * copy + 1]!;
  let row = at[copy]! + 1;
  while (row < front.count && vectors[2 * row + 1]! + shift <= best) row++;
  if (row >= front.count) return false;
  const first = vectors[2 * row]! + shifts[2 * copy]!;
  if (first < leastFirst) return false;
  at[copy] = row;
  heads[2 * copy] = first;
  heads[2 * copy + 1] = vectors[2 * row + 1]! + shift;
  return true;
}
