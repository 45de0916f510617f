import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nashFinder } from "./best-found.js";
import { fillPrefixes, halfPlayer } from "./half-player.js";
import { finderOf, halfSplit } from "./half-split.js";
import { sortedSums, sumsSorter } from "./sorted-sums.js";

const MARGIN = 1e-9;
const unit = fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000);
const drawn = fc
  .record({
    slow: fc.integer({ min: 1, max: 9 }),
    fast: fc.integer({ min: 1, max: 70 }),
    players: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ slow, fast, players }) =>
    fc.record({
      slow: fc.constant(slow),
      fast: fc.constant(fast),
      upper: fc.array(fc.array(unit, { minLength: slow, maxLength: slow }), { minLength: players, maxLength: players }),
      lower: fc.array(fc.array(unit, { minLength: 2 * fast, maxLength: 2 * fast }), {
        minLength: players,
        maxLength: players,
      }),
      classes: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: slow, maxLength: slow }),
      floors: fc.array(
        fc.integer({ min: 0, max: 1300 }).map((one) => one / 1000),
        { minLength: players, maxLength: players },
      ),
      bits: fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
        minLength: slow * Math.ceil(fast / 32),
        maxLength: slow * Math.ceil(fast / 32),
      }),
    }),
  );

describe("finderOf(split).find(ground) and nashFinder(split)()", () => {
  it("equal the plain enumeration of all packages", () => {
    fc.assert(
      fc.property(drawn, ({ slow, fast, upper, lower, classes, floors, bits }) => {
        const words = Math.ceil(fast / 32);
        const rows = Int32Array.from(bits);
        const players = upper.map((sums, p) => {
          const open = p === 0 ? { rows, at: (a: number) => a * words } : undefined;
          const player = halfPlayer({ slow, fast, words }, 2, open);
          const { fill, raise } = sumsSorter(fast);
          player.slowSums.set(sums);
          player.classOf.set(classes);
          fill([Float64Array.from(lower[p]?.slice(0, fast) ?? [])], 0, 1, player.fast[0] ?? sortedSums(fast));
          const marked = Uint8Array.from({ length: fast }, (_, b) => ((lower[p]?.[fast + b] ?? 0) > 0.5 ? 1 : 0));
          raise(player.fast[0] ?? sortedSums(fast), marked, 0.2, player.fast[1] ?? sortedSums(fast));
          fillPrefixes(player, words);
          return player;
        });
        const split = halfSplit(slow, fast, players);
        split.floors.set(floors.map((floor) => floor - MARGIN));
        split.reservations.set(floors);
        const isKept = (a: number, b: number) => (a + b) % 3 > 0 || fast < 3;
        const kept = {
          slow: Uint8Array.from({ length: slow }, (_, a) => (a % 4 === 3 ? 0 : 1)),
          fast: Int32Array.from({ length: words }, (_, w) => {
            let row = 0;
            for (let k = 0; k < 32; k++) if (isKept(0, 32 * w + k)) row |= 1 << k;
            return row;
          }),
        };
        const everything = Int32Array.from({ length: words }, (_, w) =>
          fast - 32 * w >= 32 ? -1 : 2 ** (fast - 32 * w) - 1,
        );
        const ground = { slow: new Uint8Array(slow).fill(1), fast: everything, without: -1, kept, either: [] };
        const plain = [];
        for (let number = 0; number < slow * fast; number++) {
          const [a, b] = [Math.floor(number / fast), number % fast];
          const units = upper.map((sums, p) => {
            const raised = (lower[p]?.[fast + b] ?? 0) > 0.5 && classes[a] === 1 ? 0.2 : 0;
            return (sums[a] ?? 0) + ((lower[p]?.[b] ?? 0) + raised);
          });
          const open = ((rows[a * words + (b >>> 5)] ?? 0) >>> (b & 31)) & 1;
          if (open === 1 && units.every((one, p) => one >= (floors[p] ?? 0) - MARGIN))
            plain.push({
              number,
              kept: kept.slow[a] === 1 && isKept(0, b),
              gains: units.map((one, p) => one - (floors[p] ?? 0)),
            });
        }
        const keptPlain = plain.filter((one) => one.kept);
        const { accepted, kept: count } = finderOf(split).find(ground);
        expect([accepted, count]).toEqual([plain.length, keptPlain.length]);
        const gained = keptPlain.some(({ gains }) => gains.some((gain) => gain > 1e-9));
        expect(finderOf(split).isGained(ground)).toBe(keptPlain.length === 0 ? false : gained || null);
        expect(finderOf(split).find(ground).kept).toBe(keptPlain.length);
        const nash = nashFinder(split)();
        const product = (gains: number[]) => gains.reduce((all, one) => all * (one > 1e-9 ? one : 0), 1);
        const best = Math.max(0, ...keptPlain.map(({ gains }) => product(gains)));
        if (best > 0)
          expect(product(keptPlain.find(({ number }) => number === nash)?.gains ?? [])).toBeCloseTo(best, 9);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe("sumsSorter(length).fill(lists, from, to, into)", () => {
  it("gives every sum under its number and in descending order, with two sets of assignments raised", () => {
    const lists = fc.array(fc.array(unit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 2 ** 30 }), (drawn, mask) => {
        const plain = drawn.reduce<number[]>((sums, list) => sums.flatMap((sum) => list.map((one) => sum + one)), [0]);
        const { fill, raise } = sumsSorter(plain.length);
        const into = sortedSums(plain.length);
        fill(
          drawn.map((list) => Float64Array.from(list)),
          0,
          drawn.length,
          into,
        );
        const same = (expected: readonly number[]) => {
          expect([...into.sums]).toEqual(expected);
          expect([...into.sorted]).toEqual(expected.toSorted((a, b) => b - a));
          expect(Array.from(into.order, (b) => expected[b])).toEqual([...into.sorted]);
        };
        same(plain);
        const marked = Uint8Array.from(plain, (_, b) => (mask >>> (b % 30)) & 1);
        raise(into, marked, 0.15, into);
        same(plain.map((sum, b) => (marked[b] === 1 ? sum + 0.15 : sum)));
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
