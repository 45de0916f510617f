import { quantileEdges, rankIn } from "./quantiles.js";

/**
 * The upper staircase of a growing set of points (x, y): answers whether some point has both coordinates at least as
 * large. Points lie in bins of x; `suffix[b]` is the largest y in bins b and above, so all but the query's own bin is
 * settled by one load, and the bin's short list by a scan.
 */
export interface Staircase {
  bins: number;
  /** Lower edges of the bins once they have become quantiles; before that bins are equally wide. */
  edges: Float64Array | undefined;
  readonly low: number;
  readonly scale: number;
  /** One slot more than there are bins, so that the last bin too has a next. */
  suffix: Float64Array;
  first: Int32Array;
  next: Int32Array;
  x: Float64Array;
  y: Float64Array;
  count: number;
  /** x of candidates to come, every `strideOfSample`-th of them: where quantiles are taken from. */
  readonly sample: () => Float64Array;
}

const longestList = 64;
const mostEdges = 16_384;

/** A staircase for about `candidates` queries with x between `low` and `high`. */
export function staircase(low: number, high: number, candidates: number, sample: () => Float64Array): Staircase {
  const bins = candidates < 4_096 ? 128 : candidates < 262_144 ? 1_024 : 4_096;
  const room = Math.max(16, Math.min(candidates, 2 * bins));
  return {
    bins,
    edges: undefined,
    low,
    scale: high > low ? (bins - 1) / (high - low) : 0,
    suffix: new Float64Array(bins + 1).fill(Number.NEGATIVE_INFINITY),
    first: new Int32Array(bins).fill(-1),
    next: new Int32Array(room),
    x: new Float64Array(room),
    y: new Float64Array(room),
    count: 0,
    sample,
  };
}

/** Only the order of bins matters for being right, and rounding keeps order. */
export function binOf(stairs: Staircase, x: number): number {
  return stairs.edges === undefined ? ((x - stairs.low) * stairs.scale) | 0 : rankIn(stairs.edges, x);
}

/** Whether a point of bin b itself covers (x, y). */
export function coveredInBin(stairs: Staircase, b: number, x: number, y: number): boolean {
  const xs = stairs.x;
  const ys = stairs.y;
  const next = stairs.next;
  for (let i = stairs.first[b]!; i >= 0; i = next[i]!) if (ys[i]! >= y && xs[i]! >= x) return true;
  return false;
}

export function covered(stairs: Staircase, x: number, y: number): boolean {
  const b = binOf(stairs, x);
  if (stairs.suffix[b + 1]! >= y) return true;
  return stairs.suffix[b]! >= y && coveredInBin(stairs, b, x, y);
}

/** Adds a point that nothing covers, and forgets the points of its bin that it covers. */
export function addStep(stairs: Staircase, x: number, y: number): void {
  if (stairs.count === stairs.next.length) growSteps(stairs);
  const id = stairs.count++;
  stairs.x[id] = x;
  stairs.y[id] = y;
  if (link(stairs, id) > longestList && stairs.edges === undefined) rebin(stairs);
}

/** @returns the length of the list the point has joined */
function link(stairs: Staircase, id: number): number {
  const { x: xs, y: ys, next, first, suffix } = stairs;
  const x = xs[id]!;
  const y = ys[id]!;
  const b = binOf(stairs, x);
  let length = 1;
  let last = -1;
  for (let i = first[b]!; i >= 0; i = next[i]!) {
    if (xs[i]! <= x && ys[i]! <= y) continue;
    if (last < 0) first[b] = i;
    else next[last] = i;
    last = i;
    length++;
  }
  if (last >= 0) next[last] = id;
  else first[b] = id;
  next[id] = -1;
  for (let i = b; i >= 0 && suffix[i]! < y; i--) suffix[i] = y;
  return length;
}

function growSteps(stairs: Staircase): void {
  const size = stairs.next.length * 2;
  const next = new Int32Array(size);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  next.set(stairs.next);
  x.set(stairs.x);
  y.set(stairs.y);
  stairs.next = next;
  stairs.x = x;
  stairs.y = y;
}

/** Equal widths have put too many points in one bin: bins become quantiles of what is still to come. */
function rebin(stairs: Staircase): void {
  const edges = quantileEdges(stairs.sample(), mostEdges);
  stairs.edges = edges;
  stairs.bins = edges.length;
  const { first, next } = stairs;
  stairs.first = new Int32Array(edges.length).fill(-1);
  stairs.suffix = new Float64Array(edges.length + 1).fill(Number.NEGATIVE_INFINITY);
  for (let b = first.length - 1; b >= 0; b--) {
    for (let i = first[b]!; i >= 0; ) {
      const following = next[i]!;
      link(stairs, i);
      i = following;
    }
  }
}
