import type { Tests } from "../../condition.js";
import type { Space } from "../space.js";

/** Largest number of assignments of the fast half. */
const FAST = 4096;

/**
 * The space cut in two after some issue: package number = slow assignment × `fast` + fast assignment, so that counting
 * up is the author's order, first issue slowest. Whatever is a sum or a conjunction over issues is tabled per half.
 */
export interface Halves {
  readonly space: Space;
  /** Issues of the slow half come first. */
  readonly cut: number;
  readonly slow: number;
  readonly fast: number;
  readonly total: number;
  /** Number of the status quo. */
  readonly statusQuo: number;
  /**
   * Where the space is too large: the packages that stand for it instead, one column of option numbers an issue. They
   * are all of the fast half, and the status quo is the last of them.
   */
  readonly sample: readonly Int32Array[] | null;
}

/** Sums per half: the value at a package is `slow[a] + fast[b]`. */
export interface HalfSums {
  readonly slow: Float64Array;
  readonly fast: Float64Array;
}
/** Bits per half, `words` an assignment: bit k holds at a package where it is set in both halves. */
export interface HalfBits {
  readonly words: number;
  readonly slow: Int32Array;
  readonly fast: Int32Array;
}

/** Cuts a space of at most 2³¹ packages. */
export function cutSpace(space: Space): Halves {
  const sizes = space.options.map((list) => list.length);
  let cut = sizes.length;
  let fast = 1;
  while (cut > 0 && fast * sizes[cut - 1]! <= FAST) fast *= sizes[--cut]!;
  const slow = sizes.slice(0, cut).reduce((product, size) => product * size, 1);
  const statusQuo = sizes.reduce((number, size, i) => number * size + space.statusQuo[i]!, 0);
  return { space, cut, slow, fast, total: slow * fast, statusQuo, sample: null };
}

/** Option numbers of a package. */
export function optionsAt({ space, sample }: Halves, number: number): Int32Array {
  if (sample !== null) return Int32Array.from(sample, (column) => column[number]!);
  const options = new Int32Array(space.options.length);
  let rest = number;
  for (let i = options.length - 1; i >= 0; i--) {
    const size = space.options[i]?.length ?? 1;
    options[i] = rest % size;
    rest = Math.trunc(rest / size);
  }
  return options;
}

/** Issues of a half, first and past the last. */
function issuesOf({ space, cut }: Halves, half: "slow" | "fast"): readonly [number, number] {
  return half === "slow" ? [0, cut] : [cut, space.options.length];
}

/** Tables a sum over issues of one number an option. */
export function sumByHalf(halves: Halves, terms: readonly ArrayLike<number>[]): HalfSums {
  if (halves.sample !== null) return sumOverSample(halves.sample, halves.fast, terms);
  const table = (half: "slow" | "fast"): Float64Array => {
    const [from, to] = issuesOf(halves, half);
    let sums = new Float64Array(1);
    for (let i = from; i < to; i++) {
      const values = terms[i] ?? [];
      const size = halves.space.options[i]?.length ?? 1;
      const next = new Float64Array(sums.length * size);
      for (let at = 0; at < next.length; at++) next[at] = sums[Math.trunc(at / size)]! + (values[at % size] ?? 0);
      sums = next;
    }
    return sums;
  };
  return { slow: table("slow"), fast: table("fast") };
}

/** Tables conditions: bit k is set in a half where every test of condition k on its issues passes. */
export function bitsByHalf(halves: Halves, conditions: readonly Tests[]): HalfBits {
  const words = Math.max(1, Math.ceil(conditions.length / 32));
  const all = new Int32Array(words);
  for (let k = 0; k < conditions.length; k++) all[k >>> 5]! |= 1 << (k & 31);
  if (halves.sample !== null) return { words, slow: all, fast: bitsOverSample(halves, conditions, all) };
  const table = (half: "slow" | "fast"): Int32Array => {
    const [from, to] = issuesOf(halves, half);
    let bits = all;
    for (let i = from; i < to; i++) {
      const size = halves.space.options[i]?.length ?? 1;
      const passing = passingBits(conditions, i, size, all);
      const row = size * words;
      const next = new Int32Array(bits.length * size);
      for (let at = 0; at < next.length; at++)
        next[at] = bits[Math.trunc(at / row) * words + (at % words)]! & passing[at % row]!;
      bits = next;
    }
    return bits;
  };
  return { words, slow: table("slow"), fast: table("fast") };
}

function sumOverSample(sample: readonly Int32Array[], rows: number, terms: readonly ArrayLike<number>[]): HalfSums {
  const sums = new Float64Array(rows);
  sample.forEach((column, i) => {
    const values = Float64Array.from(terms[i] ?? []);
    if (values.every((value) => value === 0)) return;
    for (let row = 0; row < rows; row++) sums[row]! += values[column[row]!]!;
  });
  return { slow: new Float64Array(1), fast: sums };
}

function bitsOverSample({ space, sample, fast }: Halves, conditions: readonly Tests[], all: Int32Array): Int32Array {
  const words = all.length;
  const bits = new Int32Array(fast * words);
  for (let at = 0; at < bits.length; at++) bits[at] = all[at % words]!;
  sample?.forEach((column, issue) => {
    if (!conditions.some((tests) => tests.some((test) => test.issue === issue))) return;
    const passing = passingBits(conditions, issue, space.options[issue]?.length ?? 1, all);
    for (let row = 0; row < fast; row++)
      for (let w = 0; w < words; w++) bits[row * words + w]! &= passing[column[row]! * words + w]!;
  });
  return bits;
}

/** Per option of an issue, the conditions none of whose tests it fails. */
function passingBits(conditions: readonly Tests[], issue: number, size: number, all: Int32Array): Int32Array {
  const passing = new Int32Array(size * all.length);
  for (let o = 0; o < size; o++) passing.set(all, o * all.length);
  conditions.forEach((tests, k) => {
    for (const test of tests) {
      if (test.issue !== issue) continue;
      for (let o = 0; o < size; o++) if (test.passes[o] !== 1) passing[o * all.length + (k >>> 5)]! &= ~(1 << (k & 31));
    }
  });
  return passing;
}

/** Whether condition k holds at a package, given by its halves. */
export function bitAt(bits: HalfBits, k: number, a: number, b: number): boolean {
  const w = k >>> 5;
  return (((bits.slow[a * bits.words + w]! & bits.fast[b * bits.words + w]!) >>> (k & 31)) & 1) === 1;
}
