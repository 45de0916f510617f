import { describe, expect, it } from "vitest";
import { roadmapEngine } from "../src/engines/order/roadmap.js";
import { ratificationEngine } from "../src/engines/ratify/ratification.js";
import { need } from "./oracle/basics.js";
import { holds } from "./oracle/condition.js";
import { accepts, type Model, readModel, shortfall } from "./oracle/model.js";
import type { OracleOptions, RawCase, RawCondition, RawPackage } from "./oracle/raw.js";
import { readSeats, satisfied } from "./oracle/rules.js";
import { isTaken, readTable, zoneOf } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { type Stream, streamOf } from "./random-stream.js";
import { runEngine } from "./run-engine.js";

const CASES = 400;
interface RawOrdering {
  readonly party: string;
  readonly first: RawCondition;
  readonly before: RawCondition;
}
type Ordered = RawCase & { readonly orderings: Readonly<Record<string, RawOrdering>> };

/** A random case with orderings, a package to reach, and how. */
function question(seed: number) {
  const { kase, options } = randomCase(seed);
  const stream = streamOf(seed + 100_000);
  const issues = Object.keys(kase.issues);
  const condition = (): RawCondition => {
    const issue = stream.pick(issues);
    const option = stream.pick(Object.keys(need(kase.issues[issue]).options));
    return { [issue]: `${stream.pick(["=", "!=", ">=", "<=", ">"])} ${option}` };
  };
  const orderings = Object.fromEntries(
    Array.from({ length: stream.whole(0, 3) }, (_, k): [string, RawOrdering] => [
      `order-${k}`,
      { party: stream.pick(Object.keys(kase.parties)), first: condition(), before: condition() },
    ]),
  );
  const target = Object.fromEntries(
    issues.map((issue) => [issue, stream.pick(Object.keys(need(kase.issues[issue]).options))]),
  );
  const ordered: Ordered = { ...kase, orderings };
  return { kase: ordered, options, target, skip: stream.chance(0.4) };
}

interface Least {
  readonly worst: number;
  readonly sum: number;
  readonly steps: number;
}

/** The least of all ways from the status quo to the target, by the words of MODELS-2 §2; null without any. */
function leastWay(kase: Ordered, options: OracleOptions, target: RawPackage, skip: boolean): Least | null {
  const model = readModel(kase, options);
  const table = readTable(model);
  const seats = [...new Set([...table.members, ...table.addressees])];
  const end = model.outcome(target);
  const counted = seats.filter((party) => accepts(model, end, party));
  const met = (condition: RawCondition | undefined, x: RawPackage): boolean => holds(kase.issues, condition, x);
  const orderings = Object.values(kase.orderings).filter(
    ({ party, before }) => seats.includes(party) && !met(before, model.statusQuo.choice),
  );
  if (orderings.some(({ first, before }) => met(before, target) && !met(first, target))) return null;
  const broken = (x: RawPackage): string[] =>
    model.outcome(x).broken.filter((id) => seats.includes(need(kase.redLines?.[id]).party));
  const same = (a: RawPackage, b: RawPackage): boolean => model.issues.every((issue) => a[issue] === b[issue]);
  const brokenNow = broken(model.statusQuo.choice);
  let least: Least | null = null;
  const go = (path: readonly RawPackage[], worst: number, sum: number): void => {
    const here = need(path.at(-1));
    if (same(here, target)) {
      const found = { worst, sum, steps: path.length - 1 };
      if (least === null || compare(found, least) < 0) least = found;
      return;
    }
    for (const next of model.issues.flatMap((issue) => onward(model, issue, here, { target, skip }))) {
      const inOrder = orderings.every(
        ({ first, before }) => !met(before, next) || met(before, here) || met(first, here),
      );
      if (!inOrder) continue;
      if (same(next, target)) {
        go([...path, next], worst, sum);
        continue;
      }
      const stays = (id: string): boolean => brokenNow.includes(id) && path.every((stop) => broken(stop).includes(id));
      if (!broken(next).every(stays)) continue;
      const exposure = Math.max(0, ...counted.map((party) => shortfall(model, model.outcome(next), party)));
      go([...path, next], Math.max(worst, exposure), sum + exposure);
    }
  };
  go([model.statusQuo.choice], 0, 0);
  return least;
}

function compare(a: Least, b: Least): number {
  const far = (one: number, other: number): number => (Math.abs(one - other) > 1e-9 ? one - other : 0);
  return far(a.worst, b.worst) || far(a.sum, b.sum) || a.steps - b.steps;
}

/** Packages one step on along an issue: the next rung towards the target, or any later one. */
function onward(
  { raw }: Model,
  issue: string,
  here: RawPackage,
  { target, skip }: { target: RawPackage; skip: boolean },
): RawPackage[] {
  const { options, statusQuo } = need(raw.issues[issue]);
  const placeOf = (option: string): number => need(options[option]).at;
  const [from, now, to] = [placeOf(statusQuo), placeOf(need(here[issue])), placeOf(need(target[issue]))];
  if (here[issue] === target[issue]) return [];
  const towards = (at: number): number => (to > from ? at : -at);
  const between = Object.keys(options)
    .filter((option) => towards(placeOf(option)) > towards(now) && towards(placeOf(option)) < towards(to))
    .sort((a, b) => towards(placeOf(a)) - towards(placeOf(b)));
  const rungs = [...between, need(target[issue])];
  return (skip ? rungs : rungs.slice(0, 1)).map((option) => ({ ...here, [issue]: option }));
}

/** How many ways there can be at most, the rungs of each issue counted. */
function ways({ issues }: RawCase, target: RawPackage): number {
  const rungs = Object.entries(issues).map(([id, { options, statusQuo }]) => {
    const [a, b] = [need(options[statusQuo]).at, need(options[need(target[id])]).at].sort((x, y) => x - y);
    const between = Object.values(options).filter(({ at }) => at > need(a) && at < need(b)).length;
    return statusQuo === target[id] ? 0 : between + 1;
  });
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  return (
    factorial(rungs.reduce((sum, one) => sum + one, 0)) / rungs.reduce((product, one) => product * factorial(one), 1)
  );
}

describe("the roadmap of order", () => {
  it(`equals the least of every way, by the words of the model, on ${CASES} random cases`, () => {
    let found = 0;
    let barred = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { kase, options, target, skip } = question(seed);
      if (ways(kase, target) > 800) continue;
      const { where: _where, ...frame } = options;
      const { asOf, voice, forum, loss } = frame;
      const expected = leastWay(kase, frame, target, skip);
      const result = runEngine(roadmapEngine, kase, {
        frame: { asOf, voice, forum, loss },
        params: { package: target, skip },
      });
      expect(result.status, `seed ${seed}`).toBe("exact");
      if (expected === null) {
        barred++;
        expect(result.infeasible, `seed ${seed}`).not.toBeNull();
        continue;
      }
      found++;
      expect(result.infeasible, `seed ${seed}`).toBeNull();
      expect(result.maxExposure, `seed ${seed}`).toBeCloseTo(expected.worst, 9);
      expect(result.totalExposure, `seed ${seed}`).toBeCloseTo(expected.sum, 9);
      expect(result.steps.length, `seed ${seed}`).toBe(expected.steps);
    }
    expect(found).toBeGreaterThan(100);
    expect(barred).toBeGreaterThan(20);
  });
});

function withBody(stream: Stream, kase: RawCase, model: Model) {
  const factions = model.withUtility.filter((party) => kase.parties[party]?.within === "ash");
  const members = Object.fromEntries(["government", ...factions].map((id) => [id, { votes: stream.whole(1, 5) }]));
  const rule = stream.pick(["unanimity", "majority", { quota: "2/3", by: "votes" }, { quota: 3, by: "votes" }]);
  return { members, rule, factions };
}

describe("the win-sets of ratify", () => {
  it(`equal counting every package, by the words of the model, on ${CASES} random cases`, () => {
    let bodies = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { kase, options } = randomCase(seed);
      const { where: _where, ...frame } = options;
      const model = readModel(kase, frame);
      const { members, rule, factions } = withBody(streamOf(seed + 200_000), kase, model);
      const table = readTable(model);
      const raw = { ...kase, ratification: { ash: { members, rule } } };
      const { asOf, voice, forum, loss } = frame;
      const { parties, twoLevelZone } = runEngine(ratificationEngine, raw, { frame: { asOf, voice, forum, loss } });
      const seats = readSeats(members).filter(({ id }) => id !== "government" || model.withUtility.includes("ash"));
      const holder = (id: string): string => (id === "government" ? "ash" : id);
      const binds = (party: string, x: (typeof model.all)[number]): boolean => {
        if (party !== "ash") return accepts(model, x, party);
        const willing = seats.map(({ id }) => id).filter((id) => accepts(model, x, holder(id)));
        return seats.length > 0 && satisfied(rule, willing, seats);
      };
      const sides = model.withUtility.filter(
        (party) => table.members.includes(party) || table.addressees.includes(party),
      );
      expect(Object.keys(parties), `seed ${seed}`).toEqual(sides);
      if (sides.includes("ash") && factions.length > 0) bodies++;
      const zone = table.toward.length > 0 ? model.packages.filter((x) => isTaken(table, x)) : zoneOf(table);
      for (const party of sides) {
        const count = model.all.filter((x) => !x.isStatusQuo && binds(party, x)).length;
        expect(parties[party]?.winSet.count, `seed ${seed}, ${party}`).toBe(count);
      }
      const both = zone.filter((x) => sides.every((party) => binds(party, x))).length;
      expect(twoLevelZone, `seed ${seed}`).toEqual({ count: both, of: zone.length });
    }
    expect(bodies).toBeGreaterThan(20);
  });
});
