import type * as z from "zod";
import type { Asked } from "../asked.js";
import { optionsOf, packageParam } from "../deal/package-param.js";

/** Options named as irreversible in the question, the same parameter for every engine of the verb. */
export const irreversibleParam = packageParam
  .optional()
  .describe("Options that cannot be taken back, besides those that the case marks: issue=option, one an issue.");

/** The options named, by issue. */
export function keptBy(asked: Asked, given: z.output<typeof irreversibleParam>): Record<string, string> {
  if (given === undefined) return {};
  const { space } = asked;
  const named = optionsOf(asked, given);
  // Issues that it leaves out come back at the status quo, which nobody takes back.
  return Object.fromEntries(space.issues.map((issue, i) => [issue, space.options[i]?.[named[i] ?? 0] ?? ""]));
}
