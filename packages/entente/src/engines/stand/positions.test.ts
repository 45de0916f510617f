import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { officialRealEngine } from "./official-real.js";
import { positionsEngine } from "./positions.js";
import { signedTextsCoverageEngine } from "./signed-texts-coverage.js";

describe("positionsEngine", () => {
  it("positionsEngine lists what is in force on the day, with weight, basis and evidence", () => {
    const kase = {
      ...strait,
      positions: {
        ...strait.positions,
        north: {
          quota: { at: "halved", salience: 80, range: [60, 100], evidence: ["s1", "s2"] },
          access: { at: 20, salience: 50 },
        },
      },
      statements: {
        s1: { source: "g", holder: "north", voice: "official" },
        s2: { source: "g", holder: "north", voice: "private" },
      },
    };
    const { positions } = runEngine(positionsEngine, kase, { frame: { asOf: "2023-06-01" } });
    expect(positions.map(({ party, issue, at }) => [party, issue, at])).toEqual([
      ["north", "quota", 100],
      ["north", "access", 20],
      ["south", "quota", 10],
      ["south", "access", 100],
      ["isles", "quota", 60],
    ]);
    expect(positions[0]).toMatchObject({
      values: null,
      range: [60, 100],
      weight: expect.closeTo(0.615385, 6),
      voice: "real",
      official: null,
      basis: "coded",
      evidence: 2,
      voices: { official: 1, private: 1 },
      inheritedFrom: null,
    });
    expect(positions[2]).toMatchObject({ until: "2023-11-12", since: null, basis: "judged", evidence: 0 });
    expect(positions[4]).toMatchObject({ values: { unlimited: 0, science: 1, halved: 0.7 }, range: null, weight: 1 });
  });
  it("positionsEngine says which positions a faction takes from its parent", () => {
    const kase = { ...strait, positions: { ...strait.positions, fleet: { access: { at: "open", salience: 60 } } } };
    const { positions } = runEngine(positionsEngine, kase);
    const fleet = positions.filter(({ party }) => party === "fleet");
    expect(fleet.map(({ issue, at, inheritedFrom, weight }) => [issue, at, inheritedFrom, weight])).toEqual([
      ["quota", 60, "south", 0.4],
      ["access", 100, null, 0.6],
    ]);
  });
});

describe("officialRealEngine (MODELS-1 §1c)", () => {
  const base = ladderCase({ p: { at: [0, 0, 0], salience: [30, 10, 60] }, q: { at: [100, 0, null] } });
  const kase = {
    ...base,
    positions: {
      ...base.positions,
      p: {
        i0: { at: 0, official: 90, salience: 30 },
        i1: { at: 0, official: "no", salience: 10 },
        i2: { at: 0, salience: 60 },
      },
    },
  };

  it("officialRealEngine weighs gaps by salience over the issues with a public line: (30 × .9 + 10 × 0) / 40", () => {
    const { officialGap } = runEngine(officialRealEngine, kase);
    expect(officialGap).toEqual([{ party: "p", gap: expect.closeTo(0.675, 12), issues: { i0: 0.9, i1: 0 } }]);
  });
  it("officialRealEngine finds a pair that is close in public alone, in either voice", () => {
    // Shared issues i0, i1: in public (.1 + 0)/2 apart, in truth (1 + 0)/2.
    const front = [{ a: "p", b: "q", official: expect.closeTo(0.05, 12), real: expect.closeTo(0.5, 12) }];
    expect(runEngine(officialRealEngine, kase).falseFronts).toEqual(front);
    expect(runEngine(officialRealEngine, kase, { frame: { voice: "official" } }).falseFronts).toEqual(front);
    expect(runEngine(officialRealEngine, kase, { params: { distance: 0.5 } }).falseFronts).toEqual([]);
  });
  it("positionsEngine({ voice: official }) gives the public line where there is one", () => {
    const { positions } = runEngine(positionsEngine, kase, { frame: { voice: "official" } });
    expect(positions.slice(0, 3).map(({ at, voice, official }) => [at, voice, official])).toEqual([
      [90, "official", 90],
      [0, "official", 0],
      [0, "real", null],
    ]);
  });
});

describe("signedTextsCoverageEngine (MODELS-1 §1)", () => {
  it("signedTextsCoverageEngine reads the strait's joint statement: six packages meet it, and it lies in the zone", () => {
    const { agreements } = runEngine(signedTextsCoverageEngine, strait);
    expect(agreements).toEqual([
      {
        id: "joint-statement",
        date: "2023-11-20",
        coverage: { north: expect.closeTo(0.615385, 6), south: expect.closeTo(0.307692, 6), isles: 1 },
        silent: ["access"],
        silentFirst: ["south"],
        inZone: true,
        room: 6,
      },
    ]);
  });
  it("signedTextsCoverageEngine does not know a text before it is signed", () => {
    expect(runEngine(signedTextsCoverageEngine, strait, { frame: { asOf: "2023-11-19" } }).agreements).toEqual([]);
  });
  it("signedTextsCoverageEngine gives no room where packages are too many to enumerate", () => {
    const { agreements } = runEngine(signedTextsCoverageEngine, strait, { frame: { maxPackages: 8 } });
    expect(agreements).toMatchObject([{ inZone: null, room: null, silent: ["access"] }]);
  });
  it("signedTextsCoverageEngine counts only packages that meet --where", () => {
    const { agreements } = runEngine(signedTextsCoverageEngine, strait, { frame: { where: "some-access" } });
    expect(agreements).toMatchObject([{ inZone: false, room: 4 }]);
  });
});
