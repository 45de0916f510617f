/** At most `most` distinct quantiles of a sample, ascending: every value its own edge when there are few. */
export function quantileEdges(sample: Float64Array, most: number): Float64Array {
  const sorted = Float64Array.from(sample).sort();
  const edges = new Float64Array(Math.min(most, sorted.length));
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!;
  const count = Math.min(edges.length, distinct);
  for (let i = 0; i < count; i++) edges[i] = sorted[Math.floor((i * distinct) / count)]!;
  return edges.slice(0, count);
}

/** Index of the last edge not above x, or 0 when x lies below all of them. */
export function rankIn(edges: Float64Array, x: number): number {
  let low = 0;
  let high = edges.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= x) low = middle;
    else high = middle;
  }
  return low;
}
