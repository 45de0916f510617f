import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { brokersEngine } from "./brokers.js";
import { tiesEngine } from "./ties.js";

const four = { us: { at: [0] }, jp: { at: [0] }, rok: { at: [0] }, dprk: { at: [0] } };
const ties = [
  { between: ["us", "jp"], sign: 1 },
  { between: ["us", "rok"], sign: 1 },
  { between: ["jp", "rok"], sign: -1 },
  { between: ["us", "dprk"], sign: -1 },
  { between: ["jp", "dprk"], sign: -1 },
];
const tiesOf = (list: readonly unknown[], frame = {}) =>
  runEngine(tiesEngine, ladderCase(four, { ties: list }), { frame }).ties;

describe("tiesEngine (MODELS-1 §1e)", () => {
  it("tiesEngine finds the two best splits, the triads and the quarrel of jp and rok", () => {
    expect(tiesOf(ties)).toEqual({
      frustration: 1,
      balanced: false,
      splits: [
        { component: 0, camps: [["us", "jp", "rok"], ["dprk"]], frustrated: [["jp", "rok"]] },
        {
          component: 0,
          camps: [
            ["us", "jp"],
            ["rok", "dprk"],
          ],
          frustrated: [["us", "rok"]],
        },
      ],
      strains: [],
      innerQuarrels: [["jp", "rok"]],
      mixed: [],
      triads: { balanced: [["us", "jp", "dprk"]], unbalanced: [["us", "jp", "rok"]] },
      exact: true,
    });
  });
  it("tiesEngine keeps a standing alliance positive and lists its dispute as a strain and a quarrel", () => {
    const allied = [
      { between: ["us", "jp"], kind: "alliance" },
      { between: ["jp", "us"], kind: "dispute", date: "2023-05", about: "the fleet" },
      ...ties.slice(1),
    ];
    const found = tiesOf(allied);
    expect(found).toMatchObject({ frustration: 1, mixed: [] });
    expect(found?.strains).toEqual([{ between: ["jp", "us"], about: "the fleet", date: "2023-05" }]);
    expect(found?.innerQuarrels).toEqual([
      ["us", "jp"],
      ["jp", "rok"],
    ]);
  });
  it("tiesEngine counts a tie from its date on, and an alliance until a later entry ends it", () => {
    const list = [
      { between: ["us", "jp"], kind: "alliance", date: "2000" },
      { between: ["us", "jp"], kind: "alliance", sign: -1, date: "2010" },
      { between: ["us", "rok"], kind: "dispute", date: "2023" },
    ];
    expect(tiesOf(list, { asOf: "2005" })?.splits).toMatchObject([{ camps: [["us", "jp"], []] }]);
    expect(tiesOf(list, { asOf: "2015" })).toMatchObject({ splits: [], mixed: [["us", "jp"]], strains: [] });
    expect(tiesOf(list)?.splits).toMatchObject([{ camps: [["us"], ["rok"]], frustrated: [] }]);
    expect(tiesOf(list, { asOf: "1999" })).toBeNull();
  });
  it("tiesEngine leaves out pairs whose ties cancel out, and those under pressure alone", () => {
    const found = tiesOf([
      { between: ["us", "jp"], kind: "trade" },
      { between: ["us", "jp"], kind: "dispute" },
      { between: ["us", "rok"], kind: "pressure" },
    ]);
    expect(found).toMatchObject({
      frustration: 0,
      balanced: true,
      splits: [],
      mixed: [
        ["us", "jp"],
        ["us", "rok"],
      ],
    });
  });
  it("tiesEngine is null without ties, and brokersEngine still names the widest gap", () => {
    expect(tiesOf([])).toBeNull();
    const { brokers } = runEngine(brokersEngine, { ...strait, ties: [] });
    expect(brokers.gaps.map(({ a, b }) => [a, b])).toEqual([
      ["north", "south"],
      ["north", "isles"],
    ]);
  });
  it("tiesEngine answers alike in whatever order the ties are listed", () => {
    const list = [...ties, { between: ["rok", "dprk"], kind: "trade" }, { between: ["us", "jp"], kind: "dispute" }];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(tiesOf(shuffled)).toEqual(tiesOf(list));
      }),
      { seed: 11, numRuns: 20 },
    );
  });
});

describe("brokersEngine (MODELS-1 §1e)", () => {
  const five = {
    a: { at: [0, 0] },
    b: { at: [100, 80] },
    k: { at: [50, 40] },
    l: { at: [20, 40] },
    m: { at: [0, 100] },
  };
  const friends = ["k", "l", "m"].flatMap((party) => ["a", "b"].map((end) => ({ between: [party, end], sign: 1 })));
  const brokersOf = (list: readonly unknown[]) => runEngine(brokersEngine, ladderCase(five, { ties: list })).brokers;

  it("brokersEngine puts k before m before l between a and b", () => {
    const [gap] = brokersOf(friends).gaps;
    expect(gap).toMatchObject({ a: "a", b: "b", distance: expect.closeTo(0.9, 12) });
    expect(gap?.brokers).toEqual([
      { party: "k", fit: expect.closeTo(1, 12), middle: expect.closeTo(1, 12) },
      { party: "m", fit: expect.closeTo(0.818182, 6), middle: expect.closeTo(0.888889, 6) },
      { party: "l", fit: expect.closeTo(1, 12), middle: expect.closeTo(0.666667, 6) },
    ]);
  });
  it("brokersEngine asks for good terms with both: m tied to a alone is out", () => {
    expect(brokersOf(friends.slice(0, 5)).gaps[0]?.brokers.map(({ party }) => party)).toEqual(["k", "l"]);
  });
  it("brokersEngine lists at most five gaps, widest first", () => {
    const gaps = brokersOf(friends).gaps.map(({ distance }) => distance);
    expect(gaps).toHaveLength(5);
    expect(gaps).toEqual(gaps.toSorted((x, y) => y - x));
  });
  it("brokersEngine names who mediated, by the day", () => {
    const mediation = { between: ["a", "b"], kind: "mediation", by: "k", about: "quotas", date: "2023" };
    expect(brokersOf([mediation, { ...mediation, by: "l", date: "2025" }]).named).toEqual([
      { by: "k", between: ["a", "b"], about: "quotas", date: "2023" },
    ]);
  });
});
