import { weightedMean } from "./weighted-mean.js";

/** Powers of salience over which the tempered mean is spread: not counted at all, by its root, as stated. */
export const SALIENCE_POWERS = [0, 0.5, 1] as const;

/**
 * Mean with tempered saliences: the means weighted by capability × salience⁰, salience^½ and salience¹, mixed. Stated saliences
 * are rough judgements, so that part of their differences is error; a mixture halves the error where a chosen power would
 * guess at it.
 *
 * @param shares - of the three powers; ≥ 0, together 1
 * @returns null where nobody with a salience has capability
 * @source Clemen (1989), Combining forecasts, International Journal of Forecasting 5(4):559–583, for mixing
 */
export function temperedMean(
  places: readonly number[],
  { saliences, capabilities }: { readonly saliences: readonly number[]; readonly capabilities: readonly number[] },
  shares: readonly number[],
): number | null {
  let mixed = 0;
  for (const [k, power] of SALIENCE_POWERS.entries()) {
    // A party that does not care has no weight under any power.
    const weights = saliences.map((salience, p) => (salience > 0 ? (capabilities[p] ?? 0) * salience ** power : 0));
    const mean = weightedMean(places, weights);
    if (mean === null) return null;
    mixed += (shares[k] ?? 0) * mean;
  }
  return mixed;
}
