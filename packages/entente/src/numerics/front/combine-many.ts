import { addPoint, archiveTree, isCovered } from "./archive-tree.js";
import type { Block } from "./block.js";
import { draft, grow, type Layer, type Limits, roomFor, stopIfAborted } from "./layer.js";
import { dropRoot, emptyMerge, heapify, type Merge, sink } from "./merge.js";

/** Boxes ⌊(u − origin) / width⌋ by which coordinates after the first are compared; widths are powers of two. */
export interface Boxes {
  readonly origin: Float64Array;
  readonly widths: Float64Array;
}

/**
 * Front of `front` ⊕ `block` for any number of parties, or undefined when it would pass the cap. With `boxes`, what is
 * left out is covered by something kept to within less than a box.
 */
export function combineMany(
  front: Layer,
  block: Block,
  parties: number,
  { least, cap, signal }: Limits,
  boxes?: Boxes,
): Layer | undefined {
  const rows = draft(parties, roomFor(front, block));
  const tree = archiveTree(parties - 1);
  const merge = emptyMerge(parties, block.count);
  for (let copy = 0; copy < block.count; copy++) {
    merge.at[copy] = -1;
    if (advance(merge, front, block, copy, least)) merge.order[merge.size++] = copy;
  }
  heapify(merge);
  const { heads, at, order } = merge;
  const query = new Float64Array(parties - 1);
  let pops = 0;
  while (merge.size > 0) {
    if ((++pops & 0xfff) === 0) stopIfAborted(signal);
    const copy = order[0]!;
    const head = copy * parties;
    for (let p = 1; p < parties; p++) query[p - 1] = heads[head + p]!;
    if (boxes !== undefined) toBoxes(query, boxes);
    if (!isCovered(tree, query, 0)) {
      if (rows.count === cap) return undefined;
      if (rows.count === rows.from.length) grow(rows);
      const row = rows.count++;
      for (let p = 0; p < parties; p++) rows.vectors[row * parties + p] = heads[head + p]!;
      rows.from[row] = at[copy]!;
      rows.option[row] = copy;
      addPoint(tree, query, 0);
    }
    if (advance(merge, front, block, copy, least)) sink(merge, 0);
    else dropRoot(merge);
  }
  return rows;
}

function toBoxes(query: Float64Array, { origin, widths }: Boxes): void {
  for (let p = 0; p < query.length; p++) query[p] = Math.floor((query[p]! - origin[p + 1]!) / widths[p + 1]!);
}

/** Moves a copy on to its next row above the floor; false when it has none. */
function advance(
  { heads, at, parties }: Merge,
  front: Layer,
  block: Block,
  copy: number,
  least: Float64Array | undefined,
): boolean {
  const base = front.vectors;
  const shifts = block.vectors;
  const shift = copy * parties;
  for (let row = at[copy]! + 1; row < front.count; row++) {
    let p = 0;
    for (; p < parties; p++) {
      const value = base[row * parties + p]! + shifts[shift + p]!;
      if (least !== undefined && value < least[p]!) break;
      heads[shift + p] = value;
    }
    if (p < parties) continue;
    at[copy] = row;
    return true;
  }
  return false;
}
