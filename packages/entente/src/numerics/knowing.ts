/** What knowing one input would be worth to a yes/no claim, from a sample of worlds. */
export interface Knowing {
  /** Expected gain from deciding after the input is known, at the threshold. */
  readonly evppi: number;
  /** Variance of the claim's share given the input, corrected for what binning alone would show. */
  readonly deltaBrier: number;
}
/** Worlds put in bins by the value of an input. */
export interface Bins {
  readonly of: Int32Array;
  readonly sizes: Float64Array;
  /** Whether each bin is one value. */
  readonly discrete: boolean;
}

const BINS = 20;
const DISCRETE = 20;
const SHUFFLES = 200;
const FLOOR = 0.95;

/** Puts draws in equal-count bins by value, equal values in the order drawn, the first bins one larger; few distinct values: a bin each. */
export function binsOf(values: Float64Array, count = BINS): Bins {
  const n = values.length;
  const ascending = values.slice().sort();
  const distinct: number[] = [];
  for (let k = 0; k < n && distinct.length <= DISCRETE; k++)
    if (k === 0 || ascending[k] !== ascending[k - 1]) distinct.push(ascending[k]!);
  const of = new Int32Array(n);
  if (distinct.length <= DISCRETE) {
    const at = new Map(distinct.map((value, bin) => [value, bin]));
    for (let d = 0; d < n; d++) of[d] = at.get(values[d]!)!;
    return { of, sizes: sizesOf(of, distinct.length), discrete: true };
  }
  const bins = Math.min(count, n);
  const size = Math.floor(n / bins);
  const larger = n % bins;
  const seen = new Int32Array(n);
  for (let d = 0; d < n; d++) {
    const first = firstAtLeast(ascending, values[d]!);
    const rank = first + seen[first]!++;
    of[d] =
      rank < larger * (size + 1)
        ? Math.floor(rank / (size + 1))
        : larger + Math.floor((rank - larger * (size + 1)) / size);
  }
  return { of, sizes: sizesOf(of, bins), discrete: false };
}

function firstAtLeast(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function sizesOf(of: Int32Array, bins: number): Float64Array {
  const sizes = new Float64Array(bins);
  for (const bin of of) sizes[bin]!++;
  return sizes;
}

/**
 * Value of knowing an input, from draws of it and of the claim.
 *
 * @param bins - the draws by the input's value
 * @param holds - 1 where the claim holds
 * @param threshold - share from which one would act on the claim, 0 … 1
 * @source Brennan et al. (2007); Strong & Oakley (2013), for the value of partial information from samples
 */
export function valueOfKnowing(bins: Bins, holds: Uint8Array, threshold = 0.5): Knowing {
  return { evppi: evppiOf(bins, holds, threshold), deltaBrier: deltaBrierOf(bins, holds) };
}

function hitsOf({ of, sizes }: Bins, holds: Uint8Array): Float64Array {
  const hits = new Float64Array(sizes.length);
  for (let d = 0; d < of.length; d++) hits[of[d]!]! += holds[d]!;
  return hits;
}

function evppiOf(bins: Bins, holds: Uint8Array, threshold: number): number {
  const hits = hitsOf(bins, holds);
  const n = holds.length;
  let informed = 0;
  let all = 0;
  for (let k = 0; k < hits.length; k++) {
    informed += Math.max(0, hits[k]! - threshold * bins.sizes[k]!);
    all += hits[k]!;
  }
  return Math.max(0, informed / n - Math.max(0, all / n - threshold));
}

function deltaBrierOf(bins: Bins, holds: Uint8Array): number {
  const hits = hitsOf(bins, holds);
  const n = holds.length;
  const share = hits.reduce((sum, one) => sum + one, 0) / n;
  let between = 0;
  let within = 0;
  for (let k = 0; k < hits.length; k++) {
    const size = bins.sizes[k]!;
    if (size === 0) continue;
    const mean = hits[k]! / size;
    between += (size / n) * (mean - share) ** 2;
    within += hits[k]! * (1 - mean) ** 2 + (size - hits[k]!) * mean ** 2;
  }
  const used = hits.length;
  return n <= used ? 0 : Math.max(0, between - ((used - 1) / n) * (within / (n - used)));
}

/**
 * What an input that tells nothing would seem to be worth: the 95th percentile over shuffles of its values.
 *
 * @param uniform - numbers on (0, 1), one a shuffle and place
 */
export function noiseFloor(
  bins: Bins,
  holds: Uint8Array,
  { threshold = 0.5, uniform }: { threshold?: number | undefined; uniform: (shuffle: number, place: number) => number },
): number {
  const shuffled = holds.slice();
  const seen = Array.from({ length: SHUFFLES }, (_, shuffle) => {
    for (let k = shuffled.length - 1; k > 0; k--) {
      const other = Math.floor(uniform(shuffle, k) * (k + 1));
      const held = shuffled[k]!;
      shuffled[k] = shuffled[other]!;
      shuffled[other] = held;
    }
    return evppiOf(bins, shuffled, threshold);
  });
  return quantileOf(Float64Array.from(seen).sort(), FLOOR);
}

/** Quantile of ascending numbers by linear interpolation (type 7). @source Hyndman & Fan (1996) */
export function quantileOf(ascending: ArrayLike<number>, share: number): number {
  const at = share * (ascending.length - 1);
  const low = Math.floor(at);
  const below = ascending[low]!;
  return below + (at - low) * ((ascending[Math.min(low + 1, ascending.length - 1)] ?? below) - below);
}

/** Value of perfect information about a claim with some share, at the threshold. */
export function valueOfPerfectKnowledge(share: number, threshold = 0.5): number {
  return share * (1 - threshold) - Math.max(0, share - threshold);
}
