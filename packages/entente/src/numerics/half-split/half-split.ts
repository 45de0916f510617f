import { bestOpen } from "./best-open.js";
import { countOnes, type HalfPlayer, prefixInto, prefixLength } from "./half-player.js";

/** Packages cut in two halves, and which of them were found. */
export interface HalfSplit {
  readonly slow: number;
  readonly fast: number;
  /** 32-bit words of a row of the fast half. */
  readonly words: number;
  readonly players: readonly HalfPlayer[];
  /** Least that each player accepts. */
  readonly floors: Float64Array;
  /** What each player has without a deal. */
  readonly reservations: Float64Array;
  /** Packages found that are to be kept: a bit a package, `words` a slow assignment; stale where the row is not alive. */
  readonly found: Int32Array;
  /** Slow assignments with a package that is kept, ascending; the first `rowsAlive` count. */
  readonly alive: Int32Array;
  /** Whether a slow assignment is among them. */
  readonly isAlive: Uint8Array;
  rowsAlive: number;
}
/** Packages that come into question: those whose halves both do. */
export interface Ground {
  readonly slow: Uint8Array;
  readonly fast: Int32Array;
  /** A package that is left out; −1: none. */
  readonly without: number;
  /** Those of them that are kept once found. */
  readonly kept: { readonly slow: Uint8Array; readonly fast: Int32Array };
  /** Further sets, a package of which must be in each by its slow or its fast half. */
  readonly either: readonly { readonly slow: Float64Array; readonly fast: Int32Array }[];
}

/** Largest number of fast assignments: rows of bits of their prefixes are kept. */
export const MOST_FAST = 4096;
const GAIN = 1e-9;

export function halfSplit(slow: number, fast: number, players: readonly HalfPlayer[]): HalfSplit {
  const words = Math.ceil(fast / 32);
  return {
    slow,
    fast,
    words,
    players,
    floors: new Float64Array(players.length),
    reservations: new Float64Array(players.length),
    found: new Int32Array(slow * words),
    alive: new Int32Array(slow),
    isAlive: new Uint8Array(slow),
    rowsAlive: 0,
  };
}

/**
 * Finds the packages that reach every floor, are open to every player and come into question; counts them, and keeps
 * those that are to be kept. The fast assignments that suffice for a slow one are a prefix of their descending order.
 */
export function finderOf(split: HalfSplit) {
  const { slow, fast, words, players, floors, found, alive, isAlive } = split;
  const order = Int32Array.from(players.keys());
  const rows = new Int32Array(slow);
  const bests = players.map((player) => bestOpen(player, words));
  const row = new Int32Array(words);
  const prefix = new Int32Array(words);
  const counts = { accepted: 0, kept: 0 };

  return { find, isGained };

  function find(ground: Ground): Readonly<typeof counts> {
    clear();
    const count = promising(ground);
    for (let n = 0; n < count; n++) open(rows[n]!, ground);
    return counts;
  }

  /** Whether a package is kept by which someone gains; null where some are kept, and nobody gains by them. */
  function isGained(ground: Ground): boolean | null {
    clear();
    const count = promising(ground);
    for (let n = 0; n < count; n++) {
      const a = rows[n]!;
      if (ground.kept.slow[a] !== 1) continue;
      const before = counts.kept;
      open(a, ground);
      if (counts.kept > before && someoneGains(a)) return true;
    }
    return counts.kept > 0 ? null : false;
  }

  /** Fills the slow assignments that come into question and with which something suffices for every player and is open to it. */
  function promising({ slow: asked, fast: among }: Ground): number {
    let count = 0;
    for (let a = 0; a < slow; a++) if (asked[a] === 1) rows[count++] = a;
    for (let p = 0; p < players.length; p++) {
      const { slowSums } = players[p]!;
      const floor = floors[p]!;
      const most = bests[p]!;
      most.renew(among);
      const all = count;
      count = 0;
      for (let n = 0; n < all; n++) {
        const a = rows[n]!;
        if (most.at(a) >= floor - slowSums[a]!) rows[count++] = a;
      }
    }
    return count;
  }

  function clear(): void {
    counts.accepted = 0;
    counts.kept = 0;
    split.rowsAlive = 0;
    isAlive.fill(0);
  }

  function someoneGains(a: number): boolean {
    for (let w = 0; w < words; w++)
      for (let rest = found[a * words + w]!; rest !== 0; rest &= rest - 1) {
        const b = 32 * w + 31 - Math.clz32(rest & -rest);
        for (let p = 0; p < players.length; p++)
          if (unitsOf(players[p]!, a, b) > split.reservations[p]! + GAIN) return true;
      }
    return false;
  }

  /** Keeps what suffices for one player and is open to it; false where nothing does. */
  function keepOpen(a: number, p: number): boolean {
    const player = players[p]!;
    const c = player.classOf[a]!;
    const length = prefixLength(player.fast[c]!.sorted, floors[p]! - player.slowSums[a]!);
    const { rows: kept } = player.open;
    const from = player.open.at(a);
    if (length < fast) prefixInto(prefix, player, { c, length, words });
    else if (from < 0) return true;
    else prefix.fill(-1);
    let any = 0;
    if (from < 0) for (let w = 0; w < words; w++) any |= row[w]! &= prefix[w]!;
    else for (let w = 0; w < words; w++) any |= row[w]! &= prefix[w]! & kept[from + w]!;
    return any !== 0;
  }

  function open(a: number, { fast: asked, without, kept, either }: Ground): void {
    for (let w = 0; w < words; w++) row[w] = asked[w]!;
    for (let n = 0; n < players.length; n++) {
      if (keepOpen(a, order[n]!)) continue;
      // Whoever left nothing mostly leaves nothing of the next one either, and is asked a place earlier.
      if (n > 0) [order[n - 1], order[n]] = [order[n]!, order[n - 1]!];
      return;
    }
    for (let k = 0; k < either.length; k++) {
      const { slow: all, fast: some } = either[k]!;
      if (all[a]! <= 0) for (let w = 0; w < words; w++) row[w]! &= some[w]!;
    }
    const left = without - a * fast;
    if (left >= 0 && left < fast) row[left >>> 5]! &= ~(1 << (left & 31));
    let accepted = 0;
    for (let w = 0; w < words; w++) if (row[w] !== 0) accepted += countOnes(row[w]!);
    counts.accepted += accepted;
    if (accepted === 0 || kept.slow[a] !== 1) return;
    let ones = 0;
    for (let w = 0, at = a * words; w < words; w++, at++) {
      found[at] = row[w]! & kept.fast[w]!;
      if (found[at] !== 0) ones += countOnes(found[at]!);
    }
    if (ones === 0) return;
    counts.kept += ones;
    isAlive[a] = 1;
    alive[split.rowsAlive++] = a;
  }
}

/** Keeps one package more. */
export function keepAlso(split: HalfSplit, a: number, b: number): void {
  const { words, found, alive, isAlive } = split;
  if (isAlive[a] !== 1) {
    found.fill(0, a * words, (a + 1) * words);
    isAlive[a] = 1;
    alive[split.rowsAlive++] = a;
    alive.subarray(0, split.rowsAlive).sort();
  }
  found[a * words + (b >>> 5)]! |= 1 << (b & 31);
}

/** What a package gives a player. */
export function unitsOf({ slowSums, fast, classOf }: HalfPlayer, a: number, b: number): number {
  return slowSums[a]! + fast[classOf[a]!]!.sums[b]!;
}
