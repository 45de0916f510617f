import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { caseSchema } from "../src/case/schema.js";
import { knowledgeEngine } from "../src/engines/watch/knowledge.js";
import { ask } from "../src/explain/answer.js";
import { speechIn } from "../src/explain/say.js";
import { tablesOf } from "../src/explain/tables/tables-of.js";
import { straitText } from "./strait-text.js";

const strait = caseSchema.parse(parse(straitText));
// biome-ignore lint/suspicious/noExplicitAny: results are read by path
const watched = (params: object): any => ask(strait, "watch", { seed: 42, ...params }).result;

describe("ask(case, watch) on the strait (MODELS-2 §8, worked)", () => {
  it("gives the radius of science, licensed: north 54.375, south 72.5, isles 65", () => {
    const { radius } = watched({ draws: 0 });
    expect(radius).toMatchObject({ value: 54.375, party: "north", fixedBy: [] });
    expect(radius.perParty).toEqual({ north: 54.375, south: 72.5, isles: 65 });
  });

  it("gives north's tripwires: its quota position below 33.125, none on access", () => {
    const { indicators, known, claims, evpi, uncertainty } = watched({ draws: 200 });
    const of = (input: string) => indicators.find((one: { input: string }) => one.input === `positions.north.${input}`);
    expect(of("quota.at").tripwire).toEqual({
      value: expect.closeTo(33.125, 2),
      distance: expect.closeTo(66.875, 2),
      inside: false,
    });
    expect(of("access.at").tripwire).toBeNull();
    expect(claims).toHaveLength(9);
    expect(known.text + known.robust + known.judgement).toBe(9);
    expect(claims[0].text).toMatch(/room for a deal/);
    expect(evpi).toBe(0);
    expect(uncertainty.draws).toBe(200);
  });

  it("draws bars for the inputs that move the number of packages, the widest first", () => {
    const { tornado, tornadoBase, withoutBar } = watched({ draws: 0 });
    expect(tornadoBase).toBe(6);
    expect(tornado).toHaveLength(13);
    expect(withoutBar).toBeGreaterThan(0);
    const widths = tornado.map(({ low, high }: { low: number; high: number }) => Math.abs(high - low));
    expect(widths).toEqual(widths.toSorted((a: number, b: number) => b - a));
  });

  it("names the season as the next date and explains the record", () => {
    const { calendar, next, record, contradictions } = watched({ draws: 0 });
    expect(next).toMatchObject({ date: "2024-04-15", id: "season" });
    expect(calendar.map(({ id }: { id: string }) => id)).toEqual(["season", "north"]);
    expect(record).toMatchObject([
      { party: "south", match: true },
      { party: "north", match: true },
    ]);
    expect(contradictions).toEqual([]);
  });

  it("says so in English and Korean, with tables", () => {
    for (const language of ["en", "ko"] as const) {
      const answer = ask(strait, "watch", { draws: 120, seed: 42 }, { language });
      expect(answer.findings[0]?.text).toMatch(language === "en" ? /^Of 9 headlines/ : /핵심 답 9개/);
      expect(tablesOf(strait, answer, { speech: speechIn(language) }).map(({ id }) => id)).toEqual([
        "claims",
        "indicators",
        "calendar",
      ]);
    }
  });

  it("is the same without draws as its engine says", () => {
    expect(knowledgeEngine.verb).toBe("watch");
    expect(ask(strait, "watch", { draws: 0 }).findings[0]?.text).toMatch(/until worlds are drawn/);
  });

  it("has low confidence where nobody at the table holds a position", () => {
    const kase = caseSchema.parse({
      ...parse(straitText),
      forums: { none: { members: ["quiet"], rule: "unanimity" } },
    });
    const silent = { ...kase, parties: { ...kase.parties, quiet: {} } };
    const { confidence } = ask(silent, "watch", { draws: 0 }).result as { confidence: object };
    expect(confidence).toEqual({ level: "low", reasons: ["noPositions"] });
  });

  it("studies one party's gain at the package where asked: isles' hangs on its three table entries alone", () => {
    const at = { quota: "science", access: "licensed" };
    const { tornado, tornadoBase } = watched({ draws: 0, package: at, gainOf: "isles" });
    expect(tornadoBase).toBeCloseTo(0.65, 12);
    const moving = tornado.filter(({ low, high }: { low: number; high: number }) => low !== high);
    expect(moving.every(({ input }: { input: string }) => input.startsWith("positions.isles.quota.values"))).toBe(true);
    expect(() => watched({ draws: 0, gainOf: "atlantis" })).toThrow('"atlantis" is no party with a utility');
  });
});
