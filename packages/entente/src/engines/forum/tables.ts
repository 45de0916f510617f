import * as z from "zod";
import type { Asked } from "../asked.js";
import { defineEngine, type Tools } from "../engine.js";
import { type Target, targetOf, targetParams, targetResult, targetSchema } from "../target.js";
import { askedAt } from "./consent.js";
import { bypassedAt, coverageOf } from "./coverage.js";
import { productionOf, productionShape } from "./production.js";
import { rulePowerOf, rulePowerShape } from "./rule-power.js";

const ids = z.array(z.string());
export const bypassedSchema = z.strictObject({
  party: z.string(),
  harmed: z.boolean().describe("Whether it would be worse off than without a deal."),
  redLines: ids.describe("Its red lines that are broken."),
  stake: z.number().min(0).max(1).describe("Share of what matters to it that the package moves."),
  issues: ids.describe("Moved issues that weigh at least an even share for it."),
});
const tableSchema = z.strictObject({
  ...productionShape,
  accepts: ids.describe("Members that accept the package that is meant."),
  accepted: z.boolean(),
  pivotal: ids.describe("Members whose change of mind turns the verdict on it."),
  covered: ids.describe("Issues it moves whose levers the members hold."),
  delivered: ids.describe("Issues it moves whose levers the members that accept it hold."),
  coveredTogether: ids.nullable().describe("Covered by members and addressees together; null without addressees."),
  outOfScope: ids.describe("Issues it moves that the table does not decide."),
  missing: z.array(ids).describe("Smallest sets of outsiders whose hands it still needs."),
  unnecessary: ids.describe("Members whom neither hands nor rule need for it."),
  bypassed: z.array(bypassedSchema).describe("Absent parties whom the outcome harms, offends or moves."),
  bypassedAt: z
    .enum(["produces", "target"])
    .nullable()
    .describe("Read at what the table would produce, else at the package that is meant."),
  ...rulePowerShape,
});

export const tablesEngine = defineEngine({
  id: "tables",
  verb: "forum",
  title: "Which table can deliver it",
  question: "Which table can deliver the package, what would each settle on, and who can stop what there?",
  cites: ["shapley-shubik-1954", "penrose-1946", "banzhaf-1965", "coleman-1971", "felsenthal-machover-1998"],
  version: 1,
  examples: [{}],
  params: z.strictObject(targetParams),
  results: z.strictObject({
    target: targetSchema,
    forums: z.record(z.string(), tableSchema).describe("Every table in force."),
  }),
  run: (asked, { package: given }, tools) => {
    const target = targetOf(asked, given);
    const { forums } = asked.view;
    return {
      target: targetResult(target),
      forums: Object.fromEntries(
        forums.map((forum, k) => {
          const there = forum.id === asked.table.forum.id ? asked : askedAt(asked, forum);
          const told = tableResult(there, target, tools);
          tools.progress((k + 1) / forums.length);
          return [forum.id, told];
        }),
      ),
    };
  },
});

function tableResult(asked: Asked, target: Target | null, tools: Tools): z.output<typeof tableSchema> {
  const { shown, options } = productionOf(asked);
  const read = options ?? target?.options ?? null;
  return {
    ...shown,
    ...(target === null ? nothingCovered() : coverageOf(asked, target.options)),
    bypassed: read === null ? [] : bypassedAt(asked, read),
    bypassedAt: options !== null ? "produces" : target !== null ? "target" : null,
    ...rulePowerOf(asked, tools),
  };
}

function nothingCovered(): ReturnType<typeof coverageOf> {
  const none = { accepts: [], pivotal: [], covered: [], delivered: [], outOfScope: [], missing: [], unnecessary: [] };
  return { ...none, accepted: false, coveredTogether: null };
}
