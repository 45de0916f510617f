import { EntenteError } from "../../error.js";
import { quantileOf } from "../knowing.js";
import { hashedUniformFrom } from "../philox.js";
import { meanOf } from "./probability-scores.js";

/** Philox stream of resampling. */
const STREAM = 2;

/** Mean difference of paired losses with its ordinary standard error. */
export interface PairedMean {
  readonly mean: number;
  /** Null for one pair. */
  readonly se: number | null;
  /** mean / se on n − 1 degrees of freedom; null where nothing varies. */
  readonly t: number | null;
}

/** @source Diebold & Mariano (1995), Journal of Business & Economic Statistics 13(3):253–263 */
export function pairedMean(differences: readonly number[]): PairedMean | null {
  const mean = meanOf(differences);
  if (mean === null) return null;
  const n = differences.length;
  if (n === 1) return { mean, se: null, t: null };
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const se = Math.sqrt(squares / (n - 1) / n);
  return { mean, se, t: se === 0 ? null : mean / se };
}

/** A share of the resamples of a bootstrap: from `from` up to, and without, `to`. */
export interface Replicates {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Means of many columns of losses over resampled clusters: as many clusters as there are, drawn with replacement. A
 * replicate depends on seed and number alone, so that parts from any number of threads join to the same means.
 *
 * @param clusters - per cluster and column the sum of its values and how many there are
 * @returns per column the means of the replicates in order; NaN where none of the drawn clusters has a value
 * @source Cameron, Gelbach & Miller (2008), Review of Economics and Statistics 90(3):414–427
 */
export function clusterMeans(
  clusters: readonly (readonly { readonly sum: number; readonly n: number }[])[],
  { seed, from, to }: Replicates,
): Float64Array[] {
  const count = clusters.length;
  const columns = clusters[0]?.length ?? 0;
  const sums = Float64Array.from(clusters.flatMap((row) => row.map(({ sum }) => sum)));
  const sizes = Float64Array.from(clusters.flatMap((row) => row.map(({ n }) => n)));
  const means = Array.from({ length: columns }, () => new Float64Array(to - from));
  const uniform = hashedUniformFrom(seed);
  const sum = new Float64Array(columns);
  const size = new Float64Array(columns);
  for (let draw = from; draw < to; draw++) {
    sum.fill(0);
    size.fill(0);
    for (let k = 0; k < count; k++) {
      const row = Math.floor(uniform(draw, k, STREAM) * count) * columns;
      for (let c = 0; c < columns; c++) {
        sum[c]! += sums[row + c]!;
        size[c]! += sizes[row + c]!;
      }
    }
    for (let c = 0; c < columns; c++) means[c]![draw - from] = sum[c]! / size[c]!;
  }
  return means;
}

/** The middle `level` of replicates, those without a value left out; null where none has one. */
export function percentileInterval(replicates: Float64Array, level = 0.95): readonly [number, number] | null {
  const ascending = replicates.filter((value) => !Number.isNaN(value)).sort();
  const tail = (1 - level) / 2;
  return ascending.length === 0 ? null : [quantileOf(ascending, tail), quantileOf(ascending, 1 - tail)];
}

/** Twice the smaller share of replicates on one side of 0, so that a comparison can be adjusted for its fellows; ≤ 1. */
export function bootstrapChance(replicates: Float64Array): number {
  const values = replicates.filter((value) => !Number.isNaN(value));
  if (values.length === 0) throw new EntenteError("no-replicates", "bootstrapChance: no replicate has a value");
  const side = (holds: (value: number) => boolean): number => values.filter(holds).length;
  // One more of each, for a finite number of resamples can never show a chance of 0.
  const least = Math.min(
    side((value) => value <= 0),
    side((value) => value >= 0),
  );
  return Math.min(1, (2 * (least + 1)) / (values.length + 1));
}

/**
 * Holm's adjustment of several chances for being looked at together.
 *
 * @returns adjusted chances in the order given
 * @source Holm (1979), Scandinavian Journal of Statistics 6(2):65–70
 */
export function holmAdjusted(chances: readonly number[]): number[] {
  const order = chances.map((chance, k) => ({ chance, k })).sort((a, b) => a.chance - b.chance || a.k - b.k);
  const adjusted = new Array<number>(chances.length).fill(1);
  let running = 0;
  order.forEach(({ chance, k }, rank) => {
    running = Math.max(running, Math.min(1, chance * (chances.length - rank)));
    adjusted[k] = running;
  });
  return adjusted;
}
