import * as z from "zod";
import { namePackage, reservationOf, type Space, utilityOf } from "../../case/space/space.js";
import type { Bargain } from "../../case/space/sweep/bargain.js";
import type { Count } from "../../case/space/sweep/count.js";
import { offerFigures } from "../../case/space/sweep/offer-figures.js";
import { emptyReason } from "../agree/verdict.js";
import { countZone } from "../agree/zone-figures.js";
import type { Asked } from "../asked.js";
import { dealsDeliverable, type FoundDeal, nashDeal } from "../deal/deals.js";
import type { Tools } from "../engine.js";
import { isHarmed } from "../forum/consent.js";
import { countSchema, packageSchema, pointsSchema, utilitySchema } from "../shapes.js";
import { countShown, isJoint, sweptOffers } from "../swept.js";

/** What a table comes to: the columns of the what-if table but for the share of worlds. */
export const outcomeShape = {
  room: countSchema.describe("Packages that the table accepts."),
  deliverable: countSchema,
  offers: z
    .strictObject({ count: countSchema, taken: countSchema, takenEveryGains: countSchema })
    .nullable()
    .describe("Null where the table addresses nobody."),
  deal: packageSchema.nullable().describe("The Nash deal."),
  least: z
    .strictObject({ party: z.string(), gain: utilitySchema })
    .nullable()
    .describe("The player that gains least by it."),
  hurts: z
    .array(z.strictObject({ party: z.string(), points: pointsSchema }))
    .describe("Parties, seated or not, that it leaves below what they have without a deal."),
  reason: z
    .enum(["emptyForum", "emptyWhere", "ruleUnsatisfiable", "noZone", "notDeliverable", "noJointOffer"])
    .nullable()
    .describe("Why there is no deal."),
};
const outcomeSchema = z.strictObject(outcomeShape);
export type Outcome = z.output<typeof outcomeSchema>;

const EPSILON = 1e-9;

/** What the table that is asked comes to, each figure as `agree` and `deal` have it. */
export function outcomeOf(asked: Asked, tools: Tools): Outcome {
  if (asked.table.members.length === 0) return nothing(asked);
  const { count, deliverable } = countZone(asked, tools);
  const { deals, reason } = asked.once(dealsDeliverable);
  const empty = deals === null ? emptyReason(asked) : null;
  return {
    room: count.count,
    deliverable: deliverable.count,
    offers: isJoint(asked) ? offersAt(asked) : null,
    ...dealOf(asked.space, asked.once(nashDeal)),
    reason: empty === "emptyWhere" || empty === "ruleUnsatisfiable" ? empty : reason,
  };
}

function nothing(asked: Asked): Outcome {
  const offers = isJoint(asked) ? { count: 0, taken: 0, takenEveryGains: 0 } : null;
  return { room: 0, deliverable: 0, offers, deal: null, least: null, hurts: [], reason: "emptyForum" };
}

function offersAt(asked: Asked): Outcome["offers"] {
  const { count, taken, takenEveryGains } = offerFigures(asked.once(sweptOffers));
  const shown = (swept: number): Count => countShown(asked, swept);
  return { count: shown(count), taken: shown(taken), takenEveryGains: shown(takenEveryGains) };
}

function dealOf(space: Space, found: FoundDeal | null): Pick<Outcome, "deal" | "least" | "hurts"> {
  if (found === null) return { deal: null, least: null, hurts: [] };
  const { bargain, solution, optionsOf } = found;
  const options = optionsOf(solution.row);
  return {
    deal: namePackage(space, options),
    least: leastAt(space, bargain, solution.row),
    hurts: hurtsAt(space, options),
  };
}

/** The first of the players whose gain is smallest. */
function leastAt(space: Space, { players, gains }: Bargain, row: number): Outcome["least"] {
  let least: Outcome["least"] = null;
  for (const [k, player] of players.entries()) {
    const gain = gains[row * players.length + k] ?? 0;
    if (least === null || gain < least.gain - EPSILON) least = { party: space.parties[player] ?? "", gain };
  }
  return least;
}

/** Every party that a package leaves below what it has without a deal, by how many points. */
export function hurtsAt(space: Space, options: ArrayLike<number>): Outcome["hurts"] {
  return space.parties.flatMap((party, p) =>
    isHarmed(space, p, options)
      ? [{ party, points: 100 * (reservationOf(space, p) - utilityOf(space, p, options)) }]
      : [],
  );
}
