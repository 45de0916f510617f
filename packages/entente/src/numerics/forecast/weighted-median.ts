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
  const weightAt = new Map<number, number>();
  places.forEach((place, k) => {
    const weight = weights[k] ?? 0;
    if (weight > 0) weightAt.set(place, (weightAt.get(place) ?? 0) + weight);
  });
  const held = [...weightAt].sort(([a], [b]) => a - b);
  const total = held.reduce((sum, [, weight]) => sum + weight, 0);
  const tolerance = 1e-12 * total;
  let cumulative = 0;
  for (const [k, [place, weight]] of held.entries()) {
    cumulative += weight;
    if (cumulative < total / 2 - tolerance) continue;
    const next = cumulative > total / 2 + tolerance ? place : (held[k + 1]?.[0] ?? place);
    return { median: (place + next) / 2, range: [place, next] };
  }
  return null;
}
