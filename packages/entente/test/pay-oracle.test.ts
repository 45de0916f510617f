import { describe, expect, it } from "vitest";
import { need, subsets, sum } from "./oracle/basics.js";
import { readModel } from "./oracle/model.js";
import type { RawCase, RawCondition, RawPackage } from "./oracle/raw.js";
import { readTable } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { streamOf } from "./random-stream.js";
import { runVerb } from "./run-verb.js";

const SEEDS = Array.from({ length: 200 }, (_, k) => k + 1);
type Shares = Readonly<Record<string, number>>;
interface RawBurden {
  readonly when?: RawCondition;
  readonly cost: number;
  readonly unit: string;
  readonly payers: Shares;
  readonly benefit?: Shares;
}

function scaled(shares: Shares): Shares {
  const total = sum(Object.values(shares));
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share / total]));
}

function withoutAbstaining(kase: RawCase): RawCase {
  return JSON.parse(JSON.stringify(kase).replaceAll('"abstains":true', '"abstains":false'));
}

function same(found: Shares | null | undefined, expected: Shares | null, note: string): void {
  if (expected === null) {
    expect(found, note).toBeNull();
    return;
  }
  const shown = Object.entries(expected).filter(([, share]) => share !== 0);
  for (const [id, share] of shown) expect(found?.[id], `${note}, ${id}`).toBeCloseTo(share, 9);
  expect(sum(Object.values(found ?? {})), note).toBeCloseTo(1, 9);
}

const all = SEEDS.map((seed) => {
  const { kase, options } = randomCase(seed);
  const { where: _where, ...frame } = options;
  const stream = streamOf(seed + 610_000);
  const parties = Object.keys(kase.parties);
  const optionOf = (issue: string): string => stream.pick(Object.keys(need(kase.issues[issue]).options));
  const shares = (): Shares =>
    Object.fromEntries(stream.some(parties, 1).map((id) => [id, stream.pick([0.1, 0.25, 0.5, 1])]));
  const burdens: Record<string, RawBurden> = Object.fromEntries(
    Array.from({ length: stream.whole(1, 3) }, (_, k) => {
      const issue = stream.pick(Object.keys(kase.issues));
      return [
        `b${k}`,
        {
          ...(stream.chance(0.4) ? { when: { [issue]: `>= ${optionOf(issue)}` } } : {}),
          cost: stream.pick([10, 30, 45.5]),
          unit: "MEUR",
          payers: shares(),
          ...(stream.chance(0.8) ? { benefit: shares() } : {}),
        },
      ];
    }),
  );
  const target: RawPackage = Object.fromEntries(Object.keys(kase.issues).map((issue) => [issue, optionOf(issue)]));
  const model = readModel(kase, frame);
  const { asOf, voice, forum, loss } = frame;
  const asked = JSON.parse(JSON.stringify({ asOf, voice, forum, loss }));
  const result = runVerb("pay", { ...kase, burdens }, asked, { package: target });
  const active = Object.entries(burdens).filter(([, { when }]) => model.meets(when, model.outcome(target)));
  return { seed, model, active, result };
});

describe("pay equals the words of MODELS-2 §6 on random cases, seeds 1 to 200", () => {
  it("in the burdens in force, their shares by rule, and what each pays in all", () => {
    for (const { seed, active, result } of all) {
      expect(
        result.burdens.map(({ id }: { id: string }) => id),
        `seed ${seed}`,
      ).toEqual(active.map(([id]) => id));
      const bills: Record<string, number> = {};
      active.forEach(([id, { cost, payers, benefit }], k) => {
        const { shares } = result.burdens[k];
        const note = `seed ${seed}, ${id}`;
        const gaining = Object.keys(benefit ?? {});
        const even = gaining.length === 0 ? null : scaled(Object.fromEntries(gaining.map((one) => [one, 1])));
        same(shares.stated, scaled(payers), `${note}, stated`);
        same(shares.benefit, benefit === undefined ? null : scaled(benefit), `${note}, benefit`);
        same(shares.equal, even, `${note}, equal`);
        // One burden's game is worth its cost to any coalition with a beneficiary: Shapley splits it equally.
        same(shares.shapley, even, `${note}, Shapley`);
        for (const [party, share] of Object.entries(scaled(payers))) bills[party] = (bills[party] ?? 0) + share * cost;
      });
      for (const [party, bill] of Object.entries(bills))
        expect(result.totals.MEUR[party], `seed ${seed}, ${party}`).toBeCloseTo(bill, 9);
    }
  });

  it("in the mismatch of paying and deciding, by Banzhaf over every coalition", () => {
    let compared = 0;
    for (const { seed, model, active, result } of all) {
      if (active.length === 0) continue;
      // Power indices read a member that may abstain as any other (CASE.md §4).
      const { members, meetsRule } = readTable(readModel(withoutAbstaining(model.raw), model.options));
      const swings = members.map(
        (one) =>
          subsets(members.filter((other) => other !== one)).filter((set) => !meetsRule(set) && meetsRule([...set, one]))
            .length,
      );
      const turns = sum(swings);
      if (turns === 0 || members.length === 0) continue;
      const say: Shares = Object.fromEntries(members.map((id, k) => [id, need(swings[k]) / turns]));
      const costs: Record<string, number> = {};
      for (const [, { cost, payers }] of active)
        for (const [party, share] of Object.entries(scaled(payers))) costs[party] = (costs[party] ?? 0) + share * cost;
      const pays = scaled(costs);
      const parties = [...new Set([...Object.keys(pays), ...members])];
      const between = sum(parties.map((id) => Math.abs((pays[id] ?? 0) - (say[id] ?? 0)))) / 2;
      expect(result.mismatch.payerDecider, `seed ${seed}`).toBeCloseTo(between, 9);
      compared++;
    }
    expect(compared).toBeGreaterThan(80);
  });
});
