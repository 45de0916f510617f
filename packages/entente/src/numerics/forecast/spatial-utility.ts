/**
 * Utility u = (1 − d)(1 + dρ) of each option to each party, d its salience-weighted distance √(Σ(sΔ/100)² / Σs²).
 *
 * @param ideals - per party its places, 0 … 100, one an issue
 * @param saliences - per party, one an issue, any scale; a party without any is as far from all as 0
 * @param options - places, one an issue
 * @param risk - per party, −1 (wary) … 1; default 0
 */
export function spatialUtilities(
  ideals: readonly (readonly number[])[],
  saliences: readonly (readonly number[])[],
  options: readonly (readonly number[])[],
  risk: readonly number[] = [],
): number[][] {
  return ideals.map((ideal, p) => {
    const weights = (saliences[p] ?? []).map((salience) => salience ** 2);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return options.map((option) => {
      const squares = option.reduce(
        (sum, place, i) => sum + (weights[i] ?? 0) * (((ideal[i] ?? 0) - place) / 100) ** 2,
        0,
      );
      const d = total > 0 ? Math.sqrt(squares / total) : 0;
      return (1 - d) * (1 + d * (risk[p] ?? 0));
    });
  });
}

/** Risk attitude −½ … 1 of each party from the chance of its own position: the safer it sits, the bolder; all 0 if alike. */
export function riskAttitudes(ownChances: readonly number[], chances: readonly number[]): number[] {
  const highest = Math.max(...chances);
  const lowest = Math.min(...chances);
  return ownChances.map((own) =>
    highest === lowest ? 0 : (3 * own - (highest + 2 * lowest)) / (2 * (highest - lowest)),
  );
}
