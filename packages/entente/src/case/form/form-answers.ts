import * as z from "zod";
import { conditionSchema, FORMAT_VERSION, idSchema } from "../schema.js";

const packageSchema = z.record(idSchema, idSchema);

/** What a delegate answers, as the form seals it. Version 1. */
export const formAnswersSchema = z.strictObject({
  entente: z.literal(FORMAT_VERSION).describe("Version of the case format."),
  form: z.literal(1).describe("Version of the form's answers."),
  case: idSchema.describe("Id of the case that was asked about."),
  version: z.string().describe("The questions that were asked, as `formVersion` tells them."),
  party: idSchema,
  delegate: z.string().max(200).default("").describe("Who filled it in, as far as they say."),
  places: z
    .record(idSchema, z.number().min(0).max(100))
    .describe("Where the party wants each issue to end, 0 … 100 up its ladder; issues without points may be left out."),
  points: z.record(idSchema, z.number().int().min(0).max(100)).describe("100 points over the issues."),
  lines: z
    .array(z.strictObject({ when: conditionSchema.optional(), require: conditionSchema, notForSale: z.boolean() }))
    .max(50)
    .describe("What must hold, or must hold when something else does."),
  alternative: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("statusQuo") }),
      z.strictObject({ kind: z.literal("value"), value: z.number().min(0).max(1) }),
      z.strictObject({ kind: z.literal("package"), package: packageSchema }),
    ])
    .describe("What the party has without a deal: things as they are, so much of all that it wants, or a package."),
  ballot: z
    .array(
      z.strictObject({
        package: packageSchema,
        takes: z.boolean(),
        holds: z
          .enum(["points", "answer"])
          .optional()
          .describe("Where the answer contradicts points or lines: which of the two holds."),
      }),
    )
    .max(8),
});
export type FormAnswers = z.output<typeof formAnswersSchema>;
