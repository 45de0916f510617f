import * as z from "zod";

/** Current version of the case format. */
export const FORMAT_VERSION = 1;

const ID = /^[a-z][a-z0-9-]*$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const TEST = /^\s*(=|!=|<=|>=|<|>)\s*[a-z][a-z0-9-]*\s*$/;
const QUOTA = /^\s*(\d+\s*\/\s*[1-9]\d*|\d+(\.\d+)?\s*%)\s*$/;

export const idSchema = z.string().regex(ID, "an id (small letters, digits and hyphens)");
const byId = <T extends z.ZodType>(value: T) => z.record(idSchema, value);
export const textSchema = z
  .union([z.string(), z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)?$/), z.string())])
  .describe("Text that people read: a string, or one string per language.");
/** A date as text; a case may also write a bare year. */
export const daySchema = z.string().regex(DATE, "a date (YYYY, YYYY-MM or YYYY-MM-DD)");
export const dateSchema = z
  .union([z.string(), z.number().int().min(1000).max(9999).transform(String)])
  .pipe(daySchema)
  .describe("ISO 8601, may be partial: 2019, 2019-07, 2019-07-30.");
const nonNegative = z.number().min(0);
const share = z.number().min(0).max(1);
const place = z.number().min(0).max(100);
const interval = <T extends z.ZodType>(end: T) => z.tuple([end, end]);

/** Where an entry comes from, on every entry of the case. */
const provenance = {
  basis: z.enum(["coded", "judged"]).optional().describe("coded: a statement supports it; judged: the analyst's call."),
  evidence: z.array(idSchema).optional().describe("Ids of statements."),
  note: textSchema.optional(),
};
const period = { since: dateSchema.optional(), until: dateSchema.optional() };

const testSchema = z.union([
  z.string().regex(TEST, 'a test such as "= opt", "!= opt", "< opt", "<= opt", "> opt" or ">= opt"'),
  z.array(idSchema).min(1).describe("One of these options."),
]);
export const conditionSchema = byId(testSchema).describe("All tests must hold.");

const quotaSchema = z
  .union([nonNegative, z.string().regex(QUOTA, 'a fraction such as "2/3", a percentage such as "65%" or a number')])
  .describe("A fraction, a percentage or a number below 1 is a share; a number of 1 or more an amount.");
export type Rule =
  | "unanimity"
  | "majority"
  | readonly string[]
  | { readonly quota: number | string; readonly by: string; readonly strict?: boolean | undefined }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] };
export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.enum(["unanimity", "majority"]),
    z.array(idSchema),
    z.strictObject({ quota: quotaSchema, by: z.string(), strict: z.boolean().optional() }),
    z.strictObject({ all: z.array(ruleSchema) }),
    z.strictObject({ any: z.array(ruleSchema) }),
  ]),
);

/** What a member weighs by each criterion, and whether it abstains: written out, for inference states both in conflict. */
interface MemberWeights {
  readonly abstains?: boolean | undefined;
  readonly [criterion: string]: number | boolean | undefined;
}
const memberSchema: z.ZodType<MemberWeights> = z.object({ abstains: z.boolean().optional() }).catchall(nonNegative);
const membersSchema = z.union([z.array(idSchema), byId(memberSchema.nullable().transform((value) => value ?? {}))]);

const leaderSchema = z.strictObject({
  name: textSchema.optional(),
  from: dateSchema.optional(),
  until: dateSchema.optional().describe("When the term really ended: history, never a forecast."),
  termEnds: dateSchema.optional().describe("When the term was due to end, as known on the case's day."),
  commitment: share.optional(),
  commitmentRange: interval(share).optional(),
  successor: idSchema.optional(),
  final: z.boolean().optional(),
  ...provenance,
});

const partySchema = z.strictObject({
  name: textSchema.optional(),
  iso: z.string().optional(),
  capability: nonNegative.optional(),
  within: idSchema.optional(),
  role: z.string().optional(),
  weight: nonNegative.optional(),
  attributes: z.record(z.string(), z.number()).optional(),
  aliases: z.array(z.string()).optional(),
  leader: leaderSchema.optional(),
  finish: conditionSchema.optional(),
  discount: share.optional(),
  delayCost: z.number().optional(),
  ...period,
  ...provenance,
});

const optionSchema = z.strictObject({
  at: place,
  name: textSchema.optional(),
  irreversible: z.boolean().optional(),
  wording: textSchema.optional().describe("How a text to sign says it, as a clause; without it a plain one is made."),
  note: textSchema.optional(),
});
const leversSchema = z.union([ruleSchema, byId(ruleSchema)]);
export const issueSchema = z.strictObject({
  name: textSchema.optional(),
  statusQuo: idSchema,
  levers: leversSchema.optional(),
  terms: z.array(z.string()).optional(),
  options: byId(optionSchema),
  drift: z.strictObject({ to: idSchema, by: dateSchema, ...provenance }).optional(),
  days: nonNegative.optional(),
  ...provenance,
});

export const positionEntrySchema = z.strictObject({
  at: z.union([place, idSchema]).optional(),
  values: byId(nonNegative).optional(),
  salience: place,
  range: interval(place).optional(),
  salienceRange: interval(place).optional(),
  official: z.union([place, idSchema]).optional(),
  ...period,
  ...provenance,
});
const positionSchema = z.union([positionEntrySchema, z.array(positionEntrySchema)]);

export const redLineSchema = z.strictObject({
  name: textSchema.optional(),
  party: idSchema,
  when: conditionSchema.optional(),
  require: conditionSchema,
  sacred: z.boolean().optional(),
  ...period,
  ...provenance,
});
export const linkageSchema = z.strictObject({
  name: textSchema.optional(),
  party: idSchema,
  when: conditionSchema,
  value: z.number(),
  ...period,
  ...provenance,
});
export const orderingSchema = z.strictObject({
  name: textSchema.optional(),
  party: idSchema,
  first: conditionSchema,
  before: conditionSchema,
  ...period,
  ...provenance,
});
const packageSchema = byId(idSchema);
export const alternativeSchema = z.strictObject({
  value: z.number().optional(),
  package: packageSchema.optional(),
  ...period,
  ...provenance,
});
const goalSchema = z.strictObject({
  name: textSchema.optional(),
  when: conditionSchema,
  note: textSchema.optional(),
});

export const forumSchema = z.strictObject({
  name: textSchema.optional(),
  members: membersSchema,
  rule: ruleSchema.default("unanimity"),
  toward: z.array(idSchema).optional(),
  issues: z.array(idSchema).optional(),
  ...period,
  ...provenance,
});
const ratificationSchema = z.strictObject({
  body: textSchema.optional(),
  members: membersSchema,
  rule: ruleSchema,
  when: z.union([conditionSchema, z.array(conditionSchema)]).optional(),
  ...provenance,
});
const sharesSchema = byId(nonNegative);
export const burdenSchema = z.strictObject({
  name: textSchema.optional(),
  when: conditionSchema.optional(),
  cost: nonNegative,
  unit: z.string(),
  range: interval(nonNegative).optional(),
  payers: sharesSchema.optional(),
  benefit: sharesSchema.optional(),
  ability: z.string().optional(),
  responsibility: sharesSchema.optional(),
  ...provenance,
});
const statusSchema = z.strictObject({
  date: dateSchema,
  level: z.number().int().min(0).max(3).describe("0 not begun, 1 begun, 2 done, 3 verified."),
  evidence: z.array(idSchema).optional().describe("Ids of statements or of sources."),
  note: textSchema.optional(),
});
export const signedClauseSchema = z.strictObject({
  issue: idSchema.optional(),
  option: idSchema.optional().describe("Where the issue stands once the clause is done."),
  text: textSchema.optional().describe("What the signed text says; needed where the clause moves no issue."),
  owners: z.array(idSchema).min(1).describe("Parties whose act it is."),
  due: dateSchema.optional().describe("Day by which it is to be done; a partial date stands for its last day."),
  after: z.array(idSchema).optional().describe("Clauses that come first."),
  days: z.number().int().min(0).max(36_525).optional().describe("Days within which it is due after those in `after`."),
  status: z
    .array(statusSchema)
    .optional()
    .describe("What had been done by when, in the order of days. Entries are added, never overwritten."),
});
export const agreementSchema = z.strictObject({
  name: textSchema.optional(),
  date: dateSchema.optional(),
  signatories: z.array(idSchema),
  terms: conditionSchema,
  clauses: byId(signedClauseSchema).optional().describe("Who is to do what by when, and what has been done."),
  ...provenance,
});
export const recordSchema = z.strictObject({
  name: textSchema.optional(),
  date: dateSchema,
  by: z.array(idSchema).optional(),
  to: z.array(idSchema).optional(),
  package: packageSchema,
  responses: byId(z.string()).default({}),
  ...provenance,
});
export const tieSchema = z.strictObject({
  between: z.tuple([idSchema, idSchema]),
  sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]).optional(),
  kind: z.enum(["alliance", "dispute", "mediation", "pressure", "trade"]).optional(),
  by: idSchema.optional(),
  about: textSchema.optional(),
  date: dateSchema.optional(),
  ...period,
  ...provenance,
});
const outcomeSchema = z.strictObject({
  package: packageSchema,
  date: dateSchema.optional(),
  ...provenance,
});
const eventSchema = z.strictObject({
  id: idSchema,
  date: dateSchema,
  kind: z.string().optional(),
  name: textSchema.optional(),
  risk: share.optional(),
  ...provenance,
});
const sourceSchema = z.strictObject({
  title: textSchema.optional(),
  author: z.union([z.string(), z.array(z.string())]).optional(),
  publisher: z.string().optional(),
  date: dateSchema.optional(),
  language: z.string().optional(),
  file: z.string().optional(),
  url: z.string().optional(),
  note: textSchema.optional(),
});

const STATEMENT_KINDS = ["stance", "line", "order", "lever", "burden", "tie", "commitment", "offer", "drift"] as const;
const VOICES = ["official", "attributed", "reported", "analyst", "private"] as const;
export const statementSchema = z.strictObject({
  source: idSchema,
  kind: z.enum(STATEMENT_KINDS).default("stance"),
  paragraph: z.number().int().min(0).optional(),
  holder: idSchema,
  actor: z.string().optional(),
  issue: idSchema.optional(),
  stance: z.union([place, idSchema]).optional(),
  about: idSchema.optional(),
  condition: conditionSchema.optional(),
  response: z.string().optional(),
  strength: z.enum(["firm", "leaning", "hedged"]).optional(),
  priority: place.optional(),
  voice: z.enum(VOICES).optional(),
  date: dateSchema.optional(),
  dateBasis: z.enum(["stated", "inferred", "publication"]).optional(),
  start: z.number().int().min(0).optional(),
  end: z.number().int().min(0).optional(),
  quote: z.string().optional(),
  gloss: textSchema.optional(),
  coder: z.string().optional(),
  acceptedBy: z.string().optional(),
  note: textSchema.optional(),
});

const expectSchema = z.strictObject({
  verb: z.string(),
  forum: idSchema.optional(),
  where: z.union([z.string(), conditionSchema]).optional(),
  package: packageSchema.optional(),
  asOf: dateSchema.optional(),
  scenario: z.string().optional(),
  voice: z.enum(["real", "official"]).optional(),
  says: textSchema.optional(),
  result: z.record(z.string(), z.unknown()).default({}),
  source: z.string().optional(),
  note: textSchema.optional(),
});

/** The whole case, as CASE.md §2 has it; references between entries are checked apart (`references.ts`). */
export const caseSchema = z.strictObject({
  entente: z.literal(FORMAT_VERSION).describe("Version of the case format."),
  id: idSchema.optional().describe("Its name in answers and addresses; omitted: the file's name up to the first dot."),
  title: textSchema.optional(),
  question: textSchema.optional(),
  asOf: dateSchema.optional().describe("Dated facts are read as of this day."),
  note: textSchema.optional(),
  parties: byId(partySchema)
    .default({})
    .describe("States, organisations, leaders or factions that hold positions, by id."),
  issues: byId(issueSchema)
    .default({})
    .describe("Questions under negotiation, each an ordered ladder of options on 0–100, by id."),
  positions: byId(byId(positionSchema))
    .default({})
    .describe("party → issue → where the party wants the issue to end, and how much it matters."),
  redLines: byId(redLineSchema)
    .default({})
    .describe("Conditions that make a package unacceptable to a party, whatever else it offers."),
  linkages: byId(linkageSchema)
    .default({})
    .describe("Conditional gains or losses for a party when several conditions hold together."),
  orderings: byId(orderingSchema).default({}).describe("Demands that one condition is met before another on the way."),
  alternatives: byId(alternativeSchema)
    .default({})
    .describe("What a party has instead of a deal; omitted: the status quo."),
  goals: byId(goalSchema).default({}).describe("Conditions that the analyst asks about."),
  forums: byId(forumSchema)
    .default({})
    .describe("Tables: members, the rule by which they decide, and whom they address."),
  ratification: byId(ratificationSchema).default({}).describe("What must also pass at home, by party."),
  burdens: byId(burdenSchema).default({}).describe("What has to be paid for, by whom, to whose benefit."),
  agreements: byId(agreementSchema).default({}).describe("What is already signed."),
  record: byId(recordSchema).default({}).describe("Offers really made, and the answers they got."),
  outcome: outcomeSchema.optional().describe("How it really ended, when known: with it a case tests the forecasts."),
  ties: z
    .array(tieSchema)
    .default([])
    .describe("Alliances, disputes, mediation, pressure and trade between two parties."),
  events: z.array(eventSchema).default([]).describe("What happens on a day; a `deadline` also bounds the roadmap."),
  sources: byId(sourceSchema).default({}).describe("Documents that statements come from."),
  statements: byId(statementSchema)
    .default({})
    .describe("Coded utterances: who, on what issue, which stance, when, in which voice, from which place."),
  expect: byId(expectSchema).default({}).describe("What the program must answer; run by `entente check --expect`."),
});

export const scenarioSchema = z.strictObject({
  title: textSchema.optional(),
  note: textSchema.optional(),
  patch: z.array(
    z.strictObject({
      op: z.enum(["add", "remove", "replace", "move", "copy", "test"]),
      path: z.string(),
      from: z.string().optional(),
      value: z.unknown().optional(),
    }),
  ),
});
