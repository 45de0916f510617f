/**
 * k-way merge of sorted copies, each shifted by one vector of a block. `heads` holds the front row of every copy,
 * `order` a binary heap of copies whose root is lexicographically largest; ties go to the copy named first, so the
 * same input always gives the same witnesses.
 */
export interface Merge {
  readonly parties: number;
  readonly heads: Float64Array;
  /** Row of the shared front each copy stands at. */
  readonly at: Int32Array;
  readonly order: Int32Array;
  size: number;
}

export function emptyMerge(parties: number, copies: number): Merge {
  return {
    parties,
    heads: new Float64Array(copies * parties),
    at: new Int32Array(copies),
    order: new Int32Array(copies),
    size: 0,
  };
}

/** Whether copy a's head comes before copy b's. */
function before(heads: Float64Array, parties: number, a: number, b: number): boolean {
  let i = a * parties;
  let j = b * parties;
  for (const end = i + parties; i < end; i++, j++) {
    const x = heads[i]!;
    const y = heads[j]!;
    if (x !== y) return x > y;
  }
  return a < b;
}

/** Restores the heap below `place` after the head of the copy there has moved on. */
export function sink(merge: Merge, place: number): void {
  const { heads, order, parties, size } = merge;
  const copy = order[place]!;
  const key = heads[copy * parties]!;
  let hole = place;
  for (let child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
    let next = order[child]!;
    let nextKey = heads[next * parties]!;
    if (child + 1 < size) {
      const other = order[child + 1]!;
      const otherKey = heads[other * parties]!;
      if (otherKey > nextKey || (otherKey === nextKey && before(heads, parties, other, next))) {
        child++;
        next = other;
        nextKey = otherKey;
      }
    }
    if (key > nextKey || (key === nextKey && before(heads, parties, copy, next))) break;
    order[hole] = next;
    hole = child;
  }
  order[hole] = copy;
}

export function heapify(merge: Merge): void {
  for (let place = (merge.size >> 1) - 1; place >= 0; place--) sink(merge, place);
}

/** Drops the copy at the root, which has no rows left. */
export function dropRoot(merge: Merge): void {
  merge.size--;
  if (merge.size === 0) return;
  merge.order[0] = merge.order[merge.size]!;
  sink(merge, 0);
}
