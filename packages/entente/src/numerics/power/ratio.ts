/** An exact fraction ≥ 0 in lowest terms. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** num/den in lowest terms; null where den is 0. */
export function ratio(num: bigint, den: bigint): Ratio | null {
  if (den === 0n) return null;
  const divisor = gcd(num, den);
  return { num: num / divisor, den: den / divisor };
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den) ?? a;
}

export function showRatio({ num, den }: Ratio): string {
  return den === 1n ? String(num) : `${num}/${den}`;
}

/** The double nearest a fraction, to a unit in the last place, also where neither part fits one. */
export function toNumber({ num, den }: Ratio): number {
  if (num === 0n) return 0;
  const shift = BigInt(Math.max(0, bits(den) - bits(num) + 64));
  return Number((num << shift) / den) / 2 ** Number(shift);
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x || 1n;
}

/** 0! … n! */
export function factorials(n: number): bigint[] {
  const list = [1n];
  for (let k = 1; k <= n; k++) list.push(list[k - 1]! * BigInt(k));
  return list;
}
