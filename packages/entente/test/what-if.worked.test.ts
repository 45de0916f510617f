import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../src/case/read-case.js";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { pick } from "../src/engines/verb-params.js";
import { whatIf, whatIfResultSchema, whatIfSchema } from "../src/engines/whatif/what-if.js";
import { uniformFrom } from "../src/numerics/philox.js";
import { strait, straitWith, worked1 } from "./oracle/strait.js";

const quiet = { rng: uniformFrom(1), signal: { aborted: false }, progress: () => {} };

function ask(raw: unknown, given: Readonly<Record<string, unknown>> = {}) {
  const params = whatIfSchema.parse(given);
  const result = whatIf(putQuestion(caseSchema.parse(raw), pick(frameSchema, params)), params, quiet);
  expect(whatIfResultSchema.parse(result)).toEqual(result);
  return result;
}

type Told = ReturnType<typeof ask>["base"] | ReturnType<typeof ask>["rows"][number];

/** "6, 6, science/licensed, least north .330769" with what it hurts. */
function told({ room, deliverable, deal, least, hurts }: Told) {
  return {
    counts: [room, deliverable],
    deal: deal && Object.values(deal).join("/"),
    least: least && [least.party, Number(least.gain.toFixed(6))],
    hurts: hurts.map(({ party, points }) => [party, Number(points.toFixed(6))]),
  };
}
const noDeal = (...counts: number[]) => ({ counts, deal: null, least: null, hurts: [] });
const deal = (counts: number[], name: string, least: [string, number], hurts: [string, number][] = []) => ({
  counts,
  deal: name,
  least,
  hurts,
});
const rowsOf = (raw: unknown, by: string, more = {}) =>
  Object.fromEntries(ask(raw, { by: [by], ...more }).rows.map((row) => [row.id, told(row)]));

describe("whatIf(strait) as MODELS-1 §9 works it", () => {
  it("base and tables: the two alone accept six and deliver none", () => {
    const { base, rows } = ask(strait, { by: ["tables"] });
    expect(told(base)).toEqual(deal([6, 6], "science/licensed", ["north", 0.330769]));
    expect(rows.map((row) => [row.id, told(row)])).toEqual([
      ["strait-commission", told(base)],
      ["north-south", noDeal(6, 0)],
    ]);
    expect(rows[1]?.delta).toEqual({ room: 0, deliverable: -6 });
  });

  it("members: without any of the three nothing can be delivered, and the row says whose hand is missing", () => {
    const { rows } = ask(strait, { by: ["members"] });
    expect(rows.map((row) => [row.id, told(row)])).toEqual(["north", "south", "isles"].map((id) => [id, noDeal(6, 0)]));
    expect(rows.map(({ unmet }) => unmet)).toEqual([["quota", "access"], ["quota"], ["quota"]]);
  });

  it("tables, with quota in two hands and a dear alternative: the two settle on what hurts the isles", () => {
    const quota = { ...strait.issues.quota, levers: ["north", "south"] };
    const variant = straitWith({
      issues: { ...strait.issues, quota } as typeof strait.issues,
      alternatives: { isles: { value: 0.75 } },
    });
    expect(told(ask(variant).base)).toEqual(deal([3, 3], "science/licensed", ["isles", 0.25]));
    expect(rowsOf(variant, "tables")).toEqual({
      "strait-commission": deal([3, 3], "science/licensed", ["isles", 0.25]),
      "north-south": deal([6, 6], "halved/open", ["north", 0.384615], [["isles", 5]]),
    });
  });

  it("lines: which one opens what", () => {
    expect(ask(worked1).base.room).toBe(0);
    const { "catch-and-access": _linkage, ...lines } = rowsOf(worked1, "lines");
    expect(lines).toEqual({
      "no-access-without-quota": noDeal(0, 0),
      "south-open": deal([2, 2], "science/licensed", ["isles", 0.2]),
      "north-not-open": deal([1, 1], "science/open", ["north", 0.138462]),
    });
  });

  it("leaders: the successor brings its own place and leaves the linkage behind", () => {
    const south = { ...strait.parties.south, leader: { successor: "fleet" } };
    const variant = straitWith({
      parties: { ...strait.parties, south } as typeof strait.parties,
      positions: { ...strait.positions, fleet: { quota: { at: "unlimited", salience: 40 } } },
    });
    const { rows } = ask(variant, { by: ["leaders"] });
    expect(rows.map((row) => [row.id, row.parties, told(row)])).toEqual([
      ["south", ["fleet"], deal([4, 4], "halved/open", ["isles", 0.35])],
    ]);
  });

  it("a table without members has no room, for that reason; no successor, no row", () => {
    const alone = straitWith({ forums: { solo: { members: ["isles"], rule: "unanimity" } } });
    expect(ask(alone, { by: ["members", "leaders"] }).rows).toMatchObject([
      { id: "isles", room: 0, deliverable: 0, reason: "emptyForum", deal: null },
    ]);
  });

  it("with draws every row reads the same worlds; without, and where nothing is uncertain, share is null", () => {
    const { base, rows } = ask(strait, { by: ["tables", "lines"], draws: 200, seed: 42 });
    // MODELS-1 §6: there is room in every judged world of seed 42.
    expect(base.share).toMatchObject({ value: 1, high: 1 });
    expect(rows.find(({ id }) => id === "strait-commission")?.share).toEqual(base.share);
    // Without the line and the linkage north alone could move access; quota still needs the isles.
    expect(rows.find(({ id }) => id === "north-south")?.share?.value).toBeLessThan(0.2);
    expect(ask(strait, { by: ["tables"] }).rows.every(({ share }) => share === null)).toBe(true);
  });

  it("names the changes beyond the number asked for", () => {
    const { rows, notTried } = ask(strait, { rows: 3 });
    expect(rows).toHaveLength(3);
    expect(notTried.map(({ by, id }) => `${by} ${id}`)).toEqual([
      "lines catch-and-access",
      "members north",
      "members south",
      "members isles",
    ]);
  });

  it("stops when it is told to", () => {
    const params = whatIfSchema.parse({});
    const asked = putQuestion(caseSchema.parse(strait), pick(frameSchema, params));
    expect(() => whatIf(asked, params, { ...quiet, signal: { aborted: true } })).toThrow(
      expect.objectContaining({ code: "aborted" }),
    );
  });
});

const korea = (id: string) => {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url)), { file: id });
  return kase;
};

describe("whatIf on the Korea cases (FACTS, Y1 and Y3)", () => {
  it("Y1: the table without Japan sells relief for a freeze, the one with it seats Tokyo", () => {
    const rows = Object.fromEntries(
      ask(korea("korea-2019"), { by: ["tables"], forum: "five" }).rows.map(({ id, deal: found }) => [id, found]),
    );
    expect(rows.bilateral).toMatchObject({
      level: "summit",
      nuclear: "freeze",
      sanctions: "partial",
      relations: "detente",
      alliance: "reduced",
      inclusion: "informed",
    });
    expect(rows["without-japan"]).toMatchObject({
      level: "summit",
      nuclear: "rollback",
      sanctions: "most",
      relations: "detente",
      "inter-korean": "cooperation",
      alliance: "reduced",
      inclusion: "informed",
    });
    expect(rows.five).toMatchObject({
      level: "summit",
      nuclear: "rollback",
      sanctions: "most",
      enforcement: "strict",
      relations: "detente",
      "inter-korean": "cooperation",
      inclusion: "at-table",
    });
  });

  it("Y3: fewer packages under the next leaders of 2019 and 2021", () => {
    const at = (id: string, forum: string) => {
      const { base, rows } = ask(korea(id), { by: ["leaders"], forum });
      return { base, rows: Object.fromEntries(rows.map((row) => [row.parties[0], row])) };
    };
    const trump = at("korea-2019", "five");
    expect([trump.base.room, trump.rows["us-moderates"]?.room]).toEqual([399, 184]);
    expect(trump.base.deal?.level).toBe("summit");
    expect(trump.rows["us-moderates"]?.deal?.level).not.toBe("summit");
    const freeze = at("korea-2019", "bilateral");
    expect([freeze.base.deal?.nuclear, freeze.rows["us-moderates"]?.deal?.nuclear]).toEqual(["freeze", "rollback"]);
    const { base, rows } = at("korea-2021", "five");
    expect([base.room, rows["rok-conservatives"]?.room, rows["us-critics"]?.room]).toEqual([562, 549, 291]);
    expect([base.deal?.["inter-korean"], rows["rok-conservatives"]?.deal?.["inter-korean"]]).toEqual([
      "cooperation",
      "exchanges",
    ]);
  });
});
