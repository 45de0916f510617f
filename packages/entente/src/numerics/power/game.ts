import { EntenteError } from "../../error.js";

/** Monotone formula over coalitions: at least `needed` of one weight, all of several formulas, or any of them. */
export type Formula =
  | { readonly weight: number; readonly needed: number }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/** A simple voting game: who wins is a formula over sums of weights. */
export interface Game {
  /** n, number of members. */
  readonly members: number;
  /** weights[w][member]: integers ≥ 0, each list together below 2^53. */
  readonly weights: readonly Float64Array[];
  readonly wins: Formula;
}

/** Members alike in every weight. */
export interface Types {
  /** Type of each member; types are numbered by their first member. */
  readonly of: Int32Array;
  /** Members per type. */
  readonly sizes: Int32Array;
  /** weights[w][type]. */
  readonly weights: readonly Float64Array[];
}

/** @throws {EntenteError} `bad-weight` for a weight that is no integer ≥ 0, `out-of-range` where they pass 2^53 together */
export function checkGame({ members, weights }: Game): void {
  for (const list of weights) {
    if (list.length !== members)
      throw new EntenteError("out-of-range", `a weight is given for ${list.length} of ${members} members`);
    let total = 0;
    for (const weight of list) {
      if (!Number.isInteger(weight) || weight < 0)
        throw new EntenteError("bad-weight", `weight ${weight} is no integer of 0 or more`);
      total += weight;
    }
    if (total > Number.MAX_SAFE_INTEGER)
      throw new EntenteError("out-of-range", `weights add up to ${total}, above 2^53: scale them down`);
  }
}

export function typesOf({ members, weights }: Game): Types {
  const byKey = new Map<string, number>();
  const of = new Int32Array(members);
  const sizes: number[] = [];
  const first: number[] = [];
  for (let member = 0; member < members; member++) {
    const key = weights.map((list) => list[member]).join(" ");
    const type = byKey.get(key) ?? byKey.size;
    if (type === byKey.size) {
      byKey.set(key, type);
      sizes.push(0);
      first.push(member);
    }
    of[member] = type;
    sizes[type]!++;
  }
  return {
    of,
    sizes: Int32Array.from(sizes),
    weights: weights.map((list) => Float64Array.from(first, (member) => list[member]!)),
  };
}

/** Whether coalitions win, by their sums of each weight. */
export type WinTest = (sums: ArrayLike<number>) => boolean;

export function winTest(formula: Formula): WinTest {
  if ("all" in formula) {
    const parts = formula.all.map(winTest);
    return (sums) => {
      for (let k = 0; k < parts.length; k++) if (!parts[k]!(sums)) return false;
      return true;
    };
  }
  if ("any" in formula) {
    const parts = formula.any.map(winTest);
    return (sums) => {
      for (let k = 0; k < parts.length; k++) if (parts[k]!(sums)) return true;
      return false;
    };
  }
  const { weight, needed } = formula;
  return (sums) => sums[weight]! >= needed;
}

/** All thresholds that a formula puts on one weight, ascending. */
export function thresholdsOn(formula: Formula, weight: number): number[] {
  if ("weight" in formula) return formula.weight === weight ? [formula.needed] : [];
  const parts = "all" in formula ? formula.all : formula.any;
  return [...new Set(parts.flatMap((part) => thresholdsOn(part, weight)))].sort((a, b) => a - b);
}

export function totalsOf({ weights }: Game): Float64Array {
  return Float64Array.from(weights, (list) => list.reduce((sum, weight) => sum + weight, 0));
}
