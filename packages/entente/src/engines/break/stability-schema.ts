import * as z from "zod";
import { packageSchema } from "../shapes.js";

/** A state of a case is its package, of a conflict its name. */
export const stateSchema = z.union([packageSchema, z.string(), z.number()]);
export type State = z.output<typeof stateSchema>;

const flag = z.boolean().nullable().describe("Whether it is stable; null: undecided within the visits allowed.");
const conceptSchema = z
  .enum(["nash", "seq", "smr", "gmr", "none", "undecided"])
  .describe(
    "The strongest that holds: no better move; others would want to answer; they could, without escape; they could; none.",
  );
const statesSchema = z.array(stateSchema).nullable().describe("Null where not all states are judged by it.");
const pathSchema = z
  .union([z.array(z.strictObject({ by: z.array(z.string()), to: stateSchema })), z.literal("undecided")])
  .nullable()
  .describe("A shortest path; null where there is none.");

export const partyStabilitySchema = z.strictObject({
  nash: flag,
  gmr: flag,
  smr: flag,
  seq: flag,
  improvements: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe("Moves at the target that it prefers; null: not all counted."),
  bestImprovement: z
    .strictObject({
      to: stateSchema,
      gain: z.number().nullable().describe("Utility; null where preferences are ranks."),
    })
    .nullable()
    .describe("The one it prefers most: of those that nothing deters, else that only a threat does, else of all."),
  sanction: z
    .strictObject({
      to: stateSchema,
      by: z.array(z.string()),
      kind: z.enum(["seq", "smr", "gmr"]).describe("As the others would want; or a threat, without or with an escape."),
      gain: z.number().nullable().describe("What is left to the party over the target."),
    })
    .nullable()
    .describe("The others' shortest answer to it."),
});

export const stabilitySchema = z.strictObject({
  states: z
    .union([z.number().int().min(0), z.string()])
    .describe("States after issues that nobody can move are fixed."),
  scope: z.enum(["all", "targets"]),
  verdict: z
    .enum(["holds", "held-by-interest", "held-by-threat", "breaks", "undecided"])
    .nullable()
    .describe("On the target; null without one."),
  target: stateSchema.nullable(),
  perParty: z.record(z.string(), partyStabilitySchema),
  coalitions: z
    .array(
      z.strictObject({
        members: z.array(z.string()),
        concept: conceptSchema,
        to: stateSchema.describe("What they would move to together."),
      }),
    )
    .nullable()
    .describe("Coalitions of two or more that would gain together at the target; null where they are not judged."),
  coalitionsAsked: z.enum(["every", "up to three and all", "none"]),
  equilibria: z.strictObject({
    nash: statesSchema,
    gmr: statesSchema,
    smr: statesSchema,
    seq: statesSchema,
    cnash: statesSchema,
    cgmr: statesSchema,
    csmr: statesSchema,
    cseq: statesSchema,
  }),
  judged: z.array(z.strictObject({ state: stateSchema, concept: z.record(z.string(), conceptSchema) })),
  reach: z
    .strictObject({ anyMoves: pathSchema, improvements: pathSchema, joint: pathSchema })
    .nullable()
    .describe("Ways from the status quo to the target; null without either."),
  withoutLevers: z
    .array(z.string())
    .describe("Issues that move and have an option without levers: stability says little."),
});
export type Stability = z.output<typeof stabilitySchema>;
export type PartyStability = z.output<typeof partyStabilitySchema>;
export type ConceptHeld = z.output<typeof conceptSchema>;
