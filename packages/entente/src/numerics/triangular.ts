import { EntenteError } from "../error.js";

/** A triangular distribution: ends and peak; a point where all three coincide. */
export interface Triangle {
  readonly low: number;
  readonly peak: number;
  readonly high: number;
}

/** Share of the distribution left outside at either end of a range. */
const TAIL = 0.05;

/**
 * The triangular distribution with a peak and its 5th and 95th percentile.
 *
 * @throws {EntenteError} `out-of-range` unless low ≤ peak ≤ high
 * @source Keefer & Bodily (1983), Three-point approximations for continuous random variables
 */
export function triangleFromPercentiles(low: number, peak: number, high: number): Triangle {
  if (!(low <= peak && peak <= high))
    throw new EntenteError("out-of-range", `triangleFromPercentiles: ${peak} is outside its range ${low}–${high}`);
  const [below, above] = [peak - low, high - peak];
  if (below === 0 && above === 0) return { low: peak, peak, high: peak };
  let [from, to] = [below + above, 10 * (below + above) + 1];
  while (to - from > 1e-13) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) break;
    if (reach(middle, below) + reach(middle, above) > middle) from = middle;
    else to = middle;
  }
  const width = (from + to) / 2;
  return { low: peak - reach(width, below), peak, high: peak + reach(width, above) };
}

/** How far an end lies from the peak in a triangle of some width whose percentile lies at a distance. */
function reach(width: number, distance: number): number {
  const root = (Math.sqrt(TAIL * width) + Math.sqrt(TAIL * width + 4 * distance)) / 2;
  return root * root;
}

/** The value below which a share u of a triangular distribution lies. */
export function triangularQuantile({ low, peak, high }: Triangle, u: number): number {
  const width = high - low;
  if (width === 0) return peak;
  return u < (peak - low) / width
    ? low + Math.sqrt(u * width * (peak - low))
    : high - Math.sqrt((1 - u) * width * (high - peak));
}
