import * as z from "zod";
import { countOf } from "../../case/space/sweep/count.js";
import { policiesOf, takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import { countMeeting, packagesMeeting } from "../../case/space/sweep/tally.js";
import { defineEngine } from "../engine.js";
import { countSchema } from "../shapes.js";
import { countShown, goalTests, isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";

export const goalsEngine = defineEngine({
  id: "goals",
  verb: "agree",
  title: "Goals",
  question: "How much of the room meets each goal of the case?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    goals: z.array(
      z.strictObject({
        id: z.string(),
        total: countSchema.describe("Packages that meet it, the status quo counted if it does."),
        room: countSchema.describe("Of the zone."),
        deliverable: countSchema.describe("Of what the members accepting it can deliver."),
        everyGains: countSchema
          .nullable()
          .describe("Exchanges from which every sender gains; null without addressees."),
        takenEveryGains: countSchema.nullable().describe("Those that are taken."),
      }),
    ),
  }),
  run: (asked) => {
    const { space, kase, where } = asked;
    const { halves } = asked.once(sweptSpace);
    const zone = asked.once(sweptZone);
    const tests = asked.once(goalTests);
    const offers = isJoint(asked) ? asked.once(sweptOffers) : null;
    const policies = offers && policiesOf(offers);
    const taken = offers && takenPoliciesOf(offers);
    const inZone = countMeeting(halves, tests, zone.packages);
    const delivered = countMeeting(
      halves,
      tests,
      zone.packages.filter((_, k) => zone.deliverable[k] === 1),
    );
    const gaining = policies && countMeeting(halves, tests, policies);
    const takenGaining = taken && countMeeting(halves, tests, taken);
    return {
      goals: Object.keys(kase.goals).map((id, k) => ({
        id,
        total: countOf(packagesMeeting(space, [tests[k] ?? [], where?.tests ?? []])),
        room: countShown(asked, inZone[k] ?? 0),
        deliverable: countShown(asked, delivered[k] ?? 0),
        everyGains: gaining && countShown(asked, gaining[k] ?? 0),
        takenEveryGains: takenGaining && countShown(asked, takenGaining[k] ?? 0),
      })),
    };
  },
});
