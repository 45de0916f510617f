import * as z from "zod";
import type { Tests } from "../../case/condition.js";
import type { Region } from "../../case/space/region/region.js";
import { countOf } from "../../case/space/sweep/count.js";
import { policiesOf, takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import { countMeeting, packagesMeeting } from "../../case/space/sweep/tally.js";
import type { Asked } from "../asked.js";
import { acceptedIn, type Bracket, intervalsSchema, measure, told } from "../bracket.js";
import { defineEngine, type Tools } from "../engine.js";
import { countSchema } from "../shapes.js";
import { goalTests, isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";
import { countOffers, offerRegions } from "./offer-counts.js";
import { countZone } from "./zone-figures.js";

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
        intervals: intervalsSchema,
      }),
    ),
  }),
  run: (asked, _params, tools) => {
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
        ...goalCounts(asked, tools, tests[k] ?? [], {
          room: inZone[k] ?? 0,
          deliverable: delivered[k] ?? 0,
          everyGains: gaining && (gaining[k] ?? 0),
          takenEveryGains: takenGaining && (takenGaining[k] ?? 0),
        }),
      })),
    };
  },
});

type GoalFigures = Readonly<
  Record<"room" | "deliverable", number> & Record<"everyGains" | "takenEveryGains", number | null>
>;

/** Counts of what meets a goal besides; nothing does where there is nothing without it. */
function goalCounts(asked: Asked, tools: Tools, tests: Tests, swept: GoalFigures) {
  const meeting = (regions: readonly Region[] | null): Region[] | null =>
    regions?.map((region) => ({
      ...region,
      allowed: region.allowed.map((mask, i) =>
        mask.map((flag, o) => (tests.every(({ issue, passes }) => issue !== i || passes[o] === 1) ? flag : 0)),
      ),
    })) ?? null;
  const of = (figure: number, outer: Bracket, regions: () => readonly Region[] | null): Bracket =>
    outer.some === false ? outer : measure(asked, tools, figure, () => meeting(regions()));
  const zone = countZone(asked, tools);
  const gaining = { members: "gain", players: asked.table.members } as const;
  const counts = {
    room: of(swept.room, zone.count, () => acceptedIn(asked, {})),
    deliverable: of(swept.deliverable, zone.deliverable, () => acceptedIn(asked, { hands: "members" })),
  };
  if (swept.everyGains === null || swept.takenEveryGains === null)
    return { ...told(counts), everyGains: null, takenEveryGains: null };
  const offers = countOffers(asked, tools);
  return told({
    ...counts,
    everyGains: of(swept.everyGains, offers.everyGains, () => offerRegions(asked, "exchange", gaining)),
    takenEveryGains: of(swept.takenEveryGains, offers.takenEveryGains, () =>
      offerRegions(asked, "exchange", { ...gaining, taken: true }),
    ),
  });
}
