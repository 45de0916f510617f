import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { negated, sharedCostGame } from "../../numerics/cost-games/coalition-game.js";
import { nucleolus } from "../../numerics/cost-games/nucleolus.js";
import { billsEngine } from "./bills.js";
import { goingAloneEngine } from "./going-alone.js";
import { mismatchEngine } from "./mismatch.js";
import { triggersEngine } from "./triggers.js";

const shipped = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, "../../../../../cases", `${name}.case.yaml`), "utf8"));
const near = (shares: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(shares).map(([party, share]) => [party, expect.closeTo(share, 9)]));

describe("the patrols of the strait (MODELS-2 §6)", () => {
  const strait = shipped("strait");
  it("billsEngine on the strait bills 30 (20–45), half to North and half to South", () => {
    const { burdens, totals, units, target } = runEngine(billsEngine, strait);
    expect(target?.package).toEqual({ quota: "science", access: "licensed" });
    expect(burdens).toMatchObject([{ id: "patrols", cost: 30, unit: "MEUR a year", range: [20, 45] }]);
    expect(burdens[0]?.shares).toMatchObject({
      stated: { north: 0.5, south: 0.5 },
      equal: near({ north: 1 / 3, south: 1 / 3, isles: 1 / 3 }),
      benefit: { north: 0.4, south: 0.2, isles: 0.4 },
      shapley: near({ north: 1 / 3, south: 1 / 3, isles: 1 / 3 }),
      ability: null,
      responsibility: null,
    });
    expect(burdens[0]?.withoutAbility).toEqual(["north", "south"]);
    expect(totals).toEqual({ "MEUR a year": { north: 15, south: 15 } });
    expect(units[0]?.bills).toEqual({
      north: { amount: 15, low: 10, high: 22.5 },
      south: { amount: 15, low: 10, high: 22.5 },
    });
  });
  it("mismatchEngine on the strait finds 1/3 between payers and deciders and .4 between payers and gainers", () => {
    const { mismatch, payWithoutDeciding, leverShare } = runEngine(mismatchEngine, strait);
    expect(mismatch).toEqual({
      payerDecider: expect.closeTo(1 / 3, 12),
      payerBeneficiary: expect.closeTo(0.4, 12),
      deciderBeneficiary: expect.closeTo(2 / 15, 12),
    });
    expect(payWithoutDeciding).toEqual([]);
    expect(leverShare).toEqual({ north: 0.5 }); // access of two moved issues
  });
  it("goingAloneEngine on the strait finds nobody better off alone, and 12 of 30 paid for where each looks to itself", () => {
    const { core, freeRiding } = runEngine(goingAloneEngine, strait);
    expect(core).toEqual({ empty: false, blocking: [], count: 0 });
    expect(freeRiding).toEqual({ provided: 12, optimum: 30, payers: { north: 6, isles: 6 } });
  });
  it("billsEngine on a package that moves no quota bills nothing", () => {
    const run = { params: { package: "access = open" } };
    expect(runEngine(billsEngine, strait, run)).toMatchObject({
      burdens: [],
      totals: {},
      units: [],
      dormant: ["patrols"],
    });
    expect(runEngine(mismatchEngine, strait, run)).toMatchObject({
      mismatch: { payerDecider: null, payerBeneficiary: null, deciderBeneficiary: null },
      payWithoutDeciding: [],
    });
    expect(runEngine(goingAloneEngine, strait, run)).toMatchObject({ core: null, freeRiding: null });
  });
  it("mismatchEngine at a table of North alone names South as paying without deciding", () => {
    const alone = { ...(strait as object), forums: { north: { members: ["north"] } } };
    const { payWithoutDeciding, mismatch } = runEngine(mismatchEngine, alone, {
      params: { package: "quota = science" },
    });
    expect(payWithoutDeciding).toEqual(["south"]);
    expect(mismatch.payerDecider).toBeCloseTo(0.5, 12);
  });
});

describe("who carries the end of the North Korean file (F9)", () => {
  const korea = shipped("korea-2021");
  const run = {
    frame: { forum: "four" },
    params: { package: "sanctions = partial, missiles = limited, nuclear = rollback" },
  };
  it("triggersEngine on korea-2021 finds that South Korea, Japan and China carry all three bills and hold no lever of their coming", () => {
    const { triggers } = runEngine(triggersEngine, korea, run);
    expect(triggers.map(({ burden }) => burden)).toEqual(["immediate-aid", "people-leaving", "long-investment"]);
    for (const { holders, payersWithout, shareWithout } of triggers) {
      expect(holders).toEqual(["usa", "dprk"]);
      expect(payersWithout.toSorted()).toEqual(["china", "japan", "rok"]);
      expect(shareWithout).toBe(1);
    }
  });
  it("triggersEngine on korea-2021 has Washington done where the first bill comes, Seoul and Tokyo not", () => {
    const { triggers, finished } = runEngine(triggersEngine, korea, run);
    expect(triggers[0]).toMatchObject({ burden: "immediate-aid", done: ["usa"], open: ["rok", "japan"] });
    expect(triggers[2]).toMatchObject({ burden: "long-investment", done: [], open: ["usa", "rok", "japan"] });
    expect(finished).toEqual({ usa: true, rok: false, japan: false });
  });
  it("mismatchEngine on korea-2021 has the United States pay nothing and gain .4 more than it pays", () => {
    const { parties, leverShare } = runEngine(mismatchEngine, korea, run);
    const usa = parties.find(({ party }) => party === "usa");
    expect(usa).toMatchObject({ share: 0, amount: 0, say: 0.25 });
    expect(usa?.net).toBeCloseTo(0.4, 12);
    expect(leverShare).toEqual(near({ usa: 1 / 3, dprk: 2 / 3 }));
  });
  it("billsEngine on korea-2021 adds the three bills of one unit with their ranges", () => {
    const { units, totals } = runEngine(billsEngine, korea, run);
    expect(units[0]).toMatchObject({ unit: "GUSD a year", total: 46, range: [11, 175] });
    expect(totals["GUSD a year"]).toEqual(near({ rok: 23.4, japan: 12.8, china: 9.8 }));
    expect(units[0]?.bills.rok).toEqual(near({ amount: 23.4, low: 5.55, high: 89.5 }));
  });
});

describe("bills of a made-up case", () => {
  const three = (burdens: object, more: object = {}) =>
    ladderCase({ a: { at: [100] }, b: { at: [100] }, c: { at: [100] } }, { burdens, ...more });
  const run = { params: { package: "i0 = yes" } };
  const runways = {
    first: { cost: 1, unit: "M", payers: { c: 1 }, benefit: { a: 1, b: 1, c: 1 } },
    second: { cost: 1, unit: "M", payers: { c: 1 }, benefit: { b: 0.5, c: 0.5 } },
    third: { cost: 1, unit: "M", payers: { c: 1 }, benefit: { c: 1 } },
  };
  it("billsEngine splits three runways as Littlechild & Owen (1973) do, and as their nucleolus", () => {
    const { units } = runEngine(billsEngine, three(runways), run);
    expect(units[0]?.shares.shapley).toEqual(near({ a: 1 / 9, b: 5 / 18, c: 11 / 18 }));
    expect(units[0]?.shares.nucleolus).toEqual(near({ a: 1 / 6, b: 0.25, c: 1.75 / 3 }));
  });
  it("billsEngine scales shares that do not sum to 1 and says so", () => {
    const { rescaled, burdens } = runEngine(billsEngine, three(runways), run);
    expect(rescaled).toEqual([{ burden: "first", key: "benefit", sum: 3 }]);
    expect(burdens[0]?.shares.benefit).toEqual(near({ a: 1 / 3, b: 1 / 3, c: 1 / 3 }));
  });
  it("billsEngine never adds units, and mismatchEngine then gives a figure a unit", () => {
    const kase = three({ ...runways, third: { ...runways.third, unit: "K" } });
    expect(runEngine(billsEngine, kase, run).totals).toEqual({ M: { c: 2 }, K: { c: 1 } });
    const { mismatch, mismatchByUnit } = runEngine(mismatchEngine, kase, run);
    expect(mismatch.payerDecider).toBeNull();
    expect(mismatchByUnit.K).toMatchObject({ payerBeneficiary: 0, payerDecider: expect.closeTo(2 / 3, 12) });
    expect(runEngine(goingAloneEngine, kase, run).freeRiding).toBeNull();
  });
  it("billsEngine leaves benefit and Shapley null where nobody gains, and all shares where the cost is 0", () => {
    const kase = three({
      gift: { cost: 5, unit: "M", payers: { a: 1 } },
      nothing: { cost: 0, unit: "N", payers: { a: 1 }, benefit: { b: 1 } },
    });
    const { burdens } = runEngine(billsEngine, kase, run);
    expect(burdens[0]?.shares).toMatchObject({ stated: { a: 1 }, benefit: null, shapley: null, nucleolus: null });
    expect(Object.values(burdens[1]?.shares ?? { missing: 1 })).toEqual(Array.from({ length: 11 }, () => null));
    const { mismatchByUnit } = runEngine(mismatchEngine, kase, run);
    expect(mismatchByUnit.M).toMatchObject({ payerDecider: expect.closeTo(2 / 3, 12), payerBeneficiary: null });
    expect(mismatchByUnit.N).toEqual({ payerDecider: null, payerBeneficiary: null, deciderBeneficiary: null });
  });
  it("billsEngine splits by ability and by responsibility, that of the case or that of the call", () => {
    const parties = { a: { attributes: { gdp: 3 } }, b: { attributes: { gdp: 1 } }, c: {} };
    const burden = {
      cost: 5,
      unit: "M",
      payers: { a: 1 },
      benefit: { b: 1 },
      ability: "gdp",
      responsibility: { b: 2, c: 6 },
    };
    const kase = three({ dam: burden }, { parties });
    const own = runEngine(billsEngine, kase, run).burdens[0]?.shares;
    expect(own).toMatchObject({ ability: { a: 0.75, b: 0.25 }, responsibility: { b: 0.25, c: 0.75 } });
    const given = { params: { ...run.params, responsibility: "dam: a=1, c=1" } };
    expect(runEngine(billsEngine, kase, given).burdens[0]?.shares.responsibility).toEqual({ a: 0.5, c: 0.5 });
    const wrong = { params: { ...run.params, responsibility: "dyke: a=1" } };
    expect(() => runEngine(billsEngine, kase, wrong)).toThrow(/"dyke: a=1" is no "burden: party=share/);
  });
  it("billsEngine splits by claims where the good is worth more than it costs, and not where it is worth less", () => {
    // Claims 100, 200, 300 of 200: the Talmud's second case.
    const burden = { cost: 200, unit: "M", payers: { a: 1 }, benefit: { a: 1 / 6, b: 2 / 6, c: 3 / 6 } };
    const ratio = (benefitCostRatio: number) => ({ params: { ...run.params, benefitCostRatio } });
    const { shares } = runEngine(billsEngine, three({ estate: burden }), ratio(3)).burdens[0] ?? {};
    expect(shares?.talmud).toEqual(near({ a: 0.25, b: 0.375, c: 0.375 }));
    expect(shares?.cea).toEqual(near({ a: 1 / 3, b: 1 / 3, c: 1 / 3 }));
    expect(shares?.cel).toEqual(near({ a: 0, b: 0.25, c: 0.75 }));
    expect(runEngine(billsEngine, three({ estate: burden }), ratio(0.9)).burdens[0]?.shares.talmud).toBeNull();
  });
  it("goingAloneEngine names a payer that gains nothing as better off alone", () => {
    const kase = three({ dam: { cost: 9, unit: "M", payers: { a: 1 }, benefit: { b: 0.5, c: 0.5 } } });
    const { core } = runEngine(goingAloneEngine, kase, run);
    expect(core).toEqual({
      empty: false,
      blocking: [{ unit: "M", parties: ["a"], pays: 9, alone: 0, saves: 9 }],
      count: 1,
    });
  });
  it("nucleolus(game) of a single bill is the equal share that billsEngine gives those who gain from it", () => {
    const game = negated(sharedCostGame(3, [{ cost: 6, users: [0, 2] }]));
    expect([...nucleolus(game).allocation].map((one) => one + 0)).toEqual(
      [-3, 0, -3].map((one) => expect.closeTo(one, 9)),
    );
  });
});
