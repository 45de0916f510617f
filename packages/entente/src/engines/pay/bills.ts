import * as z from "zod";
import { defineEngine } from "../engine.js";
import { byPartySchema } from "../shapes.js";
import { targetOf, targetResult, targetSchema } from "../target.js";
import { activeBurdens, rescaledLists } from "./active-burdens.js";
import { payParams, responsibilityOf } from "./pay-params.js";
import { SPLIT_RULES, type SplitRule, splitsOf, withoutAbility } from "./split.js";
import { unitBlocks } from "./unit-block.js";

const amount = z.number().min(0);
const rangeSchema = z.tuple([amount, amount]).nullable().describe("5th and 95th percentile; null: no range is given.");
const sharesSchema = byPartySchema
  .nullable()
  .describe("Shares 0–1, together 1; null where the rule lacks what it needs.");
const splitsSchema = z.strictObject(
  Object.fromEntries(SPLIT_RULES.map((rule) => [rule, sharesSchema])) as Record<SplitRule, typeof sharesSchema>,
);

export const billsEngine = defineEngine({
  id: "bills",
  verb: "pay",
  title: "Bills",
  question: "What would the package cost, and who would pay how much by which rule?",
  cites: ["shapley-1953", "schmeidler-1969", "littlechild-owen-1973", "aumann-maschler-1985"],
  version: 1,
  examples: [{}, { benefitCostRatio: 2 }],
  params: z.strictObject(payParams),
  results: z.strictObject({
    target: targetSchema,
    burdens: z
      .array(
        z.strictObject({
          id: z.string(),
          cost: amount,
          unit: z.string(),
          range: rangeSchema,
          shares: splitsSchema,
          withoutAbility: z.array(z.string()).describe("Payers and gainers without the figure for ability."),
        }),
      )
      .describe("Burdens that hold at the package, in the author's order."),
    totals: z.record(z.string(), byPartySchema).describe("Amount per payer as stated, by unit; units are never added."),
    units: z
      .array(
        z.strictObject({
          unit: z.string(),
          total: amount,
          range: rangeSchema.describe("All its bills at their low ends, and at their high ends."),
          shares: splitsSchema.describe("Of the sum of its bills."),
          bills: z.record(z.string(), z.strictObject({ amount, low: amount, high: amount })),
        }),
      )
      .describe("One block a unit, in order of appearance."),
    dormant: z.array(z.string()).describe("Burdens of the case that the package does not bring about."),
    rescaled: z
      .array(z.strictObject({ burden: z.string(), key: z.enum(["payers", "benefit"]), sum: amount }))
      .describe("Shares that did not sum to 1 and were scaled."),
  }),
  run: (asked, params) => {
    const { kase } = asked;
    const target = targetOf(asked, params.package);
    const active = activeBurdens(asked, target);
    const options = {
      benefitCostRatio: params.benefitCostRatio,
      responsibility: responsibilityOf(params.responsibility, kase),
    };
    const blocks = unitBlocks(kase, active, options);
    const range = (ends: readonly [number, number] | null): [number, number] | null => ends && [...ends];
    return {
      target: targetResult(target),
      burdens: active.map((one) => ({
        id: one.id,
        cost: one.cost,
        unit: one.unit,
        range: range(one.range),
        shares: { ...splitsOf(kase, one, options) },
        withoutAbility: withoutAbility(kase, one),
      })),
      totals: Object.fromEntries(
        blocks.map(({ unit, bills }) => [
          unit,
          Object.fromEntries(Object.entries(bills).map(([party, bill]) => [party, bill.amount])),
        ]),
      ),
      units: blocks.map((block) => ({
        unit: block.unit,
        total: block.total,
        range: range(block.range),
        shares: { ...block.splits },
        bills: { ...block.bills },
      })),
      dormant: Object.keys(kase.burdens).filter((id) => !active.some((one) => one.id === id)),
      rescaled: rescaledLists(active),
    };
  },
});
