/** An exact fraction. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}
/** A party's utility as stated: per issue its salience and the value of each option (0 … 1), and its linkages by id. */
export interface Utility {
  readonly terms: readonly { readonly salience: number; readonly values: readonly Fraction[] }[];
  readonly linkages: ReadonlyMap<string, number>;
}
export interface Units {
  readonly terms: readonly Float64Array[];
  readonly linkages: ReadonlyMap<string, number>;
  /** Units per unit of utility. */
  readonly scale: number;
  readonly roundingError: number;
}

const LARGEST = 2n ** 52n;
const ROUNDED_SCALE = 2 ** 40;

/** The decimal that a double is written as, as a fraction: 0.35 is 35/100. Divided by `by` where given. */
export function fractionOf(value: number, by = 1): Fraction {
  const a = decimal(value);
  const b = decimal(by);
  return { num: a.num * b.den, den: a.den * b.num };
}

/** |a − b| / by of numbers as they are written: subtracted as decimals, or 33.3 − 10 would drag a long tail along. */
export function distanceOf(a: number, b: number, by: number): Fraction {
  const [one, other] = [fractionOf(a, by), fractionOf(b, by)];
  return { num: absolute(one.num * other.den - other.num * one.den), den: one.den * other.den };
}

function decimal(value: number): Fraction {
  if (Number.isInteger(value)) return { num: BigInt(value), den: 1n };
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", digits = ""] = mantissa.split(".");
  const power = Number(exponent) - digits.length;
  const num = BigInt(whole + digits);
  return power >= 0 ? { num: num * 10n ** BigInt(power), den: 1n } : { num, den: 10n ** BigInt(-power) };
}

/**
 * Multiplies every contribution by one scale such that all become integers; null where they would pass 2^52.
 * Inputs written as decimals nearly always fit, and then nothing is lost.
 */
export function exactUnits({ terms, linkages }: Utility): Units | null {
  const saliences = terms.map(({ salience }) => decimal(salience));
  const total = saliences.reduce(add, { num: 0n, den: 1n });
  const contributions = terms.map(({ values }, i) => values.map((value) => times(value, saliences[i])));
  const bonuses = [...linkages].map(([id, value]) => [id, times(decimal(value), total)] as const);
  const all = [...contributions.flat(), ...bonuses.map(([, bonus]) => bonus)].map(reduce);
  let common = 1n;
  for (const { den } of all) {
    common = (common / gcd(common, den)) * den;
    if (common > LARGEST) return null;
  }
  const integer = ({ num, den }: Fraction): bigint => (num * common) / den;
  const divisor = all.reduce((least, part) => gcd(least, integer(part)), 0n) || 1n;
  const reach = all.reduce((sum, part) => sum + absolute(integer(part)), 0n) / divisor;
  if (reach > LARGEST) return null;
  const units = (part: Fraction): number => Number(integer(part) / divisor);
  const scale = reduce({ num: total.num * common, den: total.den * divisor });
  return {
    terms: contributions.map((values) => Float64Array.from(values, units)),
    linkages: new Map(bonuses.map(([id, bonus]) => [id, units(bonus)])),
    scale: Number(scale.num) / Number(scale.den),
    roundingError: 0,
  };
}

/** Contributions rounded once to 2^-40; a utility moves by at most (terms + linkages) / 2^41. */
export function roundedUnits({ terms, linkages }: Utility): Units {
  const total = terms.reduce((sum, { salience }) => sum + salience, 0);
  const round = (utility: number): number => Math.round(utility * ROUNDED_SCALE);
  return {
    terms: terms.map(({ salience, values }) =>
      Float64Array.from(values, ({ num, den }) => round((salience / total) * ratio(num, den))),
    ),
    linkages: new Map([...linkages].map(([id, value]) => [id, round(value)])),
    scale: ROUNDED_SCALE,
    roundingError: (terms.length + linkages.size) / (2 * ROUNDED_SCALE),
  };
}

/** num/den as a double, also where neither fits one. */
function ratio(num: bigint, den: bigint): number {
  const excess = Math.max(0, den.toString(2).length - 60);
  return Number(num >> BigInt(excess)) / Number(den >> BigInt(excess));
}

function add(a: Fraction, b: Fraction): Fraction {
  return reduce({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
}

function times(a: Fraction, b: Fraction | undefined): Fraction {
  return b === undefined ? a : { num: a.num * b.num, den: a.den * b.den };
}

function reduce({ num, den }: Fraction): Fraction {
  const divisor = gcd(num, den) || 1n;
  return { num: num / divisor, den: den / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function absolute(a: bigint): bigint {
  return a < 0n ? -a : a;
}
