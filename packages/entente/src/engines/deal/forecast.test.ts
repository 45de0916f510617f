import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { ladderCase, runEngine } from "../../../test/run-engine.js";
import { TEMPERED } from "../backtest/tempered-coefficients.js";
import { forecastEngine } from "./forecast.js";

// Emission standards on a ladder of years, capability and salience as published (Bueno de Mesquita 1994).
const states: readonly (readonly [string, number, number, number])[] = [
  ["nl", 0.08, 0.8, 4],
  ["be", 0.08, 0.4, 7],
  ["lu", 0.03, 0.2, 4],
  ["de", 0.16, 0.8, 4],
  ["fr", 0.16, 0.6, 10],
  ["it", 0.16, 0.6, 10],
  ["uk", 0.16, 0.9, 10],
  ["ie", 0.05, 0.1, 7],
  ["dk", 0.05, 1, 4],
  ["gr", 0.08, 0.7, 7],
];
const emissions = {
  entente: 1,
  asOf: "1993",
  parties: Object.fromEntries(states.map(([id, capability]) => [id, { capability }])),
  issues: {
    delay: { statusQuo: "none", options: { none: { at: 0 }, seven: { at: 7 }, eight: { at: 8 }, ten: { at: 10 } } },
  },
  positions: Object.fromEntries(
    states.map(([id, , salience, at]) => [id, { delay: { at, salience: 100 * salience } }]),
  ),
};
const issuesOf = (
  kase: unknown,
  run: Parameters<typeof runEngine<typeof forecastEngine.params, typeof forecastEngine.results>>[2] = {},
) => runEngine(forecastEngine, kase, run).forecast.issues;
const three = (figure: number) => expect.closeTo(figure, 3);

describe("forecastEngine (MODELS-1 §5)", () => {
  it("forecastEngine on emission standards gives every model's figure and the mean as headline", () => {
    const [delay] = issuesOf(emissions);
    expect(delay).toMatchObject({
      id: "delay",
      n: 10,
      leftOut: [],
      mean: expect.closeTo(7.389956, 6),
      meanSalience: expect.closeTo(6.655738, 6),
      plainMean: three(6.7),
      median: 7,
      medianRange: [7, 7],
      statusQuo: 0,
      nearestOption: "seven",
      headline: expect.closeTo(7.389956, 6),
    });
    expect(delay?.challenge).toMatchObject({ reading: "replication", settled: false, forecast: three(9.641) });
    expect(delay?.challenge?.risk).toMatchObject({ uk: expect.closeTo(1.9649, 4), ie: three(0.5), dk: three(2) });
    expect(delay?.challenge?.moves[0]).toMatchObject({ round: 1, party: "be", because: "compromise", from: 7 });
    expect(delay?.exchange).toMatchObject({ outcome: expect.closeTo(7.389956, 6), trades: [], externalities: {} });
    expect(delay?.pce).toMatchObject({ places: [4, 7, 10], mode: 7, mean: three(7.513) });
  });
  it("forecastEngine tempers saliences: the shares that ship of the means by s⁰, s^½ and s", () => {
    const [delay] = issuesOf(emissions);
    const sum = (value: (state: (typeof states)[number]) => number): number =>
      states.reduce((all, state) => all + value(state), 0);
    const root = sum(([, c, s, x]) => c * Math.sqrt(s) * x) / sum(([, c, s]) => c * Math.sqrt(s));
    const [none, half, whole] = TEMPERED.shares;
    expect(delay?.tempered).toBeCloseTo(none * (7.55 / 1.01) + half * root + whole * 7.389956, 6);
  });
  it("forecastEngine averages mean, median, challenge, exchange and election, and spans them", () => {
    const [delay] = issuesOf(emissions);
    expect(delay?.ensemble).toBeCloseTo((7.389956 + 7 + 9.640994 + 7.389956 + 7.512906) / 5, 5);
    expect(delay?.spread).toBeCloseTo(9.640994 - 7, 5);
  });
  it("forecastEngine({ reading: printed }) reads the challenge model as printed", () => {
    expect(issuesOf(emissions, { params: { reading: "printed" } })[0]?.challenge).toMatchObject({ forecast: 10 });
  });
  it("forecastEngine shows a trade under both its issues, and what it costs a third", () => {
    const kase = ladderCase({
      a: { at: [0, 0], salience: [20, 90] },
      b: { at: [100, 100], salience: [80, 40] },
      c: { at: [50, 100], salience: [50, 50] },
    });
    const [first, second] = issuesOf(kase);
    expect(first?.exchange?.outcome).toBeCloseTo(83.3333, 4);
    expect(second?.exchange?.outcome).toBeCloseTo(39.7436, 4);
    expect(first?.exchange?.trades).toEqual(second?.exchange?.trades);
    expect(first?.exchange?.trades).toMatchObject([
      { parties: ["a", "b"], issues: ["i0", "i1"], externalities: { c: expect.closeTo(-11.7949, 4) } },
    ]);
    const [here, there] = [first, second].map((issue) => issue?.exchange?.externalities.c ?? Number.NaN);
    expect((here ?? 0) + (there ?? 0)).toBeCloseTo(-11.7949, 4);
  });
  it("forecastEngine leaves those without a capability out of weighted models where others have one", () => {
    const { north, ...others } = strait.parties;
    const kase = { ...strait, parties: { north: { name: north?.name }, ...others } };
    const [quota] = issuesOf(kase);
    expect(quota?.leftOut).toEqual(["north"]);
    expect(quota?.n).toBe(3);
    // South 35 × .4 and isles 10 × 1, both at 60.
    expect(quota).toMatchObject({ mean: 60, nearestOption: "science", plainMean: three((100 + 60 + 60) / 3) });
    expect(quota?.meanSalience).toBeCloseTo((80 * 100 + 40 * 60 + 100 * 60) / 220, 9);
  });
  it("forecastEngine counts every capability as 1 where nobody has one", () => {
    const [only] = issuesOf(ladderCase({ p: { at: [0], salience: [100] }, q: { at: [100], salience: [50] } }));
    expect(only).toMatchObject({ leftOut: [], mean: expect.closeTo(100 / 3, 9), median: 0 });
  });
  it("forecastEngine gives one party its place in every model, and nulls where nobody holds a position", () => {
    const [mine, nobodys] = issuesOf(ladderCase({ p: { at: [30, null, 0] } }));
    expect(mine).toMatchObject({ n: 1, mean: 30, median: 30, ensemble: 30, spread: 0, pce: { mode: 30, mean: 30 } });
    expect(mine?.challenge).toMatchObject({ forecast: 30, settled: true, medians: [] });
    expect(mine?.exchange?.outcome).toBe(30);
    expect(nobodys).toMatchObject({ n: 0, mean: null, median: null, headline: null, challenge: null, exchange: null });
    expect(nobodys).toMatchObject({ pce: null, ensemble: null, spread: null, nearestOption: null, statusQuo: 0 });
  });
  it("forecastEngine names of two equally near options the one nearer to the status quo", () => {
    const kase = (statusQuo: string) => ({
      ...ladderCase({ p: { at: [50] } }),
      issues: { i0: { statusQuo, options: { no: { at: 0 }, yes: { at: 100 } } } },
    });
    expect(issuesOf(kase("no"))[0]?.nearestOption).toBe("no");
    expect(issuesOf(kase("yes"))[0]?.nearestOption).toBe("yes");
  });
  it("forecastEngine({ issue }) forecasts one issue, and names those there are when asked for another", () => {
    expect(issuesOf(strait, { params: { issue: "access" } }).map(({ id }) => id)).toEqual(["access"]);
    expect(() => issuesOf(strait, { params: { issue: "acess" } })).toThrow(/issue "acess" .* quota, access/);
  });
  it("forecastEngine answers alike in whatever order the parties are written", () => {
    const turned = { ...emissions, parties: Object.fromEntries(Object.entries(emissions.parties).toReversed()) };
    const [found, other] = [issuesOf(emissions)[0], issuesOf(turned)[0]];
    for (const key of ["mean", "median", "ensemble", "spread"] as const)
      expect(other?.[key]).toBeCloseTo(found?.[key] ?? Number.NaN, 9);
    expect(other?.challenge?.risk).toMatchObject(
      Object.fromEntries(
        Object.entries(found?.challenge?.risk ?? {}).map(([id, risk]) => [id, expect.closeTo(risk, 9)]),
      ),
    );
  });
});
