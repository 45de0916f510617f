/** Weighted mean of places; null where the weights are all 0 or there are none. */
export function weightedMean(places: readonly number[], weights: readonly number[]): number | null {
  let sum = 0;
  let total = 0;
  places.forEach((place, k) => {
    const weight = weights[k] ?? 0;
    sum += weight * place;
    total += weight;
  });
  return total > 0 ? sum / total : null;
}
