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
  return { space, cut, slow, fast, total: slow * fast, statusQuo };
}

/** Option numbers of a package. */
export function optionsAt({ space }: Pick<Halves, "space">, number: number): Int32Array {
  const options = new Int32Array(space.options.length);
  let rest = number;
  for (let i = options.length - 1; i >= 0; i--) {
    const size = space.options[i]?.length ?? 1;
    options[i] = rest % size;
    rest = Math.trunc(rest / size);
  }
  return options;
}

/** Calls `visit` with every assignment of the half's issues, in order; `options` is reused. */
function eachAssignment(halves: Halves, half: "slow" | "fast", visit: (options: Int32Array, at: number) => void): void {
  const { space, cut } = halves;
  const [from, to] = half === "slow" ? [0, cut] : [cut, space.options.length];
  const options = new Int32Array(space.options.length);
  for (let at = 0; at < halves[half]; at++) {
    visit(options, at);
    for (let i = to - 1; i >= from; i--) {
      options[i] = options[i]! + 1;
      if (options[i]! < (space.options[i]?.length ?? 1)) break;
      options[i] = 0;
    }
  }
}

/** Tables a sum over issues of one number an option. */
export function sumByHalf(halves: Halves, terms: readonly ArrayLike<number>[]): HalfSums {
  const { space, cut } = halves;
  const table = (half: "slow" | "fast"): Float64Array => {
    const [from, to] = half === "slow" ? [0, cut] : [cut, space.options.length];
    const sums = new Float64Array(halves[half]);
    eachAssignment(halves, half, (options, at) => {
      let sum = 0;
      for (let i = from; i < to; i++) sum += terms[i]?.[options[i]!] ?? 0;
      sums[at] = sum;
    });
    return sums;
  };
  return { slow: table("slow"), fast: table("fast") };
}

/** Tables conditions: bit k is set in a half where every test of condition k on its issues passes. */
export function bitsByHalf(halves: Halves, conditions: readonly Tests[]): HalfBits {
  const words = Math.max(1, Math.ceil(conditions.length / 32));
  const table = (half: "slow" | "fast"): Int32Array => {
    const inHalf = (issue: number): boolean => issue < halves.cut === (half === "slow");
    const own = conditions.map((tests) => tests.filter(({ issue }) => inHalf(issue)));
    const bits = new Int32Array(halves[half] * words);
    eachAssignment(halves, half, (options, at) => {
      for (let k = 0; k < own.length; k++) {
        const holds = own[k]!.every(({ issue, passes }) => passes[options[issue]!] === 1);
        if (holds) bits[at * words + (k >>> 5)]! |= 1 << (k & 31);
      }
    });
    return bits;
  };
  return { words, slow: table("slow"), fast: table("fast") };
}

/** Whether condition k holds at a package, given by its halves. */
export function bitAt(bits: HalfBits, k: number, a: number, b: number): boolean {
  const w = k >>> 5;
  return (((bits.slow[a * bits.words + w]! & bits.fast[b * bits.words + w]!) >>> (k & 31)) & 1) === 1;
}
