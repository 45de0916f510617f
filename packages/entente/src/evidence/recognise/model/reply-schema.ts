import * as z from "zod";
import { dateSchema, statementSchema } from "../../../case/schema.js";

const { kind, strength, voice } = statementSchema.shape;

/** One statement as a language model is asked for it. */
export const repliedSchema = z.strictObject({
  paragraph: z.number().int().min(1).describe("Number of the paragraph that the quotation stands in."),
  quote: z.string().min(1).describe("The words that state it, copied from the paragraph letter by letter."),
  kind: kind.unwrap(),
  holder: z.string().describe("Id of the party whose wish, refusal or act is stated."),
  issue: z.string().nullable().describe("Id of the issue; null where none is meant."),
  option: z.string().nullable().describe("Id of the issue's option that is wanted; null where none is told."),
  about: z.string().nullable().describe("Id of the other party of a tie or an offer, else null."),
  strength: strength.unwrap(),
  voice: voice.unwrap(),
  date: dateSchema.nullable().describe("When it was said, if the text tells: YYYY, YYYY-MM or YYYY-MM-DD, else null."),
  reason: z.string().describe("Why it is read so, in one short sentence."),
});

/** The whole of a reply; each statement is checked by itself, so that one bad one spoils no other. */
export const replySchema = z.object({ statements: z.array(z.unknown()) });

/** What the whole of a reply is asked to look like, as JSON Schema. */
export function replyJsonSchema(): object {
  const { $schema: _s, ...schema } = z.toJSONSchema(z.strictObject({ statements: z.array(repliedSchema) }));
  return schema;
}
