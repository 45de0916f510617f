import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ask,
  type Case,
  compareCases,
  LANGUAGES,
  type Language,
  readCase,
  speechIn,
  tablesOf,
  whyOf,
} from "../src/index.js";

const cases = (id: string): Case => {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url)), { file: id });
  if (kase === null) throw new Error(`${id} cannot be read`);
  return kase;
};
const orchard = cases("orchard");
const strait = cases("strait");
const tableOf = (kase: Case, verb: "agree" | "stand" | "deal" | "block", id: string, language: "en" | "ko" = "en") =>
  tablesOf(kase, ask(kase, verb), { language }).find((table) => table.id === id);

describe("tablesOf(kase, answer)", () => {
  it("agree: what keeps packages out, as worked in the orchard's comments", () => {
    expect(tableOf(orchard, "agree", "constraints")?.rows).toEqual([
      ["What the keeper has without a deal", "3", "3"],
      ["The grower’s line “no end of spraying for less than a crate”", "2", "1"],
      ["What the grower has without a deal", "2", "1"],
    ]);
  });
  it("deal: what each criterion chooses and what it gains, as worked there", () => {
    const packages = tableOf(orchard, "deal", "packages");
    expect(packages?.rows[0]?.slice(0, 3)).toEqual(["Spraying", "Every week", "Not at all"]);
    const gains = tableOf(orchard, "deal", "gains");
    expect(gains?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["The grower", "50"],
      ["The keeper", "30"],
    ]);
  });
  it("stand: a judged place stands in brackets, a coded one does not", () => {
    const rows = tableOf(strait, "stand", "positions")?.rows ?? [];
    expect(rows[0]?.slice(0, 3)).toEqual(["Total catch", "100", "(60)"]);
  });
  it("block: a row for every member, whatever it blocks", () => {
    expect(tableOf(orchard, "block", "blockers")?.rows.map((row) => row.slice(0, 2))).toEqual([
      ["The grower", "3"],
      ["The keeper", "3"],
    ]);
  });
  it("has as many cells in each row as columns, in every language", () => {
    for (const language of ["en", "ko"] as const) {
      for (const verb of ["agree", "stand", "deal", "block"] as const) {
        for (const { columns, rows, title } of tablesOf(strait, ask(strait, verb), { language })) {
          expect(title).not.toBe("");
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
      }
    }
  });
});

describe("whyOf(kase, because)", () => {
  it("gives the value as written, its basis and the statements with their place in the source", () => {
    const [why] = whyOf(strait, ["positions.north.quota", "positions.north.quota.salience", "s1"], {
      asOf: "2024-03-01",
    });
    expect(why).toMatchObject({
      path: "positions.north.quota",
      basis: "coded",
      value: "{ at: halved, salience: 80, range: [60, 100] }",
    });
    expect(why?.statements[0]).toMatchObject({
      id: "s1",
      holder: "North",
      voice: "official",
      strength: "firm",
      paragraph: 3,
    });
  });
  it("says the value in words beside how the file has it, in four languages, and nothing where the name says it all", () => {
    const told = (path: string, language: Language) =>
      whyOf(strait, [path], { asOf: "2024-03-01", speech: speechIn(language) })[0];
    const north = LANGUAGES.map((language) => told("positions.north.quota.salience", language));
    expect(north.map((one) => one?.told)).toEqual(["weight 80", "비중 80", "比重80", "权重80"]);
    expect(north.map((one) => one?.value)).toEqual(["80", "80", "80", "80"]);
    const [english, korean] = north.map((one) => one?.name);
    expect(english).toBe("how much Total catch matters to North");
    expect(korean).not.toBe(english);
    const unnamed: Case = { ...strait, redLines: { some: { party: "north", require: { quota: "= halved" } } } };
    const [line] = whyOf(unnamed, ["redLines.some"], { asOf: "2024-03-01" });
    expect([line?.name, line?.told, line?.value]).toEqual([
      "North’s demand for “Half the catch” on Total catch",
      "",
      '{ party: north, require: { quota: "= halved" } }',
    ]);
  });
  it("of an issue and of a party gives what the case says, also where neither hands nor a leader are named", () => {
    const { leader: _, ...north } = strait.parties.north ?? {};
    const bare: Case = {
      ...strait,
      parties: { ...strait.parties, north: { ...north, finish: { quota: "= halved" } } },
    };
    const told = whyOf(bare, ["issues.quota", "parties.north"], { asOf: "2024-03-01" }).map((one) => one.told);
    expect(told[0]).toMatch(/^as things stand, “/);
    expect(told[1]).toBe("has what it came for with “Half the catch” on Total catch");
  });
  it("of a dated position gives what was in force on the day", () => {
    const value = (asOf: string) => whyOf(strait, ["positions.south.quota"], { asOf })[0]?.value;
    expect(value("2023-06-01")).toContain("at: 10");
    expect(value("2024-03-01")).toContain("at: science");
  });
});

describe("compareCases(first, second)", () => {
  it("a line taken off is the one input that differs and drives every count", () => {
    const { "no-end-for-less": _, ...redLines } = orchard.redLines;
    const { result } = compareCases(
      { label: "with", kase: orchard },
      { label: "without", kase: { ...orchard, redLines } },
    );
    expect(result.inputs.map(({ path }) => path)).toEqual(["redLines.no-end-for-less"]);
    // Without the line none and jar joins night and jar, none and crate (the orchard's exercise).
    expect(result.rows.find(({ key }) => key === "zone.count")).toMatchObject({
      a: 2,
      b: 3,
      changed: true,
      drivenBy: [{ path: "redLines.no-end-for-less", effect: 1, without: 2 }],
    });
  });
  it("a place and a weight put back alone each give the count that a case with it has", () => {
    const grower = orchard.positions.grower ?? {};
    const moved = {
      ...orchard,
      positions: { ...orchard.positions, grower: { ...grower, spraying: { at: "none", salience: 60 } } },
    };
    const counted = (spraying: object): unknown => {
      const kase = { ...orchard, positions: { ...orchard.positions, grower: { ...grower, spraying } } } as Case;
      return (ask(kase, "agree").result.zone as { count: number }).count;
    };
    const { result } = compareCases({ label: "a", kase: orchard }, { label: "b", kase: moved as Case });
    const row = result.rows.find(({ key }) => key === "zone.count");
    expect(row?.b).toBe(counted({ at: "none", salience: 60 }));
    const without = new Map(row?.drivenBy?.map((driver) => [driver.path, driver.without]));
    const unchanged = row?.b;
    expect(without.get("positions.grower.spraying") ?? unchanged).toBe(counted({ at: "weekly", salience: 60 }));
    expect(without.get("positions.grower.spraying.salience") ?? unchanged).toBe(counted({ at: "none", salience: 25 }));
  });
  it("stops where it is told to", () => {
    const other = { ...orchard, alternatives: {} };
    expect(() =>
      compareCases({ label: "a", kase: orchard }, { label: "b", kase: other }, { signal: { aborted: true } }),
    ).toThrow(/stopped/);
  });
});
