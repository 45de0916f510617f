import type * as z from "zod";
import type {
  agreementSchema,
  alternativeSchema,
  burdenSchema,
  caseSchema,
  conditionSchema,
  forumSchema,
  issueSchema,
  linkageSchema,
  orderingSchema,
  positionEntrySchema,
  recordSchema,
  redLineSchema,
  scenarioSchema,
  signedClauseSchema,
  statementSchema,
  textSchema,
  tieSchema,
} from "./schema.js";

/** A case as read, migrated and validated; `id` and `asOf` may still be absent (the reader fills `id`). */
export type Case = z.output<typeof caseSchema>;
export type Text = z.output<typeof textSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type Issue = z.output<typeof issueSchema>;
export type PositionEntry = z.output<typeof positionEntrySchema>;
export type RedLine = z.output<typeof redLineSchema>;
export type Linkage = z.output<typeof linkageSchema>;
export type Ordering = z.output<typeof orderingSchema>;
export type SignedAgreement = z.output<typeof agreementSchema>;
export type SignedClause = z.output<typeof signedClauseSchema>;
export type Alternative = z.output<typeof alternativeSchema>;
export type Forum = z.output<typeof forumSchema>;
export type Burden = z.output<typeof burdenSchema>;
export type RecordEntry = z.output<typeof recordSchema>;
export type Tie = z.output<typeof tieSchema>;
export type Statement = z.output<typeof statementSchema>;
export type Scenario = z.output<typeof scenarioSchema>;
