import * as z from "zod";
import { namePackage, reservationOf, utilityOf } from "../../case/space/space.js";
import { offerFigures } from "../../case/space/sweep/offer-figures.js";
import { KINDS } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { dealsAccepted, dealsDeliverable } from "../deal/deals.js";
import { byPartySchema, countSchema, packageSchema } from "../shapes.js";
import { isEnumerable, isJoint, sweptOffers, sweptZone } from "../swept.js";
import { type TableDeal, tableDeal } from "../target.js";

/** What a table makes of the space: its zone, its offers and the deal on which it would settle. */
export const productionShape = {
  zone: z
    .strictObject({ count: countSchema, deliverable: countSchema })
    .nullable()
    .describe("Packages it accepts, and those of them it can deliver; null in a space too large to enumerate."),
  offers: z
    .strictObject({
      count: countSchema,
      taken: countSchema,
      byKind: z.record(z.enum(KINDS), countSchema),
      takenEveryGains: countSchema,
    })
    .nullable()
    .describe("Null where the table addresses nobody, or the space is too large to list."),
  produces: z
    .strictObject({
      package: packageSchema,
      gains: byPartySchema.describe("Above the reservation, utility."),
      proved: z.boolean().optional().describe("Whether nothing better exists; only where packages cannot be listed."),
    })
    .nullable()
    .describe("The table's own Nash deal, or the best one found."),
  onPaper: z
    .strictObject({ package: packageSchema, gains: byPartySchema })
    .optional()
    .describe("The Nash deal of what it accepts, only where it can deliver none of that."),
  reason: z
    .enum(["emptyForum", "noZone", "notDeliverable", "noJointOffer", "tooLarge"])
    .nullable()
    .describe("Why it produces nothing."),
};
const productionSchema = z.strictObject(productionShape);

export interface Production {
  readonly shown: z.output<typeof productionSchema>;
  /** Option numbers of what it produces. */
  readonly options: Int32Array | null;
}

export function productionOf(asked: Asked): Production {
  if (asked.table.members.length === 0) return nothing(asked, "emptyForum");
  const deal = tableDeal(asked);
  const { reason, sampled } = asked.once(dealsDeliverable);
  const listed = isEnumerable(asked);
  const zone = listed ? asked.once(sweptZone) : null;
  return {
    shown: {
      zone: zone && { count: zone.packages.length, deliverable: zone.deliverableCount },
      offers: listed && isJoint(asked) ? offersOf(asked) : null,
      produces: deal && {
        package: namePackage(asked.space, deal.options),
        gains: gainsAt(asked, deal),
        ...(listed ? {} : { proved: deal.proved }),
      },
      ...(listed && reason === "notDeliverable" ? { onPaper: onPaper(asked) } : {}),
      reason: deal === null && sampled ? "tooLarge" : reason,
    },
    options: deal?.options ?? null,
  };
}

/** What a table that can deliver nothing would settle on if it could. */
function onPaper(asked: Asked): z.output<typeof productionSchema>["onPaper"] {
  const found = asked.once(dealsAccepted).deals?.byConcept("nash") ?? null;
  if (found === null) return undefined;
  const { solution, optionsOf, bargain } = found;
  const options = optionsOf(solution.row);
  const deal = { options, players: bargain.players };
  return { package: namePackage(asked.space, options), gains: gainsAt(asked, deal) };
}

function nothing(asked: Asked, reason: "emptyForum"): Production {
  const offers = isJoint(asked) ? { count: 0, taken: 0, byKind: noneByKind(), takenEveryGains: 0 } : null;
  return { shown: { zone: { count: 0, deliverable: 0 }, offers, produces: null, reason }, options: null };
}

function noneByKind() {
  return { exchange: 0, gift: 0, demand: 0, idle: 0 };
}

function offersOf(asked: Asked) {
  const { count, taken, byKind, takenEveryGains } = offerFigures(asked.once(sweptOffers));
  return { count, taken, byKind: { ...byKind }, takenEveryGains };
}

function gainsAt(
  { space }: Asked,
  { options, players }: Pick<TableDeal, "options" | "players">,
): Record<string, number> {
  return Object.fromEntries(
    players.map((party) => [
      space.parties[party] ?? "",
      Math.max(0, utilityOf(space, party, options) - reservationOf(space, party)),
    ]),
  );
}
