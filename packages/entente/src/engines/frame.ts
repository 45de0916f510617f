import * as z from "zod";
import { type Count, countOf } from "../case/space/sweep/count.js";
import { packagesMeeting } from "../case/space/sweep/tally.js";
import type { Asked } from "./asked.js";
import { countSchema } from "./shapes.js";

/** What every answer says about its question, whatever the verb; no engine sets it. */
export const frameResultSchema = z.strictObject({
  asOf: z.string().describe("Day on which the case is read, ISO 8601."),
  voice: z.enum(["real", "official"]),
  forum: z.string().describe("Id of the table that is asked."),
  where: z
    .strictObject({ id: z.string(), total: countSchema.describe("Packages that meet it, the status quo counted.") })
    .nullable(),
  observers: z.array(z.string()).describe("Members without any salience: not computed with."),
  missing: z
    .array(z.strictObject({ party: z.string(), issue: z.string() }))
    .describe("Members without a position there."),
  uncertainty: z.null().describe("What worlds say; null without draws."),
});
export type FrameResult = z.output<typeof frameResultSchema>;

/** The frame of an answer, without draws. */
export function frameOf({ view, space, table, where }: Asked): FrameResult {
  const seated = [...table.members, ...table.toward].map((p) => space.parties[p] ?? "");
  const total = (): Count => countOf(packagesMeeting(space, [where?.tests ?? []]));
  return {
    asOf: view.asOf,
    voice: view.voice,
    forum: table.forum.id,
    where: where === null ? null : { id: where.id, total: total() },
    observers: [...table.observers, ...table.silentAddressees],
    missing: [...new Set(seated)].flatMap((party) =>
      space.issues
        .filter((issue) => view.positions.get(party)?.get(issue) === undefined)
        .map((issue) => ({ party, issue })),
    ),
    uncertainty: null,
  };
}
