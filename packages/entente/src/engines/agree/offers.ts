import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { firstOffers } from "../../case/space/sweep/offer-figures.js";
import { KINDS, refusals } from "../../case/space/sweep/offers.js";
import type { Asked } from "../asked.js";
import { intervalsSchema, measure, told } from "../bracket.js";
import { defineEngine, type Tools } from "../engine.js";
import { byPartyIssuesSchema, countSchema, packageSchema } from "../shapes.js";
import { changesForAddressees, isJoint, sweptOffers, sweptSpace } from "../swept.js";
import { countOffers } from "./offer-counts.js";

const LISTED = 50;
const kindSchema = z.enum(KINDS);
const byKindSchema = z.strictObject({
  exchange: countSchema,
  gift: countSchema,
  demand: countSchema,
  idle: countSchema,
  intervals: intervalsSchema,
});
const offersSchema = z.strictObject({
  count: countSchema.describe("Packages that the members accept and, with the addressees, can deliver."),
  taken: countSchema.describe("Offers that every addressee accepts too."),
  byKind: byKindSchema,
  takenByKind: byKindSchema,
  everyGains: countSchema.describe("Exchanges from which every sender gains."),
  takenEveryGains: countSchema,
  intervals: intervalsSchema,
  refusedBy: z
    .array(
      z.strictObject({
        party: z.string(),
        constraint: z.string(),
        count: countSchema.describe("Exchanges from which every sender gains that this refuses."),
        sole: countSchema.describe("Those that this alone refuses."),
        intervals: intervalsSchema,
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
  run: (asked, _params, tools) => ({ offers: isJoint(asked) ? offersResult(asked, tools) : null }),
});

function offersResult(asked: Asked, tools: Tools): z.output<typeof offersSchema> {
  const { space } = asked;
  const sweep = asked.once(sweptSpace);
  const offers = asked.once(sweptOffers);
  const { byKind, takenByKind, ...counts } = countOffers(asked, tools);
  const { count, taken, ...gaining } = told(counts);
  const refused = (swept: number) => measure(asked, tools, swept, () => null);
  return {
    count,
    taken,
    byKind: told(byKind),
    takenByKind: told(takenByKind),
    ...gaining,
    refusedBy: refusals(sweep, offers).map((refusal) => ({
      party: space.parties[refusal.party] ?? "",
      constraint: refusal.constraint,
      ...told({ count: refused(refusal.count), sole: refused(refusal.sole) }),
    })),
    packages: firstOffers(sweep, offers, asked.once(changesForAddressees), LISTED).map(({ options, ...offer }) => ({
      package: namePackage(space, options),
      ...offer,
    })),
  };
}
