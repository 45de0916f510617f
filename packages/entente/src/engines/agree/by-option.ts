import * as z from "zod";
import { policiesOf } from "../../case/space/sweep/offer-figures.js";
import { countByOption } from "../../case/space/sweep/tally.js";
import { type Bracket, intervalsSchema, measure, told } from "../bracket.js";
import { defineEngine } from "../engine.js";
import { countSchema } from "../shapes.js";
import { isJoint, sweptOffers, sweptSpace, sweptZone } from "../swept.js";
import { countOffers } from "./offer-counts.js";
import { countZone } from "./zone-figures.js";

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
            intervals: intervalsSchema,
          }),
        ),
      )
      .describe("Per issue and option, by ids."),
  }),
  run: (asked, _params, tools) => {
    const { space } = asked;
    const { halves } = asked.once(sweptSpace);
    const zone = countByOption(halves, asked.once(sweptZone).packages);
    const offers = isJoint(asked) ? asked.once(sweptOffers) : null;
    const offered = offers && countByOption(halves, offers.packages);
    const gaining = offers && countByOption(halves, policiesOf(offers));
    const total = countZone(asked, tools).count;
    const all = offers && countOffers(asked, tools);
    const of = (swept: number, outer: Bracket): Bracket =>
      outer.some === false ? outer : measure(asked, tools, swept, () => null);
    const shown = (inZone: number, inOffers: number | null, inGaining: number | null) =>
      inOffers === null || inGaining === null || all === null
        ? { ...told({ zone: of(inZone, total) }), offers: null, everyGains: null }
        : told({ zone: of(inZone, total), offers: of(inOffers, all.count), everyGains: of(inGaining, all.everyGains) });
    return {
      byOption: Object.fromEntries(
        space.issues.map((issue, i) => [
          issue,
          Object.fromEntries(
            (space.options[i] ?? []).map((option, o) => [
              option,
              shown(zone[i]?.[o] ?? 0, offered && (offered[i]?.[o] ?? 0), gaining && (gaining[i]?.[o] ?? 0)),
            ]),
          ),
        ]),
      ),
    };
  },
});
