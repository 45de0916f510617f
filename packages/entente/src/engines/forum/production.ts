import * as z from "zod";
import { namePackage, reservationOf, utilityOf } from "../../case/space/space.js";
import { offerFigures } from "../../case/space/sweep/offer-figures.js";
import { KINDS } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { bargainOverDeliverable } from "../deal/bargaining.js";
import { byPartySchema, countSchema, packageSchema } from "../shapes.js";
import { isEnumerable, isJoint, sweptOffers, sweptZone } from "../swept.js";
import { nashPackage } from "../target.js";

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
    .describe("Null where the table addresses nobody."),
  produces: z
    .strictObject({ package: packageSchema, gains: byPartySchema.describe("Above the reservation, utility.") })
    .nullable()
    .describe("The table's own Nash deal."),
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
  if (!isEnumerable(asked))
    return { shown: { zone: null, offers: null, produces: null, reason: "tooLarge" }, options: null };
  const options = nashPackage(asked);
  const { reason } = asked.once(bargainOverDeliverable);
  const zone = asked.once(sweptZone);
  return {
    shown: {
      zone: { count: zone.packages.length, deliverable: zone.deliverableCount },
      offers: isJoint(asked) ? offersOf(asked) : null,
      produces: options && { package: namePackage(asked.space, options), gains: gainsAt(asked, options) },
      reason,
    },
    options,
  };
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

function gainsAt(asked: Asked, options: Int32Array): Record<string, number> {
  const { space } = asked;
  const players = asked.once(bargainOverDeliverable).bargain?.players ?? [];
  return Object.fromEntries(
    players.map((party) => [
      space.parties[party] ?? "",
      Math.max(0, utilityOf(space, party, options) - reservationOf(space, party)),
    ]),
  );
}
