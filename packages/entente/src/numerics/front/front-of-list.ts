import { addPoint, archiveTree, isCovered } from "./archive-tree.js";
import { descendingOrder } from "./descending.js";
import { addStep, covered, staircase } from "./staircase.js";

/**
 * The Pareto front of a list: rows that no other row equals or exceeds in every coordinate with one larger. Of equal
 * rows the first stands for all.
 *
 * @param vectors - `count` rows of P integers, row-major
 * @returns indices of rows, in descending lexicographic order of their vectors
 * @source Chomicki, Godfrey, Gryz & Liang (2003), ICDE, 717–719: sort first, then compare with what is kept
 */
export function frontOfList(vectors: Float64Array, count: number, parties: number): Int32Array {
  const order = descendingOrder(vectors, parties, notBelowPivot(vectors, count, parties));
  const kept = new Int32Array(order.length);
  if (parties === 1) return order.slice(0, 1);
  const found =
    parties === 2
      ? keepPairs(vectors, order, kept)
      : parties === 3
        ? keepTriples(vectors, order, kept)
        : keepMany(vectors, order, kept, parties);
  return kept.slice(0, found);
}

/** Rows not dominated by the row of the largest sum, which usually leaves few to sort. Rows equal to it stay. */
function notBelowPivot(vectors: Float64Array, count: number, parties: number): Int32Array {
  let pivot = 0;
  let largest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (let p = 0; p < parties; p++) sum += vectors[row * parties + p]!;
    if (sum > largest) {
      largest = sum;
      pivot = row;
    }
  }
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) {
    let p = 0;
    while (p < parties && vectors[row * parties + p]! <= vectors[pivot * parties + p]!) p++;
    if (p < parties || row === pivot) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
}

function keepPairs(vectors: Float64Array, order: Int32Array, kept: Int32Array): number {
  let found = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < order.length; i++) {
    const second = vectors[2 * order[i]! + 1]!;
    if (second > best) {
      best = second;
      kept[found++] = order[i]!;
    }
  }
  return found;
}

function keepTriples(vectors: Float64Array, order: Int32Array, kept: Int32Array): number {
  let found = 0;
  const seconds = new Float64Array(order.length);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < order.length; i++) {
    const second = vectors[3 * order[i]! + 1]!;
    seconds[i] = second;
    if (second < low) low = second;
    if (second > high) high = second;
  }
  const stairs = staircase(low, high, order.length, () => seconds);
  for (let i = 0; i < order.length; i++) {
    const second = seconds[i]!;
    const third = vectors[3 * order[i]! + 2]!;
    if (covered(stairs, second, third)) continue;
    addStep(stairs, second, third);
    kept[found++] = order[i]!;
  }
  return found;
}

function keepMany(vectors: Float64Array, order: Int32Array, kept: Int32Array, parties: number): number {
  let found = 0;
  const tree = archiveTree(parties - 1);
  for (let i = 0; i < order.length; i++) {
    const offset = order[i]! * parties + 1;
    if (isCovered(tree, vectors, offset)) continue;
    addPoint(tree, vectors, offset);
    kept[found++] = order[i]!;
  }
  return found;
}
