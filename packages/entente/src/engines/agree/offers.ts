import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { firstOffers, offerFigures } from "../../case/space/sweep/offer-figures.js";
import { KINDS, type Kind, refusals } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { byPartyIssuesSchema, countSchema, packageSchema } from "../shapes.js";
import { changesForAddressees, countShown, isJoint, sweptOffers, sweptSpace } from "../swept.js";

const LISTED = 50;
const kindSchema = z.enum(KINDS);
const byKindSchema = z.strictObject({
  exchange: countSchema,
  gift: countSchema,
  demand: countSchema,
  idle: countSchema,
});
const offersSchema = z.strictObject({
  count: countSchema.describe("Packages that the members accept and, with the addressees, can deliver."),
  taken: countSchema.describe("Offers that every addressee accepts too."),
  byKind: byKindSchema,
  takenByKind: byKindSchema,
  everyGains: countSchema.describe("Exchanges from which every sender gains."),
  takenEveryGains: countSchema,
  refusedBy: z
    .array(
      z.strictObject({
        party: z.string(),
        constraint: z.string(),
        count: countSchema.describe("Exchanges from which every sender gains that this refuses."),
        sole: countSchema.describe("Those that this alone refuses."),
      }),
    )
    .describe("Alone most often first, then most often."),
  packages: z
    .array(
      z.strictObject({
        package: packageSchema,
        kind: kindSchema,
        given: byPartyIssuesSchema,
        asked: byPartyIssuesSchema,
        taken: z.boolean(),
        everyGains: z.boolean(),
        refusedBy: z.array(z.string()).describe("Constraints of addressees that it violates."),
      }),
    )
    .max(LISTED),
});

export const offersEngine = defineEngine({
  id: "offers",
  verb: "agree",
  title: "Offers toward others",
  question: "Is there an offer from which all senders gain, and would it be taken?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ offers: offersSchema.nullable().describe("Null where the table addresses nobody.") }),
  run: (asked) => ({ offers: isJoint(asked) ? offersResult(asked) : null }),
});

function offersResult(asked: Asked): z.output<typeof offersSchema> {
  const { space } = asked;
  const sweep = asked.once(sweptSpace);
  const offers = asked.once(sweptOffers);
  const shown = (swept: number) => countShown(asked, swept);
  const kinds = ({ exchange, gift, demand, idle }: Readonly<Record<Kind, number>>) => ({
    exchange: shown(exchange),
    gift: shown(gift),
    demand: shown(demand),
    idle: shown(idle),
  });
  const { count, taken, byKind, takenByKind, everyGains, takenEveryGains } = offerFigures(offers);
  return {
    count: shown(count),
    taken: shown(taken),
    byKind: kinds(byKind),
    takenByKind: kinds(takenByKind),
    everyGains: shown(everyGains),
    takenEveryGains: shown(takenEveryGains),
    refusedBy: refusals(sweep, offers).map((refusal) => ({
      party: space.parties[refusal.party] ?? "",
      constraint: refusal.constraint,
      count: shown(refusal.count),
      sole: shown(refusal.sole),
    })),
    packages: firstOffers(sweep, offers, asked.once(changesForAddressees), LISTED).map(({ options, ...offer }) => ({
      package: namePackage(space, options),
      ...offer,
    })),
  };
}
