/** Rows in descending lexicographic order, equal rows by index; all rows unless some are named. */
export function descendingOrder(
  vectors: Float64Array,
  parties: number,
  rows: Int32Array = allRows(vectors.length / parties),
): Int32Array {
  const order = byFirst(vectors, rows, parties);
  if (parties === 1) return order;
  for (let start = 0; start < order.length; ) {
    const key = vectors[order[start]! * parties]!;
    let end = start + 1;
    while (end < order.length && vectors[order[end]! * parties] === key) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compareRows(vectors, parties, a, b));
    start = end;
  }
  return order;
}

/** Negative when row a comes first. */
function compareRows(vectors: Float64Array, parties: number, a: number, b: number): number {
  for (let p = 0; p < parties; p++) {
    const difference = vectors[b * parties + p]! - vectors[a * parties + p]!;
    if (difference !== 0) return difference;
  }
  return a - b;
}

/** Sorts by the first coordinate alone, as numbers that carry the row with them where these stay exact. */
function byFirst(vectors: Float64Array, rows: Int32Array, parties: number): Int32Array {
  const count = rows.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const value = vectors[rows[i]! * parties]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!((high - low + 1) * count <= Number.MAX_SAFE_INTEGER)) {
    return Int32Array.from(rows).sort((a, b) => vectors[b * parties]! - vectors[a * parties]! || a - b);
  }
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (high - vectors[rows[i]! * parties]!) * count + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = rows[keys[i]! % count]!;
  return order;
}

function allRows(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let i = 0; i < count; i++) rows[i] = i;
  return rows;
}
