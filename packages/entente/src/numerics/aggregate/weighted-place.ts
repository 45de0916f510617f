/** A place 0 … 100 that a statement gives, how much it counts, and how exact it is meant, in points. */
export interface WeightedPlace {
  readonly place: number;
  readonly weight: number;
  readonly imprecision: number;
}

/** What weighted places come to together. */
export interface Aggregate {
  readonly at: number;
  /** 5th to 95th percentile, within 0 … 100. */
  readonly range: readonly [number, number];
  /** Weighted squares of the distances from `at`: more statements do not shrink it. */
  readonly disagreement: number;
  /** What is left of each statement's own imprecision: more statements shrink it. */
  readonly imprecision: number;
  /** As how many statements of equal weight these count. */
  readonly nEff: number;
  /** Whether no single place does them justice: a range wider than 50, or two groups far apart. */
  readonly contested: boolean;
}

/** Standard deviations to the 5th and 95th percentile of a normal law. */
const TAIL = 1.645;
const WIDEST = 50;
const GAP = 40;
const GROUP = 0.25;

/** Weighted mean of places with its spread; null without weight. */
export function weightedPlace(places: readonly WeightedPlace[]): Aggregate | null {
  const counted = places.filter(({ weight }) => weight > 0);
  const sum = (of: (one: WeightedPlace) => number): number => counted.reduce((total, one) => total + of(one), 0);
  const total = sum(({ weight }) => weight);
  if (total === 0) return null;
  // From one of the places, so that equal places come to themselves to the last bit.
  const from = counted[0]?.place ?? 0;
  const at = from + sum(({ weight, place }) => weight * (place - from)) / total;
  const disagreement = sum(({ weight, place }) => weight * (place - at) ** 2) / total;
  const imprecision = sum(({ weight, imprecision }) => (weight * imprecision) ** 2) / total ** 2;
  const reach = TAIL * Math.sqrt(disagreement + imprecision);
  const range = [Math.max(0, at - reach), Math.min(100, at + reach)] as const;
  const nEff = total ** 2 / sum(({ weight }) => weight ** 2);
  const contested = range[1] - range[0] > WIDEST || isSplit(counted, total);
  return { at, range, disagreement, imprecision, nEff, contested };
}

/** Whether there is a gap of more than 40 points with a quarter of the weight on each side. */
function isSplit(places: readonly WeightedPlace[], total: number): boolean {
  const sorted = places.toSorted((a, b) => a.place - b.place);
  let below = 0;
  return sorted.some(({ place, weight }, k) => {
    below += weight;
    const next = sorted[k + 1];
    return next !== undefined && next.place - place > GAP && below >= GROUP * total && total - below >= GROUP * total;
  });
}
