/** A weighted median and the interval of places that all halve the weight; a point where one place does. */
export interface WeightedMedian {
  readonly median: number;
  readonly range: readonly [number, number];
}

/**
 * Weighted median: the first place whose cumulative weight passes half; where it equals half, the midpoint to the next.
 * Null where the weights are all 0.
 *
 * @source Black (1948), Journal of Political Economy 56(1):23–34
 */
export function weightedMedian(places: readonly number[], weights: readonly number[]): WeightedMedian | null {
  const held = places
    .map((place, k) => ({ place, weight: weights[k] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.place - b.place);
  const total = held.reduce((sum, { weight }) => sum + weight, 0);
  const tolerance = 1e-12 * total;
  let cumulative = 0;
  for (const { place, weight } of held) {
    cumulative += weight;
    if (cumulative < total / 2 - tolerance) continue;
    if (cumulative > total / 2 + tolerance) return { median: place, range: [place, place] };
    const next = held.find((other) => other.place > place)?.place ?? place;
    return { median: (place + next) / 2, range: [place, next] };
  }
  return null;
}
