import type { Rows } from "./rows.js";

/**
 * Packages made of an upper and a lower row that reach one or two floors: the lower rows enter in descending order of
 * the first utility as the upper rows ask for less of it, and a tree over the ranks of the second counts those that reach it.
 *
 * @returns exact below 2⁵³
 * @source Horowitz & Sahni (1974), J. ACM 21:277–292; Fenwick (1994)
 */
export function countSortedHalves(above: Rows, below: Rows, floors: Float64Array): number {
  if (above.count === 0 || below.count === 0) return 0;
  const first = ascendingOrder(above.units[0]!);
  const entering = ascendingOrder(below.units[0]!);
  if (floors.length === 1) return countOne(above, below, first, entering, floors[0]!);
  const ranked = ascendingOrder(below.units[1]!);
  const sorted = Float64Array.from(ranked, (row) => below.units[1]![row]!);
  const rankOf = new Int32Array(below.count);
  ranked.forEach((row, rank) => {
    rankOf[row] = rank;
  });
  // The tree runs from the highest rank down, so that a prefix is "at least".
  const size = below.count;
  const tree = new Float64Array(size + 1);
  const leastSecond = startsOf(above, sorted, floors[1]!);
  let next = size - 1;
  let total = 0;
  for (let i = 0; i < first.length; i++) {
    const row = first[i]!;
    const need = floors[0]! - above.units[0]![row]!;
    while (next >= 0 && below.units[0]![entering[next]!]! >= need) {
      const lower = entering[next--]!;
      const weight = below.packages[lower]!;
      for (let k = size - rankOf[lower]!; k <= size; k += k & -k) tree[k]! += weight;
    }
    let sum = 0;
    for (let k = size - leastSecond[row]!; k > 0; k -= k & -k) sum += tree[k]!;
    total += sum * above.packages[row]!;
  }
  return total;
}

/** Per upper row the first rank of the lower rows whose second utility suffices. */
function startsOf(above: Rows, sorted: Float64Array, floor: number): Int32Array {
  const order = ascendingOrder(above.units[1]!);
  const starts = new Int32Array(above.count);
  let start = sorted.length;
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    const need = floor - above.units[1]![row]!;
    while (start > 0 && sorted[start - 1]! >= need) start--;
    starts[row] = start;
  }
  return starts;
}

function countOne(above: Rows, below: Rows, first: Int32Array, entering: Int32Array, floor: number): number {
  let next = below.count - 1;
  let entered = 0;
  let total = 0;
  for (let i = 0; i < first.length; i++) {
    const row = first[i]!;
    const need = floor - above.units[0]![row]!;
    while (next >= 0 && below.units[0]![entering[next]!]! >= need) entered += below.packages[entering[next--]!]!;
    total += entered * above.packages[row]!;
  }
  return total;
}

/** Row numbers by ascending value: values are spread over 2²¹ buckets at once, then each bucket is put in order. */
export function ascendingOrder(values: Float64Array): Int32Array {
  const count = values.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    if (values[k]! < low) low = values[k]!;
    if (values[k]! > high) high = values[k]!;
  }
  const buckets = Math.max(1, Math.min(2 ** 21, count));
  const scale = high > low ? (buckets - 1) / (high - low) : 0;
  const starts = new Int32Array(buckets + 1);
  const bucketOf = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const bucket = Math.floor((values[k]! - low) * scale);
    bucketOf[k] = bucket;
    starts[bucket + 1]!++;
  }
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!;
  const order = new Int32Array(count);
  const place = starts.slice();
  for (let k = 0; k < count; k++) order[place[bucketOf[k]!]!++] = k;
  for (let b = 0; b < buckets; b++) orderWithin(order, values, starts[b]!, starts[b + 1]!);
  return order;
}

function orderWithin(order: Int32Array, values: Float64Array, start: number, end: number): void {
  if (end - start > 24) {
    order.subarray(start, end).sort((a, b) => values[a]! - values[b]! || a - b);
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const row = order[i]!;
    const value = values[row]!;
    let j = i - 1;
    while (j >= start && values[order[j]!]! > value) {
      order[j + 1] = order[j]!;
      j--;
    }
    order[j + 1] = row;
  }
}
