/** Ties of n holders, n × n by rows, both halves filled, nothing on the diagonal. */
export interface Ties {
  readonly n: number;
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
}

/** What a pair adds for two given sizes of camps: inside the first, inside the second, across. */
export interface PairGains {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly across: Float64Array;
}

/**
 * Gains of pairs for camps of `size` and n − size; half the sum over unordered pairs, divided by the total, is Π. Expected
 * agreement lies inside camps in proportion to their pairs, expected conflict between them.
 */
export function gainsFor({ n, congruence, conflict }: Ties, size: number): PairGains {
  const other = n - size;
  const within = size * (size - 1) + other * (other - 1);
  const between = n * (n - 1) - within;
  const agreed = sumOf(congruence);
  const opposed = sumOf(conflict);
  const expected = (k: number): number => (within > 0 ? ((k * (k - 1)) / within) * (agreed / within) : 0);
  const crossing = between > 0 ? ((size * other) / between) * (opposed / between) : 0;
  const inside = (k: number): Float64Array => congruence.map((tie, at) => Math.abs(tie - expected(k)) + conflict[at]!);
  return {
    first: inside(size),
    second: inside(other),
    across: congruence.map((tie, at) => tie + Math.abs(conflict[at]! - crossing)),
  };
}

/** Twice the ties there are, over ordered pairs: what Π is a share of. */
function wholeOf({ congruence, conflict }: Ties): number {
  return 2 * (sumOf(congruence) + sumOf(conflict));
}

/**
 * Polarisation of one split, as the Discourse Network Analyzer defines it; 0 without any tie.
 *
 * @param camps - 1 for the first camp, 0 for the second, per holder; both non-empty
 * @source Leifeld, Discourse Network Analyzer (software), its polarisation measure
 */
export function polarisationOf(ties: Ties, camps: Uint8Array): number {
  const { n } = ties;
  const whole = wholeOf(ties);
  if (whole === 0) return 0;
  const { first, second, across } = gainsFor(ties, sumOf(camps));
  let sum = 0;
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      if (a === b) continue;
      sum += (camps[a] !== camps[b] ? across : camps[a] === 1 ? first : second)[a * n + b]!;
    }
  return sum / whole;
}

function sumOf(values: Float64Array | Uint8Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
