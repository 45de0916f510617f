import type { Block } from "./block.js";
import { descendingOrder } from "./descending.js";

/** All sums over a run of blocks, one array per party, each row with its number in the run. */
export interface PartialSums {
  readonly count: number;
  readonly columns: readonly Float64Array[];
}

export interface Halves {
  readonly prefix: PartialSums;
  readonly suffix: PartialSums;
  /** The row chosen in each block, blocks in the order given. */
  readonly choice: (prefix: number, suffix: number) => Int32Array;
}

const mostSuffixes = 4_096;

/**
 * Splits blocks into a prefix and a suffix of at most 4,096 sums (or a single block), small enough to stay in the
 * processor's cache. Suffixes are sorted by descending first coordinate, prefixes by descending share of what each
 * party could get, so that good sums come early.
 */
export function halvesOf(blocks: readonly Block[], parties: number): Halves {
  let cut = blocks.length;
  let size = 1;
  while (cut > 0 && (cut === blocks.length || size * blocks[cut - 1]!.count <= mostSuffixes))
    size *= blocks[--cut]!.count;
  const prefix = sums(blocks.slice(0, cut), parties);
  const suffix = sums(blocks.slice(cut), parties);
  const prefixOrder = descendingOrder(shares(prefix), 1);
  const suffixOrder = descendingOrder(suffix.columns[0]!, 1);
  return {
    prefix: reordered(prefix, prefixOrder),
    suffix: reordered(suffix, suffixOrder),
    choice: (i, j) => {
      const chosen = new Int32Array(blocks.length);
      unpack(blocks, 0, cut, prefixOrder[i]!, chosen);
      unpack(blocks, cut, blocks.length, suffixOrder[j]!, chosen);
      return chosen;
    },
  };
}

/** The first block's row counts most, as digits do. */
function unpack(blocks: readonly Block[], start: number, end: number, number: number, chosen: Int32Array): void {
  let rest = number;
  for (let b = end - 1; b >= start; b--) {
    const { count } = blocks[b]!;
    chosen[b] = rest % count;
    rest = Math.floor(rest / count);
  }
}

function sums(blocks: readonly Block[], parties: number): PartialSums {
  const count = blocks.reduce((product, block) => product * block.count, 1);
  const columns = Array.from({ length: parties }, (_, p) => {
    const column = new Float64Array(count);
    let length = 1;
    for (const block of blocks) {
      // From the back, so that a sum is read before the sums made of it overwrite it.
      for (let i = length - 1; i >= 0; i--) {
        const base = column[i]!;
        for (let v = block.count - 1; v >= 0; v--) column[i * block.count + v] = base + block.vectors[v * parties + p]!;
      }
      length *= block.count;
    }
    return column;
  });
  return { count, columns };
}

/** In whole millionths or so: only good enough to sort by, and quick to. */
function shares({ count, columns }: PartialSums): Float64Array {
  const total = new Float64Array(count);
  for (const column of columns) {
    const [low, high] = bounds(column);
    const scale = high > low ? 2 ** 20 / (high - low) : 0;
    for (let i = 0; i < count; i++) total[i] = total[i]! + Math.round((column[i]! - low) * scale);
  }
  return total;
}

export function bounds(column: Float64Array): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

// Loops, here and in the kernels: `TypedArray.from` with a function costs as much as enumerating does.
function reordered({ count, columns }: PartialSums, order: Int32Array): PartialSums {
  return {
    count,
    columns: columns.map((column) => {
      const sorted = new Float64Array(count);
      for (let i = 0; i < count; i++) sorted[i] = column[order[i]!]!;
      return sorted;
    }),
  };
}
