import * as z from "zod";
import { ruleSchema } from "../../case/schema.js";
import { brokenByStatusQuo } from "../../case/space/build-space.js";
import { namePackage, reservationOf } from "../../case/space/space.js";
import { countAcceptedBy } from "../../case/space/sweep/blocking.js";
import { countOf } from "../../case/space/sweep/count.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { countSchema, limitsSchema, packageSchema, utilitySchema } from "../shapes.js";
import { countShown, sweptSpace, sweptZone } from "../swept.js";
import { reasonSchema, verdictOf, verdictSchema } from "./verdict.js";
import { type CountedZone, countZone } from "./zone-figures.js";

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
    exact: z.boolean().describe("Whether every count is exact."),
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
      low: countSchema.optional().describe("Ends of a 95 % interval where the space is too large to enumerate."),
      high: countSchema.optional(),
      method: z.string().optional().describe("How it was counted there."),
    }),
    sampled: countSchema
      .nullable()
      .describe(
        "Packages drawn where the space is too large: counts without an interval are shares of these. Else null.",
      ),
    limits: limitsSchema,
    verdict: verdictSchema,
    reason: reasonSchema,
    acceptance: z.record(z.string(), countSchema).describe("Packages other than the status quo that a member accepts."),
    addressees: z
      .record(z.string(), z.strictObject({ reservation: utilitySchema, acceptance: countSchema }))
      .describe("The same two figures of each addressee with a utility."),
    statusQuoBreaks: z.array(z.string()).describe("Red lines of members that the status quo itself breaks."),
  }),
  run: (asked, { near }, tools) => {
    const { space, table } = asked;
    const sweep = asked.once(sweptSpace);
    const zone = asked.once(sweptZone);
    const counted = countZone(asked, tools);
    const nameOf = (party: number): string => space.parties[party] ?? "";
    const accepted = (party: number) => countShown(asked, countAcceptedBy(sweep, party));
    const each = <T>(parties: readonly number[], figure: (party: number) => T) =>
      Object.fromEntries(parties.map((party) => [nameOf(party), figure(party)]));
    const shown = Array.from(zone.packages.subarray(0, LISTED), (n) => namePackage(space, optionsAt(sweep.halves, n)));
    return {
      rule: table.forum.rule,
      toward: [...table.forum.toward],
      total: countOf(space.total),
      exact: counted.exact,
      reservation: each(table.members, (party) => reservationOf(space, party)),
      zone: { ...counted.figures, packages: shown },
      sampled: counted.exact ? null : sweep.others,
      limits: limitsOf(asked, counted),
      ...verdictOf(asked, counted, near),
      acceptance: each(table.members, accepted),
      addressees: each(table.toward, (party) => ({
        reservation: reservationOf(space, party),
        acceptance: accepted(party),
      })),
      statusQuoBreaks: brokenByStatusQuo(space)
        .filter(({ party }) => table.members.includes(party))
        .map(({ id }) => id),
    };
  },
});

function limitsOf({ space }: Asked, { exact, some, someDeliverable }: CountedZone): string[] {
  const rounded = space.roundingError.some((error) => error > 0) ? ["utilities-rounded"] : [];
  if (exact) return rounded;
  const unsettled = some === null || (some && someDeliverable === null) ? ["room-not-settled"] : [];
  return [...rounded, "counts-from-sample", "clashes-not-searched", "repairs-from-sample", ...unsettled];
}
