import { describe, expect, test } from "vitest";
import { differences } from "./compare-result.js";
import { oracleAgree } from "./oracle/agree.js";
import { oracleBlock } from "./oracle/block.js";
import { oracleDeal } from "./oracle/deal.js";
import { randomCase } from "./random-case.js";

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

describe("randomCase", () => {
  test("is a function of its seed", () => {
    expect(randomCase(7)).toEqual(randomCase(7));
    expect(randomCase(7)).not.toEqual(randomCase(8));
  });
  test("reaches every verdict of agree", () => {
    const verdicts = new Set(
      SEEDS.map((seed) => randomCase(seed)).map(({ kase, options }) => oracleAgree(kase, options).verdict),
    );
    for (const verdict of ["room", "onlyOnPaper", "near", "none", "joint", "offerRefused", "giftOnly"])
      expect(verdicts).toContain(verdict);
  });
});

describe("the oracle on random cases", () => {
  const runs = SEEDS.slice(0, 100).map((seed) => {
    const { kase, options } = randomCase(seed);
    return {
      seed,
      agree: oracleAgree(kase, options),
      deal: oracleDeal(kase, options),
      block: oracleBlock(kase, options),
    };
  });
  test("keeps the relations that MODELS-1 §2 states", () => {
    for (const { seed, agree } of runs) {
      const { zone, constraints, repairs, clashes } = agree;
      expect(zone.deliverable, `seed ${seed}`).toBeLessThanOrEqual(zone.deliverableByMembers);
      expect(zone.deliverableByMembers, `seed ${seed}`).toBeLessThanOrEqual(zone.count);
      for (const { soleBlocked, unlocked } of constraints)
        expect(unlocked, `seed ${seed}`).toBeGreaterThanOrEqual(soleBlocked);
      if (zone.count > 0) {
        expect([repairs.map(({ drop }) => drop), clashes], `seed ${seed}`).toEqual([[[]], []]);
        continue;
      }
      for (const { drop, opens } of repairs) {
        expect(opens, `seed ${seed}`).toBeGreaterThan(0);
        for (const clash of clashes)
          expect(
            drop.some((id) => clash.includes(id)),
            `seed ${seed}`,
          ).toBe(true);
      }
    }
  });
  test("unlocks by a party as many packages as it blocks, as §4 states", () => {
    for (const { seed, block } of runs)
      for (const party of block.parties)
        if ("by" in party) expect(party.unlocked, `seed ${seed} ${party.id}`).toBe(party.blocks);
  });
  test("chooses by each criterion of §3 at least as well as the others do", () => {
    for (const { seed, deal } of runs) {
      const { nash, egalitarian, utilitarian, kalaiSmorodinsky } = deal;
      if (!nash || !egalitarian || !utilitarian || !kalaiSmorodinsky) continue;
      const figures = [nash, egalitarian, kalaiSmorodinsky].map(({ gains }) => Object.values(gains));
      for (const gains of figures) {
        expect(Math.min(...gains), `seed ${seed}`).toBeLessThanOrEqual(egalitarian.value + 1e-9);
        expect(
          gains.reduce((a, b) => a + b),
          `seed ${seed}`,
        ).toBeLessThanOrEqual(utilitarian.value + 1e-9);
      }
      expect(deal.reason, `seed ${seed}`).toBeNull();
    }
  });
});

describe("differences", () => {
  test("finds nothing between equal results, within the tolerance and with keys beyond", () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1 + 1e-12, { b: null, more: 1 }] })).toEqual([]);
  });
  test("names the path of every difference", () => {
    expect(differences({ a: [1, 2], b: "x", c: 3 }, { a: [1, 2.5, 3], b: null })).toEqual([
      "result.a.length: 2 ≠ 3",
      "result.a[1]: 2 ≠ 2.5",
      'result.b: "x" ≠ null',
      "result.c: missing, expected 3",
    ]);
  });
});
