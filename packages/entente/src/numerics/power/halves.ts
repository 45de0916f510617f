import type { Counts, Pause } from "./counts.js";
import { type Formula, type Game, type Types, thresholdsOn, totalsOf, winTest } from "./game.js";

const MOST_MEMBERS = 40;
const MOST_STEPS = 1e9;
const MOST_PAIRS = 2e7;

/** One half of the members: its coalitions, grouped by everything but the large weight, ascending by it in each group. */
interface Half {
  /** First member of the half. */
  readonly from: number;
  readonly members: number;
  /** Coalitions as bit masks over the half, group by group. */
  readonly masks: Uint32Array;
  /** Sums of the large weight, in the same order. */
  readonly large: Float64Array;
  readonly groups: readonly Group[];
}
interface Group {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** Sums of every weight but the large one, which stands as 0. */
  readonly sums: Float64Array;
}

/**
 * Composed rules over small weights and one large: the members are split in two halves, whose coalitions are matched
 * group by group with two pointers. Null where that would take too long.
 *
 * @source Horowitz & Sahni (1974), Computing partitions with applications to the knapsack problem
 */
export function countByHalves(game: Game, types: Types, pause: Pause): Counts | null {
  const { members } = game;
  if (members > MOST_MEMBERS) return null;
  const large = largestWeight(game);
  const middle = members >>> 1;
  const first = halfOf(game, large, 0, middle);
  const second = halfOf(game, large, middle, members);
  const pairs = first.groups.length * second.groups.length;
  const steps = first.groups.length * second.masks.length + second.groups.length * first.masks.length;
  if (pairs > MOST_PAIRS || steps > MOST_STEPS) return null;
  const needed = neededOf(game.wins, large, game.weights.length);
  const winning = new Float64Array(members + 1);
  const withMember = Array.from({ length: members }, () => new Float64Array(members + 1));
  match(first, second, needed, pause, (size, matches, half, group) => {
    for (let k = group.from; k < group.to; k++) winning[size]! += matches[k]!;
    addToMembers(withMember, size, matches, half, group);
  });
  match(second, first, needed, pause, (size, matches, half, group) =>
    addToMembers(withMember, size, matches, half, group),
  );
  return {
    members,
    winning: Array.from(winning, BigInt),
    criticals: criticalsOf(types, winning, withMember),
    minimal: null,
  };
}

/** In a monotone game i is critical in as many coalitions of size s as win with it, less those that win without it. */
function criticalsOf({ of, sizes }: Types, winning: Float64Array, withMember: readonly Float64Array[]): bigint[][] {
  return Array.from(sizes, (_, t) => {
    const own = withMember[of.indexOf(t)]!;
    return Array.from(winning, (_, size) =>
      size === 0 ? 0n : BigInt(own[size]! - (winning[size - 1]! - own[size - 1]!)),
    );
  });
}

function largestWeight(game: Game): number {
  const totals = totalsOf(game);
  return totals.reduce((best, total, w) => (total > (totals[best] ?? 0) ? w : best), 0);
}

function halfOf(game: Game, large: number, from: number, to: number): Half {
  const members = to - from;
  const count = 2 ** members;
  const radices = game.weights.map((list) => list.subarray(from, to).reduce((sum, weight) => sum + weight, 1));
  const keyOf = new Float64Array(members);
  let stride = members + 1;
  game.weights.forEach((list, w) => {
    if (w === large) return;
    for (let k = 0; k < members; k++) keyOf[k]! += stride * list[from + k]!;
    stride *= radices[w]!;
  });
  const keys = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let mask = 1; mask < count; mask++) {
    const k = 31 - Math.clz32(mask & -mask);
    const rest = mask & (mask - 1);
    keys[mask] = keys[rest]! + 1 + keyOf[k]!;
    sums[mask] = sums[rest]! + (game.weights[large]?.[from + k] ?? 0);
  }
  const masks = Uint32Array.from(keys, (_, mask) => mask).sort(
    (a, b) => keys[a]! - keys[b]! || sums[a]! - sums[b]! || a - b,
  );
  const groups: Group[] = [];
  for (let at = 0; at < count; ) {
    const mask = masks[at]!;
    let to = at + 1;
    while (to < count && keys[masks[to]!] === keys[mask]) to++;
    groups.push({ from: at, to, size: bitsIn(mask), sums: sumsOf(game, large, from, mask) });
    at = to;
  }
  return { from, members, masks, large: Float64Array.from(masks, (mask) => sums[mask]!), groups };
}

function sumsOf({ weights }: Game, large: number, from: number, mask: number): Float64Array {
  return Float64Array.from(weights, (list, w) => {
    let sum = 0;
    if (w !== large)
      for (let rest = mask; rest !== 0; rest &= rest - 1) sum += list[from + 31 - Math.clz32(rest & -rest)]!;
    return sum;
  });
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

type Needed = (sums: Float64Array) => number;

/** How much of the large weight wins beside given sums of the others: 0 where these win alone, infinity where nothing does. */
function neededOf(wins: Formula, large: number, weights: number): Needed {
  const test = winTest(wins);
  const levels = [0, ...thresholdsOn(wins, large).filter((level) => level > 0)];
  const sums = new Float64Array(weights);
  return (others) => {
    sums.set(others);
    for (let k = 0; k < levels.length; k++) {
      sums[large] = levels[k]!;
      if (test(sums)) return levels[k]!;
    }
    return Number.POSITIVE_INFINITY;
  };
}

type Matched = (size: number, matches: Float64Array, half: Half, group: Group) => void;

/** For every coalition of one half and every size of the other's: how many of the other's complete it. */
function match(half: Half, other: Half, needed: Needed, pause: Pause, matched: Matched): void {
  const sizes = [...new Set(other.groups.map(({ size }) => size))];
  const bySize = sizes.map((size) => ({ size, partners: other.groups.filter((group) => group.size === size) }));
  const matches = new Float64Array(half.masks.length);
  const sums = new Float64Array(half.groups[0]?.sums.length ?? 0);
  for (const group of half.groups) {
    pause();
    for (const { size, partners } of bySize) {
      let any = false;
      for (const partner of partners) {
        for (let w = 0; w < sums.length; w++) sums[w] = group.sums[w]! + partner.sums[w]!;
        const level = needed(sums);
        if (level === Number.POSITIVE_INFINITY) continue;
        any = true;
        let low = partner.to;
        for (let k = group.from; k < group.to; k++) {
          while (low > partner.from && half.large[k]! + other.large[low - 1]! >= level) low--;
          matches[k]! += partner.to - low;
        }
      }
      if (!any) continue;
      matched(group.size + size, matches, half, group);
      matches.fill(0, group.from, group.to);
    }
  }
}

function addToMembers(
  withMember: readonly Float64Array[],
  size: number,
  matches: Float64Array,
  { from, masks }: Half,
  group: Group,
): void {
  for (let k = group.from; k < group.to; k++) {
    const count = matches[k]!;
    if (count === 0) continue;
    for (let rest = masks[k]!; rest !== 0; rest &= rest - 1)
      withMember[from + 31 - Math.clz32(rest & -rest)]![size]! += count;
  }
}
