import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { ask } from "../src/explain/answer.js";
import { wilsonInterval } from "../src/numerics/wilson.js";
import { strait } from "./oracle/strait.js";

const parliament = {
  ...strait,
  ratification: {
    south: { members: { government: { votes: 52 }, fleet: { votes: 48 } }, rule: { quota: "2/3", by: "votes" } },
  },
};
const package_ = { quota: "science", access: "licensed" };
// biome-ignore lint/suspicious/noExplicitAny: results are read by path
const ratified = (kase: unknown, params: object): any =>
  ask(caseSchema.parse(kase), "ratify", { package: package_, seed: 42, ...params });

describe("ask(case, ratify) with worlds (MODELS-2 §4)", () => {
  it("counts the worlds in which a line that is there in half of them lets it pass, factions drawn together", () => {
    // The fleet refuses where its judged line is there: in .5 of wild worlds. The government is drawn from the same u.
    const redLines = { ...strait.redLines, shut: { party: "fleet", require: { quota: "= unlimited" } } };
    const { result, findings } = ratified({ ...parliament, redLines }, { draws: 400, worlds: "wild" });
    const { share, interval, pivotalFaction, passes } = result.parties.south;
    expect(passes).toBe(false);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.55);
    const { low, high } = wilsonInterval(Math.round(share * 400), 400);
    expect(interval).toEqual({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) });
    expect(pivotalFaction).toBe("fleet");
    expect(result.uncertainty.quantiles).toEqual({});
    expect(findings.map(({ text }: { text: string }) => text).join(" ")).toMatch(
      /In 4\d % of worlds South’s ratifying body/,
    );
  });

  it("keeps to the package that is meant, and counts a party without a body by its own acceptance", () => {
    const { result } = ratified(parliament, { draws: 200 });
    expect(result.parties.south).toMatchObject({ share: 1, passes: true });
    expect(result.parties.isles.share).toBeGreaterThan(0.9);
    expect(result.parties.isles.interval.high).toBeLessThanOrEqual(1);
  });

  it("has neither share nor interval without draws, and keeps the closed form where chances are given", () => {
    expect(ratified(parliament, {}).result.parties.south).toMatchObject({ share: null, interval: null });
    const { south } = ratified(parliament, { draws: 100, acceptance: "south = .9, fleet = .5" }).result.parties;
    expect(south).toMatchObject({ share: 0.45, interval: null, pivotalFaction: "fleet" });
  });

  it("tells in which share of worlds a named successor would accept it, and 1 or 0 without draws", () => {
    // The successor refuses where its judged line is there: in .5 of wild worlds.
    const parties = { ...strait.parties, south: { ...strait.parties.south, leader: { successor: "fleet" } } };
    const redLines = { ...strait.redLines, shut: { party: "fleet", require: { quota: "= unlimited" } } };
    const accepts = (params: object): number => {
      const { clocks } = ratified({ ...parliament, parties, redLines }, params).result;
      return clocks.find(({ party }: { party: string }) => party === "south").successorAccepts;
    };
    expect(accepts({})).toBe(0);
    const { low, high } = wilsonInterval(200, 400);
    expect(accepts({ draws: 400, worlds: "wild" })).toBeGreaterThan(low - 0.15);
    expect(accepts({ draws: 400, worlds: "wild" })).toBeLessThan(high);
  });
});
