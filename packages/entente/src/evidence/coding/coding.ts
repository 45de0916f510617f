import type * as z from "zod";
import { idSchema, statementSchema } from "../../case/schema.js";

/**
 * One coding: a statement as CASE.md §2 has it, with its id within the file and the coder who made it. A codings file
 * (`<case id>.<coder>.codings.jsonl`) holds one a line.
 */
export const codingSchema = statementSchema.extend({ id: idSchema, coder: idSchema });
export type Coding = z.output<typeof codingSchema>;
