import { describe, expect, it } from "vitest";
import { streamOf } from "../../../test/random-stream.js";
import { uniformFrom } from "../philox.js";
import { type Game, typesOf } from "./game.js";
import { lowerNodes } from "./gauss-legendre.js";
import { exactPower } from "./indices.js";
import { countLattice } from "./lattice.js";
import { banzhafPower, shapleyPower } from "./owen.js";
import { powerOf } from "./power.js";
import { countProfiles } from "./profiles.js";
import { toNumber } from "./ratio.js";
import { countExactly } from "./residues.js";
import { samplePower } from "./sampled.js";
import { atMost, weightDistribution } from "./weight-distribution.js";

const tools = { rng: uniformFrom(1), signal: { aborted: false } };
const pause = () => {};
const single = (quota: number, weights: readonly number[]): Game => ({
  members: weights.length,
  weights: [Float64Array.from(weights)],
  wins: { weight: 0, needed: quota },
});

describe("countExactly(bits, modulusBits, count)", () => {
  it("countExactly puts residues together to 2^200 + 12345", () => {
    const value = 2n ** 200n + 12_345n;
    const found = countExactly(201, 52, (modulus) => Float64Array.of(Number(value % BigInt(modulus))));
    expect(found).toEqual([value]);
  });
});

describe("powerOf of many members", () => {
  it("powerOf of 101 alike finds 2^100 winning coalitions and a hundred-and-first for each", () => {
    const power = powerOf(single(51, new Array(101).fill(1)), tools);
    expect([power.status, power.winning]).toEqual(["exact", 2n ** 100n]);
    expect(power.members[0]?.fraction?.shapleyShubik).toBe("1/101");
  });

  it("powerOf of weights 1 to 60 counts as many coalitions as a count of sums", () => {
    const weights = Array.from({ length: 60 }, (_, k) => k + 1);
    const sums = weights.reduce<bigint[]>(
      (counts, weight) => counts.map((count, sum) => count + (counts[sum - weight] ?? 0n)),
      Array.from({ length: 1831 }, (_, sum) => (sum === 0 ? 1n : 0n)),
    );
    const winning = sums.slice(1200).reduce((total, count) => total + count, 0n);
    const power = powerOf(single(1200, weights), tools);
    expect([power.status, power.winning]).toEqual(["exact", winning]);
  });

  it("powerOf finds a veto, a dummy and the equal rest among 44 members with votes in the millions", () => {
    const weights = [10_000_001, ...Array.from({ length: 42 }, (_, k) => 100_003 + 17 * k), 0];
    // The first holds more than all others together, and the quota needs it and any one of them.
    const { members, status } = powerOf(single(10_000_002, weights), tools);
    expect(status).toBe("numeric");
    expect(members[0]?.shapleyShubik).toBeCloseTo(42 / 43, 12);
    expect(members[1]?.shapleyShubik).toBeCloseTo(1 / (42 * 43), 12);
    expect(members[0]?.prevent).toBeCloseTo(1, 12);
    expect(members[43]).toMatchObject({ shapleyShubik: 0, banzhaf: 0 });
  });

  it("powerOf samples what no exact method reaches, and its intervals hold the exact share", () => {
    // 45 alike under two clauses that say the same: each has 1/45, though no method sees that they are alike.
    const fine = Float64Array.from({ length: 45 }, (_, k) => 2 ** 40 + 7 * k);
    const coarse = Float64Array.from({ length: 45 }, (_, k) => 2 ** 41 + 5 * k);
    const half = (list: Float64Array) => 23 * (list[0] ?? 0);
    const wins = {
      all: [
        { weight: 0, needed: half(fine) },
        { weight: 1, needed: half(coarse) },
      ],
    };
    const { members, status, draws } = powerOf({ members: 45, weights: [fine, coarse], wins }, tools);
    expect([status, draws > 100_000]).toEqual(["sampled", true]);
    const held = members.filter(({ interval }) => {
      const { low = 1, high = 0 } = interval?.shapleyShubik ?? {};
      return low <= 1 / 45 && 1 / 45 <= high;
    });
    expect(held.length).toBeGreaterThanOrEqual(40);
  });

  it("powerOf stops when aborted", () => {
    expect(() => powerOf(single(2, [1, 1, 1]), { ...tools, signal: { aborted: true } })).toThrow("aborted");
  });

  it("powerOf refuses a weight that is no whole number, or below 0", () => {
    expect(() => powerOf(single(2, [1, 0.5]), tools)).toThrow("no integer");
    expect(() => powerOf(single(2, [1, -1]), tools)).toThrow("no integer of 0 or more");
  });
});

describe("the chance of the deciding vote", () => {
  it("shapleyPower and banzhafPower equal exact counts on 200 bodies of 2 to 14", () => {
    const stream = streamOf(9);
    for (let body = 0; body < 200; body++) {
      const weights = Array.from({ length: stream.whole(2, 14) }, () => stream.pick([1, 2, 3, 7, 50, 51, 400]));
      const quota = stream.whole(
        1,
        weights.reduce((sum, weight) => sum + weight, 0),
      );
      const game = single(quota, weights);
      const types = typesOf(game);
      const exact = exactPower(countProfiles(game, types, pause), types.sizes);
      const distinct = Float64Array.from(new Set(weights)).sort();
      const shapley = shapleyPower(Float64Array.from(weights), quota, distinct, pause);
      const { banzhaf } = banzhafPower(Float64Array.from(weights), quota, distinct, pause);
      weights.forEach((weight, member) => {
        const right = exact[types.of[member] ?? 0];
        const at = distinct.indexOf(weight);
        expect(shapley[at]).toBeCloseTo(right?.shapleyShubik ? toNumber(right.shapleyShubik) : Number.NaN, 13);
        expect(banzhaf[at]).toBeCloseTo(right?.banzhaf ? toNumber(right.banzhaf) : Number.NaN, 13);
      });
    }
  });

  it("shapleyPower equals exact counts where 150 nearly alike need more than 40 nodes", () => {
    const weights = Array.from({ length: 150 }, (_, k) => 100 + (k % 3));
    const quota = 7600;
    const game = single(quota, weights);
    const types = typesOf(game);
    const exact = exactPower(countProfiles(game, types, pause), types.sizes);
    const shapley = shapleyPower(Float64Array.from(weights), quota, Float64Array.of(100, 101, 102), pause);
    [0, 1, 2].forEach((type) => {
      const right = exact[type]?.shapleyShubik;
      expect(shapley[type]).toBeCloseTo(right ? toNumber(right) : Number.NaN, 12);
    });
  });

  it("countLattice counts what countProfiles counts beyond 2^53", () => {
    const game = single(150, [...new Array(40).fill(2), ...new Array(30).fill(3), ...new Array(30).fill(4)]);
    const types = typesOf(game);
    const { winning, criticals } = countLattice(game, types, pause);
    const right = countProfiles(game, types, pause);
    expect([winning, criticals]).toEqual([right.winning, right.criticals]);
    expect(winning.some((count) => count > 2n ** 53n)).toBe(true);
  });

  it("weightDistribution of three fair coins of weight 1, 2, 4 is uniform on 0 … 7", () => {
    const table = weightDistribution(Float64Array.of(1, 2, 4), 0.5, new Float64Array(8));
    expect([-1, 0, 3, 7, 9].map((weight) => atMost(table, weight))).toEqual([0, 0.125, 0.5, 1, 1]);
  });

  it("lowerNodes(order) integrates powers up to 2·order − 1 exactly", () => {
    const { nodes, weights } = lowerNodes(6);
    for (let power = 0; power <= 11; power++) {
      const sum = nodes.reduce((total, x, k) => total + (weights[k] ?? 0) * (x ** power + (1 - x) ** power), 0);
      expect(sum).toBeCloseTo(1 / (power + 1), 14);
    }
  });
});

describe("sampling", () => {
  it("samplePower of [51; 50, 49, 1] lies within its own intervals of the exact shares", () => {
    const { banzhaf, shapleyShubik, decisiveness } = samplePower(single(51, [50, 49, 1]), tools.rng, pause);
    const holds = ({ low, high }: { low: number; high: number }, share: number) => low <= share && share <= high;
    expect([3 / 4, 1 / 4, 1 / 4].map((share, k) => banzhaf[k] && holds(banzhaf[k], share))).toEqual([true, true, true]);
    expect([2 / 3, 1 / 6, 1 / 6].map((share, k) => shapleyShubik[k] && holds(shapleyShubik[k], share))).toEqual([
      true,
      true,
      true,
    ]);
    expect(holds(decisiveness, 3 / 8)).toBe(true);
  });
});
