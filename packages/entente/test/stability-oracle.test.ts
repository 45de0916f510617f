import { describe, expect, it } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { judgeCase } from "../src/engines/break/judge-case.js";
import { irreversibleOf } from "../src/engines/break/mobility.js";
import { above, need } from "./oracle/basics.js";
import { accepts, type Model, type Outcome, readModel } from "./oracle/model.js";
import type { RawCase } from "./oracle/raw.js";
import { leverRule, satisfied } from "./oracle/rules.js";
import { everyCoalition, type NaiveConflict, naiveEquilibria, stable } from "./oracle/stability.js";
import { readTable, type Table } from "./oracle/table.js";
import { randomCase } from "./random-case.js";
import { streamOf } from "./random-stream.js";

/** MODELS-2 §1: who can change which issue, straight from the words. */
function canChange(
  { model, observers, toward, members }: Table,
  group: readonly string[],
  x: Outcome,
  y: Outcome,
): boolean {
  const willing = [...observers, ...toward.filter((id) => !model.withUtility.includes(id))];
  const seats = model.parties.map((id) => ({ id, abstains: false, weights: {} }));
  const met = (rule: NonNullable<ReturnType<typeof leverRule>>, hands: readonly string[]) =>
    satisfied(rule, [...hands, ...willing], seats);
  const left = model.withUtility.filter((party) => !group.includes(party));
  return model.issues.every((issue) => {
    const { levers, statusQuo, options } = need(model.raw.issues[issue]);
    const [a, b] = [need(x.choice[issue]), need(y.choice[issue])];
    if (a === b) return true;
    const far = (option: string) => Math.abs(need(options[option]).at - need(options[statusQuo]).at);
    const fixed = (options[a] as { irreversible?: boolean }).irreversible === true;
    if (fixed && far(b) <= far(a)) return false;
    const rule = leverRule(levers, b === statusQuo ? a : b);
    if (b === statusQuo) {
      if (rule !== null) return !met(rule, left);
      return members.some((party) => accepts(model, x, party) && group.includes(party));
    }
    if (rule !== null) return met(rule, group);
    const consenting = members.filter((party) => accepts(model, y, party));
    return consenting.length > 0 && consenting.every((party) => group.includes(party));
  });
}

function naiveConflict(model: Model): NaiveConflict {
  const table = readTable(model);
  const parties = model.withUtility;
  const steps = (group: readonly string[], x: Outcome): number[] =>
    model.all.flatMap((y, k) => (y !== x && canChange(table, group, x, y) ? [k] : []));
  const ranks = parties.map((party) => {
    const lines = model.redLines.filter(([, line]) => line.party === party).map(([id]) => id);
    const better = (x: Outcome, y: Outcome): boolean => {
      const [bx, by] = [x, y].map(({ broken }) => broken.some((id) => lines.includes(id)));
      return bx !== by ? !bx : above(need(x.u[party]), need(y.u[party]));
    };
    return model.all.map((x) => model.all.filter((y) => better(x, y)).length);
  });
  return {
    states: model.all.length,
    ranks,
    moves: parties.map((party) => model.all.map((x) => steps([party], x))),
    together: (members, x) =>
      steps(
        members.map((d) => need(parties[d])),
        need(model.all[x]),
      ),
  };
}

function withIrreversible(kase: RawCase, seed: number): RawCase {
  const stream = streamOf(seed + 10_000);
  if (stream.chance(0.5)) return kase;
  const issues = Object.entries(kase.issues).map(([id, issue]) => {
    const options = Object.entries(issue.options).map(([option, entry]) => [
      option,
      stream.chance(0.25) ? { ...entry, irreversible: true } : entry,
    ]);
    return [id, { ...issue, options: Object.fromEntries(options) }];
  });
  return { ...kase, issues: Object.fromEntries(issues) };
}

describe("judgeCase(asked, question)", () => {
  const cases = Array.from({ length: 1200 }, (_, seed) => ({
    seed,
    kase: withIrreversible(randomCase(seed).kase, seed),
  }))
    .map((one) => ({ ...one, model: readModel(one.kase) }))
    .filter(({ model }) => model.all.length > 3 && model.all.length <= 27 && model.withUtility.length > 1);
  it("equals the definitions on small random cases: equilibria alone and together, and a verdict for each party", () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const { seed, kase, model } of cases.slice(0, 250)) {
      const asked = putQuestion(caseSchema.parse(kase), frameSchema.parse({}));
      const { target, deals, irreversible } = {
        target: null,
        deals: model.all.map(({ choice }) =>
          asked.space.issues.map((issue, i) => need(asked.space.options[i]).indexOf(need(choice[issue]))),
        ),
        irreversible: irreversibleOf(asked, {}),
      };
      const { equilibria, judged } = judgeCase(asked, { target, deals, irreversible, scope: "all states" });
      const naive = naiveConflict(model);
      const numberOf = (choice: unknown) =>
        model.all.findIndex((x) => JSON.stringify(x.choice) === JSON.stringify(choice));
      const found = (states: readonly unknown[] | null) =>
        need(states)
          .map(numberOf)
          .sort((a, b) => a - b);
      const { nash, gmr, smr, seq, cnash, cgmr, csmr, cseq } = equilibria;
      const deciders = naive.ranks.length;
      const singles = Array.from({ length: deciders }, (_, d) => [d]);
      const alone = { nash: found(nash), gmr: found(gmr), smr: found(smr), seq: found(seq) };
      expect(alone, `seed ${seed}`).toEqual(naiveEquilibria(naive, singles));
      const together = { nash: found(cnash), gmr: found(cgmr), smr: found(csmr), seq: found(cseq) };
      expect(together, `seed ${seed}, coalitions`).toEqual(naiveEquilibria(naive, everyCoalition(deciders)));
      for (const { state, concept } of judged) {
        const x = numberOf(state);
        const held = model.withUtility.map((party, d) => [party, strongest(stable(naive, [d], x))]);
        expect(concept, `seed ${seed}, state ${x}`).toEqual(Object.fromEntries(held));
      }
    }
  });
  it("says of one package, by search with early exit, what it says of all", () => {
    for (const { seed, kase, model } of cases.slice(0, 120)) {
      const asked = putQuestion(caseSchema.parse(kase), frameSchema.parse({}));
      const x = streamOf(seed).whole(0, model.all.length - 1);
      const { choice } = need(model.all[x]);
      const target = asked.space.issues.map((issue, i) => need(asked.space.options[i]).indexOf(need(choice[issue])));
      const question = { target, deals: [], irreversible: irreversibleOf(asked, {}), scope: "by size" as const };
      const { perParty } = judgeCase(asked, question);
      const naive = naiveConflict(model);
      model.withUtility.forEach((party, d) => {
        const { nash, gmr, smr, seq } = need(perParty[party]);
        expect({ nash, gmr, smr, seq }, `seed ${seed}, ${party}`).toEqual(stable(naive, [d], x));
      });
    }
  });
});

function strongest({ nash, gmr, smr, seq }: ReturnType<typeof stable>): string {
  if (nash) return "nash";
  if (seq) return "seq";
  if (smr) return "smr";
  return gmr ? "gmr" : "none";
}
