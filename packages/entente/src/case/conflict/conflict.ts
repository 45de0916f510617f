import * as z from "zod";

/** A state's name: its number, or any text. */
export type StateName = number | string;
const nameSchema = z.union([z.number(), z.string().min(1)]);
const answerSchema = z.enum(["Y", "N"]);
const patternSchema = z
  .record(z.string(), answerSchema)
  .describe("Options that are taken (Y) or not (N); those it leaves out may be either.");
const statementSchema = z.union([
  z.strictObject({ compound: z.array(patternSchema).min(1).describe("True where one of its members is.") }),
  patternSchema,
]);

/** A conflict as a file holds it: one entry of the collection of classic conflicts. */
export const conflictSchema = z.strictObject({
  source: z.string().optional(),
  title: z.string().optional(),
  note: z.string().optional(),
  states: z.record(z.string(), z.string()).optional().describe("State → label; omitted in option form."),
  moves: z
    .record(z.string(), z.record(z.string(), z.array(nameSchema)))
    .optional()
    .describe("Decision maker → state → states it can move to alone."),
  optionForm: z
    .strictObject({
      options: z.array(z.string().min(1)).min(1),
      owners: z
        .record(z.string(), z.array(z.number().int().min(0)))
        .describe("Decision maker → its options, by index from 0."),
      infeasible: z.array(patternSchema).default([]),
      direction: z.record(z.string(), z.enum(["forward", "backward", "both"])).default({}),
    })
    .optional(),
  ranking: z
    .record(z.string(), z.array(z.union([nameSchema, z.array(nameSchema).min(1)])))
    .optional()
    .describe("Decision maker → states, best first; a list among them is a tie."),
  prioritised: z
    .record(z.string(), z.array(statementSchema).min(1))
    .optional()
    .describe("Decision maker → statements over options, the weightiest first; in place of a ranking."),
  right: z.unknown().optional().describe("Known answers; not read."),
  rightCoalitions: z.unknown().optional().describe("Known answers; not read."),
});
export type ConflictFile = z.output<typeof conflictSchema>;
export type OptionForm = NonNullable<ConflictFile["optionForm"]>;
export type Pattern = z.output<typeof patternSchema>;

/** A conflict ready to be judged: states by number from 0, in the file's order. */
export interface Conflict {
  readonly title: string | null;
  readonly deciders: readonly string[];
  readonly names: readonly StateName[];
  readonly labels: readonly string[];
  /** Per decider and state, states it can move to alone. */
  readonly moves: readonly (readonly (readonly number[])[])[];
  /** Per decider, its states from best to worst; states in one list tie. */
  readonly order: readonly (readonly (readonly number[])[])[];
  /** Where it is given in option form: options, owner (decider) and direction of each, and the pattern of each state. */
  readonly form: null | {
    readonly options: readonly string[];
    readonly owners: readonly number[];
    readonly directions: readonly ("forward" | "backward" | "both")[];
    /** Options taken, the first the lowest bit. */
    readonly patterns: readonly number[];
  };
  /** Where every pattern of options is feasible: owner (decider) and direction per option, state = pattern. */
  readonly options: null | {
    readonly owners: readonly number[];
    readonly directions: readonly ("forward" | "backward" | "both")[];
  };
}
