import { type Core, type Leaf, type Searched, walkOf } from "./core-search.js";
import { tailsOf } from "./tails.js";

/** Levels by which each party's units are told apart at once. */
const LEVELS = 128;
/** Words looked at that cost about as much as a node. */
const WORDS_A_NODE = 64;

/**
 * Visits the packages that reach the floors and meet all cuts, like a search in depth, but joins what it finds in the
 * first layers with ready ways through the last ones: those that leave no party below its floor are found by bits.
 *
 * @source Horowitz & Sahni (1974), Journal of the ACM 21:277–292, for the halves
 */
export function searchInHalves(core: Core, nodes: number, leaf: Leaf): Searched {
  const { setting, cuts, floors } = core;
  const last = setting.diagram.issueOf.length;
  const width = floors.length;
  const walk = walkOf(core, nodes);
  const final = new Float64Array(width);
  const plain = cuts.length === 0 || nodes <= 2 * setting.few || walk.run(0, last, () => true, setting.few);
  const tails = plain ? null : tailsOf(core, walk);
  if (tails === null || tails.layer === 0 || tails.layer === last) {
    const complete = walk.run(0, last, () => {
      for (let p = 0; p < width; p++) final[p] = walk.sums[last * width + p]!;
      return leaf(final, walk.path);
    });
    return { complete, nodes: walk.visited() };
  }
  const { layer, count, units, values, write } = tails;
  const levels = Array.from({ length: width }, (_, p) => levelsOf(units, p, { count, width }));
  const words = (count + 31) >>> 5;
  const row = new Int32Array(width);
  const path = new Int32Array(last);
  let extra = 0;

  function join(): boolean {
    const start = layer * width;
    const need = cuts[0]!.need - walk.values[layer * cuts.length]!;
    const inside = atLeast(values, need);
    const end = (inside + 31) >>> 5;
    extra += end / WORDS_A_NODE;
    for (let p = 0; p < width; p++) {
      const level = levels[p]!.levelOf(floors[p]! - walk.sums[start + p]!);
      if (level >= LEVELS) return true;
      row[p] = level > 0 ? level * words : 0;
    }
    for (let word = 0; word < end; word++) {
      let bits = -1;
      for (let p = 0; p < width && bits !== 0; p++) bits &= levels[p]!.rows[row[p]! + word]!;
      for (; bits !== 0; bits &= bits - 1) {
        const tail = (word << 5) + 31 - Math.clz32(bits & -bits);
        if (tail < inside && !complete(tail)) return false;
      }
    }
    return walk.visited() + extra <= nodes;
  }
  function complete(tail: number): boolean {
    for (let p = 0; p < width; p++) {
      final[p] = walk.sums[layer * width + p]! + units[tail * width + p]!;
      if (final[p]! < floors[p]!) return true;
    }
    for (const { weights, need } of cuts) {
      let value = 0;
      for (let p = 0; p < width; p++) value += weights[p]! * final[p]!;
      if (value < need) return true;
    }
    path.set(walk.path);
    write(tail, path);
    return leaf(final, path);
  }
  const all = walk.run(0, layer, join);
  return { complete: all, nodes: walk.visited() + Math.round(extra) };
}

/** How many of a descending list are at least `need`. */
function atLeast(values: Float64Array, need: number): number {
  let [inside, outside] = [0, values.length];
  while (inside < outside) {
    const middle = (inside + outside) >>> 1;
    if (values[middle]! >= need) inside = middle + 1;
    else outside = middle;
  }
  return inside;
}

interface Levels {
  /** One bit a tail, by level: set where it gives the party at least the level. */
  readonly rows: Int32Array;
  /** Every tail with at least these units has at least this level. */
  readonly levelOf: (units: number) => number;
}

function levelsOf(units: Float64Array, party: number, { count, width }: { count: number; width: number }): Levels {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let t = 0; t < count; t++) {
    low = Math.min(low, units[t * width + party]!);
    high = Math.max(high, units[t * width + party]!);
  }
  const perUnit = high > low ? (LEVELS - 0.5) / (high - low) : 0;
  const levelOf = (amount: number): number => Math.floor((amount - low) * perUnit);
  const words = (count + 31) >>> 5;
  const rows = new Int32Array(LEVELS * words);
  for (let t = 0; t < count; t++) rows[levelOf(units[t * width + party]!) * words + (t >>> 5)]! |= 1 << (t & 31);
  for (let word = (LEVELS - 1) * words - 1; word >= 0; word--) rows[word]! |= rows[word + words]!;
  return { rows, levelOf };
}
