import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { driftEngine } from "./drift.js";

const southMove = {
  issue: "quota",
  from: 10,
  to: 60,
  towards: { party: "isles", before: 50, after: 0 },
  alsoTowards: [],
};

describe("driftEngine (MODELS-1 §1d)", () => {
  it("driftEngine({ from: 2023-06-01 }) sees south go from 10 to 60 on quota, to where isles stood", () => {
    const { drift } = runEngine(driftEngine, strait, { params: { from: "2023-06-01" } });
    expect(drift).toMatchObject({ from: "2023-06-01", to: "2024-03-01", appeared: [], lapsed: [] });
    expect(drift?.parties).toEqual([
      { party: "north", mean: 0, moves: [] },
      { party: "south", mean: 25, moves: [southMove] },
      { party: "isles", mean: 0, moves: [] },
    ]);
  });
  it("driftEngine({ from }) measures how far pairs have come together on what they shared on both days", () => {
    // On quota south was 90 from north and 50 from isles, now 40 and 0; on access it stays 80 from north.
    const { drift } = runEngine(driftEngine, strait, { params: { from: "2023-06" } });
    expect(drift?.pairs.map(({ a, b, before, after, convergence }) => [a, b, before, after, convergence])).toEqual(
      [
        ["north", "south", 0.85, 0.6, 0.25],
        ["north", "isles", 0.4, 0.4, 0],
        ["south", "isles", 0.5, 0, 0.5],
      ].map((row) => row.map((one) => (typeof one === "number" ? expect.closeTo(one, 12) : one))),
    );
  });
  it("driftEngine({}) begins on the day before the last change of a position", () => {
    expect(runEngine(driftEngine, strait).drift).toMatchObject({ from: "2023-11-11", to: "2024-03-01" });
  });
  it("driftEngine({ from }) refuses a first day after the second", () => {
    expect(() => runEngine(driftEngine, strait, { params: { from: "2025" } })).toThrow(
      /2025-01-01 lies after 2024-03-01/,
    );
    expect(() => runEngine(driftEngine, strait, { params: { from: "last year" } })).toThrow(/YYYY-MM-DD/);
  });
  it("driftEngine({}) is null where no position is dated by the day", () => {
    expect(runEngine(driftEngine, ladderCase({ p: { at: [0] } })).drift).toBeNull();
    const later = ladderCase({}, { parties: { p: {} }, issues: {}, positions: { p: {} } });
    expect(runEngine(driftEngine, later).drift).toBeNull();
  });
  it("driftEngine({ from, to }) lists what is held on one day alone, and never averages it", () => {
    const base = ladderCase({ p: { at: [0, 0] } });
    const kase = {
      ...base,
      positions: {
        p: {
          i0: { at: 20, salience: 50, since: "2023-06" },
          i1: [{ at: 40, salience: 50, until: "2023-06" }],
        },
      },
    };
    const { drift } = runEngine(driftEngine, kase, { params: { from: "2023-01", to: "2023-07" } });
    expect(drift).toMatchObject({
      parties: [],
      appeared: [{ party: "p", issue: "i0", at: 20 }],
      lapsed: [{ party: "p", issue: "i1", at: 40 }],
    });
  });
  it("driftEngine({ from }) says towards nobody where a move leads away from all, and lists all whose place it reached", () => {
    const moved = (to: number) => [
      { at: 50, salience: 50, until: "2023-06" },
      { at: to, salience: 50, since: "2023-06" },
    ];
    const kase = (to: number) => ({
      ...ladderCase({ p: { at: [0] }, q: { at: [90] }, r: { at: [90] }, s: { at: [60] } }),
      positions: {
        p: { i0: moved(to) },
        q: { i0: { at: 90, salience: 50 } },
        r: { i0: { at: 90, salience: 50 } },
        s: { i0: { at: 60, salience: 50 } },
      },
    });
    const moveTo = (to: number) =>
      runEngine(driftEngine, kase(to), { params: { from: "2023" } }).drift?.parties[0]?.moves[0];
    expect(moveTo(0)).toMatchObject({ from: 50, to: 0, towards: null, alsoTowards: [] });
    expect(moveTo(100)).toMatchObject({ towards: { party: "q", before: 40, after: 10 }, alsoTowards: ["r"] });
  });
  it("driftEngine({ from }) counts a faction's own positions, not those it takes from its parent", () => {
    const kase = {
      ...strait,
      positions: { ...strait.positions, fleet: { access: { at: "open", salience: 100 } } },
    };
    const { drift } = runEngine(driftEngine, kase, { params: { from: "2023-06-01" } });
    expect(drift?.parties.map(({ party, moves }) => [party, moves.length])).toEqual([
      ["north", 0],
      ["south", 1],
      ["fleet", 0],
      ["isles", 0],
    ]);
  });
});
