import type { ScoredSplit } from "./best-split.js";
import type { PairGains } from "./polarisation.js";

const RESTARTS = 50;
const EPSILON = 1e-12;

/** Uniform on (0, 1) for a restart and a node. */
export type RandomNode = (restart: number, node: number) => number;

/**
 * A good split into two camps, found from 50 random starts: by swapping two nodes where the size of the first camp is given,
 * by moving one where it is not. A lower bound on the best.
 */
export function climbSplit(n: number, gains: PairGains, size: number | null, random: RandomNode): ScoredSplit {
  let best: ScoredSplit = { gain: Number.NEGATIVE_INFINITY, camps: new Uint8Array(n) };
  for (let restart = 0; restart < RESTARTS; restart++) {
    const camps = start(n, size, (node) => random(restart, node));
    const sums = sumsOf(n, gains, camps);
    while (size === null ? moveOne(sums) : swapTwo(sums));
    const gain = gainOf(sums);
    if (gain > best.gain + EPSILON * Math.abs(gain)) best = { gain, camps: camps.slice() };
  }
  if (best.camps[0] === 1 || size !== null) return best;
  return { gain: best.gain, camps: best.camps.map((camp) => 1 - camp) };
}

function start(n: number, size: number | null, random: (node: number) => number): Uint8Array {
  const draws = Float64Array.from({ length: n }, (_, node) => random(node));
  if (size === null) return Uint8Array.from(draws, (draw) => (draw < 0.5 ? 1 : 0));
  const order = Array.from(draws.keys()).sort((a, b) => draws[a]! - draws[b]! || a - b);
  const camps = new Uint8Array(n);
  for (const node of order.slice(0, size)) camps[node] = 1;
  return camps;
}

/** Per node: what it gains, or would gain, with the nodes of either camp, beside them or across from them. */
interface Sums extends PairGains {
  readonly n: number;
  readonly camps: Uint8Array;
  readonly besideFirst: Float64Array;
  readonly besideSecond: Float64Array;
  readonly acrossFirst: Float64Array;
  readonly acrossSecond: Float64Array;
}

function sumsOf(n: number, gains: PairGains, camps: Uint8Array): Sums {
  const four = Array.from({ length: 4 }, () => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [besideFirst, besideSecond, acrossFirst, acrossSecond] = four;
  const sums = { n, ...gains, camps, besideFirst, besideSecond, acrossFirst, acrossSecond };
  for (let node = 0; node < n; node++) shift(sums, node, camps[node]!, 1);
  return sums;
}

/** Counts a node into (1) or out of (−1) the sums of all others. */
function shift({ n, first, second, across, ...sums }: Sums, node: number, camp: number, by: 1 | -1): void {
  const beside = camp === 1 ? sums.besideFirst : sums.besideSecond;
  const over = camp === 1 ? sums.acrossFirst : sums.acrossSecond;
  const inside = camp === 1 ? first : second;
  for (let u = 0; u < n; u++) {
    if (u === node) continue;
    beside[u]! += by * inside[node * n + u]!;
    over[u]! += by * across[node * n + u]!;
  }
}

/** What a node gains in a camp as the others stand. */
function standing(sums: Sums, node: number, camp: number): number {
  return camp === 1
    ? sums.besideFirst[node]! + sums.acrossSecond[node]!
    : sums.besideSecond[node]! + sums.acrossFirst[node]!;
}

function gainOf(sums: Sums): number {
  let twice = 0;
  for (let node = 0; node < sums.n; node++) twice += standing(sums, node, sums.camps[node]!);
  return twice / 2;
}

function put(sums: Sums, node: number, camp: number): void {
  shift(sums, node, sums.camps[node]!, -1);
  sums.camps[node] = camp;
  shift(sums, node, camp, 1);
}

/** Moves the node that gains most by it; whether there was one. */
function moveOne(sums: Sums): boolean {
  let most = EPSILON;
  let moved = -1;
  for (let node = 0; node < sums.n; node++) {
    const camp = sums.camps[node]!;
    const better = standing(sums, node, 1 - camp) - standing(sums, node, camp);
    if (better > most) [most, moved] = [better, node];
  }
  if (moved >= 0) put(sums, moved, 1 - sums.camps[moved]!);
  return moved >= 0;
}

/** Swaps the two nodes of different camps that gain most by it; whether there were any. */
function swapTwo(sums: Sums): boolean {
  const { n, camps, first, second, across } = sums;
  let most = EPSILON;
  let swapped: readonly [number, number] | null = null;
  for (let p = 0; p < n; p++) {
    if (camps[p] !== 1) continue;
    const leaves = standing(sums, p, 0) - standing(sums, p, 1);
    for (let q = 0; q < n; q++) {
      if (camps[q] === 1) continue;
      const at = p * n + q;
      // Both stay across from each other; each would otherwise count the other as standing still.
      const better = leaves + standing(sums, q, 1) - standing(sums, q, 0) - second[at]! - first[at]! + 2 * across[at]!;
      if (better > most) [most, swapped] = [better, [p, q]];
    }
  }
  if (swapped === null) return false;
  put(sums, swapped[0], 0);
  put(sums, swapped[1], 1);
  return true;
}
