import { EntenteError } from "../../error.js";

/** A chance that was given, 0 … 1, and what happened: 1 it did, 0 it did not. */
export interface Judged {
  readonly p: number;
  readonly happened: 0 | 1;
}

/** How far from 0 and 1 the logarithm is taken: a certainty that fails would cost infinitely much. */
const CLIP = 1e-6;

/**
 * Brier score: the mean squared distance of chances from what happened; 0 … 1, lower is better.
 *
 * @returns null for no forecast
 * @source Brier (1950), Monthly Weather Review 78(1):1–3
 */
export function brierScore(judged: readonly Judged[]): number | null {
  return meanOf(judged.map(({ p, happened }) => (chance(p) - happened) ** 2));
}

/**
 * Log score: −ln of the chance given to what happened, on average, chances kept within 10⁻⁶ … 1 − 10⁻⁶; lower is better.
 *
 * @returns the score, null for no forecast, and how many chances of 0 or 1 failed and were kept within
 * @source Good (1952), J. R. Stat. Soc. B 14(1):107–114
 */
export function logScore(judged: readonly Judged[]): { readonly score: number | null; readonly clipped: number } {
  const given = judged.map(({ p, happened }) => (happened === 1 ? chance(p) : 1 - chance(p)));
  const score = meanOf(given.map((part) => -Math.log(Math.min(1 - CLIP, Math.max(CLIP, part)))));
  return { score, clipped: given.filter((part) => part === 0).length };
}

/** Mean, null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function chance(p: number): number {
  if (p >= 0 && p <= 1) return p;
  throw new EntenteError("out-of-range", `a chance lies between 0 and 1, not at ${p}`);
}
