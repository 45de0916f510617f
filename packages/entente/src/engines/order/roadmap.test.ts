import { describe, expect, it } from "vitest";
import type { RawCase } from "../../../test/oracle/raw.js";
import { strait } from "../../../test/oracle/strait.js";
import { runEngine } from "../../../test/run-engine.js";
import { roadmapEngine } from "./roadmap.js";

/** T of MODELS-2: B gives disarmament and inspection, A relief. */
const toy = {
  entente: 1,
  asOf: "2024-01-01",
  parties: { a: { name: "A" }, b: { name: "B" } },
  issues: Object.fromEntries(
    [
      ["disarm", "b"],
      ["inspect", "b"],
      ["relief", "a"],
    ].map(([id = "", holder]) => [
      id,
      { statusQuo: "none", levers: [holder], options: { none: { at: 0 }, full: { at: 100 } } },
    ]),
  ),
  positions: {
    a: { disarm: { at: 100, salience: 50 }, inspect: { at: 100, salience: 20 }, relief: { at: 0, salience: 30 } },
    b: { disarm: { at: 0, salience: 30 }, inspect: { at: 0, salience: 10 }, relief: { at: 100, salience: 60 } },
  },
};
const inspectFirst = { party: "a", first: { inspect: "= full" }, before: { relief: "> none" } };
const reliefFirst = { party: "b", first: { relief: "= full" }, before: { inspect: "> none" } };
const all = { disarm: "full", inspect: "full", relief: "full" };

const order = (kase: unknown, params: Record<string, unknown> = {}, frame = {}) =>
  runEngine(roadmapEngine, kase, { params: { package: all, ...params }, frame });
const issuesOf = ({ steps }: { steps: readonly { changes: readonly { issue: string }[] }[] }) =>
  steps.map(({ changes }) => changes.map(({ issue }) => issue).join("+"));

describe("MODELS-2 §2, worked (T)", () => {
  it("order(T) goes by inspection, relief, disarmament: worst .1 for B, sum .2", () => {
    const result = order(toy);
    expect(result).toMatchObject({ status: "exact", infeasible: null, pairsHelp: true, target: { source: "package" } });
    expect(issuesOf(result)).toEqual(["inspect", "relief", "disarm"]);
    expect(result.maxExposure).toBeCloseTo(0.1, 9);
    expect(result.totalExposure).toBeCloseTo(0.2, 9);
    expect(result.steps.map(({ by }) => by)).toEqual([["b"], ["a"], ["b"]]);
    expect(result.steps.map(({ mostExposed }) => mostExposed)).toEqual(["b", "a", null]);
    expect(result.steps[2]?.gains).toEqual({ a: expect.closeTo(0.4, 9), b: expect.closeTo(0.2, 9) });
    expect(result.steps[2]?.exposure).toEqual({ a: 0, b: 0 });
    expect(result.worstStops).toEqual({
      a: { step: 2, exposure: expect.closeTo(0.1, 9) },
      b: { step: 1, exposure: expect.closeTo(0.1, 9) },
    });
    expect(result.alternatives.map(issuesOf)).toEqual([
      ["disarm", "relief", "inspect"],
      ["relief", "disarm", "inspect"],
    ]);
  });
  it("order(T, pairs) removes all exposure by action for action", () => {
    const result = order(toy, { pairs: true });
    expect([result.maxExposure, result.totalExposure, result.steps.length]).toEqual([0, 0, 2]);
    expect(issuesOf(result)).toEqual(["disarm+relief", "inspect"]);
    expect(result.steps[0]).toMatchObject({ by: ["a", "b"], pair: true });
  });
  it("order(T, pairs) with inspection before relief says that the ordering costs .1", () => {
    const kase = { ...toy, orderings: { "inspect-first": inspectFirst } };
    expect(order(kase).orderingPrice).toEqual({ "inspect-first": 0 });
    const result = order(kase, { pairs: true });
    expect(issuesOf(result)).toEqual(["inspect", "disarm+relief"]);
    expect([result.maxExposure, result.totalExposure]).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.1, 9)]);
    expect(result.orderingPrice).toEqual({ "inspect-first": expect.closeTo(0.1, 9) });
  });
  it.each([
    [2, {}, 0.05, 0.1, 6],
    [4, {}, 0.025, 0.05, 12],
    [2, { orderings: { "inspect-first": inspectFirst } }, 0.1, 0.15, 6],
  ])("order(T, grain %i, %o) has worst %f, sum %f in %i steps", (grain, more, worst, sum, steps) => {
    const result = order({ ...toy, ...more }, { grain });
    expect(result.maxExposure).toBeCloseTo(worst, 9);
    expect(result.totalExposure).toBeCloseTo(sum, 9);
    expect(result.steps.length).toBe(steps);
  });
  it("order(T) has A done after step 3 and B after step 2", () => {
    const parties = { a: { finish: { disarm: "= full" } }, b: { finish: { relief: "= full" } } };
    expect(order({ ...toy, parties }).finishes).toEqual({ a: 3, b: 2 });
  });
  it("order(T with two orderings that wait for each other) names the cycle and what dropping either opens", () => {
    const kase = { ...toy, orderings: { "inspect-first": inspectFirst, "relief-first": reliefFirst } };
    const result = order(kase);
    expect(result).toMatchObject({ maxExposure: null, steps: [], relaxationTruncated: false });
    expect(result.infeasible?.reason).toBe("cycle");
    expect(result.infeasible?.orderings.toSorted()).toEqual(["inspect-first", "relief-first"]);
    expect(result.relaxation.map(({ drop }) => drop)).toEqual([["relief-first"], ["inspect-first"]]);
    expect(result.relaxation.map(({ maxExposure, totalExposure }) => [maxExposure, totalExposure])).toEqual([
      [expect.closeTo(0.1, 9), expect.closeTo(0.2, 9)],
      [expect.closeTo(0.3, 9), expect.closeTo(0.3, 9)],
    ]);
    expect(result.relaxation.map(issuesOf)).toEqual([
      ["inspect", "relief", "disarm"],
      ["disarm", "relief", "inspect"],
    ]);
  });
  it("order(T) asks of A three sevenths of trust and of B two thirds, each believing the other by half", () => {
    // A gives relief first: loses .3, gains .4 if returned. B gives both of its acts: loses .4, gains .2.
    const { trust } = order(toy);
    expect(trust.a?.threshold).toBeCloseTo(3 / 7, 9);
    expect(trust.a).toMatchObject({ belief: 0.5, beliefAssumed: true, safeShare: 1 });
    expect(trust.b?.threshold).toBeCloseTo(2 / 3, 9);
    expect(trust.b?.safeShare).toBeCloseTo(0.5, 9);
  });
  it("order(T) reads trust from the other side's leader", () => {
    const parties = { a: { leader: { commitment: 0.4 } }, b: {} };
    // B goes first on t = .4: .4 × .2 / (.6 × .4) = 1/3.
    const { trust } = order({ ...toy, parties });
    expect(trust.b).toMatchObject({ belief: 0.4, beliefAssumed: false, safeShare: expect.closeTo(1 / 3, 9) });
  });
  it("order(T) gives in instalments of the larger ratio: A .3/.63, B .4/.54", () => {
    const { instalments } = order(toy);
    expect(instalments?.byParty).toEqual({ a: expect.closeTo(0.3 / 0.63, 9), b: expect.closeTo(0.4 / 0.54, 9) });
    expect(instalments?.rho).toBeCloseTo(0.4 / 0.54, 9);
    expect(instalments?.levels[0]).toBeCloseTo(1 - 0.4 / 0.54, 9);
    expect(instalments?.levels.at(-1)).toBeGreaterThanOrEqual(0.9);
    expect(order(toy, { discount: 0.5 }).instalments).toMatchObject({ levels: [], rho: expect.closeTo(4 / 3, 9) });
  });
});

describe("MODELS-2 §2, worked (strait)", () => {
  const kase: RawCase & Record<string, unknown> = {
    ...strait,
    parties: {
      north: { name: "North", finish: { quota: "= halved" } },
      south: { name: "South", finish: { access: ">= licensed" } },
      isles: { name: "Isles", finish: { quota: ">= science" } },
    } as RawCase["parties"],
    orderings: { "quota-first": { party: "north", first: { quota: ">= science" }, before: { access: ">= licensed" } } },
    burdens: {
      patrols: { when: { quota: ">= science" }, cost: 30, unit: "MEUR", payers: { north: 0.5, south: 0.5 } },
    },
  } as never;
  const ask = (params = {}) => runEngine(roadmapEngine, kase, { params });

  it("order(strait) limits the catch first, by all three, and nobody is ever exposed", () => {
    const result = ask();
    expect(result.target).toEqual({ package: { quota: "science", access: "licensed" }, source: "nash" });
    expect(result.steps.map(({ changes, by }) => [changes[0]?.issue, by])).toEqual([
      ["quota", ["north", "south", "isles"]],
      ["access", ["north"]],
    ]);
    expect([result.maxExposure, result.totalExposure]).toEqual([0, 0]);
    expect(result.alternatives).toEqual([]);
  });
  it("order(strait) has the isles done after step 1, south after 2, north never, and the two carry all of the patrols", () => {
    const result = ask();
    expect(result.finishes).toEqual({ north: null, south: 2, isles: 1 });
    expect(result.carriesOn).toEqual({
      south: [{ burden: "patrols", payers: ["north"], shareOfOthers: 0.5 }],
      isles: [{ burden: "patrols", payers: ["north", "south"], shareOfOthers: 1 }],
    });
  });
  it("order(strait) keeps to the line even where no ordering asks for it", () => {
    const { orderings: _, ...free } = kase as Record<string, unknown>;
    const result = runEngine(roadmapEngine, free, {});
    expect(result.steps.map(({ changes }) => changes[0]?.issue)).toEqual(["quota", "access"]);
  });
  it("order(strait, access = licensed) finds the target broken by the ordering", () => {
    const result = ask({ package: "access = licensed" });
    expect(result.infeasible).toEqual({ reason: "targetContradicts", orderings: ["quota-first"] });
    expect(result.leftOut).toEqual(["north", "isles"]);
    expect(result.relaxation[0]?.drop).toEqual(["quota-first"]);
  });
  it("order(strait, quota = unlimited) has nothing to do where things stand", () => {
    expect(ask({ package: { quota: "unlimited" } })).toMatchObject({ maxExposure: 0, totalExposure: 0, steps: [] });
  });
  it("order(strait, stepDays) dates the steps, the latest start, and the season that comes too soon", () => {
    const dated = { ...kase, events: [{ id: "season", date: "2024-04-15", kind: "deadline" }] };
    const { calendar } = runEngine(roadmapEngine, dated, { params: { stepDays: 30 } });
    expect(calendar).toMatchObject({ from: "2024-03-01", days: 60, steps: ["2024-03-31", "2024-04-30"] });
    expect(calendar?.events).toEqual([
      {
        event: "season",
        date: "2024-04-15",
        deadline: true,
        daysAway: 45,
        stepsDone: 1,
        latestStart: "2024-02-15",
        met: false,
        daysPerStep: 22.5,
      },
    ]);
  });
  it("order(strait, package) refuses a target that is not in the space", () => {
    expect(() => ask({ package: "access = ajar" })).toThrow('no option "ajar"');
  });
});

describe("red lines at stops", () => {
  const guarded = (party: string, when: Record<string, string>, require: Record<string, string>, more = {}) => ({
    ...toy,
    redLines: { guard: { party, when, require, ...more } },
  });
  it("order(T with a line) goes round the stops that break it", () => {
    // Inspection alone may not stand without relief: the stops inspect and disarm+inspect are shut.
    const result = order(guarded("b", { inspect: "= full" }, { relief: "= full" }));
    expect(issuesOf(result)).toEqual(["disarm", "relief", "inspect"]);
  });
  it("order(T with a line that the status quo breaks) may leave it broken, and not break it anew", () => {
    const whole = guarded("b", {}, { relief: "= full" });
    expect(issuesOf(order(whole))).toEqual(["inspect", "relief", "disarm"]);
    const back = guarded("b", {}, { inspect: "= none", relief: "= full" });
    expect(order(back).infeasible).toBeNull();
  });
  it("order(T with every way barred) gives up a sacred line last", () => {
    const kase = {
      ...toy,
      redLines: {
        "all-or-relief": { party: "a", when: { relief: "= full" }, require: { disarm: "= full", inspect: "= full" } },
        "no-bare-inspection": {
          party: "b",
          when: { inspect: "= full" },
          require: { relief: "= full" },
          sacred: true,
        },
      },
    };
    const result = order(kase);
    expect(result.infeasible).toEqual({ reason: "noPath", orderings: [] });
    expect(result.relaxation.map(({ drop, notForSale }) => [drop, notForSale])).toEqual([
      [["all-or-relief"], false],
      [["no-bare-inspection"], true],
    ]);
  });
});

describe("who acts", () => {
  it("order(T) flags a step that only an outsider can take", () => {
    const kase = {
      ...toy,
      parties: { ...toy.parties, c: {} },
      issues: { ...toy.issues, relief: { ...toy.issues.relief, levers: ["c"] } },
      forums: { two: { members: ["a", "b"] } },
    };
    const { steps } = order(kase);
    expect(steps.map(({ by, needsOutsider }) => [by[0], needsOutsider])).toContainEqual(["c", true]);
    expect(steps.filter(({ needsOutsider }) => needsOutsider)).toHaveLength(1);
  });
  it("order(T, toward) counts the addressee as one who acts and may be exposed", () => {
    const kase = { ...toy, forums: { one: { members: ["a"], toward: ["b"] } } };
    const result = order(kase);
    expect(result.maxExposure).toBeCloseTo(0.1, 9);
    expect(result.steps.every(({ needsOutsider }) => !needsOutsider)).toBe(true);
  });
});

describe("many stops", () => {
  it("order(a case of 2^24 stops) finds the way that exposes nobody without judging each stop", () => {
    const ids = Array.from({ length: 24 }, (_, k) => `i${k}`);
    const wants = (own: number) =>
      Object.fromEntries(ids.map((id, k) => [id, { at: k % 2 === own ? 0 : 100, salience: k === 23 ? 100 : 20 }]));
    const kase = {
      entente: 1,
      parties: { a: {}, b: {} },
      issues: Object.fromEntries(
        ids.map((id, k) => [
          id,
          { statusQuo: "no", levers: [k % 2 ? "a" : "b"], options: { no: { at: 0 }, yes: { at: 100 } } },
        ]),
      ),
      // Both want the last issue, and it is worth more to each than all that it gives.
      positions: {
        a: { ...wants(1), i23: { at: 100, salience: 100 } },
        b: { ...wants(0), i23: { at: 100, salience: 100 } },
      },
    };
    const target = Object.fromEntries(ids.map((id) => [id, "yes"]));
    const result = runEngine(roadmapEngine, kase, { params: { package: target }, frame: { maxPackages: 10 } });
    expect(result).toMatchObject({ status: "exact", maxExposure: 0, totalExposure: 0, lowerBound: 0 });
    expect(result.steps[0]?.changes[0]?.issue).toBe("i23");
    expect(result.steps).toHaveLength(24);
  });
});
