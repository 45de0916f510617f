/** States in ascending order of an integer value ≥ 0; equal ones by number. Counting sort, O(states + largest value). */
export function ascending(values: Int32Array): Int32Array {
  let largest = 0;
  for (let x = 0; x < values.length; x++) if (values[x]! > largest) largest = values[x]!;
  const next = new Int32Array(largest + 2);
  for (let x = 0; x < values.length; x++) next[values[x]! + 1]!++;
  for (let v = 0; v <= largest; v++) next[v + 1]! += next[v]!;
  const order = new Int32Array(values.length);
  for (let x = 0; x < values.length; x++) order[next[values[x]!]!++] = x;
  return order;
}

/** Ranks 0, 1, … of scores, 0 the lowest; scores within `tolerance` of their lower neighbour share its rank. */
export function ranksOf(scores: ArrayLike<number>, tolerance = 0): Int32Array {
  const order = Int32Array.from(scores, (_, x) => x).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const ranks = new Int32Array(order.length);
  for (let k = 1; k < order.length; k++) {
    const [x, before] = [order[k]!, order[k - 1]!];
    ranks[x] = ranks[before]! + ((scores[x] ?? 0) - (scores[before] ?? 0) > tolerance ? 1 : 0);
  }
  return ranks;
}
