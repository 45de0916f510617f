import { describe, expect, it } from "vitest";
import { streamOf } from "../../../test/random-stream.js";
import { bestOpen } from "./best-open.js";
import { halfPlayer } from "./half-player.js";
import { sumsSorter } from "./sorted-sums.js";

/** Sums of options, one an issue, in the order of the assignments' numbers: the last issue runs fastest. */
function plainSums(lists: readonly Float64Array[]): number[] {
  return lists.reduce<number[]>((sums, list) => sums.flatMap((sum) => [...list].map((one) => sum + one)), [0]);
}

describe("sumsSorter(length).fill(lists, from, to, into)", () => {
  it("holds all sums in descending order, of equal ones the earlier option's first, on 300 random issues", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const stream = streamOf(seed);
      const sizes = Array.from({ length: stream.whole(1, 5) }, () => stream.whole(1, 4));
      // Few different values, so that many sums are equal.
      const lists = sizes.map((size) => Float64Array.from({ length: size }, () => stream.whole(-2, 2) / 4));
      const fast = sizes.reduce((product, size) => product * size, 1);
      const { fast: filled } = halfPlayer({ slow: 1, fast, words: Math.ceil(fast / 32) }, 1);
      const [into] = filled;
      if (into === undefined) throw new Error("a player has a class");
      sumsSorter(fast).fill(lists, 0, lists.length, into);
      const sums = plainSums(lists);
      expect([...into.sums], `seed ${seed}`).toEqual(sums);
      expect([...into.sorted]).toEqual([...into.order].map((b) => sums[b]));
      expect([...into.sorted]).toEqual(sums.toSorted((a, b) => b - a));
      expect([...into.order].toSorted((a, b) => a - b)).toEqual(sums.map((_, b) => b));
    }
  });
});

describe("bestOpen(player, words)", () => {
  it("is the largest sum of what is marked and open, on 500 random players with few and with many open", () => {
    let none = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const stream = streamOf(seed);
      const [slow, fast, classes] = [stream.whole(1, 6), stream.whole(1, 100), stream.whole(1, 2)];
      const words = Math.ceil(fast / 32);
      const share = stream.pick([0.01, 0.1, 0.9]);
      const bits = (length: number, chance: number): Int32Array =>
        Int32Array.from({ length }, () =>
          Array.from({ length: 32 }, (_, k) => (stream.chance(chance) ? 1 << k : 0)).reduce((all, one) => all | one, 0),
        );
      const rows = bits(slow * words, share);
      const isPlain = Array.from({ length: slow }, () => stream.chance(0.3));
      const player = halfPlayer({ slow, fast, words }, classes, { rows, at: (a) => (isPlain[a] ? -1 : a * words) });
      player.classOf.set(Array.from({ length: slow }, () => stream.whole(0, classes - 1)));
      const list = Float64Array.from({ length: fast }, () => stream.whole(-9, 9));
      for (const sums of player.fast) sumsSorter(fast).fill([list.map((one) => one)], 0, 1, sums);
      const among = bits(words, 0.7).map((word, w) => (fast - 32 * w >= 32 ? word : word & (2 ** (fast - 32 * w) - 1)));
      const best = bestOpen(player, words);
      best.renew(among);
      const isIn = (row: Int32Array, b: number): boolean => ((row[b >>> 5]! >>> (b & 31)) & 1) === 1;
      for (let a = 0; a < slow; a++) {
        const row = isPlain[a] ? new Int32Array(words).fill(-1) : rows.subarray(a * words, (a + 1) * words);
        const open = [...list].filter((_, b) => isIn(among, b) && isIn(row, b));
        if (open.length === 0) none++;
        expect(best.at(a), `seed ${seed}`).toBe(Math.max(Number.NEGATIVE_INFINITY, ...open));
      }
    }
    expect(none).toBeGreaterThan(50);
  });
});
