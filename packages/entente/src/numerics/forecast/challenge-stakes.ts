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
  // Actors at one place are alike here, so only pairs of different places are voted on.
  const distinct = [...new Set(places)];
  const width = distinct.length;
  const at = places.map((place) => distinct.indexOf(place));
  const lost = new Float64Array(width * n);
  distinct.forEach((place, a) => {
    for (let k = 0; k < n; k++)
      lost[a * n + k] = (weights[k] ?? 0) * (Math.abs((places[k] ?? 0) - place) / range) ** (exponents[k] ?? 1);
  });
  const won = new Float64Array(width * width);
  const cast = new Float64Array(width * width);
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) {
      if (a === b) continue;
      let [votes, all] = [0, 0];
      for (let k = 0; k < n; k++) {
        const vote = (lost[b * n + k] ?? 0) - (lost[a * n + k] ?? 0);
        if (vote > 0) votes += vote;
        all += Math.abs(vote);
      }
      won[a * width + b] = votes;
      cast[a * width + b] = all;
    }
  let grand = 0;
  for (const a of at) for (const b of at) if (a !== b) grand += cast[a * width + b] ?? 0;
  return at.map((a) =>
    Float64Array.from(at, (b) => {
      const all = reading === "replication" ? grand : (cast[a * width + b] ?? 0);
      return all > 0 ? (won[a * width + b] ?? 0) / all : 0;
    }),
  );
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
  const utility = (base: number): number => 2 - 4 * (risk === 1 ? Math.max(0, base) : Math.max(0, base) ** risk);
  const [win, lose] = [utility(0.5 - d / 2), utility(0.5 + d / 2)];
  const p = chances[from]?.[to] ?? 0;
  const salience = saliences[to] ?? 0;
  const unopposed = standing === 1 ? 0 : utility(fromMedian < apart ? 0.5 - h / 4 : 0.5 + h / 4);
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
