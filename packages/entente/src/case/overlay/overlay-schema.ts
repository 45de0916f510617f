import * as z from "zod";
import {
  alternativeSchema,
  FORMAT_VERSION,
  idSchema,
  linkageSchema,
  orderingSchema,
  positionEntrySchema,
  redLineSchema,
} from "../schema.js";

/** Who may see an input: its party alone, its party and the mediator, or everybody. */
const seen = z
  .enum(["own", "mediator", "all"])
  .default("mediator")
  .describe("own: the party alone; mediator: the mediator as well; all: everybody.");
const byId = <T extends z.ZodType>(value: T) => z.record(idSchema, value);
const entrySchema = positionEntrySchema.extend({ seen });

/** What one party entrusts to the mediator: its own positions, lines, linkages, orderings and alternative. */
export const overlaySchema = z.strictObject({
  entente: z.literal(FORMAT_VERSION).describe("Version of the case format."),
  overlay: idSchema.describe("Id of the case over which it lies."),
  party: idSchema.describe("The party whose it is; everything in it is that party's."),
  positions: byId(z.union([entrySchema, z.array(entrySchema)]))
    .default({})
    .describe("Positions by issue; each takes the place of the one in the case."),
  redLines: byId(redLineSchema.omit({ party: true }).extend({ seen }).nullable())
    .default({})
    .describe("Lines; one with an id of the case takes its place, and null takes it off."),
  linkages: byId(linkageSchema.omit({ party: true }).extend({ seen }).nullable()).default({}),
  orderings: byId(orderingSchema.omit({ party: true }).extend({ seen }).nullable()).default({}),
  alternative: alternativeSchema.extend({ seen }).optional().describe("What the party has instead of a deal."),
});
export type Overlay = z.output<typeof overlaySchema>;
export type Seen = z.output<typeof seen>;
