import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { alignmentEngine } from "./alignment.js";

const close = (figure: number) => expect.closeTo(figure, 6);

describe("alignmentEngine", () => {
  it("alignmentEngine on the strait: north head-on with both, south and isles on different errands (MODELS-1 §1a)", () => {
    const { pairs, first, thresholds } = runEngine(alignmentEngine, strait);
    expect(pairs.map((o) => [o.a, o.b, o.distance, o.lead, o.overlap, o.cell, o.shared])).toEqual([
      ["north", "south", close(0.6), close(0.527778), close(0.692308), "headOn", ["quota", "access"]],
      ["north", "isles", close(0.4), close(0.807692), close(0.615385), "headOn", ["quota"]],
      ["south", "isles", 0, close(0.153846), close(0.307692), "errands", ["quota"]],
    ]);
    expect(pairs[0]).toMatchObject({ hold: 15 / 25, margin: close(0.027778), byIssue: { quota: 0.4, access: 0.8 } });
    expect(first).toEqual({ north: ["quota"], south: ["access"], isles: ["quota"] });
    expect(thresholds).toEqual({ distance: 0.25, lead: 0.5 });
  });
  it("alignmentEngine on the strait: north stands apart by .4, and without a ratio, for the rest coincide (§1b)", () => {
    const { outlier } = runEngine(alignmentEngine, strait);
    expect(outlier).toEqual({
      party: "north",
      gap: close(0.4),
      toOthers: close(0.5),
      amongRest: 0,
      widestAmongRest: 0,
      ratio: null,
    });
  });
  it("alignmentEngine({ weights: joint }) gives p and q of §1a the distance .097399", () => {
    const kase = ladderCase({
      p: { at: [100, 20, 50], salience: [60, 30, 10] },
      q: { at: [90, 40, 50], salience: [10, 20, 70] },
    });
    expect(runEngine(alignmentEngine, kase, { params: { weights: "joint" } }).pairs[0]?.distance).toBeCloseTo(
      0.097399,
      6,
    );
    expect(runEngine(alignmentEngine, kase).pairs[0]).toMatchObject({ distance: close(0.1), cell: "errands", hold: 1 });
  });
  it("alignmentEngine({ basis: coded }) compares coded positions and keeps the figure on all beside it", () => {
    const base = ladderCase({ p: { at: [0, 0] }, q: { at: [10, 90] } });
    const kase = {
      ...base,
      positions: {
        p: { i0: { at: 0, salience: 50, evidence: ["s"] }, i1: { at: 0, salience: 50, basis: "coded" } },
        q: {
          i0: { at: 10, salience: 50, basis: "coded" },
          i1: { at: 90, salience: 50, evidence: ["s"], basis: "judged" },
        },
      },
    };
    const expected = {
      coded: { distance: close(0.1), shared: ["i0"] },
      all: { distance: close(0.5), shared: ["i0", "i1"] },
    };
    expect(runEngine(alignmentEngine, kase, { params: { basis: "coded" } }).pairs).toMatchObject([
      { ...expected, distance: close(0.1), cell: "common", shared: ["i0"], byIssue: { i0: 0.1 } },
    ]);
    expect(runEngine(alignmentEngine, kase).pairs).toMatchObject([
      { ...expected, distance: close(0.5), cell: "headOn" },
    ]);
  });
  it("alignmentEngine gives no cell where nothing is shared, and no pairs for one party", () => {
    const apart = runEngine(alignmentEngine, ladderCase({ p: { at: [0, null] }, q: { at: [null, 0] } }));
    expect(apart.pairs).toMatchObject([{ distance: null, lead: 0, cell: null, hold: null, margin: null, shared: [] }]);
    expect(runEngine(alignmentEngine, ladderCase({ p: { at: [0] } }))).toMatchObject({ pairs: [], outlier: null });
  });
  it("alignmentEngine leaves observers out, and reads the forum that is asked", () => {
    const { pairs } = runEngine(alignmentEngine, strait, { frame: { forum: "north-south" } });
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([["north", "south"]]);
    const silent = runEngine(
      alignmentEngine,
      ladderCase({ p: { at: [0] }, q: { at: [0], salience: [0] }, r: { at: [0] } }),
    );
    expect(silent.pairs.map(({ a, b }) => [a, b])).toEqual([["p", "r"]]);
  });
  it("alignmentEngine answers alike in whatever order parties and issues are written", () => {
    const turned = {
      ...strait,
      issues: Object.fromEntries(Object.entries(strait.issues).toReversed()),
      forums: { f: { members: ["isles", "south", "north"], rule: "unanimity" } },
      parties: Object.fromEntries(Object.entries(strait.parties).toReversed()),
    };
    const key = ({ a, b }: { a: string; b: string }): string => [a, b].toSorted().join();
    const figures = (kase: unknown) =>
      runEngine(alignmentEngine, kase)
        .pairs.map((o) => [key(o), o.distance, o.lead, o.overlap, o.cell, o.hold])
        .toSorted();
    expect(figures(turned)).toEqual(
      figures(strait).map((row) => row.map((one) => (typeof one === "number" ? expect.closeTo(one, 12) : one))),
    );
    expect(runEngine(alignmentEngine, turned).outlier?.party).toBe("north");
  });
});
