import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nashFound } from "./best-found.js";
import { finderOf, halfSplit, keepFound } from "./half-split.js";

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

describe("finderOf(split).find(rows) and nashFound(split)", () => {
  it("equal the plain enumeration of all packages", () => {
    fc.assert(
      fc.property(drawn, ({ slow, fast, upper, lower, classes, floors, bits }) => {
        const split = halfSplit(
          slow,
          fast,
          upper.map(() => 2),
        );
        upper.forEach((sums, p) => {
          split.slowSums[p]?.set(sums);
          split.fastSums[p]?.[0]?.set(lower[p]?.slice(0, fast) ?? []);
          split.fastSums[p]?.[1]?.set(lower[p]?.slice(fast) ?? []);
          split.classOf[p]?.set(classes);
        });
        split.floors.set(floors.map((floor) => floor - MARGIN));
        split.reservations.set(floors);
        const rows = Int32Array.from(bits);
        for (let a = 0; a < slow; a++) if (fast % 32 !== 0) rows[(a + 1) * split.words - 1]! &= 2 ** (fast % 32) - 1;
        const plain = [];
        for (let number = 0; number < slow * fast; number++) {
          const [a, b] = [Math.floor(number / fast), number % fast];
          const units = upper.map((sums, p) => (sums[a] ?? 0) + (lower[p]?.[b + fast * (classes[a] ?? 0)] ?? 0));
          const open = ((rows[a * split.words + (b >>> 5)] ?? 0) >>> (b & 31)) & 1;
          if (open === 1 && units.every((one, p) => one >= (floors[p] ?? 0) - MARGIN))
            plain.push({ number, gains: units.map((one, p) => one - (floors[p] ?? 0)) });
        }
        expect(finderOf(split).find(rows)).toBe(plain.length);
        const nash = nashFound(split);
        const product = (gains: number[]) => gains.reduce((all, one) => all * (one > 1e-9 ? one : 0), 1);
        const best = Math.max(0, ...plain.map(({ gains }) => product(gains)));
        if (best > 0) expect(product(plain.find(({ number }) => number === nash)?.gains ?? [])).toBeCloseTo(best, 9);
        expect(keepFound(split, new Int32Array(rows.length))).toBe(0);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
