import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Contest } from "../src/case/contests/contest.js";
import { finishBacktest, prepareBacktest } from "../src/engines/backtest/backtest.js";
import { type BacktestParams, backtestParams } from "../src/engines/backtest/backtest-schema.js";
import { forecastTasks, runBacktestTask } from "../src/engines/backtest/tasks.js";
import { TEMPERED } from "../src/engines/backtest/tempered-coefficients.js";
import { askBacktest } from "../src/explain/track/backtest-answer.js";
import { readIssueTables } from "../src/formats/issue-table/read-issue-tables.js";

const backtest = (contests: readonly Contest[], given: BacktestParams) => askBacktest(contests, given).answer.result;
const params = backtestParams.parse({ replicates: 200 });
const DEU = fileURLToPath(new URL("../../../../shared/data/deu3/", import.meta.url));
const hasDeu = existsSync(DEU);
if (!hasDeu) console.warn("DEU III is not scored: ../shared/data/deu3 is missing beside the checkout.");

/** Three parties on two issues of a proposal, and on one of another, by hand. */
const HEAD = "proposal,issue,date,actor,position,salience,capability,outcome,statusQuo";
const ROWS = [
  "p,a,2001-05-01,x,0,80,1,20,0",
  "p,a,2001-05-01,y,100,40,2,20,0",
  "p,a,2001-05-01,z,50,40,1,20,0",
  "p,b,2001-05-01,x,10,50,1,40,",
  "p,b,2001-05-01,y,40,50,2,40,",
  "q,c,2003-01-01,x,0,100,1,100,100",
  "q,c,2003-01-01,y,100,25,2,100,100",
  "q,d,2003-01-01,x,30,10,1,,",
];
const contestsOf = (rows: readonly string[]) =>
  readIssueTables([{ file: "small.csv", text: `${[HEAD, ...rows].join("\n")}\n` }]);
const small = contestsOf(ROWS).contests;
const rowOf = (id: string, contests = small) => backtest(contests, params).models.find((one) => one.id === id);

describe("backtest(contests, params) on a table made by hand", () => {
  it("counts what is scored and what is not", () => {
    expect(backtest(small, params).n).toEqual({
      issues: 4,
      scored: 3,
      undecided: 1,
      weightless: 0,
      proposals: 2,
      actors: 7,
    });
  });
  it.each([
    // a: 50, b: 25, c: 50; outcomes 20, 40, 100.
    ["plainMean", (30 + 15 + 50) / 3],
    // a: (4000 + 2000) / 160 = 37.5; b: 25; c: 2500 / 125 = 20.
    ["meanSalience", (17.5 + 15 + 80) / 3],
    // a: (8000 + 2000) / 200 = 50; b: (500 + 4000) / 150 = 30; c: 5000 / 150 = 100/3.
    ["mean", (30 + 10 + 200 / 3) / 3],
    // a: 50; b: midpoint 25; c: midpoint 50.
    ["plainMedian", (30 + 15 + 50) / 3],
    // a: 80 of 160 is half at 0; b: half at 10; c: 0.
    ["medianSalience", (20 + 30 + 100) / 3],
    // a: midpoint of 0 and 50; b: 25; c: 0.
    ["medianSalienceMid", (5 + 15 + 100) / 3],
    // c·s: a: 80, 80 at 100, 40 at 50: half is 100, passed at 50; b: 50 and 100: 40; c: 100 and 50: 0.
    ["medianLower", (30 + 0 + 100) / 3],
    ["constant50", (30 + 10 + 50) / 3],
    // Of a and c alone.
    ["statusQuo", (20 + 0) / 2],
  ] as const)("%s has a mean absolute error of %f", (id, mae) => {
    expect(rowOf(id)?.mae).toBeCloseTo(mae, 9);
  });
  it("tempered mixes the means by salience⁰, salience^½ and salience", () => {
    const { forecasts } = backtest(small, params).issues[2] ?? { forecasts: null };
    // c: at 100 stand 2·.25^p of 1 + 2·.25^p: 2/3, 1/2, 1/3.
    const [none, root, whole] = TEMPERED.shares;
    expect(forecasts?.tempered).toBeCloseTo(100 * ((none * 2) / 3 + root / 2 + whole / 3), 9);
    expect(none + root + whole).toBeCloseTo(1, 9);
  });
  it("scores place / 100 as the chance of an outcome above 50, against the base rate", () => {
    // Only c lies above 50: base 1/3; leave-one-out × (3/2)².
    const { event, statusQuo } = backtest(small, params);
    expect(event).toMatchObject({
      n: 3,
      base: 1 / 3,
      brierBase: expect.closeTo(2 / 9, 12),
      brierLeaveOneOut: expect.closeTo(0.5, 12),
    });
    // By the block before: there nothing lay above 50, so that c costs 1.
    expect(event?.brierEarlier).toBe(1);
    expect(rowOf("constant50")?.brier).toBe(0.25);
    expect(rowOf("meanSalience")?.brier).toBeCloseTo((0.375 ** 2 + 0.25 ** 2 + 0.8 ** 2) / 3, 12);
    expect(statusQuo).toEqual({ n: 2, survived: 1, share: 0.5 });
  });
  it("compares every model with the baseline that missed least, over resampled proposals", () => {
    const { against, comparisons } = backtest(small, params);
    // constant 50 misses by 30; the means by 31.67 and more.
    expect(against).toBe("constant50");
    const mean = comparisons.find(({ a }) => a === "mean");
    expect(mean).toMatchObject({ n: 3, clusters: 2, indicative: true, verdict: "even" });
    // Two proposals: p differs by (0 + 0) / 2, q by 50/3; the resamples are these and their mixture.
    expect(mean?.meanDifference).toBeCloseTo(50 / 9, 9);
    expect(mean?.low).toBeCloseTo(0, 9);
    expect(mean?.high).toBeCloseTo(50 / 3, 9);
    expect(backtest(small, { ...params, against: "cap_sal_mean" }).against).toBe("mean");
    expect(() => backtest(small, { ...params, against: "oracle" })).toThrow(
      expect.objectContaining({ code: "unknown-model" }),
    );
  });
  it("learns from earlier blocks alone, and never splits a proposal", () => {
    const { splits, issues } = backtest(small, params);
    expect(splits.map(({ from, n, role }) => [from, n, role])).toEqual([
      ["2001-05-01", 2, "learned"],
      ["2003-01-01", 1, "scored"],
    ]);
    expect(issues.map(({ forecasts }) => forecasts.temperedRefit === null)).toEqual([true, true, false, true]);
    const changed = backtest(
      small.map((one) => (one.issue === "c" ? { ...one, outcome: 7 } : one)),
      params,
    );
    expect(changed.splits[1]?.coefficients).toEqual(splits[1]?.coefficients);
  });
  it("keeps what was decided on one day in one block, and has no blocks where a day is missing", () => {
    const again = contestsOf(ROWS.map((row) => row.replace("2003-01-01", "2001-05-01"))).contests;
    expect(backtest(again, params).splits).toHaveLength(1);
    const undated = backtest(
      small.map((one) => ({ ...one, date: null })),
      params,
    );
    expect(undated.splits).toEqual([]);
    expect(undated.models.map(({ id }) => id)).not.toContain("temperedRefit");
  });
  it("gives the same bytes whoever does the parts, in whatever order", () => {
    const whole = JSON.stringify(backtest(small, params));
    const forecasts = forecastTasks(small);
    const late = [...forecasts.keys()].reverse().map((k) => [k, runBacktestTask(forecasts[k] as never)] as const);
    const parts = late.sort(([a], [b]) => a - b).map(([, part]) => structuredClone(part));
    const prepared = prepareBacktest(structuredClone(small), parts, params);
    expect(
      JSON.stringify(
        finishBacktest(
          prepared,
          prepared.tasks.map((task) => runBacktestTask(structuredClone(task))),
        ),
      ),
    ).toBe(whole);
  });
  it("has nothing to score where nothing was decided, and says what the models expect", () => {
    const open = backtest(
      small.map((one) => ({ ...one, outcome: null })),
      params,
    );
    expect(open).toMatchObject({
      n: { scored: 0, undecided: 4 },
      against: null,
      comparisons: [],
      event: null,
      refit: null,
    });
    expect(open.models.find(({ id }) => id === "mean")).toMatchObject({ n: 0, mae: null, low: null });
    expect(open.issues[0]?.forecasts.mean).toBe(50);
    expect(backtest([], params).n.issues).toBe(0);
  });
  it("leaves a party without capability out of what capability weighs, where others have one", () => {
    const { contests } = contestsOf(["p,a,2001,x,0,50,,0,", "p,a,2001,y,100,50,3,0,"]);
    const [issue] = backtest(contests, params).issues;
    expect(issue?.forecasts).toMatchObject({
      mean: 100,
      meanSalience: 50,
      plainMean: 50,
      tempered: expect.closeTo(100, 9),
    });
  });
});

describe("backtest(contests, params) on the emission standards (MODELS-1 §5b)", () => {
  const table = [
    "actor,capability,position,salience",
    ..."Netherlands,0.08,4,0.8|Belgium,0.08,7,0.4|Luxembourg,0.03,4,0.2|Germany,0.16,4,0.8|France,0.16,10,0.6".split(
      "|",
    ),
    ..."Italy,0.16,10,0.6|UK,0.16,10,0.9|Ireland,0.05,7,0.1|Denmark,0.05,4,1.0|Greece,0.08,7,0.7".split("|"),
  ];
  const { contests, problems } = readIssueTables([{ file: "actors.csv", text: table.join("\n") }]);
  const [issue] = backtest(contests, params).issues;
  it("gives mean 7.389956, salience mean 6.655738, plain mean 6.7 and median 7", () => {
    expect(problems).toEqual([]);
    expect(issue).toMatchObject({ issue: "actors", outcome: null, n: 10 });
    expect(issue?.forecasts).toMatchObject({
      mean: expect.closeTo(7.389956, 6),
      meanSalience: expect.closeTo(6.655738, 6),
      plainMean: expect.closeTo(6.7, 9),
      median: 7,
    });
  });
  it("gives the round medians of the replication, which the literature's table has on 7 of 8 rounds", () => {
    const published = [8.4, 9.9, 9.9, 9.9, 9.9, 7.4, 8.8, 9.6];
    const rounds = issue?.rounds ?? [];
    expect(rounds).toEqual(
      [8.416, 9.611, 9.962, 9.962, 9.962, 7.472, 8.825, 9.671].map((one) => expect.closeTo(one, 3)),
    );
    expect(rounds.map((median, k) => Math.floor(10 * median) / 10 === published[k])).toEqual([
      ...[true, false, true, true, true, true, true, true],
    ]);
    expect(issue?.forecasts.challenge).toBeCloseTo(9.641, 3);
  });
});

describe.skipIf(!hasDeu)("backtest(contests, params) on DEU III", () => {
  const { contests, problems } = hasDeu
    ? readIssueTables(
        ["deu3_issues_open.csv", "deu3_positions_open.csv"].map((file) => ({
          file,
          text: readFileSync(DEU + file, "utf8"),
        })),
      )
    : { contests: [] as Contest[], problems: [] };
  const result = backtest(contests, params);
  it.each([
    ["mean", 23.7047],
    ["sal_mean", 23.8714],
    ["cap_sal_mean", 22.982],
    ["median", 29.0787],
    ["sal_median", 29.5472],
    ["sal_median_mid", 29.6555],
    ["cap_sal_median", 28.0039],
    ["const50", 28.4213],
    ["status_quo", 51.8427],
  ])("%s misses by %f, as its README has it", (also, mae) => {
    const row = result.baselines.find((one) => one.also === also);
    expect(Math.abs((row?.mae ?? 0) - mae)).toBeLessThan(5e-5);
    expect(row?.n).toBe(also === "status_quo" ? 178 : 254);
  });
  it("has the event, its base rates and what survived as its README has them", () => {
    expect(problems).toEqual([]);
    const near = (figure: number, expected: number) => expect(Math.abs(figure - expected)).toBeLessThan(5e-5);
    near(result.event?.base ?? 0, 0.4567);
    near(result.event?.brierBase ?? 0, 0.2481);
    near(result.event?.brierLeaveOneOut ?? 0, 0.2501);
    near(result.models.find(({ id }) => id === "meanSalience")?.brier ?? 0, 0.215);
    expect(result.statusQuo).toMatchObject({ n: 178, survived: 35 });
  });
  it("learns the shares that ship, and says that they were learned here", () => {
    expect(result.refit?.shares).toEqual(TEMPERED.shares.map((share) => expect.closeTo(share, 6)));
    expect(result.refit).toMatchObject({ n: TEMPERED.fittedOn.issues, shipped: true });
  });
});
