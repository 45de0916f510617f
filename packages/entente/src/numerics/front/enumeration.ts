import type { Block } from "./block.js";
import { enumeratePairs } from "./enumeration-pair.js";
import { enumerateTriples } from "./enumeration-triple.js";
import { frontOfList } from "./front-of-list.js";
import type { Layer } from "./layer.js";
import { halvesOf, type PartialSums } from "./partial-sums.js";

export interface EnumeratedFront {
  readonly count: number;
  /** `count` rows of P, distinct, in descending lexicographic order. */
  readonly vectors: Float64Array;
  /** The row chosen in each block for the k-th vector. */
  readonly witness: (k: number) => Int32Array;
}

/**
 * Pareto front of all sums of one vector from each block, looking at every sum: the check on `frontOfSum`. Time grows with the product of the blocks' counts, memory with its square root.
 *
 * @param blocks - vectors of integers; sums must stay below 2⁵³
 */
export function frontByEnumeration(blocks: readonly Block[], parties: number): EnumeratedFront {
  const halves = halvesOf(blocks, parties);
  const { vectors, from, option, count } =
    parties === 2
      ? enumeratePairs(halves.prefix, halves.suffix)
      : parties === 3
        ? enumerateTriples(halves.prefix, halves.suffix)
        : enumerateRows(halves.prefix, halves.suffix, parties);
  const rows = frontOfList(vectors, count, parties);
  return {
    count: rows.length,
    vectors: rowsAt(vectors, rows, parties),
    witness: (k) => halves.choice(from[rows[k]!]!, option[rows[k]!]!),
  };
}

/** Any number of parties: the front so far and one more prefix with all suffixes, over and over. */
function enumerateRows(prefixes: PartialSums, suffixes: PartialSums, parties: number): Layer {
  const none = new Int32Array(0);
  let kept: Layer = { vectors: new Float64Array(0), from: none, option: none, count: 0 };
  for (let i = 0; i < prefixes.count; i++) {
    const before = kept;
    const vectors = new Float64Array((before.count + suffixes.count) * parties);
    vectors.set(before.vectors);
    for (let j = 0; j < suffixes.count; j++) {
      for (let p = 0; p < parties; p++) {
        vectors[(before.count + j) * parties + p] = prefixes.columns[p]![i]! + suffixes.columns[p]![j]!;
      }
    }
    const rows = frontOfList(vectors, before.count + suffixes.count, parties);
    kept = {
      vectors: rowsAt(vectors, rows, parties),
      from: rows.map((row) => (row < before.count ? before.from[row]! : i)),
      option: rows.map((row) => (row < before.count ? before.option[row]! : row - before.count)),
      count: rows.length,
    };
  }
  return kept;
}

function rowsAt(vectors: Float64Array, rows: Int32Array, parties: number): Float64Array {
  const chosen = new Float64Array(rows.length * parties);
  rows.forEach((row, k) => {
    chosen.set(vectors.subarray(row * parties, (row + 1) * parties), k * parties);
  });
  return chosen;
}
