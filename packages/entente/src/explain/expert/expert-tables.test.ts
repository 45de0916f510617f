import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { ask } from "../answer.js";
import type { BreakResult, StandResult } from "../results.js";
import { expertTables } from "./expert-tables.js";

const cases = new URL("../../../../../cases/", import.meta.url);

function read(text: string) {
  const { kase, problems } = readCase(text, { file: "x" });
  if (kase === null) throw new Error(problems[0]?.message);
  return kase;
}
const shipped = (id: string) => readFileSync(new URL(`${id}.case.yaml`, cases), "utf8");
const rowsOf = (text: string, id: string, params = {}) =>
  expertTables(read(text), params).find((table) => table.id === id)?.rows;

it("expertTables(kase) gives the indices of minimal winning sets of 50, 49 and 1 votes with a majority of 51", () => {
  const voting = shipped("strait").replace(
    "members: [north, south, isles], rule: unanimity }",
    "members: { north: { votes: 50 }, south: { votes: 49 }, isles: { votes: 1 } }, rule: { quota: 51, by: votes } }",
  );
  // Winning: {N, S}, {N, I} and all. Two minimal sets hold N, one each of the others; N alone is critical in all three.
  // Johnston counts ½ + ½ + 1 for N and ½ each for the others.
  expect(rowsOf(voting, "expert-power")).toEqual([
    ["North", "50 %", "67 %", "50 %"],
    ["South", "25 %", "17 %", "25 %"],
    ["Isles", "25 %", "17 %", "25 %"],
  ]);
});

it("expertTables(kase) splits a bill by the rules for claims, which are one where the claims are the bill", () => {
  // Patrols cost 30 and bring 40, 20 and 40 % of that: nobody has to give anything up.
  expect(rowsOf(shipped("strait"), "expert-claims-0")).toEqual([
    ["North", "40 %", "40 %", "40 %", "40 %"],
    ["South", "20 %", "20 %", "20 %", "20 %"],
    ["Isles", "40 %", "40 %", "40 %", "40 %"],
  ]);
});

it("expertTables(kase) lists every coalition that the stability engine finds, and the camps that it finds in speech", () => {
  for (const id of ["korea-2019", "korea-2021", "nile-2021", "cuba-1962"]) {
    const kase = read(shipped(id));
    const tables = expertTables(kase);
    const { stability } = ask(kase, "break", { draws: 0 }).result as BreakResult;
    const coalitions = tables.find((table) => table.id === "expert-coalitions")?.rows ?? [];
    expect([id, coalitions.length]).toEqual([id, stability.coalitions?.length ?? 0]);
    const { discourse } = ask(kase, "stand", { draws: 0 }).result as StandResult;
    const camps = tables.find((table) => table.id === "expert-polarisation")?.rows.length ?? 0;
    expect([id, camps]).toEqual([id, (discourse?.polarisation ? 2 : 0) + (discourse?.modularity ? 1 : 0)]);
  }
}, 120_000);

it("expertTables(kase) says each trade once, and each move of the challenge model toward another party", () => {
  const rows = rowsOf(shipped("korea-2019"), "expert-exchange") ?? [];
  expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  const moves = rowsOf(shipped("korea-2019"), "expert-challenge-moves") ?? [];
  expect(moves.length).toBeGreaterThan(0);
  expect(moves.filter(([, , party, toward]) => party === toward)).toEqual([]);
});

it("expertTables(kase, { forum }) refuses a table that the case does not know", () => {
  expect(() => expertTables(read(shipped("strait")), { forum: "moon" })).toThrow(/moon/);
});
