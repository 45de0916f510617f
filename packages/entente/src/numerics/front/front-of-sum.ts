import { EntenteError } from "../../error.js";
import type { Block, Signal } from "./block.js";
import { combineMany } from "./combine-many.js";
import { combinePair } from "./combine-pair.js";
import { combineTriple } from "./combine-triple.js";
import { combineWithin, finestBoxes } from "./epsilon.js";
import { frontOfList } from "./front-of-list.js";
import { type Layer, type Limits, stopIfAborted } from "./layer.js";

export interface FrontOptions {
  /** Per party: the least total allowed; vectors below it are left out, as early as that is certain. */
  readonly floor?: Float64Array | undefined;
  /**
   * Largest front kept exactly at any stage; past it the stage is done by boxes. Rows, ≥ 1. Default `150000` up to four
   * parties and `20000` beyond, where a comparison costs far more: a few seconds at the most either way.
   */
  readonly cap?: number | undefined;
  /** Per party: added to every vector. */
  readonly offset?: Float64Array | undefined;
  readonly signal?: Signal | undefined;
}

export interface Front {
  readonly count: number;
  /** `count` rows of P, distinct, in descending lexicographic order; each the true sum of its witness. */
  readonly vectors: Float64Array;
  /** The row chosen in each block for the k-th vector, blocks in the order they were given. */
  readonly witness: (k: number) => Int32Array;
  /**
   * Per party: for every vector y of the true front that clears the floor by `error`, some row is ≥ y − error. All
   * zero when the front is exact. A front that is not exact may be empty though the true one is not.
   */
  readonly error: Float64Array;
  readonly exact: boolean;
}

interface Part extends Block {
  /** Position among the blocks given. */
  readonly index: number;
  /** Row of the block given, for each row kept. */
  readonly rows: Int32Array;
  /** Componentwise least, which has been taken off the vectors. */
  readonly least: Float64Array;
  readonly range: Float64Array;
}

/**
 * Pareto front of all sums of one vector from each block.
 *
 * Blocks are added one at a time to the front so far, because what is dominated in a part stays dominated in the whole.
 *
 * @param blocks - vectors of integers; sums must stay below 2⁵³
 * @throws {EntenteError} `out-of-range` when the cap is below 1, `aborted` when the signal says so
 * @source Ehrgott & Gandibleux (2007), 4OR 5:1–22, for bounds on parts; ε-fronts as in `combineWithin`
 */
export function frontOfSum(blocks: readonly Block[], parties: number, options: FrontOptions = {}): Front {
  const { floor, cap = parties <= 4 ? 150_000 : 20_000, offset, signal } = options;
  if (!(cap >= 1))
    throw new EntenteError("out-of-range", `frontOfSum: cap ${cap} is below 1, so no front could be kept`);
  const error = new Float64Array(parties);
  if (blocks.some((block) => block.count === 0)) return emptyFront(error);
  const parts = blocks.map((block, index) => partOf(block, index, parties)).sort(largestFirst);
  const origin = new Float64Array(parties);
  const ranges = new Float64Array(parties);
  const rest = new Float64Array(parties);
  for (let p = 0; p < parties; p++) {
    origin[p] = parts.reduce((sum, { least }) => sum + least[p]!, offset?.[p] ?? 0);
    ranges[p] = parts.reduce((sum, { range }) => sum + range[p]!, 0);
    rest[p] = ranges[p]!;
  }
  let layer = firstLayer(origin, rest, floor);
  let fineness = finestBoxes;
  const layers: Layer[] = [];
  for (const part of parts) {
    stopIfAborted(signal);
    for (let p = 0; p < parties; p++) rest[p] = rest[p]! - part.range[p]!;
    const limits: Limits = { least: floor?.map((least, p) => least - rest[p]!), cap, signal };
    let next = combine(layer, part, parties, limits);
    if (next === undefined) {
      const stage = combineWithin(layer, part, parties, limits, { ranges, origin, fineness });
      next = stage.layer;
      fineness = Math.min(finestBoxes, stage.fineness + 1);
      for (let p = 0; p < parties; p++) error[p] = error[p]! + stage.lost[p]!;
    }
    layer = next;
    // Only the way back is kept of earlier layers: their vectors would be most of the memory.
    layers.push({ count: layer.count, vectors: new Float64Array(0), from: layer.from, option: layer.option });
  }
  return {
    count: layer.count,
    vectors: layer.vectors.slice(0, layer.count * parties),
    witness: (k) => witnessOf(layers, parts, k, layer.count),
    error,
    exact: error.every((lost) => lost === 0),
  };
}

function emptyFront(error: Float64Array): Front {
  return { count: 0, vectors: new Float64Array(0), witness: (k) => witnessOf([], [], k, 0), error, exact: true };
}

/** Single rows first, since they only move the origin; then the largest, so that the last stages have few copies. */
function largestFirst(a: Part, b: Part): number {
  const single = Number(b.count === 1) - Number(a.count === 1);
  return single || b.count - a.count || a.index - b.index;
}

function partOf(block: Block, index: number, parties: number): Part {
  const rows = frontOfList(block.vectors, block.count, parties);
  const count = rows.length;
  const least = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  const range = new Float64Array(parties);
  const vectors = new Float64Array(count * parties);
  for (let p = 0; p < parties; p++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const value = block.vectors[rows[i]! * parties + p]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    for (let i = 0; i < count; i++) vectors[i * parties + p] = block.vectors[rows[i]! * parties + p]! - low;
    least[p] = low;
    range[p] = high - low;
  }
  return { count, vectors, index, rows, least, range };
}

function firstLayer(origin: Float64Array, rest: Float64Array, floor: Float64Array | undefined): Layer {
  const reachable = floor === undefined || floor.every((least, p) => origin[p]! + rest[p]! >= least);
  const none = new Int32Array(0);
  return { count: reachable ? 1 : 0, vectors: Float64Array.from(origin), from: none, option: none };
}

function combine(front: Layer, block: Block, parties: number, limits: Limits): Layer | undefined {
  if (parties === 2) return combinePair(front, block, limits);
  if (parties === 3) return combineTriple(front, block, limits);
  return combineMany(front, block, parties, limits);
}

function witnessOf(layers: readonly Layer[], parts: readonly Part[], k: number, count: number): Int32Array {
  if (!(k >= 0 && k < count)) {
    throw new EntenteError("out-of-range", `front.witness: row ${k} is outside a front of ${count}`);
  }
  const chosen = new Int32Array(parts.length);
  let row = k;
  for (let stage = layers.length - 1; stage >= 0; stage--) {
    const { index, rows } = parts[stage]!;
    chosen[index] = rows[layers[stage]!.option[row]!]!;
    row = layers[stage]!.from[row]!;
  }
  return chosen;
}
