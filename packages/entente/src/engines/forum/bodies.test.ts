import { describe, expect, it } from "vitest";
import { fund2022, lisbon2020, nice2007 } from "../../../test/voting-bodies.js";
import type { Voter } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { uniformFrom } from "../../numerics/philox.js";
import { banzhafPower } from "../../numerics/power/owen.js";
import { powerOf } from "../../numerics/power/power.js";
import { gameOfRule } from "./game-of-rule.js";

const tools = { rng: uniformFrom(1), signal: { aborted: false } };
const voters = (body: Readonly<Record<string, Readonly<Record<string, number>>>>): Voter[] =>
  Object.entries(body).map(([id, weights]) => ({ id, weights, abstains: false }));
const powerUnder = (rule: Rule, body: typeof lisbon2020) => {
  const power = powerOf(gameOfRule(rule, voters(body)), tools);
  const of = (member: string) => power.members[Object.keys(body).indexOf(member)];
  return { power, of };
};
const nine = (figure: number) => expect.closeTo(figure, 8);

describe("the Council of the EU", () => {
  it("powerOf(Lisbon 2020) gives DE .176874172 by Shapley–Shubik; 17,730,600 coalitions win", () => {
    const double: Rule = {
      all: [
        { quota: 15, by: "count" },
        { quota: 0.65, by: "population" },
      ],
    };
    const { power, of } = powerUnder({ any: [double, { quota: 24, by: "count" }] }, lisbon2020);
    expect(Object.values(lisbon2020).reduce((sum, { population }) => sum + population, 0)).toBe(446_870_959);
    expect([power.status, power.winning, power.minimalWinning]).toEqual(["exact", 17_730_600n, null]);
    const shares = (["DEU", "FRA", "POL", "MLT"] as const).map(of);
    expect(shares.map((member) => member?.shapleyShubik)).toEqual(
      [0.176874172, 0.133894475, 0.068082883, 0.008593932].map(nine),
    );
    expect(shares.map((member) => member?.banzhaf)).toEqual(
      [0.210622817, 0.175319999, 0.110934734, 0.030111641].map(nine),
    );
  });

  it("powerOf(Nice) gives DE 126658297/1460244240 of 255 votes in 345", () => {
    const { power, of } = powerUnder({ quota: 255, by: "votes" }, nice2007);
    expect([power.status, power.winning]).toEqual(["exact", 2_718_774n]);
    // 126658297/1460244240 is in lowest terms.
    expect(of("DEU")?.fraction?.shapleyShubik).toBe("126658297/1460244240");
    expect(of("MLT")?.fraction).toMatchObject({ shapleyShubik: "656778013/80313433200", banzhaf: "8299/2097152" });
  });

  it("powerOf(Nice) counts 2,718,736 coalitions under all three clauses", () => {
    const clauses: Rule = [
      { quota: 255, by: "votes" },
      { quota: 14, by: "count" },
      { quota: "62%", by: "population" },
    ].reduce<{
      all: Rule[];
    }>(({ all }, clause) => ({ all: [...all, clause] }), { all: [] });
    const { power, of } = powerUnder(clauses, nice2007);
    expect([power.status, power.winning]).toEqual(["exact", 2_718_736n]);
    expect([of("DEU"), of("FRA"), of("MLT")].map((member) => member?.shapleyShubik)).toEqual(
      [0.087549653, 0.087142741, 0.008148014].map(nine),
    );
  });
});

describe("the Monetary Fund of 2022, 190 members, 5,039,930 votes", () => {
  const weights = Float64Array.from(fund2022);
  const distinct = Float64Array.from(new Set(fund2022)).sort();

  it("banzhafPower gives the United States .232608 and Japan .055403 of a simple majority", () => {
    const { banzhaf } = banzhafPower(weights, 2_519_966, distinct, () => {});
    const all = fund2022.reduce((sum, votes) => sum + (banzhaf[distinct.indexOf(votes)] ?? 0), 0);
    const share = (votes: number) => (banzhaf[distinct.indexOf(votes)] ?? 0) / all;
    expect([share(831_401), share(309_664)]).toEqual([0.232608, 0.055403].map((figure) => expect.closeTo(figure, 6)));
  });

  it("powerOf gives the United States .191671, Japan .061645, and all together 1 to 10⁻¹²", () => {
    const body = fund2022.map((votes, k): Voter => ({ id: `m${k}`, weights: { votes }, abstains: false }));
    const { members, status } = powerOf(gameOfRule({ quota: 2_519_966, by: "votes" }, body), tools);
    const share = (votes: number) => members[fund2022.indexOf(votes)]?.shapleyShubik ?? 0;
    expect(status).toBe("numeric");
    expect([831_401, 309_664, 306_288, 203_010].map(share)).toEqual(
      [0.191671343, 0.061644847, 0.060930392, 0.039558755].map(nine),
    );
    expect(Math.abs(members.reduce((sum, { shapleyShubik }) => sum + (shapleyShubik ?? 0), 0) - 1)).toBeLessThan(1e-12);
  });
});
