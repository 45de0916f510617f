import * as z from "zod";
import { compileCondition, type Tests } from "../../case/condition.js";
import type { Condition } from "../../case/model.js";
import { isList } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { holds } from "../../case/space/space.js";
import { leverRule } from "../../case/space/table.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { type Target, targetOf } from "../target.js";
import { activeBurdens, shareIn, wholeShare } from "./active-burdens.js";
import { payParams } from "./pay-params.js";

export const triggersEngine = defineEngine({
  id: "triggers",
  verb: "pay",
  title: "When the bill comes",
  question: "Who decides when each bill comes, and who is done by then?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject(payParams),
  results: z.strictObject({
    triggers: z
      .array(
        z.strictObject({
          burden: z.string(),
          issues: z.array(z.string()).describe("Moved issues whose move brings the bill about."),
          holders: z.array(z.string()).describe("Parties with a hand on a lever of these moves."),
          payersWithout: z.array(z.string()).describe("Payers that hold none of these levers."),
          shareWithout: z.number().min(0).max(1).nullable().describe("Share of the bill that they carry together."),
          done: z.array(z.string()).describe("Parties whose finish line is met wherever the bill comes."),
          open: z.array(z.string()).describe("Parties whose finish line the bill's coming leaves open."),
        }),
      )
      .describe("One entry a burden that holds at the package; nobody triggers what holds without a move."),
    finished: z
      .record(z.string(), z.boolean())
      .describe("Whether the package meets the finish line of each party that has one."),
  }),
  run: (asked, params) => {
    const { kase, view } = asked;
    const target = targetOf(asked, params.package);
    if (target === null) return { triggers: [], finished: {} };
    const lines = view.parties.flatMap((id) => {
      const finish = kase.parties[id]?.finish;
      return finish === undefined ? [] : [[id, compileCondition(kase.issues, finish)] as const];
    });
    return {
      triggers: activeBurdens(asked, target).map(({ id, burden, payers }) => {
        const { when = {} } = burden;
        const { issues, holders } = triggerOf(asked, when, target);
        const without = Object.keys(payers ?? {}).filter((party) => !holders.includes(party));
        const trigger = compileCondition(kase.issues, when);
        return {
          burden: id,
          issues,
          holders,
          payersWithout: without,
          shareWithout: payers && wholeShare(without.reduce((sum, party) => sum + shareIn(payers, party), 0)),
          done: lines.filter(([, finish]) => implies(trigger, finish)).map(([party]) => party),
          open: lines.filter(([, finish]) => !implies(trigger, finish)).map(([party]) => party),
        };
      }),
      finished: Object.fromEntries(lines.map(([party, finish]) => [party, holds(finish, target.options)])),
    };
  },
});

function triggerOf({ kase, space, table, view }: Asked, when: Condition, target: Target) {
  const issues = Object.keys(when).filter((issue) => target.package[issue] !== kase.issues[issue]?.statusQuo);
  const seated = table.members.map((p) => space.parties[p] ?? "");
  const hands = new Set(
    issues.flatMap((issue) => {
      const rule = leverRule(kase, issue, target.package[issue] ?? "");
      return rule === null ? seated : handsIn(rule, view.parties, (id, weight) => weightOf(kase.parties[id], weight));
    }),
  );
  return { issues, holders: view.parties.filter((id) => hands.has(id)) };
}

/** Parties that a lever rule counts. */
function handsIn(rule: Rule, all: readonly string[], weigh: (id: string, weight: string) => number): readonly string[] {
  if (typeof rule === "string") return all;
  if (isList(rule)) return rule;
  if ("all" in rule) return rule.all.flatMap((part) => handsIn(part, all, weigh));
  if ("any" in rule) return rule.any.flatMap((part) => handsIn(part, all, weigh));
  return all.filter((id) => rule.by === "count" || weigh(id, rule.by) > 0);
}

function weightOf(party: Asked["kase"]["parties"][string] | undefined, weight: string): number {
  if (weight === "capability") return party?.capability ?? 0;
  return weight === "weight" ? (party?.weight ?? 0) : (party?.attributes?.[weight] ?? 0);
}

/** Whether every package that meets one condition meets the other; an issue that a condition leaves out is free. */
function implies(one: Tests, other: Tests): boolean {
  return other.every(({ issue, passes }) => {
    const given = one.filter((test) => test.issue === issue);
    return passes.every((pass, option) => pass === 1 || given.some((test) => test.passes[option] !== 1));
  });
}
