import { gcd } from "./ratio.js";

/**
 * Runs a count whose results are integers from 0 up to 2^bits: in doubles where these hold them, else once for each of
 * several coprime moduli, put together by the Chinese remainder theorem.
 *
 * @param modulusBits - moduli stay below 2^modulusBits, so that what `count` does with residues stays below 2^53
 * @param count - results modulo its argument; `Infinity` asks for the results themselves
 */
export function countExactly(bits: number, modulusBits: number, count: (modulus: number) => Float64Array): bigint[] {
  if (bits <= 53) return Array.from(count(Number.POSITIVE_INFINITY), BigInt);
  const moduli = coprimes(bits, modulusBits);
  const residues = moduli.map((modulus) => count(Number(modulus)));
  const product = moduli.reduce((all, modulus) => all * modulus, 1n);
  const weights = moduli.map((modulus) => {
    const rest = product / modulus;
    return rest * inverse(rest % modulus, modulus);
  });
  return Array.from(residues[0]!, (_, k) => {
    let sum = 0n;
    for (let m = 0; m < moduli.length; m++) sum += BigInt(residues[m]![k]!) * weights[m]!;
    return sum % product;
  });
}

/** Pairwise coprime numbers below 2^modulusBits, largest first, whose product passes 2^bits. */
function coprimes(bits: number, modulusBits: number): bigint[] {
  const found: bigint[] = [];
  let product = 1n;
  for (let next = 2n ** BigInt(modulusBits) - 1n; product <= 2n ** BigInt(bits); next -= 2n) {
    if (found.some((one) => gcd(one, next) !== 1n)) continue;
    found.push(next);
    product *= next;
  }
  return found;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b] = [value, modulus];
  let [x, y] = [1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}
