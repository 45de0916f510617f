import { LANGUAGES } from "entente";
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
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected YYYY, YYYY-MM or YYYY-MM-DD")
  .max(10);
const lang = z.enum(LANGUAGES).optional().describe("Language of the sentences.");
const agreement = z.string().max(80).optional();
export const statusSchema = z.strictObject({
  set: z
    .record(z.string().max(80), z.int().min(0).max(3))
    .refine((levels) => Object.keys(levels).length > 0, "expected at least one clause")
    .describe("Clause → 0 not begun, 1 begun, 2 done, 3 verified."),
  on: day.describe("Day of the entry."),
  because: z.array(z.string().max(80)).max(100).optional().describe("Statements or sources behind the entry."),
  note: z.string().max(2000).optional().describe("What there is to say of the entry."),
  agreement: agreement.describe("Id of the signed text (default: the one signed last of those with clauses)."),
  lang,
});
export const signSchema = z.strictObject({
  on: day.describe("Day of signature; days are counted from it."),
  package: z
    .union([z.string().max(4000), z.record(z.string().max(80), z.string().max(80))])
    .optional()
    .describe("Option by issue, or issue=option,… (default: the Nash deal)."),
  stepDays: z.int().min(1).max(3650).optional().describe("Days that a step takes."),
  agreement: agreement.describe("Id of the signed text (default: signed- and the day)."),
  name: z.string().max(200).optional().describe("Its name, as it stands inside a sentence."),
  forum: z.string().max(80).optional().describe("Table that is asked."),
  voice: z.enum(["real", "official"]).optional().describe("Positions as held, or as stated in public."),
  loss: z.enum(["linear", "quadratic"]).optional().describe("How distance lowers value."),
  lang,
});
export const paperSchema = z.strictObject({
  paper: z.enum(["report", "brief", "text"]).describe("Which paper."),
  file: z.string().min(1).max(200).describe("Name of the case's file."),
  text: z.string().max(900_000).describe("The case itself, as its file has it."),
  query: z
    .record(z.string(), z.string().max(4000))
    .default({})
    .describe("What the paper takes, as its query would say it; format says what is written."),
});
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
  answer: z.looseObject({ entente: z.literal(1), verb: text, result: z.looseObject({}) }),
  signed: z.looseObject({ entente: z.literal(1), verb: text, file: text, id: text, agreement: z.looseObject({}) }),
  written: z.object({ file: text, version }),
} as const;
