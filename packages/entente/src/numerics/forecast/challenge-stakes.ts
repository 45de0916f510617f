/** One round's stage: places, saliences, weights capability × salience, the range at the start, the standing median. */
export interface Stakes {
  readonly places: readonly number[];
  readonly saliences: readonly number[];
  readonly weights: readonly number[];
  readonly range: number;
  readonly median: number;
  /** Chance that nothing changes without a challenge. */
  readonly standing: number;
}

/**
 * Chance that each prevails over each: votes for its place over the other's, divided by all votes cast.
 *
 * @param exponents - per actor, of the distance in its votes
 * @param reading - what all votes are: those on every pair of places (`replication`), or on this pair (`printed`)
 */
export function victoryChances(
  { places, weights, range }: Stakes,
  exponents: readonly number[],
  reading: "replication" | "printed",
): Float64Array[] {
  const n = places.length;
  const lost = places.map((ideal, k) =>
    Float64Array.from(places, (place) => (weights[k] ?? 0) * (Math.abs(ideal - place) / range) ** (exponents[k] ?? 1)),
  );
  const chances = places.map(() => new Float64Array(n));
  const cast = places.map(() => new Float64Array(n));
  let grand = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (places[i] === places[j]) continue;
      for (const votes of lost) {
        const vote = votes[j]! - votes[i]!;
        if (vote > 0) chances[i]![j] = chances[i]![j]! + vote;
        cast[i]![j] = cast[i]![j]! + Math.abs(vote);
      }
      grand += cast[i]![j]!;
    }
  chances.forEach((row, i) => {
    row.forEach((votes, j) => {
      const all = reading === "replication" ? grand : cast[i]![j]!;
      row[j] = all > 0 ? votes / all : 0;
    });
  });
  return chances;
}

/** What `from` expects to gain, in utility, by challenging `to`, at a risk exponent. */
export function expectedGain(
  { places, saliences, range, median, standing }: Stakes,
  chances: readonly Float64Array[],
  { from, to, risk }: { from: number; to: number; risk: number },
): number {
  const apart = Math.abs((places[from] ?? 0) - (places[to] ?? 0));
  const fromMedian = Math.abs((places[from] ?? 0) - median);
  const d = apart / range;
  const h = (fromMedian + apart) / range;
  const utility = (base: number): number => 2 - 4 * Math.max(0, base) ** risk;
  const [win, lose] = [utility(0.5 - d / 2), utility(0.5 + d / 2)];
  const [helped, hurt] = [utility(0.5 - h / 4), utility(0.5 + h / 4)];
  const p = chances[from]?.[to] ?? 0;
  const salience = saliences[to] ?? 0;
  const unopposed = fromMedian < apart ? helped : hurt;
  return (
    salience * (p * win + (1 - p) * lose) + (1 - salience) * win - standing * utility(0.5) - (1 - standing) * unopposed
  );
}

/** Risk exponents ½ … 2 from how much the others expect to gain by challenging each; all 1 where that is alike. */
export function riskFrom(securities: readonly number[]): number[] {
  const highest = Math.max(...securities);
  const lowest = Math.min(...securities);
  return securities.map((security) => {
    if (highest === lowest) return 1;
    const ratio = (2 * security - highest - lowest) / (highest - lowest);
    return (1 - ratio / 3) / (1 + ratio / 3);
  });
}
