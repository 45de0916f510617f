import { EntenteError } from "../../error.js";

const BITS = 32;
/** First numbers of the first dimensions; further ones are drawn, which any odd number below 2^k allows. @source Joe & Kuo (2008) */
const STARTS: readonly (readonly number[])[] = [
  [1],
  [1, 3],
  [1, 3, 1],
  [1, 1, 1],
  [1, 1, 3, 3],
  [1, 3, 5, 13],
  [1, 1, 5, 5, 17],
  [1, 1, 5, 5, 5],
  [1, 1, 7, 11, 19],
];

/**
 * A scrambled Sobol' sequence: points that fill the unit cube evenly, in nested uniform scrambling by hashing.
 *
 * @param uniform - numbers on (0, 1) by two counters, for starting numbers and scrambles
 * @returns the coordinate of a point, 0 … rows − 1, in a dimension
 * @source Sobol' 1967; Owen 1995; Laine & Karras 2011 for the hash
 */
export function sobolSequence(
  dimensions: number,
  uniform: (a: number, b: number) => number,
): (point: number, dimension: number) => number {
  if (dimensions > 4096) throw new EntenteError("out-of-range", `sobolSequence: ${dimensions} dimensions are too many`);
  const polynomials = primitivePolynomials(dimensions - 1);
  const directions = Array.from({ length: dimensions }, (_, d) =>
    d === 0
      ? Uint32Array.from({ length: BITS }, (_, k) => 2 ** (BITS - 1 - k))
      : directionsOf(polynomials[d - 1]!, startOf(d)),
  );
  const seeds = Uint32Array.from({ length: dimensions }, (_, d) => Math.floor(uniform(d, 1) * 2 ** 32));
  return (point, dimension) => {
    let bits = 0;
    for (let k = 0; k < BITS; k++) if (((point >>> k) & 1) === 1) bits ^= directions[dimension]![k]!;
    return (scramble(bits >>> 0, seeds[dimension]!) + 0.5) / 2 ** BITS;
  };

  function startOf(dimension: number): readonly number[] {
    const known = STARTS[dimension - 1];
    if (known !== undefined) return known;
    const degree = 31 - Math.clz32(polynomials[dimension - 1]!);
    return Array.from({ length: degree }, (_, k) => 2 * Math.floor(uniform(dimension, 2 + k) * 2 ** k) + 1);
  }
}

/** Direction numbers of a dimension from its polynomial, written with its leading bit, and its first numbers. */
function directionsOf(polynomial: number, start: readonly number[]): Uint32Array {
  const degree = start.length;
  const m = new Uint32Array(BITS);
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      m[k] = start[k]! << (BITS - 1 - k);
      continue;
    }
    let value = m[k - degree]! ^ (m[k - degree]! >>> degree);
    for (let j = 1; j < degree; j++) if (((polynomial >>> (degree - j)) & 1) === 1) value ^= m[k - j]!;
    m[k] = value;
  }
  return m;
}

/** The first primitive polynomials over two elements, by degree and then by number. */
function primitivePolynomials(count: number): number[] {
  const found: number[] = [];
  for (let degree = 1; found.length < count; degree++)
    for (let low = 1; low < 2 ** degree && found.length < count; low += 2) {
      const polynomial = 2 ** degree + low;
      if (isPrimitive(polynomial, degree)) found.push(polynomial);
    }
  return found;
}

/** Whether x has order 2^degree − 1: stepped through once, which is cheap for the few degrees that are needed. */
function isPrimitive(polynomial: number, degree: number): boolean {
  const size = 2 ** degree;
  let state = 1;
  for (let steps = 1; steps < size; steps++) {
    state <<= 1;
    if (state >= size) state ^= polynomial;
    if (state === 1) return steps === size - 1;
  }
  return false;
}

/** A hash in which no bit is moved by a lower one, between two reversals: a nested uniform scramble. */
function scramble(bits: number, seed: number): number {
  let v = reversed(bits);
  v = (v + seed) >>> 0;
  v = (v ^ Math.imul(v, 0x6c50b47c)) >>> 0;
  v = (v ^ Math.imul(v, 0xb82f1e52)) >>> 0;
  v = (v ^ Math.imul(v, 0xc7afe638)) >>> 0;
  v = (v ^ Math.imul(v, 0x8d22f6e6)) >>> 0;
  return reversed(v);
}

function reversed(bits: number): number {
  let v = bits;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return ((v >>> 16) | (v << 16)) >>> 0;
}
