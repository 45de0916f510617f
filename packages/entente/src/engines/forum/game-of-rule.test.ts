import { describe, expect, it } from "vitest";
import { oraclePower, randomBody } from "../../../test/power-oracle.js";
import { streamOf } from "../../../test/random-stream.js";
import type { Voter } from "../../case/rule.js";
import { uniformFrom } from "../../numerics/philox.js";
import type { Counts } from "../../numerics/power/counts.js";
import { typesOf } from "../../numerics/power/game.js";
import { countByHalves } from "../../numerics/power/halves.js";
import { countLattice, latticeOf } from "../../numerics/power/lattice.js";
import { INDICES, powerOf } from "../../numerics/power/power.js";
import { countProfiles } from "../../numerics/power/profiles.js";
import { gameOfRule } from "./game-of-rule.js";

const tools = { rng: uniformFrom(1), signal: { aborted: false } };
const pause = () => {};
const voter = (id: string, weights: Readonly<Record<string, number>> = {}): Voter => ({ id, weights, abstains: false });

describe("gameOfRule(rule, voters)", () => {
  it("powerOf(gameOfRule(rule, voters)) equals counting every coalition on 1,000 composed rules", () => {
    const stream = streamOf(20);
    for (let body = 0; body < 1000; body++) {
      const { rule, voters } = randomBody(stream);
      const power = powerOf(gameOfRule(rule, voters), tools);
      const expected = oraclePower(rule, voters);
      const told = JSON.stringify({ body, rule, voters });
      expect([Number(power.winning), Number(power.minimalWinning)], told).toEqual([expected.winning, expected.minimal]);
      power.members.forEach((member, k) => {
        for (const index of INDICES) {
          const right = expected.members[k]?.[index] ?? null;
          if (right === null) expect(member[index], `${index} of ${told}`).toBeNull();
          else expect(member[index], `${index} of ${told}`).toBeCloseTo(right, 12);
        }
      });
    }
  });

  it("countLattice and countByHalves count what countProfiles counts on 300 composed rules", () => {
    const stream = streamOf(21);
    const sums = ({ winning, criticals }: Counts) => ({ winning, criticals });
    let compared = 0;
    for (let body = 0; body < 300; body++) {
      const { rule, voters } = randomBody(stream);
      const game = gameOfRule(rule, voters);
      const types = typesOf(game);
      const right = sums(countProfiles(game, types, pause));
      const halves = countByHalves(game, types, pause);
      expect(halves && sums(halves), JSON.stringify({ rule, voters })).toEqual(right);
      if (latticeOf(game, types).cells > 1e6) continue;
      compared++;
      expect(sums(countLattice(game, types, pause)), JSON.stringify({ rule, voters })).toEqual(right);
    }
    expect(compared).toBeGreaterThan(150);
  });

  it("gameOfRule(rule, voters) scales decimal weights to whole numbers", () => {
    const game = gameOfRule({ quota: "2/3", by: "votes" }, [voter("a", { votes: 0.1 }), voter("b", { votes: 0.2 })]);
    expect(game.weights).toEqual([Float64Array.of(1, 2)]);
    expect(game.wins).toEqual({ weight: 0, needed: 2 });
  });

  it("gameOfRule(rule, voters) asks for more than a strict share, and for no less than a share", () => {
    const voters = [voter("a", { votes: 2 }), voter("b", { votes: 2 })];
    expect(gameOfRule({ quota: "50%", by: "votes", strict: true }, voters).wins).toMatchObject({ needed: 3 });
    expect(gameOfRule({ quota: "50%", by: "votes" }, voters).wins).toMatchObject({ needed: 2 });
  });

  it("gameOfRule(rule, voters) rounds weights too fine for whole numbers and keeps ties within 10⁻¹²", () => {
    const voters = [voter("a", { gdp: 1 / 3 }), voter("b", { gdp: 1e-13 + 1 / 3 }), voter("c", { gdp: 1e9 / 7 })];
    const power = powerOf(gameOfRule({ quota: "1/2", by: "gdp" }, voters), tools);
    expect(power.members.map(({ shapleyShubik }) => shapleyShubik)).toEqual([0, 0, 1]);
  });

  it("gameOfRule(rule, voters) refuses a weight that is missing or below 0", () => {
    expect(() => gameOfRule({ quota: 1, by: "votes" }, [voter("a")])).toThrow('"a" has no weight "votes"');
    expect(() => gameOfRule({ quota: 1, by: "votes" }, [voter("a", { votes: -1 })])).toThrow("weights are 0 or more");
  });
});
