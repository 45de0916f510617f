import { quantileOf } from "../knowing.js";
import { hashedUniformFrom } from "../philox.js";
import { alphaOf, type Metric } from "./alpha.js";
import { pairableUnits, type Ratings } from "./ratings.js";

/** Philox stream of resampling. */
const STREAM = 2;

export interface BootstrapOptions {
  /** Resamples. */
  readonly draws: number;
  readonly seed: number;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** The middle 95 % of alpha over resampled units, and how many resamples had no variation and were left out. */
export interface AlphaInterval {
  readonly interval: readonly [number, number] | null;
  readonly dropped: number;
}

/**
 * Draws as many units as there are with replacement, again and again; the interval is from the 2.5th to the 97.5th percentile.
 *
 * @source Hayes & Krippendorff (2007), Answering the call for a standard reliability measure for coding data
 */
export function alphaInterval(
  ratings: Ratings,
  metric: Metric,
  { draws, seed, signal }: BootstrapOptions,
): AlphaInterval {
  const units = pairableUnits(ratings);
  const count = units.starts.length - 1;
  const uniform = hashedUniformFrom(seed);
  const weights = new Float64Array(count);
  const seen: number[] = [];
  for (let draw = 0; draw < draws && signal?.aborted !== true; draw++) {
    weights.fill(0);
    for (let u = 0; u < count; u++) weights[Math.floor(uniform(draw, u, STREAM) * count)]! += 1;
    const alpha = alphaOf(units, metric, weights);
    if (alpha !== null) seen.push(alpha);
  }
  const ascending = Float64Array.from(seen).sort();
  const interval = seen.length === 0 ? null : ([quantileOf(ascending, 0.025), quantileOf(ascending, 0.975)] as const);
  return { interval, dropped: draws - seen.length };
}
