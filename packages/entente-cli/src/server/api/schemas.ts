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

const text = z.string();
const version = z.object({ number: z.int(), hash: text, made: text, by: text, note: text.nullable() });
const coder = z.object({ id: text, name: text, made: text });
const document = z.object({ id: text, name: text, hash: text, media: text, made: text, by: text });
const job = z.object({
  id: text,
  verb: text,
  case: text,
  state: z.enum(["running", "done", "failed", "cancelled"]),
  progress: z.number().describe("Part done, 0 … 1."),
});
const line = z.looseObject({ file: text, line: z.int() });

/** What routes answer. */
export const noteSchema = z.strictObject({
  note: z.string().trim().max(200).describe("Name of the version; empty: none."),
});

export const ANSWERS = {
  cases: z.object({ cases: z.array(z.object({ id: text, file: text.nullable() })) }),
  versions: z.object({ versions: z.array(version) }),
  named: z.object({ version }),
  coders: z.object({ coders: z.array(coder) }),
  coder,
  documents: z.object({ documents: z.array(document) }),
  document,
  jobs: z.object({ jobs: z.array(job) }),
  job,
  codings: z.object({ codings: z.array(line) }),
  decisions: z.object({ decisions: z.array(line) }),
  forecasts: z.object({ forecasts: z.array(line) }),
  written: z.object({ file: text, version }),
} as const;
