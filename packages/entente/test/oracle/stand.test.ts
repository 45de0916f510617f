import { describe, expect, test } from "vitest";
import { cellOf, holdOf, outlierOf } from "./alignment.js";
import type { RawCase, RawTie } from "./raw.js";
import { oracleStand } from "./stand.js";
import { strait } from "./strait.js";

const close = (figure: number) => expect.closeTo(figure, 6);
const ladder = (count: number): RawCase["issues"] =>
  Object.fromEntries(
    Array.from({ length: count }, (_, k) => [
      `i${k}`,
      { statusQuo: "no", options: { no: { at: 0 }, yes: { at: 100 } } },
    ]),
  );
/** Parties by the places they want and the salience they give each issue. */
function caseOf(parties: Record<string, { at: number[]; salience?: number[] }>, ties: RawTie[] = []): RawCase {
  const count = Math.max(...Object.values(parties).map(({ at }) => at.length));
  return {
    entente: 1,
    asOf: "2024-01-01",
    parties: Object.fromEntries(Object.keys(parties).map((id) => [id, {}])),
    issues: ladder(count),
    positions: Object.fromEntries(
      Object.entries(parties).map(([id, { at, salience }]) => [
        id,
        Object.fromEntries(at.map((place, k) => [`i${k}`, { at: place, salience: salience?.[k] ?? 50 }])),
      ]),
    ),
    ties,
  };
}

describe("oracleStand", () => {
  test("measures pairs as MODELS-1 §1a does", () => {
    const raw = caseOf({
      p: { at: [100, 20, 50], salience: [60, 30, 10] },
      q: { at: [90, 40, 50], salience: [10, 20, 70] },
    });
    expect(oracleStand(raw).pairs[0]).toMatchObject({
      distance: close(0.1),
      overlap: close(0.4),
      lead: close(0.154762),
      cell: "errands",
      hold: 1,
    });
    const tied = caseOf({
      p: { at: [0, 0, 0], salience: [40, 40, 20] },
      q: { at: [10, 10, 10], salience: [20, 30, 50] },
    });
    expect(oracleStand(tied).pairs[0]).toMatchObject({ lead: close(0.5125), cell: "common", hold: 15 / 25 });
    const saliences = { p: [30, ...Array(10).fill(7), 0], q: [2, ...Array(10).fill(6.8), 30] };
    const many = caseOf({
      p: { at: Array(12).fill(0), salience: saliences.p },
      q: { at: Array(12).fill(0), salience: saliences.q },
    });
    expect(oracleStand(many).pairs[0]).toMatchObject({ overlap: close(0.7), lead: close(0.033333) });
  });
  test("reads the pairs of the strait", () => {
    const rows = oracleStand(strait).pairs.map((o) => [o.a, o.b, o.distance, o.lead, o.overlap, o.cell]);
    expect(rows).toEqual([
      ["north", "south", close(0.6), close(0.527778), close(0.692308), "headOn"],
      ["north", "isles", close(0.4), close(0.807692), close(0.615385), "headOn"],
      ["south", "isles", 0, close(0.153846), close(0.307692), "errands"],
    ]);
    expect(oracleStand(strait).pairs[0]?.hold).toBe(15 / 25);
    expect(cellOf(0.6, 0.3)).toBe("trade");
    expect(holdOf(0.1, 0.15)).toBe(1);
  });
  test("finds the outlier of §1b", () => {
    const distances: [string, string, number][] = [
      ["a", "b", 0.015],
      ["a", "c", 0.02],
      ["b", "c", 0.02],
      ["a", "d", 0.52],
      ["b", "d", 0.54],
      ["c", "d", 0.555],
    ];
    const pairs = distances.map(([a, b, distance]) => ({ a, b, distance }));
    expect(outlierOf(["a", "b", "c", "d"], pairs)).toEqual({
      party: "d",
      gap: close(0.5),
      toOthers: close(0.538333),
      amongRest: close(0.018333),
      ratio: expect.closeTo(29.36, 2),
    });
    expect(outlierOf(["a", "d"], pairs)).toBeNull();
    expect(oracleStand(strait).outlier).toEqual({
      party: "north",
      gap: close(0.4),
      toOthers: close(0.5),
      amongRest: 0,
      ratio: null,
    });
  });
  test("follows south's move on quota to where isles stood", () => {
    const drift = oracleStand(strait, { between: ["2023-06-01", "2024-03-01"] }).drift;
    expect(drift?.parties.find(({ party }) => party === "south")).toEqual({
      party: "south",
      mean: 25,
      moves: [{ issue: "quota", from: 10, to: 60, towards: { party: "isles", before: 50, after: 0 }, alsoTowards: [] }],
    });
  });
  test("finds camps, triads and inner quarrels of §1e", () => {
    const ties: RawTie[] = [
      { between: ["us", "jp"], sign: 1 },
      { between: ["us", "rok"], sign: 1 },
      { between: ["jp", "rok"], sign: -1 },
      { between: ["us", "dprk"], sign: -1 },
      { between: ["jp", "dprk"], sign: -1 },
    ];
    const parties = { us: { at: [0] }, jp: { at: [0] }, rok: { at: [0] }, dprk: { at: [0] } };
    const found = oracleStand(caseOf(parties, ties)).ties;
    expect(found).toMatchObject({ frustration: 1, balanced: false, mixed: [], innerQuarrels: [["jp", "rok"]] });
    expect(found?.splits).toHaveLength(2);
    expect(found?.splits).toEqual(
      expect.arrayContaining([
        { camps: [["us", "jp", "rok"], ["dprk"]], frustrated: [["jp", "rok"]] },
        {
          camps: [
            ["us", "jp"],
            ["rok", "dprk"],
          ],
          frustrated: [["us", "rok"]],
        },
      ]),
    );
    expect(found?.triads).toEqual({ balanced: [["us", "jp", "dprk"]], unbalanced: [["us", "jp", "rok"]] });
    const allied: RawTie[] = [
      { between: ["us", "jp"], kind: "alliance" },
      { between: ["us", "jp"], kind: "dispute", date: "2023" },
      ...ties.slice(1),
    ];
    expect(oracleStand(caseOf(parties, allied)).ties).toMatchObject({
      frustration: 1,
      strains: [{ between: ["us", "jp"], date: "2023" }],
      innerQuarrels: [
        ["us", "jp"],
        ["jp", "rok"],
      ],
    });
  });
  test("places the brokers of §1e", () => {
    const parties = {
      a: { at: [0, 0] },
      b: { at: [100, 80] },
      k: { at: [50, 40] },
      l: { at: [20, 40] },
      m: { at: [0, 100] },
    };
    const ties = (to: [string, string][]) => to.map((between): RawTie => ({ between, sign: 1 }));
    const all = ties([
      ["k", "a"],
      ["k", "b"],
      ["l", "a"],
      ["l", "b"],
      ["m", "a"],
      ["m", "b"],
    ]);
    const gap = oracleStand(caseOf(parties, all)).brokers.gaps[0];
    expect(gap).toEqual({
      a: "a",
      b: "b",
      distance: close(0.9),
      brokers: [
        { party: "k", fit: close(1), middle: close(1) },
        { party: "m", fit: close(0.818182), middle: close(0.888889) },
        { party: "l", fit: close(1), middle: close(0.666667) },
      ],
    });
    const fewer = oracleStand(caseOf(parties, all.slice(0, 5))).brokers.gaps[0];
    expect(fewer?.brokers.map(({ party }) => party)).toEqual(["k", "l"]);
  });
  test("measures official lines against real positions", () => {
    const raw = caseOf({ p: { at: [0, 0], salience: [30, 10] }, q: { at: [100, 0] } });
    const positions = { ...raw.positions, p: { ...raw.positions?.p, i0: { at: 0, official: 90, salience: 30 } } };
    expect(oracleStand({ ...raw, positions })).toMatchObject({
      officialGap: [{ party: "p", gap: close(0.9), byIssue: { i0: close(0.9) } }],
      falseFronts: [{ a: "p", b: "q", official: close(0.05), real: close(0.5) }],
    });
  });
});
