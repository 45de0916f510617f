import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Case } from "../src/case/model.js";
import { caseSchema } from "../src/case/schema.js";
import { breaks, utilityOf } from "../src/case/space/space.js";
import { worldsOf } from "../src/case/worlds/worlds.js";
import { type Asked, frameSchema, putQuestion } from "../src/engines/asked.js";
import { isMove } from "../src/engines/break/is-move.js";
import { irreversibleOf, mobilityOf } from "../src/engines/break/mobility.js";
import { hingeOf, inputsDrawn, knowingInputs } from "../src/engines/claims/badge.js";
import { worldsPlan } from "../src/engines/claims/plan.js";
import { claimRuns, drawRun } from "../src/engines/claims/runs.js";
import type { Verb } from "../src/engines/engine.js";
import { sweptZone } from "../src/engines/swept.js";
import { targetOf } from "../src/engines/target.js";
import { ask } from "../src/explain/answer.js";
import { LANGUAGES } from "../src/explain/say.js";
import { fnv1a } from "../src/numerics/philox.js";
import { wilsonInterval } from "../src/numerics/wilson.js";
import { everyPackage } from "./every-package.js";
import { quietTools } from "./quiet-tools.js";
import { straitText } from "./strait-text.js";

const raw = parse(straitText);
const strait = caseSchema.parse(raw);
const frame = frameSchema.parse({});
// biome-ignore lint/suspicious/noExplicitAny: results are read by their keys
const uncertainty = (kase: Case, verb: Verb, params: Record<string, unknown>): any =>
  ask(kase, verb, params).result.uncertainty;
const zoneOf = (kase: Case) => sweptZone(putQuestion(kase, frame));

/** Quantile of type 7, by its definition. */
function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  const at = share * (ascending.length - 1);
  const [low = 0, high = low] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
  return low + (at - Math.floor(at)) * (high - low);
}

/** Two parties that want opposite ends of one issue, and no more: everything is coded but what is added. */
function bare(rest: object = {}, east: object = {}): Case {
  const coded = { basis: "coded", evidence: ["s1"] };
  return caseSchema.parse({
    entente: 1,
    parties: { east: {}, west: {} },
    issues: {
      price: { statusQuo: "none", options: { none: { at: 0 }, half: { at: 50 }, full: { at: 100 } } },
    },
    positions: {
      east: { price: { at: 100, salience: 50, ...coded, ...east } },
      west: { price: { at: 100, salience: 50, ...coded } },
    },
    forums: { table: { members: ["east", "west"], rule: "unanimity" } },
    sources: { one: { title: "One", author: "A", date: "2024-01-01" } },
    statements: { s1: { source: "one", holder: "east", issue: "price", stance: "full", priority: 1, ...said } },
    ...rest,
  });
}
const said = { voice: "official", strength: "firm", date: "2024-01-01" };

/** What each party's most profitable move from the Nash deal gains it, by looking at all packages; null: no deal. */
function mostGains(asked: Asked): Record<string, number> | null {
  const { space } = asked;
  const target = targetOf(asked);
  if (target === null) return null;
  const mobility = mobilityOf(asked, [target.options], irreversibleOf(asked, {}));
  const packages = everyPackage(asked);
  return Object.fromEntries(
    space.parties.map((id, party) => {
      const reached = packages.filter((to) => isMove(asked, mobility, [party], { from: target.options, to }));
      const gains = reached
        .filter((to) => !space.redLines.some((line) => line.party === party && breaks(line, to)))
        .map((to) => utilityOf(space, party, to) - utilityOf(space, party, target.options));
      return [id, Math.max(0, ...gains)];
    }),
  );
}

describe("ask(case, verb, { draws }) gives quantiles of the headline's figures (MODELS-1 §6)", () => {
  const draws = 40;
  const worlds = worldsOf(strait, { worlds: "judged", seed: 42 });
  const each = Array.from({ length: draws }, (_, draw) => worlds.world(draw).kase);

  it("agree: of the packages accepted, and of those that can be delivered", () => {
    const { quantiles } = uncertainty(strait, "agree", { draws, seed: 42 });
    const counts = each.map((kase) => zoneOf(kase).packages.length);
    const delivered = each.map((kase) => zoneOf(kase).deliverableCount);
    expect(Object.keys(quantiles)).toEqual(["zone.count", "zone.deliverable"]);
    for (const [key, share] of Object.entries({ p05: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 })) {
      expect(quantiles["zone.count"][key]).toBe(quantile(counts, share));
      expect(quantiles["zone.deliverable"][key]).toBe(quantile(delivered, share));
    }
  });

  it("deal: of each party's gains; block: of what is stopped alone; order: of the exposure", () => {
    // biome-ignore lint/suspicious/noExplicitAny: results are read by their keys
    const asked = (kase: Case, verb: "deal" | "block" | "order"): any => ask(kase, verb, { draws: 0 }).result;
    const told = (verb: "deal" | "block" | "order") => uncertainty(strait, verb, { draws, seed: 42 }).quantiles;
    const median = (values: readonly number[]) => expect.closeTo(quantile(values, 0.5), 8);
    const gains = each.map((kase) => asked(kase, "deal").nash.gains);
    for (const party of ["north", "south", "isles"])
      expect(told("deal")[`nash.gains.${party}`].p50).toEqual(median(gains.map((one) => one[party])));
    const alone = each.map((kase) => asked(kase, "block").headline?.soleBlocked ?? 0);
    expect(told("block")["headline.soleBlocked"].p50).toEqual(median(alone));
    const exposure = each.flatMap((kase) => asked(kase, "order").maxExposure ?? []);
    expect(told("order").maxExposure.p50).toEqual(median(exposure));
  });

  it("break: of what each party's best move gains it; forum: of who accepts and what is delivered; stand: of the distance", () => {
    // biome-ignore lint/suspicious/noExplicitAny: results are read by their keys
    const asked = (kase: Case, verb: "break" | "forum" | "stand"): any => ask(kase, verb, { draws: 0 }).result;
    const told = (verb: "break" | "forum" | "stand") => uncertainty(strait, verb, { draws, seed: 42 }).quantiles;
    const ends = (values: readonly number[]) => ({
      p05: expect.closeTo(quantile(values, 0.05), 8),
      p95: expect.closeTo(quantile(values, 0.95), 8),
    });
    const gained = each.map((kase) => mostGains(putQuestion(kase, frame)));
    const gains = told("break");
    expect(Object.keys(gains)).toEqual(["mostGain.north", "mostGain.south", "mostGain.isles"]);
    for (const party of ["north", "south", "isles"])
      expect(gains[`mostGain.${party}`], party).toMatchObject(ends(gained.flatMap((one) => one?.[party] ?? [])));
    const table = each.map((kase) => asked(kase, "forum").forums["strait-commission"]);
    const met = told("forum");
    expect(met["forums.strait-commission.accepts"]).toMatchObject(ends(table.map((one) => one.accepts.length)));
    expect(met["forums.strait-commission.delivered"]).toMatchObject(ends(table.map((one) => one.delivered.length)));
    const gaps = told("stand");
    const { outlier } = asked(strait, "stand");
    const { pairs } = asked(strait, "stand");
    const said = outlier === null ? pairs.find((one: { cell: string | null }) => one.cell !== null) : null;
    const key = said === null ? "outlier.gap" : `pairs.${said.a}.${said.b}.distance`;
    const values = each.flatMap((kase) => {
      const found = asked(kase, "stand");
      if (said === null) return found.outlier?.party === outlier.party ? [found.outlier.gap] : [];
      return found.pairs.find((one: { a: string; b: string }) => one.a === said.a && one.b === said.b).distance;
    });
    expect(gaps[key]).toMatchObject(ends(values));
    expect(Math.max(...values)).toBeGreaterThan(Math.min(...values));
  });
});

describe("--stop draws in batches of 1,000 until the share is known to a point (MODELS-1 §6)", () => {
  it("stops after the first batch where all worlds agree, with what that batch says", () => {
    const params = { seed: 42, worlds: "judged" };
    const stopped = uncertainty(strait, "agree", { ...params, draws: 5000, stop: true });
    const plain = uncertainty(strait, "agree", { ...params, draws: 1000 });
    expect(stopped).toEqual({ ...plain, stopped: true });
  });

  it("goes on where the half-width is above .01: at a share of .707 past 7,000 draws", () => {
    const { draws, stopped, share } = uncertainty(strait, "deal", { seed: 42, draws: 9000, stop: true });
    const halfWidth = (n: number) => {
      const { low, high } = wilsonInterval(Math.round(share.value * n), n);
      return (high - low) / 2;
    };
    expect(stopped).toBe(true);
    expect(halfWidth(draws)).toBeLessThanOrEqual(0.01);
    expect(halfWidth(draws - 1000)).toBeGreaterThan(0.0099);
  });

  it("needs no more than 9,604 draws whatever the share", () => {
    for (let hits = 0; hits <= 9604; hits += 98) {
      const { low, high } = wilsonInterval(hits, 9604);
      expect((high - low) / 2).toBeLessThanOrEqual(0.01);
    }
  });
});

describe("--correlate ρ --by group (MODELS-1 §6)", () => {
  const kase = caseSchema.parse({
    ...raw,
    statements: { ...raw.statements, s1: { ...raw.statements.s1, coder: "ann" } },
  });
  const paths = ["positions.north.quota.at", "positions.north.access.at", "positions.south.quota.at"] as const;
  const ranksOf = (by: "party" | "issue" | "source" | "coder", rho: number) => {
    const worlds = worldsOf(kase, { worlds: "judged", seed: 7, correlation: { rho, by } });
    const draws = 20_000;
    const columns = worlds.inputs.map((_, k) => k).filter((k) => paths.includes(worlds.inputs[k]?.path as never));
    const ranks = columns.map((k) => {
      const values = worlds.column(k, draws);
      const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      const rank = new Float64Array(draws);
      order.forEach((draw, place) => {
        rank[draw] = place;
      });
      return rank;
    });
    const middle = (draws - 1) / 2;
    const spread = (draws * draws - 1) / 12;
    return (a: number, b: number) =>
      (ranks[a] ?? new Float64Array()).reduce((sum, r, d) => sum + (r - middle) * ((ranks[b]?.[d] ?? 0) - middle), 0) /
      draws /
      spread;
  };

  it("gives members of a group a rank correlation of (6/π)·asin(ρ/2), .482584 at ρ = .5, and no others any", () => {
    expect((6 / Math.PI) * Math.asin(0.25)).toBeCloseTo(0.482584, 6);
    const byParty = ranksOf("party", 0.5);
    expect(byParty(0, 1)).toBeCloseTo(0.482584, 1);
    expect(Math.abs(byParty(0, 1) - 0.482584)).toBeLessThan(0.02);
    expect(Math.abs(byParty(0, 2))).toBeLessThan(0.03);
    const byIssue = ranksOf("issue", 0.5);
    expect(Math.abs(byIssue(0, 2) - 0.482584)).toBeLessThan(0.02);
    expect(Math.abs(byIssue(0, 1))).toBeLessThan(0.03);
    const none = ranksOf("party", 0);
    expect(Math.abs(none(0, 1))).toBeLessThan(0.03);
  });

  it("auto shows no correlation and a half side by side, each as its own run says it", () => {
    const params = { draws: 400, seed: 42 };
    const auto = uncertainty(strait, "deal", { ...params, correlate: "auto", by: "party" });
    const half = uncertainty(strait, "deal", { ...params, correlate: 0.5, by: "party" });
    const none = uncertainty(strait, "deal", params);
    expect(auto).toMatchObject({ rho: 0, share: none.share, correlated: { rho: 0.5, share: half.share } });
    expect(half).toMatchObject({ rho: 0.5, correlated: null });
    const said = ask(strait, "deal", { ...params, correlate: "auto" }).findings.find(
      ({ id }) => id === "worlds.correlated",
    );
    expect(said?.numbers).toMatchObject({ rho: 0.5, share: none.share.value });
  });
});

describe("clamped, --worlds and --outside (MODELS-1 §6)", () => {
  it("reports the share of numbers drawn past what an input can be: a twentieth of 100 with a range of 60 to 100", () => {
    const { clamped, uncertain } = uncertainty(bare({}, { range: [60, 100] }), "agree", { draws: 4000, seed: 5 });
    expect(uncertain).toBe(1);
    // 100 is the 95th percentile of the triangle, which goes on to 102.73; three standard errors are .0103.
    expect(Math.abs(clamped - 0.05)).toBeLessThan(0.0104);
  });

  it("draws the same u in all kinds of world, so that an input drawn alike is alike", () => {
    const column = (worlds: "stated" | "judged" | "wild") => {
      const drawn = worldsOf(strait, { worlds, seed: 42 });
      const at = drawn.inputs.findIndex(({ path }) => path === "positions.north.quota.at");
      return [...drawn.column(at, 20)];
    };
    expect(column("judged")).toEqual(column("stated"));
    expect(column("wild")).toEqual(column("stated"));
  });

  it("raises what a party without a stated alternative has by up to h, for all or for those named", () => {
    const inputs = (outside: number | Record<string, number>) =>
      worldsOf(strait, { worlds: "judged", seed: 1, outside }).inputs.flatMap(({ path }) =>
        path.startsWith("alternatives.") ? [path] : [],
      );
    expect(inputs(0)).toEqual([]);
    expect(inputs(0.3)).toEqual(["alternatives.north.outside", "alternatives.south.outside"]);
    expect(inputs({ south: 0.3 })).toEqual(["alternatives.south.outside"]);
    const told = uncertainty(strait, "agree", { draws: 50, seed: 1, outside: "south=0.4" });
    expect(told.outside).toEqual({ south: 0.4 });
    expect(() => ask(strait, "agree", { draws: 50, outside: "nobody=0.4" })).toThrow(/nobody/);
  });

  it("says that a share is none where nothing is uncertain", () => {
    expect(uncertainty(bare(), "agree", { draws: 100 })).toMatchObject({ draws: 0, uncertain: 0, share: null });
  });
});

describe("--consistent (MODELS-1 §8, worked)", () => {
  it("follows from north's gains: .338462 of worlds, .738462 of all and .227273 of these", () => {
    const gains = (quota: string, access: string) => {
      const { result } = ask(strait, "deal", { draws: 0, where: `quota = ${quota}, access = ${access}` });
      return (result.nash as { readonly gains: Readonly<Record<string, number>> }).gains;
    };
    const { north: refused = 0 } = gains("science", "licensed");
    const offered = 0.369231;
    expect(fnv1a("alternatives.north.outside").toString(16)).toBe("358a1979");
    expect(refused).toBeCloseTo(0.330769, 6);
    expect(1 - refused / 0.5).toBeCloseTo(0.338462, 6);
    expect(offered / 0.5).toBeCloseTo(0.738462, 6);
    expect((offered - refused) / (0.5 - refused)).toBeCloseTo(0.227273, 5);
  });

  it("refuses a run that keeps fewer than one world in a hundred, and names the answers most often missed", () => {
    const never = {
      date: "2024-02",
      package: { quota: "halved", access: "closed" },
      responses: { south: "refused", isles: "refused" },
    };
    const impossible = caseSchema.parse({ ...raw, record: { never } });
    expect(() => ask(impossible, "agree", { draws: 200, seed: 1, consistent: true })).toThrow(
      expect.objectContaining({ code: "inconsistent", message: expect.stringMatching(/never\.(isles|south) \(\d+\)/) }),
    );
  });

  it.each(LANGUAGES)("says in %s how it is with and without, side by side", (language) => {
    const params = { draws: 400, seed: 42, outside: 0.5, consistent: true };
    const { findings } = ask(strait, "deal", params, { language });
    const told = findings.find(({ id }) => id === "worlds.consistent");
    expect(told?.text).not.toMatch(/[{}]/);
    expect(told?.numbers.share).not.toBe(told?.numbers.all);
  });
});

describe("all six packages stay in the zone (MODELS-1 §6, worked)", () => {
  it("hangs on south's quota position: EVPPI .074, ΔBrier .063", () => {
    const worlds = worldsOf(strait, { worlds: "judged", seed: 42 });
    const six = [3, 4, 5, 6, 7, 8];
    const holds = Uint8Array.from({ length: 1000 }, (_, draw) => {
      const { packages } = zoneOf(worlds.world(draw).kase);
      return six.every((number) => packages.includes(number)) ? 1 : 0;
    });
    const known = knowingInputs(inputsDrawn(worlds, holds.length, null), holds, 42);
    const input = known.find(({ path }) => path === "positions.south.quota.at");
    expect(hingeOf(known)).toBe("positions.south.quota.at");
    expect([input?.evppi, input?.deltaBrier]).toEqual([expect.closeTo(0.074, 3), expect.closeTo(0.063, 3)]);
  });
});

describe("intervals of draws cover the exact share as often as they say", () => {
  const line = { party: "west", require: { price: "= none" }, note: "A judgement." };
  const kase = bare({ redLines: { never: line } });

  it("holds with one judged line that is there in exactly .8 of the worlds, over 500 seeds", () => {
    const [draws, seeds] = [100, 500];
    let covered = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const params = { draws, seed };
      const [run] = claimRuns(worldsPlan(kase, "deal", frame, params as never));
      if (run === undefined) throw new Error("there is a run");
      const [claim] = drawRun(run, quietTools).claims;
      const none = claim?.words.indexOf("noZone") ?? -1;
      const hits = claim?.of.filter((number) => number === none).length ?? 0;
      const { low, high } = wilsonInterval(hits, draws);
      if (low <= 0.8 && 0.8 <= high) covered++;
    }
    // What Wilson's interval really covers at n = 100, p = .8, from the binomial itself; four standard errors beside it.
    let exact = 0;
    let chance = 0.2 ** draws;
    for (let hits = 0; hits <= draws; hits++) {
      const { low, high } = wilsonInterval(hits, draws);
      if (low <= 0.8 && 0.8 <= high) exact += chance;
      chance *= ((draws - hits) / (hits + 1)) * (0.8 / 0.2);
    }
    expect(exact).toBeGreaterThan(0.93);
    const error = 4 * Math.sqrt((exact * (1 - exact)) / seeds);
    expect(Math.abs(covered / seeds - exact)).toBeLessThan(error);
  });

  it("is there in the same worlds whatever else the case holds", () => {
    const more = bare({ redLines: { never: line, also: { ...line, party: "east" } } });
    const [one, two] = [kase, more].map((drawn) => {
      const worlds = worldsOf(drawn, { worlds: "judged", seed: 3 });
      const at = worlds.inputs.findIndex(({ path }) => path === "redLines.never.present");
      return [...worlds.column(at, 200)];
    });
    expect(two).toEqual(one);
  });
});
