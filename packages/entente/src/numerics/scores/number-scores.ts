/**
 * Continuous ranked probability score of a forecast given as draws: mean |X − y| − ½ mean |X − X′| over all pairs.
 * Of one draw it is the absolute error. Lower is better.
 *
 * @param draws - at least one, all of the same weight
 * @source Gneiting & Raftery (2007), J. Am. Stat. Assoc. 102(477):359–378
 */
export function crpsOfDraws(draws: readonly number[], happened: number): number {
  return crpsOfWeighted(
    draws,
    draws.map(() => 1),
    happened,
  );
}

/**
 * The same for places of different weight, such as the chances of an election.
 *
 * @param weights - ≥ 0, not all 0
 *
 * @internal exported for its test
 */
export function crpsOfWeighted(places: readonly number[], weights: readonly number[], happened: number): number {
  const order = places
    .map((place, k) => ({ place, weight: weights[k] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.place - b.place);
  const total = order.reduce((sum, { weight }) => sum + weight, 0);
  // ½ mean |X − X′| over sorted places: each gap counts by the weight below times the weight above it.
  let below = 0;
  let missed = 0;
  let apart = 0;
  order.forEach(({ place, weight }, k) => {
    below += weight;
    missed += weight * Math.abs(place - happened);
    const next = order[k + 1];
    if (next !== undefined) apart += below * (total - below) * (next.place - place);
  });
  return missed / total - apart / total ** 2;
}

/**
 * Interval score: the width, and for what falls outside 2/α times the distance; lower is better.
 *
 * @param level - chance that the interval is meant to hold. Default .9
 * @source Gneiting & Raftery (2007), J. Am. Stat. Assoc. 102(477):359–378
 */
export function intervalScore([low, high]: readonly [number, number], happened: number, level = 0.9): number {
  // 2 / α as 2 / (1 − level) is not whole in doubles where it is on paper.
  const penalty = Number((2 / (1 - level)).toPrecision(12));
  return high - low + penalty * (Math.max(0, low - happened) + Math.max(0, happened - high));
}
