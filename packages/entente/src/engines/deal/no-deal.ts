import * as z from "zod";
import { firstDay } from "../../case/date.js";
import { dateSchema } from "../../case/schema.js";
import { namePackage, utilityOf } from "../../case/space/space.js";
import { defineEngine } from "../engine.js";
import { byPartySchema, packageSchema } from "../shapes.js";
import { nashDeal } from "./deals.js";

export const noDealEngine = defineEngine({
  id: "no-deal",
  verb: "deal",
  title: "What no deal costs",
  question: "What does each lose if nothing is agreed and things drift?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}, { horizon: "2100" }],
  params: z.strictObject({
    horizon: dateSchema
      .optional()
      .describe("Day until which things drift. Default: the latest day by which an issue drifts."),
  }),
  results: z.strictObject({
    losses: byPartySchema
      .nullable()
      .describe(
        "Utility at the Nash package less that without a deal; negative: a gain from waiting. Null without a deal.",
      ),
    noDeal: z.strictObject({
      package: packageSchema.describe("Where things go without a deal."),
      horizon: z.string().nullable(),
      drifted: z.array(z.string()),
    }),
  }),
  run: (asked, { horizon: until }) => {
    const { kase, space } = asked;
    const drifts = space.issues.flatMap((issue, i) => {
      const drift = kase.issues[issue]?.drift;
      return drift === undefined ? [] : [{ issue, i, to: drift.to, by: firstDay(drift.by) }];
    });
    const horizon =
      until ??
      drifts
        .map(({ by }) => by)
        .sort()
        .at(-1) ??
      null;
    const due = drifts.filter(({ by }) => horizon !== null && by <= firstDay(horizon));
    const away = Int32Array.from(space.statusQuo);
    for (const { i, to } of due) away[i] = space.options[i]?.indexOf(to) ?? 0;
    const nash = asked.once(nashDeal);
    const deal = nash?.optionsOf(nash.solution.row) ?? null;
    return {
      losses:
        deal &&
        Object.fromEntries(
          space.parties.map((party, p) => [party, utilityOf(space, p, deal) - utilityOf(space, p, away)]),
        ),
      noDeal: { package: namePackage(space, away), horizon, drifted: due.map(({ issue }) => issue) },
    };
  },
});
