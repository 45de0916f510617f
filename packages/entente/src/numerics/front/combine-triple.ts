import type { Block } from "./block.js";
import { draft, grow, type Layer, type Limits, roomFor, stopIfAborted } from "./layer.js";
import { dropRoot, emptyMerge, heapify, sink } from "./merge.js";
import { rankIn } from "./quantiles.js";
import { sampleOfSums } from "./sample-of-sums.js";
import { addStep, binOf, coveredInBin, staircase } from "./staircase.js";

/**
 * Front of `front` ⊕ `block` for three parties, or undefined when it would pass the cap. Candidates come in descending
 * order of the first coordinate, so one is on the front iff no earlier one covers its other two. A copy moves on over
 * rows that are covered already, which keeps most candidates out of the heap.
 */
export function combineTriple(front: Layer, block: Block, { least, cap, signal }: Limits): Layer | undefined {
  const { vectors: base, count: rowsOfFront } = front;
  const shifts = block.vectors;
  const rows = draft(3, roomFor(front, block));
  const [least2OfSum, most2OfSum] = rangeOfSum(front, block);
  const stairs = staircase(least2OfSum, most2OfSum, rowsOfFront * block.count, () => sampleOfSums(front, block, 3, 1));
  const least1 = least?.[0] ?? Number.NEGATIVE_INFINITY;
  const least2 = least?.[1] ?? Number.NEGATIVE_INFINITY;
  const least3 = least?.[2] ?? Number.NEGATIVE_INFINITY;
  const merge = emptyMerge(3, block.count);
  const { heads, at, order } = merge;
  for (let copy = 0; copy < block.count; copy++) {
    at[copy] = -1;
    if (advance(copy)) order[merge.size++] = copy;
  }
  heapify(merge);
  let pops = 0;
  while (merge.size > 0) {
    if ((++pops & 0xfff) === 0) stopIfAborted(signal);
    const copy = order[0]!;
    const second = heads[3 * copy + 1]!;
    const third = heads[3 * copy + 2]!;
    const bin = binOf(stairs, second);
    if (stairs.suffix[bin + 1]! < third && (stairs.suffix[bin]! < third || !coveredInBin(stairs, bin, second, third))) {
      if (rows.count === cap) return undefined;
      if (rows.count === rows.from.length) grow(rows);
      const row = rows.count++;
      rows.vectors[3 * row] = heads[3 * copy]!;
      rows.vectors[3 * row + 1] = second;
      rows.vectors[3 * row + 2] = third;
      rows.from[row] = at[copy]!;
      rows.option[row] = copy;
      addStep(stairs, second, third);
    }
    if (advance(copy)) sink(merge, 0);
    else dropRoot(merge);
  }
  return rows;

  /** Moves a copy on to its next row that is not covered; false when it has none or has fallen below the floor. */
  function advance(copy: number): boolean {
    const shift1 = shifts[3 * copy]!;
    const shift2 = shifts[3 * copy + 1]!;
    const shift3 = shifts[3 * copy + 2]!;
    const { suffix, edges, low, scale } = stairs;
    const vectors = base;
    for (let i = 3 * at[copy]! + 3, end = 3 * rowsOfFront; i < end; i += 3) {
      const third = vectors[i + 2]! + shift3;
      const second = vectors[i + 1]! + shift2;
      // `binOf`, spelled out: through it a step takes a third longer.
      const bin = edges === undefined ? ((second - low) * scale) | 0 : rankIn(edges, second);
      if (suffix[bin + 1]! >= third || second < least2 || third < least3) continue;
      const first = vectors[i]! + shift1;
      if (first < least1) return false;
      at[copy] = i / 3;
      heads[3 * copy] = first;
      heads[3 * copy + 1] = second;
      heads[3 * copy + 2] = third;
      return true;
    }
    return false;
  }
}

function rangeOfSum(front: Layer, block: Block): [low: number, high: number] {
  const [lowOfFront, highOfFront] = rangeOfColumn(front.vectors, front.count);
  const [lowOfBlock, highOfBlock] = rangeOfColumn(block.vectors, block.count);
  return [lowOfFront + lowOfBlock, highOfFront + highOfBlock];
}

function rangeOfColumn(vectors: Float64Array, count: number): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < 3 * count; i += 3) {
    const value = vectors[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
