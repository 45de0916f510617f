import * as z from "zod";
import { idSchema, statementSchema } from "../../case/schema.js";
import { codingSchema } from "./coding.js";

/** What somebody decided about a suggested or coded statement; `<case id>.decisions.jsonl` holds one a line. */
export const decisionSchema = z.strictObject({
  time: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
      "a time such as 2026-01-31T09:30:00Z",
    ),
  by: z.string().min(1),
  decision: z.enum(["accepted", "rejected", "corrected"]),
  /** The coding as it was. */
  suggestion: codingSchema,
  /** Id of the statement it became; absent where it was rejected. */
  statement: idSchema.optional(),
  /** What it became, where that is something else. */
  correction: statementSchema.optional(),
  note: z.string().optional(),
});
export type Decision = z.output<typeof decisionSchema>;
