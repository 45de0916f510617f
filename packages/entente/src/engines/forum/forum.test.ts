import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extended, strait, straitWith } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { readCase } from "../../case/read-case.js";
import { caseSchema } from "../../case/schema.js";
import { buildSpace } from "../../case/space/build-space.js";
import { breaks, namePackage, reservationOf, utilityOf } from "../../case/space/space.js";
import { viewCase } from "../../case/view.js";
import { leversEngine } from "./levers.js";
import { sufficientEngine } from "./sufficient.js";
import { tablesEngine } from "./tables.js";

const shipped = (name: string) =>
  readCase(readFileSync(new URL(`../../../../../cases/${name}.case.yaml`, import.meta.url), "utf8")).kase;
const near = (figure: number) => expect.closeTo(figure, 6);

describe("the strait of MODELS-2 §3", () => {
  const { target, forums } = runEngine(tablesEngine, strait);
  const commission = forums["strait-commission"];
  const northSouth = forums["north-south"];

  it("tables asks about the Nash deal of the forum", () => {
    expect(target).toEqual({ package: { quota: "science", access: "licensed" }, source: "nash" });
  });

  it("tables finds that the commission covers and delivers both issues", () => {
    expect(commission).toMatchObject({
      covered: ["quota", "access"],
      delivered: ["quota", "access"],
      coveredTogether: null,
      outOfScope: [],
      missing: [],
      unnecessary: [],
      bypassed: [],
      accepts: ["north", "south", "isles"],
      accepted: true,
      pivotal: ["north", "south", "isles"],
      zone: { count: 6, deliverable: 6 },
      offers: null,
      produces: { package: { quota: "science", access: "licensed" } },
      reason: null,
    });
    expect(commission?.produces?.gains).toEqual({ north: near(0.330769), south: near(0.680769), isles: near(0.65) });
  });

  it("tables finds that two of three miss the isles and produce nothing", () => {
    expect(northSouth).toMatchObject({
      covered: ["access"],
      delivered: ["access"],
      missing: [["isles"]],
      unnecessary: [],
      zone: { count: 6, deliverable: 0 },
      produces: null,
      reason: "notDeliverable",
    });
  });

  it("tables gives two of three the deal on which they would settle if the isles' hand were theirs", () => {
    // Every package, one by one: what both accept, and of that the largest product of what they gain.
    const space = buildSpace(viewCase(caseSchema.parse(strait)));
    const seats = ["north", "south"].map((party) => space.parties.indexOf(party));
    const all = [0, 1, 2].flatMap((quota) => [0, 1, 2].map((access) => Int32Array.of(quota, access)));
    const gainsAt = (options: Int32Array) => seats.map((p) => utilityOf(space, p, options) - reservationOf(space, p));
    const accepted = all.filter(
      (options) =>
        gainsAt(options).every((gain) => gain > -1e-9) &&
        !space.redLines.some((line) => seats.includes(line.party) && breaks(line, options)),
    );
    const product = (options: Int32Array) => gainsAt(options).reduce((all, gain) => all * Math.max(0, gain), 1);
    const [most] = accepted.toSorted((one, other) => product(other) - product(one));
    expect(northSouth?.onPaper?.package).toEqual(namePackage(space, most ?? new Int32Array(2)));
    expect(northSouth?.onPaper?.gains).toEqual(
      Object.fromEntries(seats.map((p, k) => [space.parties[p], near(gainsAt(most ?? new Int32Array(2))[k] ?? 0)])),
    );
    expect(commission).not.toHaveProperty("onPaper");
  });

  it("tables finds the isles affected and absent where two of three decide", () => {
    // The quota is all that matters to the isles, and they gain: bypassed by stake alone.
    expect(northSouth?.bypassedAt).toBe("target");
    expect(northSouth?.bypassed).toEqual([
      { party: "isles", harmed: false, redLines: [], stake: 1, issues: ["quota"] },
    ]);
  });

  it("tables gives each of three under unanimity a third, and the power to stop everything", () => {
    expect(commission?.rule).toMatchObject({ winning: 1, minimalWinning: 1, decisiveness: 0.125, note: null });
    expect(commission?.power.isles).toMatchObject({ prevent: 1, fraction: { shapleyShubik: "1/3", banzhaf: "1/4" } });
    expect(commission?.status).toBe("exact");
  });

  it("levers finds north alone behind access, and all three behind the quota", () => {
    const { soleHolders, indispensable, leverSets } = runEngine(leversEngine, strait);
    expect(soleHolders).toEqual([{ party: "north", issue: "access", options: ["licensed", "open"], moved: true }]);
    expect(indispensable.map(({ party, issue }) => `${party} ${issue}`)).toEqual([
      "north quota",
      "north access",
      "south quota",
      "isles quota",
    ]);
    expect(leverSets).toEqual({
      quota: { science: [["north", "south", "isles"]], halved: [["north", "south", "isles"]] },
      access: { licensed: [["north"]], open: [["north"]] },
    });
  });

  it("sufficient finds the three for the deal, and north alone for access", () => {
    const both = runEngine(sufficientEngine, strait);
    expect(both.sufficientTables.map(({ members }) => members)).toEqual([["north", "south", "isles"]]);
    expect(both.sufficientTables[0]).toMatchObject({ zone: { count: 6, deliverable: 6 }, bypassed: [] });
    // Access alone breaks north's own line unless the quota moves too, so north holds the lever and refuses.
    const access = runEngine(sufficientEngine, strait, { params: { package: "access = licensed" } });
    expect(access.sufficientTables).toEqual([]);
    expect(access.deliverableNotAccepted).toEqual([{ members: ["north"], refusing: ["north"] }]);
  });

  it("sufficient takes anyone content where no lever is stated", () => {
    const free = straitWith({
      issues: { ...strait.issues, access: { statusQuo: "closed", options: strait.issues?.access?.options ?? {} } },
      redLines: {},
    });
    const { sufficientTables, deliverableNotAccepted } = runEngine(sufficientEngine, free, {
      params: { package: "access = licensed" },
    });
    // North falls from .307692 to .269231; to the isles access is nothing, and they stay below .35.
    expect(sufficientTables.map(({ members }) => members)).toEqual([["south"]]);
    expect(deliverableNotAccepted.map(({ members }) => members)).toEqual([["north"], ["isles"]]);
  });

  it("tables sees what members and addressees cover together, and counts no addressee among the absent", () => {
    const { forums: joint } = runEngine(tablesEngine, extended());
    expect(joint["north-south"]).toMatchObject({
      covered: ["access"],
      coveredTogether: ["quota", "access"],
      missing: [["isles"]],
      bypassed: [],
      bypassedAt: "produces",
      offers: {
        count: 6,
        taken: 4,
        byKind: { exchange: 4, gift: 2, demand: 0, idle: 0 },
        takenEveryGains: 2,
      },
      produces: { package: { quota: "science", access: "licensed" } },
    });
  });

  it("tables names a member whom neither hands nor rule need", () => {
    const forums = { all: { members: ["north", "south", "isles"], rule: "unanimity" as const } };
    const issues = { ...strait.issues, quota: { ...strait.issues?.quota, levers: ["north", "isles"] } };
    const { forums: told } = runEngine(tablesEngine, { ...strait, issues, forums });
    expect(told.all?.unnecessary).toEqual(["south"]);
  });

  it("tables says what a forum does not decide", () => {
    const forums = { quotas: { members: ["north", "south", "isles"], issues: ["quota"] } };
    const { forums: told } = runEngine(
      tablesEngine,
      { ...strait, forums },
      { params: { package: "quota = science, access = licensed" } },
    );
    expect(told.quotas).toMatchObject({ outOfScope: ["access"], accepted: false, pivotal: [] });
  });
});

describe("rules that decide nothing or too much", () => {
  const withRule = (rule: unknown, members: unknown = ["north", "south", "isles"]) =>
    runEngine(tablesEngine, { ...strait, forums: { odd: { members, rule } } }).forums.odd;

  it("tables says that a quota above the number of members can never be met", () => {
    const odd = withRule({ quota: 4, by: "count" });
    expect(odd?.rule).toMatchObject({ winning: 0, decisiveness: 0, note: "unsatisfiable" });
    expect(odd?.power.north).toMatchObject({ shapleyShubik: null, banzhaf: null, prevent: null, johnston: null });
    expect(odd?.produces).toBeNull();
  });

  it("tables says that a quota of nothing decides without anyone", () => {
    const odd = withRule({ quota: 0, by: "count" });
    expect(odd?.rule).toMatchObject({ winning: 8, note: "decidesWithoutAnyone", dummies: [] });
    expect(odd?.power.north).toMatchObject({ shapleyShubik: 0, prevent: 0, initiate: null });
  });

  it("tables says that a forum of observers has no members, and gives it no power", () => {
    const odd = withRule("unanimity", ["fleet"]);
    expect(odd).toMatchObject({ reason: "emptyForum", produces: null, accepted: false, power: {} });
    expect(odd?.rule).toMatchObject({ winning: 0, decisiveness: null, note: "noMembers" });
  });

  it("tables names a member that never turns a decision", () => {
    const odd = withRule({ quota: 3, by: "votes" }, { north: { votes: 2 }, south: { votes: 2 }, isles: { votes: 0 } });
    expect(odd?.rule.dummies).toEqual(["isles"]);
  });

  it("tables leaves counts out of a space too large to enumerate, but not who covers what nor what is settled on", () => {
    const { forums } = runEngine(tablesEngine, strait, {
      frame: { maxPackages: 8 },
      params: { package: "access = open" },
    });
    expect(forums["north-south"]).toMatchObject({
      zone: null,
      produces: null,
      // Quota waits for isles, and north opens no waters without it.
      reason: "notDeliverable",
      covered: ["access"],
    });
    expect(forums["strait-commission"]).toMatchObject({
      zone: null,
      produces: { package: { quota: "science", access: "licensed" }, proved: true },
      reason: null,
    });
  });
});

describe.each(["korea-2019", "korea-2021"])("F3 and Y6 on %s", (name) => {
  const kase = shipped(name);

  it("levers finds Washington alone behind every rung of relief and behind recognition", () => {
    const { soleHolders, leverSets } = runEngine(leversEngine, kase);
    const rungs = Object.entries(leverSets.sanctions ?? {}).filter(([option]) => above(option));
    expect(rungs.length).toBeGreaterThanOrEqual(2);
    for (const [, sets] of rungs) expect(sets).toEqual([["usa"]]);
    expect(leverSets.relations?.recognition).toEqual([["usa"]]);
    const ofUsa = soleHolders.filter(({ party }) => party === "usa");
    expect(ofUsa.find(({ issue }) => issue === "relations")?.options).toContain("recognition");
    expect(ofUsa.find(({ issue }) => issue === "sanctions")?.options).toEqual(
      expect.arrayContaining(rungs.map(([option]) => option)),
    );
  });

  it("tables lets the region without Washington deliver neither", () => {
    for (const where of ["sanctions > current", "relations = recognition"]) {
      const { forums } = runEngine(tablesEngine, kase, { frame: { where } });
      expect(forums["without-usa"]?.zone?.deliverable).toBe(0);
    }
  });

  function above(option: string): boolean {
    const ladder = kase?.issues.sanctions?.options ?? {};
    return (ladder[option]?.at ?? 0) > (ladder.current?.at ?? 100);
  }
});

describe("Y6 on korea-2021", () => {
  const kase = shipped("korea-2021");
  const deliverable = (where: string) => {
    const { forums } = runEngine(tablesEngine, kase, { frame: { where } });
    return (...ids: string[]) => ids.map((id) => forums[id]?.zone?.deliverable);
  };

  it("tables finds relief nowhere without Washington or the North", () => {
    expect(deliverable("sanctions > current")("five", "bilateral", "without-usa", "four", "trilateral")).toEqual([
      303, 9, 0, 0, 0,
    ]);
  });

  it("tables finds a rollback at the five, at a table without China, and not between the two alone", () => {
    expect(deliverable("nuclear >= rollback")("five", "without-china", "bilateral")).toEqual([114, 31, 0]);
  });

  it("tables finds the kidnapped within reach of the region, and not of the two alone", () => {
    expect(deliverable("abductees-home")("five", "without-usa", "bilateral")).toEqual([262, 3, 0]);
  });
});

it.each([
  ["korea-2019", { "without-usa": 0, five: 399, "without-japan": 1134, bilateral: 320 }],
  ["korea-2021", { "without-usa": 8, bilateral: 16, five: 562, "without-china": 362 }],
])("tables delivers at each table of %s what the case expects", (name, expected) => {
  const { forums } = runEngine(tablesEngine, shipped(name), { frame: { forum: "five" } });
  const found = Object.keys(expected).map((id) => [id, forums[id]?.zone?.deliverable]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

describe("MODELS-2 §1, an option without levers", () => {
  it("tables has it delivered by members that accept it, never by an observer who sits there", () => {
    const kase = ladderCase(
      { a: { at: [0] } },
      { parties: { a: {}, b: {} }, forums: { ab: { members: ["a", "b"], rule: { any: ["unanimity", []] } } } },
    );
    const { forums } = runEngine(tablesEngine, kase, { params: { package: "i0 = yes" } });
    expect(forums.ab).toMatchObject({ accepts: [], covered: ["i0"], delivered: [] });
  });
});
