import { describe, expect, it } from "vitest";
import { uniformFrom } from "../philox.js";
import type { Formula } from "./game.js";
import { powerOf } from "./power.js";

const tools = { rng: uniformFrom(1), signal: { aborted: false } };
const ofWeights = (quota: number, ...weights: number[]) =>
  powerOf(
    { members: weights.length, weights: [Float64Array.from(weights)], wins: { weight: 0, needed: quota } },
    tools,
  );
const fractions = (power: ReturnType<typeof powerOf>, index: string) =>
  power.members.map(({ fraction }) => (fraction as Record<string, string>)[index]);

describe("powerOf(game)", () => {
  it("gives [51; 50, 49, 1] the shares of the textbooks", () => {
    const power = ofWeights(51, 50, 49, 1);
    expect(fractions(power, "shapleyShubik")).toEqual(["2/3", "1/6", "1/6"]);
    expect(fractions(power, "banzhaf")).toEqual(["3/4", "1/4", "1/4"]);
    expect(fractions(power, "banzhafNormalised")).toEqual(["3/5", "1/5", "1/5"]);
    expect(fractions(power, "deeganPackel")).toEqual(["1/2", "1/4", "1/4"]);
    expect(fractions(power, "publicGood")).toEqual(["1/2", "1/4", "1/4"]);
    expect(fractions(power, "johnston")).toEqual(["2/3", "1/6", "1/6"]);
    expect(fractions(power, "prevent")).toEqual(["1", "1/3", "1/3"]);
    expect(fractions(power, "initiate")).toEqual(["3/5", "1/5", "1/5"]);
  });

  it("gives Luxembourg no power in the Council of 1958", () => {
    const power = ofWeights(12, 4, 4, 4, 2, 2, 1);
    const bySize = (index: string) => [0, 3, 5].map((member) => fractions(power, index)[member]);
    expect(power.winning).toBe(14n);
    expect(power.minimalWinning).toBe(4n);
    expect(bySize("shapleyShubik")).toEqual(["7/30", "3/20", "0"]);
    expect(bySize("banzhaf")).toEqual(["5/16", "3/16", "0"]);
    expect(bySize("banzhafNormalised")).toEqual(["5/21", "1/7", "0"]);
    expect(bySize("deeganPackel")).toEqual(["5/24", "3/16", "0"]);
    expect(bySize("publicGood")).toEqual(["1/5", "1/5", "0"]);
    expect(bySize("johnston")).toEqual(["1/4", "1/8", "0"]);
  });

  it("gives the Security Council's permanent members 421/2145 each", () => {
    const permanent = Float64Array.from({ length: 15 }, (_, k) => (k < 5 ? 1 : 0));
    const wins: Formula = {
      all: [
        { weight: 0, needed: 5 },
        { weight: 1, needed: 9 },
      ],
    };
    const power = powerOf({ members: 15, weights: [permanent, new Float64Array(15).fill(1)], wins }, tools);
    const both = (index: string) => [fractions(power, index)[0], fractions(power, index)[14]];
    expect([power.winning, power.minimalWinning]).toEqual([848n, 210n]);
    expect(both("shapleyShubik")).toEqual(["421/2145", "4/2145"]);
    expect(both("banzhaf")).toEqual(["53/1024", "21/4096"]);
    expect(both("banzhafNormalised")).toEqual(["106/635", "21/1270"]);
    expect(both("deeganPackel")).toEqual(["1/9", "2/45"]);
    expect(both("publicGood")).toEqual(["1/9", "2/45"]);
    expect(both("johnston")).toEqual(["283/1590", "7/636"]);
    expect(both("prevent")).toEqual(["1", "21/212"]);
    expect(both("initiate")).toEqual(["53/1995", "1/380"]);
  });

  it("gives the fifteen of 1995 their shares of 62 votes in 87", () => {
    const votes = [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2];
    const power = ofWeights(62, ...votes);
    const bySize = (index: string) => [0, 4, 5, 9, 11, 14].map((member) => fractions(power, index)[member]);
    expect([power.winning, power.minimalWinning]).toEqual([2549n, 829n]);
    expect(bySize("shapleyShubik")).toEqual([
      "7/60",
      "860/9009",
      "19883/360360",
      "743/16380",
      "1588/45045",
      "932/45045",
    ]);
    expect(bySize("banzhaf")).toEqual(["1849/16384", "1531/16384", "973/16384", "793/16384", "595/16384", "375/16384"]);
  });
});
