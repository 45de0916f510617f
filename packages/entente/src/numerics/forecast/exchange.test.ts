import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exchangeModel } from "./exchange.js";
import { priceTrade } from "./exchange-price.js";
import type { Trader } from "./trader.js";

const close = (figure: number) => expect.closeTo(figure, 4);
// MODELS-1 §5c: c = 1; A and B on opposite sides of both issues, C beside.
const [A, B, C]: [Trader, Trader, Trader] = [
  { places: [0, 0], saliences: [0.2, 0.9], capability: 1 },
  { places: [100, 100], saliences: [0.8, 0.4], capability: 1 },
  { places: [50, 100], saliences: [0.5, 0.5], capability: 1 },
];

describe("exchangeModel(traders) (MODELS-1 §5c)", () => {
  it("exchangeModel(traders) divides the gain equally: 256/39 each, O′ = (83.3333, 39.7436)", () => {
    const { outcomes, trades } = exchangeModel([A, B, C]);
    expect(outcomes).toEqual([83.3333, 39.7436].map(close));
    expect(trades).toHaveLength(1);
    const [trade] = trades;
    expect(trade).toMatchObject({ parties: [0, 1], issues: [0, 1], before: [close(70), close(50)] });
    expect(trade?.gains).toEqual([256 / 39, 256 / 39].map((gain) => expect.closeTo(gain, 9)));
    expect(trade?.votes).toEqual([100, 700 / 13].map((vote) => expect.closeTo(vote, 9)));
    const [onFirst = [], onSecond = []] = trade?.externalities ?? [];
    expect((onFirst[2] ?? 0) + (onSecond[2] ?? 0)).toBeCloseTo(-11.7949, 4);
    expect([onFirst[0], onSecond[1]]).toEqual([0, 0]);
  });
  it("exchangeModel(traders, nbs) moves the outcomes by 13.3333 and 400/27, for 10.6667 and 4.7407", () => {
    const { outcomes, trades } = exchangeModel([A, B, C], { split: "nbs" });
    expect(outcomes).toEqual([70 + 40 / 3, 50 - 400 / 27].map((place) => expect.closeTo(place, 9)));
    expect(trades[0]?.gains).toEqual([10.6667, 4.7407].map(close));
  });
  it("exchangeModel(traders) trades nothing where both stand on the same side, hold one issue, or care alike", () => {
    expect(exchangeModel([A, { ...B, places: [100, 0] }]).trades).toEqual([]);
    expect(exchangeModel([A, { ...B, places: [100, null] }]).trades).toEqual([]);
    expect(exchangeModel([A, { ...B, saliences: [0.2, 0.9] }]).trades).toEqual([]);
    expect(exchangeModel([]).outcomes).toEqual([]);
    expect(exchangeModel([{ ...A, saliences: [0, 0] }]).outcomes).toEqual([null, null]);
  });
  it("exchangeModel(traders) leaves both traders better off by each trade, uses each party once an issue, and keeps votes on the ladder", () => {
    fc.assert(
      fc.property(
        fc.array(trader, { minLength: 2, maxLength: 5 }),
        fc.constantFrom("equal", "nbs"),
        (traders, split) => {
          const { trades, outcomes } = exchangeModel(traders, { split });
          const used = new Set<string>();
          for (const { parties, issues, gains, votes, before, after } of trades) {
            const [p, q] = parties;
            for (const k of [0, 1] as const) {
              expect(gains[k]).toBeGreaterThan(-1e-9);
              expect(votes[k] >= -1e-9 && votes[k] <= 100 + 1e-9).toBe(true);
              for (const issue of issues) used.add(`${parties[k]}.${issue}`);
            }
            const worth = (party: number, k: 0 | 1): number =>
              (traders[party]?.saliences[issues[k]] ?? 0) * Math.abs(after[k] - before[k]);
            expect(gains[0]).toBeCloseTo(worth(p, 1) - worth(p, 0), 6);
            expect(gains[1]).toBeCloseTo(worth(q, 0) - worth(q, 1), 6);
            if (split === "equal") expect(gains[0]).toBeCloseTo(gains[1], 6);
          }
          expect(used.size).toBe(4 * trades.length);
          for (const outcome of outcomes)
            if (outcome !== null) expect(outcome >= -1e-9 && outcome <= 100 + 1e-9).toBe(true);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
  it("exchangeModel(traders) begins with as large a joint gain in whatever order the parties are listed", () => {
    fc.assert(
      fc.property(fc.array(trader, { minLength: 2, maxLength: 4 }), (traders) => {
        const joint = (list: readonly Trader[]): number =>
          exchangeModel(list).trades[0]?.gains.reduce((sum, gain) => sum + gain) ?? 0;
        expect(joint(traders.toReversed())).toBeCloseTo(joint(traders), 9);
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});

const trader: fc.Arbitrary<Trader> = fc.record({
  places: fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 }), { minLength: 4, maxLength: 4 }),
  saliences: fc.array(
    fc.integer({ min: 1, max: 10 }).map((s) => s / 10),
    { minLength: 4, maxLength: 4 },
  ),
  capability: fc.integer({ min: 1, max: 5 }),
});

describe("priceTrade(p, q, nbs)", () => {
  it("priceTrade(p, q, nbs) has the largest product of gains of a fine grid of shifts", () => {
    const salience = fc.integer({ min: 1, max: 10 }).map((s) => s / 10);
    fc.assert(
      fc.property(fc.tuple(salience, salience, salience, salience), ([pa, pb, qa, qb]) => {
        const side = (place: number, own: number) => ({ place, salience: own, pull: 0.3, outcome: 50 });
        const p = { yielding: side(0, pa), wanted: side(100, pb) };
        const q = { yielding: side(0, qb), wanted: side(100, qa) };
        const price = priceTrade(p, q, "nbs");
        if (pb * qa <= pa * qb) {
          expect(price).toBeNull();
          return;
        }
        const product = (price?.gains[0] ?? 0) * (price?.gains[1] ?? 0);
        for (let a = 0; a <= 30; a++)
          for (let b = 0; b <= 30; b++) {
            const [gainP, gainQ] = [pb * b - pa * a, qa * a - qb * b];
            if (gainP >= 0 && gainQ >= 0) expect(gainP * gainQ).toBeLessThanOrEqual(product + 1e-9);
          }
      }),
      { seed: 9, numRuns: 30 },
    );
  });
});
