import { type PairableUnits, pairableUnits, type Ratings } from "./ratings.js";
import { ratioDisagreement } from "./ratio-disagreement.js";

export const METRICS = ["nominal", "ordinal", "interval", "ratio"] as const;
/** How far apart two values are: whether they differ, by ranks, by their difference, or by it over their sum. */
export type Metric = (typeof METRICS)[number];

/**
 * Krippendorff's alpha: 1 − observed over expected disagreement; 1 is perfect agreement, 0 what chance would give.
 *
 * Costs n log n in the number of values. For `ratio` values are ≥ 0.
 *
 * @returns null where nothing varies, or no unit has two values
 * @source Krippendorff (2011), Computing Krippendorff's Alpha-Reliability
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric): number | null {
  return alphaOf(pairableUnits(ratings), metric, null);
}

/** Alpha of units that count as often as their weight says; null: once each. */
export function alphaOf(units: PairableUnits, metric: Metric, weights: Float64Array | null): number | null {
  const { counts, total } = countsOf(units, weights);
  if (counts.reduce((met, count) => met + (count > 0 ? 1 : 0), 0) < 2) return null;
  const places = placesOf(units, counts, metric);
  const observed = observedDisagreement(units, places, metric, weights);
  const expected = expectedDisagreement(counts, total, places, metric);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function countsOf({ starts, codes, scale }: PairableUnits, weights: Float64Array | null) {
  const counts = new Float64Array(scale.length);
  let total = 0;
  for (let u = 0; u + 1 < starts.length; u++) {
    const weight = weights === null ? 1 : weights[u]!;
    if (weight === 0) continue;
    for (let k = starts[u]!; k < starts[u + 1]!; k++) counts[codes[k]!]! += weight;
    total += weight * (starts[u + 1]! - starts[u]!);
  }
  return { counts, total };
}

/** Where the values lie on a line whose distances are the metric's: ordinal distances are those of the ranks' middles. */
function placesOf({ scale }: PairableUnits, counts: Float64Array, metric: Metric): Float64Array {
  if (metric !== "ordinal") return scale;
  let below = 0;
  return Float64Array.from(counts, (count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

/** Sum over units of (ordered pairs' squared distances) / (values − 1). */
function observedDisagreement(
  { starts, codes }: PairableUnits,
  places: Float64Array,
  metric: Metric,
  weights: Float64Array | null,
): number {
  const met = new Int32Array(metric === "nominal" ? places.length : 0);
  let sum = 0;
  for (let u = 0; u + 1 < starts.length; u++) {
    const weight = weights === null ? 1 : weights[u]!;
    if (weight === 0) continue;
    const own = codes.subarray(starts[u]!, starts[u + 1]!);
    const apart =
      metric === "nominal"
        ? pairsThatDiffer(own, met)
        : metric === "ratio"
          ? pairsByRatio(own, places)
          : pairsBySquares(own, places);
    sum += (weight * apart) / (own.length - 1);
  }
  return sum;
}

function pairsThatDiffer(own: Int32Array, met: Int32Array): number {
  let same = 0;
  for (let k = 0; k < own.length; k++) same += 2 * met[own[k]!]!++ + 1;
  for (let k = 0; k < own.length; k++) met[own[k]!] = 0;
  return own.length * own.length - same;
}

function pairsBySquares(own: Int32Array, places: Float64Array): number {
  let mean = 0;
  for (let k = 0; k < own.length; k++) mean += places[own[k]!]! / own.length;
  let sum = 0;
  for (let k = 0; k < own.length; k++) sum += (places[own[k]!]! - mean) ** 2;
  return 2 * own.length * sum;
}

function pairsByRatio(own: Int32Array, places: Float64Array): number {
  let sum = 0;
  for (let j = 1; j < own.length; j++)
    for (let k = 0; k < j; k++) {
      const both = places[own[j]!]! + places[own[k]!]!;
      if (both > 0) sum += 2 * ((places[own[j]!]! - places[own[k]!]!) / both) ** 2;
    }
  return sum;
}

/** Sum over ordered pairs of all values of their squared distance. */
function expectedDisagreement(counts: Float64Array, total: number, places: Float64Array, metric: Metric): number {
  if (metric === "nominal") return total * total - counts.reduce((sum, count) => sum + count * count, 0);
  if (metric === "ratio") return ratioDisagreement(places, counts);
  const mean = counts.reduce((sum, count, k) => sum + count * places[k]!, 0) / total;
  return 2 * total * counts.reduce((sum, count, k) => sum + count * (places[k]! - mean) ** 2, 0);
}
