import { bestSplit, type ScoredSplit } from "./best-split.js";
import { climbSplit, type RandomNode } from "./climb-split.js";
import { gainsFor, type PairGains, polarisationOf, type Ties } from "./polarisation.js";

/** Nodes up to which every split is tried. */
export const EXACT_TO = 22;

/** A figure of two camps: who is in which (1 the first node's, 0 the other), and whether no other split has more. */
export interface Camps {
  readonly value: number;
  readonly camps: Uint8Array;
}

/**
 * The splits with the most polarisation: among camps whose sizes differ by one at most, which is what the Discourse Network
 * Analyzer's search keeps, and among all. Exact to 22 holders, then from 50 random starts a size.
 *
 * @param random - read only beyond 22 holders
 */
export function polarisation(ties: Ties, random: RandomNode): { readonly balanced: Camps; readonly best: Camps } {
  const { n } = ties;
  const at = (size: number): Camps => {
    const { camps } = search(n, gainsFor(ties, size), size, (restart, node) => random(restart * n + size, node));
    return { value: polarisationOf(ties, camps), camps };
  };
  const all = Array.from({ length: n - 1 }, (_, k) => at(k + 1));
  const even = all.filter((_, k) => Math.abs(2 * (k + 1) - n) <= 1);
  return { balanced: highest(even), best: highest(all) };
}

/**
 * Signed modularity of the best split into two camps: how much more agreement lies inside camps, and conflict between them,
 * than the parties' sums would have by themselves. The second camp may be empty. Exact to 22 holders.
 *
 * @param ties - n × n by rows, signed, symmetric, nothing on the diagonal
 * @source Gómez, Jensen & Arenas (2009), Physical Review E 80:016114
 */
export function signedModularity(n: number, ties: Float64Array, random: RandomNode): Camps {
  const gains = modularityGains(n, ties);
  const { camps } = search(n, { first: gains, second: gains, across: new Float64Array(n * n) }, null, random);
  let value = 0;
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (camps[a] === camps[b]) value += gains[a * n + b]!;
  return { value, camps };
}

/** What a pair in one camp adds to the modularity, the diagonal included. */
function modularityGains(n: number, ties: Float64Array): Float64Array {
  const plus = new Float64Array(n);
  const minus = new Float64Array(n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const tie = ties[a * n + b]!;
      if (tie > 0) plus[a]! += tie;
      else minus[a]! -= tie;
    }
  const allPlus = plus.reduce((sum, one) => sum + one, 0);
  const allMinus = minus.reduce((sum, one) => sum + one, 0);
  if (allPlus + allMinus === 0) return new Float64Array(n * n);
  const expected = (sums: Float64Array, all: number, a: number, b: number): number =>
    all > 0 ? (sums[a]! * sums[b]!) / all : 0;
  return ties.map((tie, at) => {
    const a = Math.floor(at / n);
    const b = at % n;
    return (tie - expected(plus, allPlus, a, b) + expected(minus, allMinus, a, b)) / (allPlus + allMinus);
  });
}

function search(n: number, gains: PairGains, size: number | null, random: RandomNode): ScoredSplit {
  return n <= EXACT_TO ? bestSplit(n, gains, size) : climbSplit(n, gains, size, random);
}

function highest(found: readonly Camps[]): Camps {
  const [head, ...rest] = found;
  if (head === undefined) return { value: 0, camps: new Uint8Array(0) };
  return rest.reduce((most, one) => (one.value > most.value + 1e-12 ? one : most), head);
}
