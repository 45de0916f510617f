import * as z from "zod";
import { freeRiding } from "../../numerics/cost-games/free-riding.js";
import { defineEngine } from "../engine.js";
import { byPartySchema } from "../shapes.js";
import { targetOf } from "../target.js";
import { type ActiveBurden, activeBurdens, byUnit, shareIn, sumOfShares } from "./active-burdens.js";
import { coalitionsBetterAlone, costGameOf } from "./cost-game-of.js";
import { payParams } from "./pay-params.js";

const amount = z.number().min(0);
const freeRidingSchema = z.strictObject({
  provided: amount.describe("What is paid for where each looks to itself alone."),
  optimum: amount.describe("What is worth paying for to all together."),
  payers: byPartySchema.describe("Amounts; who pays nothing is left out."),
});

export const goingAloneEngine = defineEngine({
  id: "going-alone",
  verb: "pay",
  title: "Going alone",
  question: "Who would do better by paying for itself alone, and who would ride along on others' payments?",
  cites: ["shapley-1953", "olson-zeckhauser-1966"],
  version: 1,
  examples: [{}],
  params: z.strictObject(payParams),
  results: z.strictObject({
    core: z
      .strictObject({
        empty: z
          .boolean()
          .describe("Whether every split leaves some coalition better off alone; never so for burdens."),
        blocking: z
          .array(
            z.strictObject({
              unit: z.string(),
              parties: z.array(z.string()),
              pays: amount.describe("As stated."),
              alone: amount.describe("Every burden from which one of them gains, and no other."),
              saves: amount,
            }),
          )
          .describe("Coalitions that would pay less alone, by what they would save; the first 20 of each unit."),
        count: z.number().int().min(0).nullable().describe("All of them; null where payers and gainers are too many."),
      })
      .nullable()
      .describe("Null where no burden has both payers and gainers."),
    freeRiding: freeRidingSchema
      .nullable()
      .describe("Each burden a common good of its own; null where nobody gains, or there are several units."),
    freeRidingByUnit: z.record(z.string(), freeRidingSchema),
  }),
  run: (asked, params) => {
    const active = activeBurdens(asked, targetOf(asked, params.package));
    const units = byUnit(active);
    const games = units.flatMap(([unit, list]) => {
      const game = costGameOf(asked.kase, list);
      return game === null ? [] : [{ unit, game, found: coalitionsBetterAlone(game) }];
    });
    const riding = units.flatMap(([unit, list]) => {
      const found = ridingOn(list);
      return found === null ? [] : [[unit, found] as const];
    });
    return {
      core:
        games.length === 0
          ? null
          : {
              empty: false,
              blocking: games.flatMap(({ unit, game, found }) =>
                (found?.first ?? []).map(({ members, alone, given, excess }) => ({
                  unit,
                  parties: members.map((k) => game.players[k] ?? ""),
                  pays: Math.abs(given),
                  alone: Math.abs(alone),
                  saves: excess,
                })),
              ),
              count: games.some(({ found }) => found === null)
                ? null
                : games.reduce((sum, { found }) => sum + (found?.count ?? 0), 0),
            },
      freeRiding: units.length === 1 ? (riding[0]?.[1] ?? null) : null,
      freeRidingByUnit: Object.fromEntries(riding),
    };
  },
});

/** Sum over the burdens of a unit; what a burden is worth to a party is its share of the benefit times the cost. */
function ridingOn(list: readonly ActiveBurden[]): z.output<typeof freeRidingSchema> | null {
  const goods = list.flatMap(({ cost, benefit }) => {
    if (cost === 0 || benefit === null) return [];
    const gainers = Object.keys(benefit);
    const { payments, ...good } = freeRiding(gainers.map((party) => shareIn(benefit, party) * cost));
    return [{ ...good, payers: Object.fromEntries(gainers.map((party, k) => [party, payments[k] ?? 0])) }];
  });
  const payers = sumOfShares(goods.map((good) => [good.payers, 1]));
  const provided = goods.reduce((sum, good) => sum + good.provided, 0);
  const optimum = goods.reduce((sum, good) => sum + good.optimum, 0);
  return optimum > 0
    ? { provided, optimum, payers: Object.fromEntries(Object.entries(payers).filter(([, amount]) => amount > 0)) }
    : null;
}
