import * as z from "zod";

const lineObject = z.record(z.string(), z.unknown());

/** Bodies of requests. What a coding, a decision or a forecast must be, its own reader says. */
export const coderSchema = z.strictObject({ name: z.string().trim().min(1).max(200).describe("Name of the coder.") });
export const codingsSchema = z.strictObject({
  codings: z.array(lineObject).min(1).max(1000).describe("Codings as in a codings file, each with its id."),
});
export const decisionsSchema = z.strictObject({
  decisions: z.array(lineObject).min(1).max(1000).describe("Decisions as in a decisions file."),
});
export const forecastSchema = z
  .strictObject({ forecast: lineObject })
  .describe("A forecast to be sealed: question, case, model, seed, made, resolves, and p, interval or draws.");
export const jobSchema = z.strictObject({
  case: z.string().min(1).max(200).describe("Id of the case."),
  verb: z.string().min(1).max(40).describe("Name of the question."),
  query: z
    .record(z.string(), z.union([z.string().max(4000), z.array(z.string().max(4000)).max(100)]))
    .default({})
    .describe("What the question takes, as its query would say it."),
});
