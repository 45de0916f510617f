import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { challengeModel } from "./challenge.js";
import { expectedGain, riskFrom, victoryChances } from "./challenge-stakes.js";
import { weightedMean } from "./weighted-mean.js";
import { weightedMedian } from "./weighted-median.js";

// Emission standards for cars: years of delay, votes in the Council, salience (Bueno de Mesquita 1994).
const NAMES = ["NL", "BE", "LU", "DE", "FR", "IT", "UK", "IE", "DK", "GR"];
const actors = {
  capabilities: [0.08, 0.08, 0.03, 0.16, 0.16, 0.16, 0.16, 0.05, 0.05, 0.08],
  saliences: [0.8, 0.4, 0.2, 0.8, 0.6, 0.6, 0.9, 0.1, 1, 0.7],
  places: [4, 7, 4, 4, 10, 10, 10, 7, 4, 7],
};
const weights = actors.saliences.map((salience, k) => salience * (actors.capabilities[k] ?? 0));
const close = (figure: number) => expect.closeTo(figure, 3);
const at = (name: string): number => NAMES.indexOf(name);

describe("emission standards (MODELS-1 §5a, §5b)", () => {
  it("weightedMean(places, weights) gives 7.389956, by salience 6.655738, plain 6.7", () => {
    expect(weightedMean(actors.places, weights)).toBeCloseTo(7.389956, 6);
    expect(weightedMean(actors.places, actors.saliences)).toBeCloseTo(6.655738, 6);
    expect(
      weightedMean(
        actors.places,
        NAMES.map(() => 1),
      ),
    ).toBeCloseTo(6.7, 12);
  });
  it("weightedMedian(places, weights) is 7", () => {
    expect(weightedMedian(actors.places, weights)).toEqual({ median: 7, range: [7, 7] });
  });
  it("challengeModel(actors) gives the eight round medians and means of the replication and does not settle", () => {
    const run = challengeModel(actors);
    expect(run?.medians).toEqual([8.416, 9.611, 9.962, 9.962, 9.962, 7.472, 8.825, 9.671].map(close));
    expect(run?.means).toEqual([7.461, 7.553, 7.59, 7.358, 7.349, 7.415, 7.51, 7.572].map(close));
    expect(run?.settled).toBe(false);
    expect(run?.forecast).toBeCloseTo(9.641, 3);
  });
  it("challengeModel(actors) gives the risks and moves of the first round", () => {
    const run = challengeModel(actors);
    const risk = [1.4057, 0.7542, 0.5089, 1.4057, 1.0465, 1.0465, 1.9649, 0.5, 2, 1.1121];
    expect(run?.risk).toEqual(risk.map((r) => expect.closeTo(r, 4)));
    const first = run?.moves.filter(({ round }) => round === 1);
    expect(first).toHaveLength(3);
    expect(first?.[0]).toMatchObject({
      actor: at("BE"),
      because: "compromise",
      from: 7,
      place: expect.closeTo(8.415932, 6),
    });
    expect(first?.[1]).toMatchObject({ actor: at("LU"), because: "confrontation", to: at("BE"), place: 7 });
    expect(first?.[2]).toMatchObject({ actor: at("IE"), because: "confrontation", to: at("LU"), place: 4 });
  });
  it("victoryChances and expectedGain give Belgium against France P .007314, a −.114831, b .243297", () => {
    const risk = challengeModel(actors)?.risk ?? [];
    const stakes = { places: actors.places, saliences: actors.saliences, weights, range: 6, median: 7, standing: 1 };
    const chances = victoryChances(stakes, risk, "replication");
    const [be, fr] = [at("BE"), at("FR")];
    expect(chances[be]?.[fr]).toBeCloseTo(0.007314, 6);
    expect(expectedGain(stakes, chances, { from: be, to: fr, risk: risk[be] ?? 1 })).toBeCloseTo(-0.114831, 6);
    expect(expectedGain(stakes, chances, { from: fr, to: be, risk: risk[be] ?? 1 })).toBeCloseTo(0.243297, 6);
  });
  it("challengeModel(actors, printed) ends at 10 after three rounds at 9.530", () => {
    const run = challengeModel(actors, { reading: "printed" });
    expect(run?.medians).toEqual([9.53, 9.53, 9.53, 10, 10, 10, 10, 10].map(close));
    expect(run?.forecast).toBe(10);
  });
  it("challengeModel(actors) still wanders between 7.0 and 9.96 after 40 rounds", () => {
    const run = challengeModel(actors, { rounds: 40 });
    expect(run?.settled).toBe(false);
    expect(Math.min(...(run?.medians ?? []))).toBeGreaterThan(6.95);
    expect(Math.max(...(run?.medians ?? []))).toBeLessThan(9.97);
  });
});

describe("challengeModel at its edges", () => {
  it("challengeModel(one place) has nothing to challenge: that place, settled", () => {
    const run = challengeModel({ places: [40, 40], saliences: [0.5, 1], capabilities: [1, 2] });
    expect(run).toMatchObject({ forecast: 40, settled: true, medians: [], moves: [] });
    expect(challengeModel({ places: [30], saliences: [0.5], capabilities: [1] })?.forecast).toBe(30);
  });
  it("challengeModel(two equal actors) moves nobody", () => {
    const run = challengeModel({ places: [0, 100], saliences: [1, 1], capabilities: [1, 1] });
    expect(run).toMatchObject({ moves: [], settled: true });
  });
  it("challengeModel(no weight) is null", () => {
    expect(challengeModel({ places: [0, 100], saliences: [0, 0], capabilities: [1, 1] })).toBeNull();
  });
  it("victoryChances(stakes, printed) leaves no third way: both chances of a pair are 1 together", () => {
    const stakes = { places: actors.places, saliences: actors.saliences, weights, range: 6, median: 7, standing: 1 };
    const chances = victoryChances(
      stakes,
      NAMES.map(() => 1),
      "printed",
    );
    expect((chances[at("BE")]?.[at("FR")] ?? 0) + (chances[at("FR")]?.[at("BE")] ?? 0)).toBeCloseTo(1, 12);
    expect(chances[at("NL")]?.[at("DE")]).toBe(0);
  });
  it("riskFrom(securities) runs from ½ for the most secure to 2 for the least, and is 1 where all are alike", () => {
    expect(riskFrom([1, 2, 3])).toEqual([2, 1, 0.5].map((r) => expect.closeTo(r, 12)));
    expect(riskFrom([4, 4])).toEqual([1, 1]);
  });
});

describe("weightedMedian(places, weights)", () => {
  it("weightedMedian([0, 40, 100], [1, 0, 1]) is the midpoint of the interval that halves the weight", () => {
    expect(weightedMedian([100, 40, 0], [1, 0, 1])).toEqual({ median: 50, range: [0, 100] });
    expect(weightedMedian([0, 100], [0, 0])).toBeNull();
  });
  it("weightedMedian and weightedMean do not depend on order and lie within the places", () => {
    const party = fc.record({ place: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(party, { minLength: 1, maxLength: 9 }), (list) => {
        const places = list.map(({ place }) => place);
        const own = list.map(({ weight }) => weight);
        const found = weightedMedian(places, own);
        expect(weightedMedian(places.toReversed(), own.toReversed())).toEqual(found);
        const total = own.reduce((sum, weight) => sum + weight, 0);
        const weightWhere = (holds: (place: number) => boolean): number =>
          list.reduce((sum, { place, weight }) => (holds(place) ? sum + weight : sum), 0);
        expect(weightWhere((place) => place < (found?.median ?? Number.NaN))).toBeLessThanOrEqual(total / 2);
        expect(weightWhere((place) => place > (found?.median ?? Number.NaN))).toBeLessThanOrEqual(total / 2);
        const mean = weightedMean(places, own) ?? Number.NaN;
        expect(mean >= Math.min(...places) - 1e-9 && mean <= Math.max(...places) + 1e-9).toBe(true);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
