import { describe, expect, it } from "vitest";
import { forecastEngine } from "../src/engines/deal/forecast.js";
import type { ForecastIssue } from "../src/engines/deal/forecast-schema.js";
import { need, sum } from "./oracle/basics.js";
import { readModel } from "./oracle/model.js";
import type { OracleOptions, RawCase } from "./oracle/raw.js";
import { readTable } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { runEngine } from "./run-engine.js";

const SEEDS = Array.from({ length: 120 }, (_, k) => k + 1);

interface Actor {
  readonly x: number;
  readonly s: number;
  readonly c: number;
}

/** Parties with a position on an issue and a utility, with their capability: 1 where nobody has one (MODELS-1 §5). */
function actorsOf(kase: RawCase, options: OracleOptions, issue: string): { all: Actor[]; weighed: Actor[] } {
  const model = readModel(kase, options);
  const none = model.parties.every((id) => kase.parties[id]?.capability === undefined);
  const held = model.withUtility.flatMap((id) => {
    const own = model.held[id]?.[issue];
    return own === undefined
      ? []
      : [{ x: own.ideal, s: own.salience / 100, c: none ? 1 : kase.parties[id]?.capability }];
  });
  const all = held.map((one) => ({ ...one, c: one.c ?? 0 }));
  return { all, weighed: held.flatMap(({ c, ...one }) => (c === undefined ? [] : [{ ...one, c }])) };
}

function meanOf(actors: readonly Actor[], weight: (one: Actor) => number): number | null {
  const total = sum(actors.map(weight));
  return total > 0 ? sum(actors.map((one) => weight(one) * one.x)) / total : null;
}

/** The first place whose cumulated weight passes half; where it equals half, halfway to the next place. */
function medianOf(actors: readonly Actor[]): number | null {
  const places = [...new Set(actors.map(({ x }) => x))].sort((a, b) => a - b);
  const weightAt = (place: number): number => sum(actors.filter(({ x }) => x === place).map(({ c, s }) => c * s));
  const total = sum(places.map(weightAt));
  if (total <= 0) return null;
  let reached = 0;
  for (const [k, place] of places.entries()) {
    reached += weightAt(place);
    if (Math.abs(reached - total / 2) <= 1e-12 * total) {
      const next = places.slice(k + 1).find((one) => weightAt(one) > 0);
      return next === undefined ? place : (place + next) / 2;
    }
    if (reached > total / 2) return place;
  }
  return null;
}

/** π of the conditional election on one issue: weight c·s, utility 1 − distance, victory linear in strength (MODELS-1 §5d). */
function electionOf(actors: readonly Actor[]): { place: number; chance: number }[] {
  const places = [...new Set(actors.map(({ x }) => x))].sort((a, b) => a - b);
  const strength = (a: number, b: number): number =>
    1e-8 + sum(actors.map(({ x, s, c }) => c * s * Math.max(0, Math.abs(x - b) - Math.abs(x - a)) * 0.01));
  const product = (a: number): number =>
    places.reduce((all, b) => all * (a === b ? 0.5 : strength(a, b) / (strength(a, b) + strength(b, a))), 1);
  const total = sum(places.map(product));
  return places.map((place) => ({ place, chance: product(place) / total }));
}

describe("forecast equals the formulas of MODELS-1 §5 on random cases, seeds 1 to 120", () => {
  const all = SEEDS.flatMap((seed) => {
    const { kase, options } = randomCase(seed);
    const { where: _where, ...frame } = options;
    const { asOf, voice, forum, loss } = frame;
    const asked = JSON.parse(JSON.stringify({ asOf, voice, forum, loss }));
    const { issues } = runEngine(forecastEngine, kase, { frame: asked }).forecast;
    const members = readTable(readModel(kase, frame)).members;
    return members.length === 0
      ? []
      : issues.map((issue: ForecastIssue) => ({ seed, issue, ...actorsOf(kase, frame, issue.id) }));
  });
  const close = (found: number | null, expected: number | null, note: string): void => {
    if (expected === null) expect(found, note).toBeNull();
    else expect(found, note).toBeCloseTo(expected, 9);
  };

  it("in the means, and in the median with its ties", () => {
    let ties = 0;
    for (const { seed, issue, all: held, weighed } of all) {
      const note = `seed ${seed}, ${issue.id}`;
      close(
        issue.mean,
        meanOf(weighed, ({ c, s }) => c * s),
        note,
      );
      close(
        issue.meanSalience,
        meanOf(held, ({ s }) => s),
        note,
      );
      close(
        issue.plainMean,
        meanOf(held, () => 1),
        note,
      );
      close(issue.median, medianOf(weighed), note);
      if (issue.medianRange !== null && issue.medianRange[0] !== issue.medianRange[1]) ties++;
    }
    expect(all.length).toBeGreaterThan(250);
    expect(ties).toBeGreaterThan(5);
  });

  it("in the election over places, and its mean", () => {
    let elections = 0;
    for (const { seed, issue, weighed } of all) {
      const { pce } = issue;
      if (pce === null || weighed.every(({ c, s }) => c * s === 0)) continue;
      const expected = electionOf(weighed);
      const note = `seed ${seed}, ${issue.id}`;
      if (expected.length < 2) continue;
      elections++;
      expect(pce.places, note).toEqual(expected.map(({ place }) => place));
      pce.probability.forEach((chance: number, k: number) => {
        expect(chance, note).toBeCloseTo(need(expected[k]).chance, 6);
      });
      expect(pce.mean, note).toBeCloseTo(sum(expected.map(({ place, chance }) => place * chance)), 4);
    }
    expect(elections).toBeGreaterThan(100);
  });
});
