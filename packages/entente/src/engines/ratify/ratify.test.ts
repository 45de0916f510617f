import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { runEngine } from "../../../test/run-engine.js";
import { readCase } from "../../case/read-case.js";
import { ruleInWords } from "./bodies.js";
import { ratificationEngine } from "./ratification.js";
import { termsEngine } from "./terms.js";

function shipped(name: string): unknown {
  const text = readFileSync(new URL(`../../../../../cases/${name}.case.yaml`, import.meta.url), "utf8");
  return readCase(text).kase;
}
const ratify = (kase: unknown, params = {}, frame = {}) => runEngine(ratificationEngine, kase, { params, frame });

/** The one issue of MODELS-2 §4: rungs 0, 10, … 100; F1 accepts all, F2 from 50 on, F3 nothing. */
const factions = (quota: string) => ({
  entente: 1,
  asOf: "2024-01-01",
  parties: { state: {}, f1: { within: "state" }, f2: { within: "state" }, f3: { within: "state" } },
  issues: {
    line: {
      statusQuo: "r0",
      options: Object.fromEntries(Array.from({ length: 11 }, (_, k) => [`r${10 * k}`, { at: 10 * k }])),
    },
  },
  positions: Object.fromEntries(
    [
      ["state", 100],
      ["f1", 100],
      ["f2", 100],
      ["f3", 0],
    ].map(([id, at]) => [id, { line: { at, salience: 50 } }]),
  ),
  alternatives: { f2: { value: 0.5 } },
  ratification: {
    state: { members: { f1: { votes: 0.4 }, f2: { votes: 0.3 }, f3: { votes: 0.3 } }, rule: { quota, by: "votes" } },
  },
});

describe("MODELS-2 §4, worked", () => {
  it("ratify(F1–F3) at two thirds wins from 50 on: 6 of 10", () => {
    const { parties } = ratify(factions("2/3"), { package: "line = r50" });
    expect(parties.state).toMatchObject({ accepts: true, passes: true, pivotalFaction: "f1", defection: "none" });
    expect(parties.state?.winSet).toMatchObject({ count: 6, size: 0.6 });
    expect(parties.state?.votesFor).toBeCloseTo(0.7, 12);
    expect(parties.state?.needed).toBeCloseTo(0.666667, 6);
    expect(parties.state?.of).toBeCloseTo(1, 12);
  });
  it("ratify(F1–F3) at two thirds fails below 50, with F2 to come round", () => {
    const { parties } = ratify(factions("2/3"), { package: "line = r40" });
    expect(parties.state).toMatchObject({ passes: false, pivotalFaction: "f2", defection: "involuntary" });
  });
  it("ratify(F1–F3) at three quarters wins nothing", () => {
    const { parties, twoLevelZone } = ratify(factions("3/4"), { package: "line = r50" });
    expect(parties.state?.winSet).toMatchObject({ count: 0, size: 0, inZone: 0 });
    expect(parties.state).toMatchObject({ passes: false, pivotalFaction: "f3", unsatisfiable: false });
    expect(twoLevelZone).toEqual({ count: 0, of: 10 });
  });
  it.each([
    ["2/3", 0.576],
    ["3/4", 0.054],
  ])("ratify(F1–F3 at %s, acceptance .9, .6, .1) passes with %f", (quota, share) => {
    const params = { package: "line = r50", acceptance: "f1 = .9, f2 = .6, f3 = 0.1" };
    const { state } = ratify(factions(quota), params).parties;
    expect(state?.share).toBeCloseTo(share, 12);
    expect(state?.pivotalFaction).toBe("f1");
  });
  it("ratify(F1–F3) refuses a chance that is none", () => {
    expect(() => ratify(factions("2/3"), { acceptance: "f1 = often" })).toThrow('"f1 = often" is no chance');
    expect(() => ratify(factions("2/3"), { acceptance: { f9: 1 } })).toThrow('"f9" is no party');
  });

  const parliament = {
    ...strait,
    parties: { ...strait.parties, north: { name: "North", leader: { termEnds: "2026-05-01" } } },
    ratification: {
      south: { members: { government: { votes: 52 }, fleet: { votes: 48 } }, rule: { quota: "2/3", by: "votes" } },
    },
  };
  it("ratify(strait) has the fleet hold what South holds: 100 of 100 votes, 66.67 needed", () => {
    const { target, parties, twoLevelZone } = ratify(parliament);
    expect(target?.package).toEqual({ quota: "science", access: "licensed" });
    expect(parties.south).toMatchObject({
      accepts: true,
      asked: true,
      passes: true,
      votesFor: 100,
      of: 100,
      pivotalFaction: "fleet",
      inherited: 2,
      share: null,
      interval: null,
    });
    expect(parties.south?.needed).toBeCloseTo(66.666667, 6);
    expect(parties.isles).toMatchObject({ body: false, passes: true, votesFor: null, needs: null });
    // Without a body the win-set is what the party accepts: all eight for South, six for the others.
    expect(Object.values(parties).map(({ winSet }) => winSet.count)).toEqual([6, 8, 6]);
    expect(twoLevelZone).toEqual({ count: 6, of: 6 });
  });
  it("ratify(strait) counts the fleet among factions with a line of its own", () => {
    const kase = { ...parliament, redLines: { shut: { party: "fleet", require: { quota: "= unlimited" } } } };
    const { parties, twoLevelZone } = ratify(kase);
    expect(parties.south).toMatchObject({
      passes: false,
      votesFor: 52,
      pivotalFaction: "fleet",
      defection: "involuntary",
    });
    expect(twoLevelZone).toEqual({ count: 0, of: 6 });
  });
  it("ratify(strait) asks the body only of packages that its condition meets", () => {
    const { south } = parliament.ratification;
    const kase = {
      ...parliament,
      redLines: { shut: { party: "fleet", require: { quota: "= unlimited" } } },
      ratification: { south: { ...south, when: { access: "= open" } } },
    };
    const { parties, twoLevelZone } = ratify(kase);
    expect(parties.south).toMatchObject({ asked: false, passes: true });
    expect(parties.south?.winSet).toMatchObject({ zoneAsked: 2, zonePassed: 0 });
    expect(twoLevelZone.count).toBe(4);
  });
  it("ratify(strait) says in words what a composed rule needs, and fails a body of nobody", () => {
    const rule = { all: [["government"], { quota: "1/2", by: "votes" }] };
    const members = { government: { votes: 52 }, fleet: { votes: 48 } };
    const { south } = ratify({ ...parliament, ratification: { south: { members, rule } } }).parties;
    expect(south).toMatchObject({ votesFor: null, needed: null, of: null, passes: true });
    expect(south?.needs).toBe("government and at least 1/2 of the votes");
    const gone = { ...parliament, parties: { ...parliament.parties, fleet: { within: "south", until: "2020" } } };
    const empty = { ...gone, ratification: { south: { members: { fleet: { votes: 1 } }, rule: "unanimity" } } };
    expect(ratify(empty).parties.south).toMatchObject({ passes: false, unsatisfiable: true, missing: ["fleet"] });
  });
  it("ruleInWords(rule) reads rules within rules", () => {
    expect(ruleInWords({ any: [{ all: [["a", "b"], "majority"] }, { quota: 9, by: "count", strict: true }] })).toBe(
      "(a and b and more than half of the members) or more than 9 members",
    );
  });
});

describe("MODELS-2 §4, leader clocks", () => {
  const kase = (leader: object) => ({
    ...strait,
    asOf: "2024-01-01",
    parties: { ...strait.parties, north: { leader } },
    events: [
      { id: "half", date: "2024-07-01" },
      { id: "later", date: "2025-07-02" },
    ],
  });
  it("terms(north, λ .1, ν .6) is out by .048771 in half a year and .483575 in one and a half", () => {
    // 182 days and 548 days after 2024-01-01; the term ends after 366.
    const { clocks } = runEngine(termsEngine, kase({ name: "A. Berg", termEnds: "2025-01-01" }), {
      params: { exitRate: 0.1, renewal: 0.6 },
    });
    const [north] = clocks;
    expect(north).toMatchObject({ party: "north", leader: "A. Berg", termEnds: "2025-01-01", daysAway: 366 });
    const at = (days: number, stays: number) => 1 - Math.exp((-0.1 * days) / 365.25) * stays;
    expect(north?.outBy.map(({ p }) => p)).toEqual(
      [at(182, 1), at(366, 0.6), at(548, 0.6)].map((p) => expect.closeTo(p, 12)),
    );
    expect(north?.outBy[0]?.p).toBeCloseTo(0.048771, 3);
    expect(north?.outBy[2]?.p).toBeCloseTo(0.483575, 3);
  });
  it("terms(north) has a successor who keeps it, one who drops it, and one in two where nobody knows", () => {
    const successor = (id: string) => runEngine(termsEngine, kase({ successor: id }), {}).clocks[0]?.successorAccepts;
    expect(successor("south")).toBe(1);
    expect(runEngine(termsEngine, kase({}), {}).clocks[0]?.successorAccepts).toBe(0.5);
    const harsh = { ...kase({ successor: "isles" }), alternatives: { isles: { value: 1.5 } } };
    const params = { package: { quota: "science" } };
    expect(runEngine(termsEngine, harsh, { params }).clocks[0]?.successorAccepts).toBe(0);
  });
  it("terms(north) leaves out a leader who had left by the day", () => {
    const [north] = runEngine(termsEngine, kase({ until: "2023-06-01" }), {}).clocks;
    expect(north).toMatchObject({ inOffice: false, outBy: [] });
  });
});

describe("Ratification in 2021 (FACTS.md)", () => {
  const korea = shipped("korea-2021");
  const answer = ratify(korea, {}, { forum: "five" });

  it("ratify(korea-2021, five) asks the Senate about 70 of 562 packages, and 36 pass", () => {
    expect(answer.parties.usa?.winSet).toMatchObject({ zoneAsked: 70, zonePassed: 36 });
    expect(answer.parties.rok?.winSet).toMatchObject({ zoneAsked: 70, zonePassed: 70 });
    expect(answer.twoLevelZone).toEqual({ count: 528, of: 562 });
  });
  it("ratify(korea-2021, five) has the best deal fail in the Senate: its critics refuse contact without steps", () => {
    expect(answer.target).toMatchObject({ source: "nash", package: { peace: "treaty", talks: "contact" } });
    expect(answer.parties.usa).toMatchObject({
      accepts: true,
      asked: true,
      passes: false,
      votesFor: 50,
      of: 100,
      pivotalFaction: "us-critics",
    });
    expect(answer.parties.usa?.needed).toBeCloseTo(200 / 3, 9);
  });
  it("ratify(korea-2021, five) passes with a declaration in place of the treaty", () => {
    const target = { ...answer.target?.package, peace: "declaration" };
    const { parties } = ratify(korea, { package: target }, { forum: "five" });
    expect(Object.values(parties).every(({ passes }) => passes === true)).toBe(true);
  });
  it("ratify(korea-2021, four) finds the same among the offers that Pyongyang would take", () => {
    const { twoLevelZone, parties } = ratify(korea);
    expect(twoLevelZone).toEqual({ count: 528, of: 562 });
    expect(Object.keys(parties)).toEqual(["usa", "rok", "japan", "china", "dprk"]);
  });
  it("terms(korea-2021) has Moon's term end 384 days away, for good", () => {
    const { clocks } = runEngine(termsEngine, korea, { frame: { forum: "five" } });
    expect(clocks[0]).toMatchObject({ party: "rok", termEnds: "2022-05-09", daysAway: 384, final: true });
    expect(clocks[0]?.outBy.at(-1)).toEqual({ date: expect.any(String), p: 1 });
  });
});
