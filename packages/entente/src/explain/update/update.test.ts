import { describe, expect, it } from "vitest";
import { quietTools } from "../../../test/quiet-tools.js";
import { straitText } from "../../../test/strait-text.js";
import type { Statement } from "../../case/model.js";
import { readCase } from "../../case/read-case.js";
import { frameSchema } from "../../engines/asked.js";
import { ask } from "../answer.js";
import type { Statements } from "./case-with.js";
import { updateOf, updateSchema } from "./update.js";

const { kase: strait } = readCase(straitText);
if (strait === null) throw new Error("the strait case must be sound");
const ASOF = "2024-03-01";
const said = (more: Partial<Statement>): Statement => ({
  ...{ source: "gazette", kind: "stance", holder: "north", voice: "official", strength: "firm", date: ASOF },
  ...more,
});
const s4 = said({ issue: "access", stance: "closed" });
const s5 = said({ issue: "quota", stance: 80, priority: 40 });
const s6 = said({ holder: "south", issue: "access", stance: "open" });
const update = (added: Statements, kase = strait) =>
  updateOf(kase, added, { frame: frameSchema.parse({}), reading: { asOf: ASOF }, tools: quietTools });

describe("updateOf(case, statements)", () => {
  it("of s4 and s5 takes the zone from 6 to 4: −1.5 and −.5 by Shapley, −2 and −1 alone, remainder 1", () => {
    const { result } = update({ s4, s5 });
    expect(result.moved.find(({ key }) => key === "zone.count")).toEqual({
      ...{ verb: "agree", key: "zone.count", before: 6, after: 4, remainder: 1, method: "shapley" },
      attribution: [
        { statement: "s4", shapley: -1.5, leaveOneOut: -2 },
        { statement: "s5", shapley: -0.5, leaveOneOut: -1 },
      ],
    });
    // The deal is science with licences at both ends, though halved with licences after s4 alone.
    expect(result.unmoved).toContainEqual({ verb: "deal", key: "claim", value: "quota=science access=licensed" });
    expect(updateSchema.parse(result)).toEqual(result);
  });
  it("of s4 alone 5, of s5 alone 6, and both ends are those of separate runs", () => {
    const countOf = (added: Statements) =>
      ask(update(added).after.kase, "agree", { asOf: ASOF }).result.zone as { count: number };
    expect([countOf({}).count, countOf({ s4 }).count, countOf({ s5 }).count, countOf({ s4, s5 }).count]).toEqual([
      6, 5, 6, 4,
    ]);
    const { package: deal } = ask(update({ s4 }).after.kase, "deal", { asOf: ASOF }).result.nash as { package: object };
    expect(deal).toEqual({ quota: "halved", access: "licensed" });
    expect(update({}).after.kase).toBe(strait);
  });
  it("suggests what the statements old and new come to together", () => {
    const { suggestions } = update({ s4, s5 }).result;
    expect(suggestions.find(({ issue }) => issue === "quota")).toEqual({
      ...{ party: "north", issue: "quota", contested: false, applied: true },
      before: { at: 100, range: [60, 100], salience: 80 },
      after: {
        at: expect.closeTo(89.862423, 6),
        range: [expect.closeTo(72.4158, 4), 100],
        salience: expect.closeTo(59.724846, 6),
      },
    });
    expect(suggestions.find(({ issue }) => issue === "access")?.after).toEqual({
      ...{ at: 0, range: [0, expect.closeTo(7.5839, 4)], salience: 50 },
    });
  });
  it("of s6 moves nothing: it only confirms", () => {
    const { result } = update({ s6 });
    expect(result.moved).toEqual([]);
    expect(result.suggestions[0]).toMatchObject({ before: { at: 100 }, after: { at: 100 } });
    expect(result.unmoved).toContainEqual({ verb: "agree", key: "zone.count", value: 6 });
  });
  it("follows nine headlines, the counts of agree, each party's blocks and each goal", () => {
    const { unmoved } = update({}).result;
    expect(unmoved.filter(({ key }) => key === "claim")).toHaveLength(9);
    expect(unmoved.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["zone.count", "zone.deliverable", "goals.some-access.room", "parties.isles.soleBlocked"]),
    );
  });
  it("says of each party's blocks what block says", () => {
    const { parties } = ask(strait, "block", { asOf: ASOF }).result as {
      parties: { id: string; soleBlocked: number }[];
    };
    const followed = update({}).result.unmoved.filter(({ verb, key }) => verb === "block" && key !== "claim");
    expect(followed.map(({ key, value }) => [key, value])).toEqual(
      parties.map(({ id, soleBlocked }) => [`parties.${id}.soleBlocked`, soleBlocked]),
    );
  });
  it("gives a set whose statements only confirm the answers of the set without them", () => {
    const { moved } = update({ s4, s5, s6 }).result;
    const zone = moved.find(({ key }) => key === "zone.count");
    expect(zone?.attribution).toEqual([
      { statement: "s4", shapley: -1.5, leaveOneOut: -2 },
      { statement: "s5", shapley: -0.5, leaveOneOut: -1 },
      { statement: "s6", shapley: 0, leaveOneOut: 0 },
    ]);
  });
  it("beyond eight statements leaves each out in turn", () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, k) => [
        `n${k}`,
        k === 0 ? s4 : said({ issue: "access", stance: "closed", date: "2024-02" }),
      ]),
    );
    const { result } = update(many);
    const moved = result.moved.find(({ key }) => key === "zone.count");
    expect(moved).toMatchObject({ method: "leaveOneOut", before: 6 });
    expect(moved?.attribution.every(({ shapley }) => shapley === null)).toBe(true);
    const sum = moved?.attribution.reduce((total, { leaveOneOut }) => total + leaveOneOut, 0) ?? 0;
    expect(sum + (moved?.remainder ?? 0)).toBe(Number(moved?.after) - 6);
  });
  it("does not read what is dated after the day, and leaves a position that is contested alone", () => {
    const late = update({ s4: { ...s4, date: "2024-03-02" } }).result;
    expect(late).toMatchObject({ late: ["s4"], moved: [], suggestions: [] });
    const opposite = update({ s7: said({ issue: "quota", stance: "unlimited" }) }).result;
    expect(opposite.suggestions).toMatchObject([{ contested: true, applied: false }]);
    expect(opposite.moved).toEqual([]);
  });
  it("changes nothing by statements of other kinds, and hands each of them nothing", () => {
    const { result } = update({ s4, s5, line: said({ kind: "line", condition: { access: "= closed" } }) });
    const [, , line] = result.moved.find(({ key }) => key === "zone.count")?.attribution ?? [];
    expect(line).toEqual({ statement: "line", shapley: 0, leaveOneOut: 0 });
  });
  it("names the tripwire that a new text crosses", () => {
    const { tripwires } = update({ s4 }).result;
    for (const { before, after, turnsAt, crossed } of tripwires)
      expect(
        crossed ? (before - turnsAt) * (after - turnsAt) < 0 : Math.abs(after - turnsAt) < Math.abs(before - turnsAt),
      ).toBe(true);
  });
});
