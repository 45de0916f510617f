import * as z from "zod";
import { policiesOf } from "../../case/space/sweep/offer-figures.js";
import { countByOption } from "../../case/space/sweep/tally.js";
import { defineEngine } from "../engine.js";
import { countSchema } from "../shapes.js";
import { countShown, isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";

export const byOptionEngine = defineEngine({
  id: "by-option",
  verb: "agree",
  title: "Room by option",
  question: "Which options do the acceptable packages and the offers use?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    byOption: z
      .record(
        z.string(),
        z.record(
          z.string(),
          z.strictObject({
            zone: countSchema.describe("Packages of the zone with this option."),
            offers: countSchema.nullable().describe("Offers with this option; null without addressees."),
            everyGains: countSchema.nullable().describe("Of these, exchanges from which every sender gains."),
          }),
        ),
      )
      .describe("Per issue and option, by ids."),
  }),
  run: (asked) => {
    const { space } = asked;
    const { halves } = asked.once(sweptSpace);
    const zone = countByOption(halves, asked.once(sweptZone).packages);
    const offers = isJoint(asked) ? asked.once(sweptOffers) : null;
    const offered = offers && countByOption(halves, offers.packages);
    const gaining = offers && countByOption(halves, policiesOf(offers));
    return {
      byOption: Object.fromEntries(
        space.issues.map((issue, i) => [
          issue,
          Object.fromEntries(
            (space.options[i] ?? []).map((option, o) => [
              option,
              {
                zone: countShown(asked, zone[i]?.[o] ?? 0),
                offers: offered && countShown(asked, offered[i]?.[o] ?? 0),
                everyGains: gaining && countShown(asked, gaining[i]?.[o] ?? 0),
              },
            ]),
          ),
        ]),
      ),
    };
  },
});
