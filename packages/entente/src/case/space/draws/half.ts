import { MOST_FAST } from "../../../numerics/half-split/half-split.js";
import type { Tests } from "../../condition.js";
import type { Space } from "../space.js";

/** The issues of a space cut in two: a package is a slow and a fast assignment. */
export interface Half {
  readonly sizes: readonly number[];
  /** First issue of the fast half. */
  readonly at: number;
  readonly slow: number;
  readonly fast: number;
  /** 32-bit words of a row of the fast half. */
  readonly words: number;
}
/** Packages both of whose halves are marked. */
export interface Product {
  readonly slow: Uint8Array;
  /** A bit a fast assignment. */
  readonly fast: Int32Array;
}

const MOST_SLOW = 65_536;

/** Cuts the issues where the halves are most alike; null for more packages than two halves hold. */
export function cutInHalves({ options, total }: Pick<Space, "options" | "total">): Half | null {
  if (total > BigInt(MOST_SLOW * MOST_FAST)) return null;
  const sizes = options.map((list) => list.length);
  const all = sizes.reduce((product, size) => product * size, 1);
  let best: Half | null = null;
  for (let at = sizes.length, fast = 1; at >= 0; at--, fast *= sizes[at] ?? 1) {
    const slow = all / fast;
    if (fast > MOST_FAST || slow > MOST_SLOW) continue;
    if (best === null || slow + fast < best.slow + best.fast)
      best = { sizes, at, slow, fast, words: Math.ceil(fast / 32) };
  }
  return best;
}

export function numberOf(options: ArrayLike<number>, { sizes }: Half): number {
  return sizes.reduce((number, size, i) => number * size + options[i]!, 0);
}

export function optionsOf(number: number, sizes: readonly number[]): Int32Array {
  const options = new Int32Array(sizes.length);
  let rest = number;
  for (let i = sizes.length - 1; i >= 0; i--) {
    options[i] = rest % sizes[i]!;
    rest = Math.trunc(rest / sizes[i]!);
  }
  return options;
}

/** Sums one number an option over the issues `from` … `to` − 1, for all assignments of these. */
export function sumHalf(values: readonly Float64Array[], from: number, to: number, into: Float64Array): void {
  into[0] = 0;
  let length = 1;
  for (let i = from; i < to; i++) {
    const list = values[i]!;
    const size = list.length;
    for (let n = length - 1; n >= 0; n--) {
      const sum = into[n]!;
      for (let o = size - 1; o >= 0; o--) into[n * size + o] = sum + list[o]!;
    }
    length *= size;
  }
}

/** 1 per assignment of a half where all tests on its issues pass. */
export function passingIn({ at, sizes, slow, fast }: Half, tests: Tests, which: "slow" | "fast"): Uint8Array {
  const [from, to, length] = which === "slow" ? [0, at, slow] : [at, sizes.length, fast];
  const own = tests.filter(({ issue }) => issue >= from && issue < to);
  const halfSizes = sizes.slice(from, to);
  return Uint8Array.from({ length }, (_, number) => {
    const options = optionsOf(number, halfSizes);
    return own.every(({ issue, passes }) => passes[options[issue - from]!] === 1) ? 1 : 0;
  });
}

/** Packages that pass all tests. */
export function productWhere(half: Half, tests: Tests): Product {
  return { slow: passingIn(half, tests, "slow"), fast: bitsWhere(half, passingIn(half, tests, "fast")) };
}

/** A row of bits: 1 where the mark is. */
export function bitsWhere({ words }: Pick<Half, "words">, marks: ArrayLike<number>): Int32Array {
  const bits = new Int32Array(words);
  for (let b = 0; b < marks.length; b++) if (marks[b]! > 0) bits[b >>> 5]! |= 1 << (b & 31);
  return bits;
}
