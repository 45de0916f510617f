import { expect, it } from "vitest";
import { randomCase } from "./random-case.js";
import { runVerb } from "./run-verb.js";

const CASES = 300;
const COUNTS = ["grants", "blocks", "unlocked", "soleBlocked"] as const;

it(`block tells each count of ${CASES} random cases exactly or within its interval, and no price that is not proved`, () => {
  let [exact, bracketed, missed, proved] = [0, 0, 0, 0];
  const wrong: string[] = [];
  const judge = (
    where: string,
    told: Record<string, unknown>,
    truth: Record<string, unknown>,
    keys: readonly string[],
  ) => {
    const intervals = (told.intervals ?? {}) as Record<string, { low: number; high: number }>;
    for (const key of keys) {
      const interval = intervals[key];
      const value = truth[key] as number;
      if (interval === undefined) {
        exact++;
        if (told[key] !== value) wrong.push(`${where}: ${key} ${told[key]} ≠ ${value}`);
      } else {
        bracketed++;
        if (value < interval.low || value > interval.high) missed++;
      }
    }
  };
  for (let seed = 9000; seed < 9000 + CASES; seed++) {
    const { kase, options } = randomCase(seed);
    const { forum, loss, voice } = options;
    const frame = { loss, ...(forum && { forum }), ...(voice && { voice }) };
    const truth = runVerb("block", kase, frame);
    const large = runVerb("block", kase, { ...frame, maxPackages: 1 });
    judge(`seed ${seed} zone`, large.zone, truth.zone, ["count", "deliverable"]);
    for (const [k, party] of truth.parties.entries()) {
      const told = large.parties[k];
      const where = `seed ${seed} ${party.id}`;
      judge(where, told, party, COUNTS);
      for (const [at, one] of party.by.entries())
        judge(`${where} ${one.constraint}`, told.by[at], one, ["blocks", "soleBlocked", "unlocked"]);
      if (told.veto !== party.veto || told.leverHolder !== party.leverHolder) wrong.push(`${where}: veto or levers`);
      if (told.price?.proved !== true) continue;
      proved++;
      const { proved: _proved, points, surplus, ...price } = told.price;
      const { points: truePoints, surplus: trueSurplus, ...truePrice } = party.price ?? {};
      if (JSON.stringify(price) !== JSON.stringify(truePrice)) wrong.push(`${where}: price`);
      expect([where, points]).toEqual([where, expect.closeTo(truePoints, 9)]);
      for (const id of Object.keys(surplus)) expect(surplus[id]).toBeCloseTo(trueSurplus[id], 9);
    }
  }
  expect(wrong).toEqual([]);
  expect(missed).toBeLessThanOrEqual(0.05 * bracketed);
  expect(proved).toBeGreaterThan(CASES / 10);
  expect(exact).toBeGreaterThan(bracketed / 4);
}, 600_000);
