import { describe, expect, it } from "vitest";
import { roadmapEngine } from "../src/engines/order/roadmap.js";
import { need } from "./oracle/basics.js";
import { accepts, type Outcome, readModel } from "./oracle/model.js";
import { type OrderQuestion, oracleOrder } from "./oracle/order.js";
import type { OracleOptions, RawCase, RawCondition, RawPackage } from "./oracle/raw.js";
import { leverRule, satisfied } from "./oracle/rules.js";
import { readTable } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { type Stream, streamOf } from "./random-stream.js";
import { runEngine } from "./run-engine.js";

const SEEDS = Array.from({ length: 800 }, (_, k) => k + 1);

/** A random case with orderings, finish lines and burdens, a package to reach, and how. */
function question(seed: number): { kase: RawCase; options: OracleOptions; asked: OrderQuestion } {
  const { kase, options } = seed % 4 === 0 ? give(seed) : randomCase(seed);
  const stream = streamOf(seed + 310_000);
  const issues = Object.keys(kase.issues);
  const parties = Object.keys(kase.parties);
  const optionOf = (issue: string): string => stream.pick(Object.keys(need(kase.issues[issue]).options));
  const condition = (): RawCondition => {
    const issue = stream.pick(issues);
    return {
      [issue]: stream.chance(0.15)
        ? [optionOf(issue)]
        : `${stream.pick(["=", "!=", ">=", "<=", ">", "<"])} ${optionOf(issue)}`,
    };
  };
  const many = <T>(name: string, most: number, make: () => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: stream.whole(0, most) }, (_, k) => [`${name}-${k}`, make()]));
  const { where: _where, ...frame } = options;
  return {
    kase: {
      ...kase,
      parties: Object.fromEntries(
        parties.map((id) => [id, { ...kase.parties[id], ...(stream.chance(0.5) ? { finish: condition() } : {}) }]),
      ),
      orderings: many("order", seed % 4 === 0 ? 5 : 3, () => ({
        party: stream.pick(parties),
        first: condition(),
        before: condition(),
      })),
      burdens: many("burden", 2, () => burden(stream, parties, condition)),
    },
    options: frame,
    asked: {
      target: stream.chance(seed % 4 === 0 ? 0.9 : 0.6)
        ? mostAccepted(kase, frame)
        : Object.fromEntries(issues.map((issue) => [issue, optionOf(issue)])),
      skip: stream.chance(0.3),
      pairs: stream.chance(0.4),
      grain: stream.pick([1, 1, 2, 3]),
    },
  };
}

/** Two or three who each hold levers that cost them and serve the others, as in the toy of MODELS-2: stops expose someone. */
function give(seed: number): { kase: RawCase; options: OracleOptions } {
  const stream = streamOf(seed + 320_000);
  const parties = ["a", "b", "c"].slice(0, stream.whole(2, 3));
  const issues = Array.from({ length: stream.whole(3, 4) }, (_, k) => `i${k}`);
  const holder = issues.map((_, k) => need(parties[k % parties.length]));
  const at = (party: string, k: number): number =>
    holder[k] === party ? stream.pick([0, 0, 20]) : stream.pick([70, 100]);
  return {
    options: {},
    kase: {
      entente: 1,
      asOf: "2024-03-01",
      parties: Object.fromEntries(parties.map((id) => [id, {}])),
      issues: Object.fromEntries(
        issues.map((id, k) => [
          id,
          {
            statusQuo: "no",
            levers: [need(holder[k])],
            options: { no: { at: 0 }, ...(stream.chance(0.4) ? { some: { at: 40 } } : {}), yes: { at: 100 } },
          },
        ]),
      ),
      positions: Object.fromEntries(
        parties.map((id) => [
          id,
          Object.fromEntries(
            issues.map((issue, k) => [issue, { at: at(id, k), salience: stream.pick([20, 40, 60, 80]) }]),
          ),
        ]),
      ),
    },
  };
}

/** The package that most at the table accept, so that stops on the way to it can leave someone exposed. */
function mostAccepted(kase: RawCase, options: OracleOptions): RawPackage {
  const model = readModel(kase, options);
  const { members, addressees } = readTable(model);
  const count = (x: Outcome): number => [...members, ...addressees].filter((id) => accepts(model, x, id)).length;
  const far = model.all.toSorted((a, b) => count(b) - count(a) || b.moved.length - a.moved.length);
  return need(far[0]).choice;
}

function burden(stream: Stream, parties: readonly string[], condition: () => RawCondition) {
  const payers = stream.some(parties, 1);
  return {
    ...(stream.chance(0.5) ? { when: condition() } : {}),
    cost: 10,
    unit: "MEUR",
    payers: Object.fromEntries(payers.map((id) => [id, stream.pick([0, 0.2, 0.5, 1])])),
  };
}

interface Found {
  readonly seed: number;
  readonly kase: RawCase;
  readonly options: OracleOptions;
  readonly asked: OrderQuestion;
  readonly oracle: ReturnType<typeof oracleOrder>;
  // biome-ignore lint/suspicious/noExplicitAny: read by path
  readonly result: any;
}

const all: Found[] = SEEDS.flatMap((seed) => {
  const { kase, options, asked } = question(seed);
  const oracle = oracleOrder(kase, options, asked);
  if (oracle.stops > 600) return [];
  const { target, ...gait } = asked;
  const { asOf, voice, forum, loss } = options;
  const run = { frame: { asOf, voice, forum, loss }, params: { package: target, ...gait } };
  return [{ seed, kase, options, asked, oracle, result: runEngine(roadmapEngine, kase, run) }];
});

describe("order equals the words of MODELS-2 §2 on random cases, seeds 1 to 800", () => {
  it("in the least way: worst stop, sum, steps, by single and paired steps, rungs passed over, instalments", () => {
    const kinds = new Set<string>();
    for (const { seed, asked, oracle, result } of all) {
      const least = oracle.least();
      const note = `seed ${seed}, ${JSON.stringify(asked)}`;
      expect(result.infeasible === null, note).toBe(least !== null);
      if (least === null) continue;
      kinds.add(`${asked.pairs} ${asked.skip} ${asked.grain > 1}`);
      expect(result.maxExposure, note).toBeCloseTo(least.worst, 9);
      expect(result.totalExposure, note).toBeCloseTo(least.sum, 9);
      expect(result.steps.length, note).toBe(least.steps);
    }
    expect(all.length).toBeGreaterThan(350);
    expect(kinds.size).toBe(8);
  });

  it("in what each ordering costs, and in whether steps of two issues help", () => {
    let priced = 0;
    for (const { seed, asked, oracle, result } of all) {
      const least = oracle.least();
      for (const [id] of oracle.binding) {
        const without = oracle.least([id]);
        const price = least === null || without === null ? null : least.worst - without.worst;
        if (price === null) expect(result.orderingPrice[id], `seed ${seed}, ${id}`).toBeNull();
        else expect(result.orderingPrice[id], `seed ${seed}, ${id}`).toBeCloseTo(price, 9);
        if (price !== null && price > 1e-6) priced++;
      }
      const [single, paired] = [oracle.least([], false), oracle.least([], true)];
      const helps =
        paired !== null &&
        (single === null ||
          paired.worst < single.worst - 1e-9 ||
          (paired.worst <= single.worst + 1e-9 && paired.sum < single.sum - 1e-9));
      expect(result.pairsHelp, `seed ${seed}, ${JSON.stringify(asked)}`).toBe(helps);
      expect(result.moot, `seed ${seed}`).toEqual(oracle.moot);
    }
    expect(priced).toBeGreaterThan(4);
  });

  it("in the least sets that clash, cheapest first, those with a sacred line last", () => {
    let sacred = 0;
    let barred = 0;
    for (const { seed, oracle, result } of all) {
      if (oracle.least() !== null) {
        expect(result.relaxation, `seed ${seed}`).toEqual([]);
        continue;
      }
      barred++;
      const expected = oracle.relaxations().slice(0, 5);
      expect(
        result.relaxation.map(({ drop, notForSale }: { drop: string[]; notForSale: boolean }) => ({
          drop,
          notForSale,
        })),
        `seed ${seed}`,
      ).toEqual(expected.map(({ drop, notForSale }) => ({ drop, notForSale })));
      expected.forEach(({ way }, k) => {
        expect(result.relaxation[k].maxExposure, `seed ${seed}`).toBeCloseTo(way.worst, 9);
        expect(result.relaxation[k].totalExposure, `seed ${seed}`).toBeCloseTo(way.sum, 9);
      });
      if (expected.some(({ notForSale }) => notForSale)) sacred++;
    }
    expect(barred).toBeGreaterThan(30);
    expect(sacred).toBeGreaterThan(3);
  });

  it("in every step: what changes, who stands how exposed, and that those who act are enough and no one too many", () => {
    let outsiders = 0;
    for (const { seed, kase, oracle, result } of all) {
      const { model, rungs, issues, counted, seats } = oracle;
      const table = readTable(model);
      const levels = issues.map(() => 0);
      for (const step of result.steps) {
        const moved = step.changes.map(({ issue }: { issue: string }) => issue);
        for (const { issue, from, to } of step.changes) {
          const k = issues.indexOf(issue);
          const nameOf = (level: number): string | number =>
            need(rungs[k])[level]?.option ?? need(need(rungs[k])[level]).place;
          expect(from, `seed ${seed}`).toEqual(nameOf(need(levels[k])));
          levels[k] = need(rungs[k]).findIndex((_, level) => nameOf(level) === to);
          expect(step.package[issue], `seed ${seed}`).toEqual(to);
        }
        const isLast = levels.every((level, k) => level === need(rungs[k]).length - 1);
        for (const party of seats)
          expect(step.gains[party], `seed ${seed}, ${party}`).toBeCloseTo(
            oracle.utility(party, levels) - need(model.reservation[party]),
            9,
          );
        expect(Object.keys(step.exposure), `seed ${seed}`).toEqual(
          model.withUtility.filter((id) => counted.includes(id)),
        );
        for (const party of counted) {
          const loss = Math.max(0, need(model.reservation[party]) - oracle.utility(party, levels));
          expect(step.exposure[party], `seed ${seed}, ${party}`).toBeCloseTo(isLast ? 0 : loss, 8);
        }
        const everyone = model.parties.map((id) => ({ id, abstains: false, weights: {} }));
        const rules = moved.map((issue: string) => {
          const k = issues.indexOf(issue);
          return leverRule(kase.issues[issue]?.levers, need(need(rungs[k])[need(levels[k])]).to);
        });
        if (rules.some((rule: unknown) => rule === null)) continue;
        const met = (hands: readonly string[]): boolean =>
          rules.every((rule: never) => satisfied(rule, hands, everyone));
        expect(met(step.by), `seed ${seed}`).toBe(true);
        if (!step.pair)
          for (const one of step.by)
            expect(met(step.by.filter((id: string) => id !== one)), `seed ${seed}`).toBe(false);
        const hands = [...table.members, ...table.observers, ...table.toward];
        expect(step.needsOutsider, `seed ${seed}`).toBe(!met(hands));
        if (step.needsOutsider) outsiders++;
      }
    }
    expect(outsiders).toBeGreaterThan(10);
  });

  it("in who is done when, and which burdens others still carry", () => {
    let done = 0;
    for (const { seed, kase, oracle, result } of all) {
      if (result.infeasible !== null) continue;
      const { model, issues, rungs, meets } = oracle;
      const stops = [issues.map(() => 0)];
      for (const step of result.steps) {
        const levels = [...need(stops.at(-1))];
        for (const { issue, to } of step.changes) {
          const k = issues.indexOf(issue);
          levels[k] = need(rungs[k]).findIndex(({ option, place }) => (option ?? place) === to);
        }
        stops.push(levels);
      }
      const finishes = model.parties.flatMap((party) => {
        const finish = (kase.parties[party] as { finish?: RawCondition }).finish;
        if (finish === undefined) return [];
        const first = stops.findIndex((_, k) => stops.slice(k).every((stop) => meets(finish, stop)));
        return [[party, first < 0 ? null : first] as const];
      });
      expect(result.finishes, `seed ${seed}`).toEqual(Object.fromEntries(finishes));
      const end = need(stops.at(-1));
      const burdens = Object.entries(
        kase.burdens as Record<string, { when?: RawCondition; payers: Record<string, number> }>,
      );
      for (const [party, step] of finishes) {
        if (step === null) continue;
        if (step > 0) done++;
        const carried = burdens.flatMap(([id, { when, payers }]) => {
          const total = Object.values(payers).reduce((sum, share) => sum + share, 0);
          const others = Object.entries(payers).filter(([payer, share]) => payer !== party && share > 0);
          if (!meets(when, end) || others.length === 0) return [];
          return [
            {
              burden: id,
              payers: others.map(([payer]) => payer),
              shareOfOthers: others.reduce((sum, [, share]) => sum + share, 0) / total,
            },
          ];
        });
        expect(result.carriesOn[party], `seed ${seed}, ${party}`).toEqual(carried);
      }
    }
    expect(done).toBeGreaterThan(30);
  });
});
