import * as z from "zod";
import { ruleSchema } from "../../case/schema.js";
import { brokenByStatusQuo } from "../../case/space/build-space.js";
import { type Region, wholeRegion } from "../../case/space/region/region.js";
import { namePackage, reservationOf } from "../../case/space/space.js";
import { countAcceptedBy } from "../../case/space/sweep/blocking.js";
import { type Count, countOf } from "../../case/space/sweep/count.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import type { Asked } from "../asked.js";
import { intervalsSchema, measure, told } from "../bracket.js";
import { defineEngine } from "../engine.js";
import { countSchema, limitsSchema, packageSchema, utilitySchema } from "../shapes.js";
import { isEnumerable, sweptSpace, sweptZone } from "../swept.js";
import { reasonSchema, verdictOf, verdictSchema } from "./verdict.js";
import { countZone, isExact, type ZoneCounts } from "./zone-figures.js";

const LISTED = 50;

export const zoneEngine = defineEngine({
  id: "zone",
  verb: "agree",
  title: "Room for a deal",
  question: "Which packages does the table's rule accept, and can the table deliver them?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}, { near: 10 }],
  params: z.strictObject({
    near: z
      .number()
      .min(0)
      .max(1000)
      .default(5)
      .describe("Salience-weighted points up to which the cheapest way out counts as near."),
  }),
  results: z.strictObject({
    rule: ruleSchema.describe("Who must consent."),
    toward: z.array(z.string()).describe("Whom the table addresses."),
    total: countSchema.describe("Packages of the whole space, the status quo included."),
    exact: z
      .boolean()
      .describe("Whether the counts of the zone are exact; other counts say by `intervals` where they are not."),
    reservation: z.record(z.string(), utilitySchema).describe("Utility below which a member walks away."),
    zone: z.strictObject({
      count: countSchema,
      share: z
        .number()
        .min(0)
        .max(1)
        .nullable()
        .describe("Of the packages other than the status quo; null without any."),
      strictCount: countSchema.describe("Packages from which at least one accepting member gains."),
      deliverable: countSchema.describe("Packages that the members accepting them can deliver."),
      deliverableByMembers: countSchema.describe("Packages that all members together could deliver."),
      packages: z.array(packageSchema).max(LISTED),
      low: countSchema.optional().describe("Ends of a 95 % interval of the count where packages cannot be listed."),
      high: countSchema.optional(),
      method: z.string().optional().describe("How it was counted there."),
      intervals: intervalsSchema,
    }),
    sampled: countSchema
      .nullable()
      .describe("Packages drawn where the space is too large and counts rest on them. Else null."),
    limits: limitsSchema,
    verdict: verdictSchema,
    reason: reasonSchema,
    acceptance: z.record(z.string(), countSchema).describe("Packages other than the status quo that a member accepts."),
    acceptanceIntervals: intervalsSchema,
    addressees: z
      .record(
        z.string(),
        z.strictObject({ reservation: utilitySchema, acceptance: countSchema, intervals: intervalsSchema }),
      )
      .describe("The same two figures of each addressee with a utility."),
    statusQuoBreaks: z.array(z.string()).describe("Red lines of members that the status quo itself breaks."),
  }),
  run: (asked, { near }, tools) => {
    const { space, table } = asked;
    const sweep = asked.once(sweptSpace);
    const zone = asked.once(sweptZone);
    const counted = countZone(asked, tools);
    const { share, ...counts } = counted;
    const { count, ...others } = told(counts);
    const listed = isEnumerable(asked);
    const nameOf = (party: number): string => space.parties[party] ?? "";
    const accepted = (party: number) =>
      measure(asked, tools, countAcceptedBy(sweep, party), () => [regionOfParty(asked, party)]);
    const each = <T>(parties: readonly number[], figure: (party: number) => T) =>
      Object.fromEntries(parties.map((party) => [nameOf(party), figure(party)]));
    const { intervals: acceptanceIntervals, ...acceptance } = told(each(table.members, accepted));
    const shown = Array.from(zone.packages.subarray(0, LISTED), (n) => namePackage(space, optionsAt(sweep.halves, n)));
    return {
      rule: table.forum.rule,
      toward: [...table.forum.toward],
      total: countOf(space.total),
      exact: isExact(counted),
      reservation: each(table.members, (party) => reservationOf(space, party)),
      zone: {
        count,
        share,
        ...others,
        ...(listed ? {} : { low: counts.count.low, high: counts.count.high, method: counts.count.method }),
        packages: shown,
      },
      sampled: listed ? null : sweep.others,
      limits: limitsOf(asked, counted),
      ...verdictOf(asked, tools, near),
      acceptance: acceptance as Record<string, Count>,
      ...(acceptanceIntervals === undefined ? {} : { acceptanceIntervals }),
      addressees: each(table.toward, (party) => ({
        reservation: reservationOf(space, party),
        ...told({ acceptance: accepted(party) }),
      })),
      statusQuoBreaks: brokenByStatusQuo(space)
        .filter(({ party }) => table.members.includes(party))
        .map(({ id }) => id),
    };
  },
});

function regionOfParty({ space, where }: Asked, party: number): Region {
  const whole = wholeRegion(space);
  const allowed = whole.allowed.map((mask, i) =>
    mask.map((_, o) => ((where?.tests ?? []).every(({ issue, passes }) => issue !== i || passes[o] === 1) ? 1 : 0)),
  );
  const floors = whole.floors.with(party, space.acceptFrom[party] ?? 0);
  return { ...whole, allowed, floors, lines: space.redLines.filter((line) => line.party === party) };
}

function limitsOf(asked: Asked, counted: ZoneCounts): string[] {
  const rounded = asked.space.roundingError.some((error) => error > 0) ? ["utilities-rounded"] : [];
  if (isEnumerable(asked)) return rounded;
  const { count, deliverable } = counted;
  const unsettled = count.some === null || (count.some && deliverable.some === null) ? ["room-not-settled"] : [];
  const sampled = isExact(counted) ? [] : ["counts-from-sample"];
  return [...rounded, ...sampled, ...unsettled];
}
