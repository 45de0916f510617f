import * as z from "zod";
import { type ConstraintFigures, constraintFigures } from "../../case/space/sweep/blocking.js";
import { hittingSets } from "../../case/space/sweep/corrections.js";
import { bitsOf, compareMasks } from "../../case/space/sweep/mask.js";
import type { Asked } from "../asked.js";
import { intervalsSchema, told } from "../bracket.js";
import { constraintCounts } from "../constraint-counts.js";
import { defineEngine, type Tools } from "../engine.js";
import { nearMissesResult, nearMissSchema } from "../near-misses.js";
import { correctionsOf, isZoneEmpty, repairSchema, repairsResult } from "../repairs.js";
import { countSchema } from "../shapes.js";
import { isEnumerable, sweptSpace } from "../swept.js";
import { clashesByRegion } from "./region-clashes.js";

const constraintSchema = z.strictObject({
  id: z.string().describe("A red line's id, or reserve: and the party's."),
  party: z.string(),
  kind: z.enum(["redLine", "reservation"]),
  sacred: z.boolean(),
  blocks: countSchema.describe("Packages that violate it."),
  soleBlocked: countSchema.describe("Packages that everyone accepts but for this."),
  unlocked: countSchema.describe("Packages that enter the zone without it."),
  intervals: intervalsSchema,
});
export const conflictsEngine = defineEngine({
  id: "conflicts",
  verb: "agree",
  title: "What stands in the way",
  question: "What cannot all be kept, and what is the least that would clear the way?",
  cites: ["reiter-1987", "liffiton-sakallah-2008"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    constraints: z.array(constraintSchema),
    clashes: z.array(z.array(z.string())).describe("Minimal sets that cannot all be kept; none where there is room."),
    repairs: z
      .array(repairSchema)
      .describe(
        "Minimal sets that open the zone, cheapest first; where there is room, the empty one at the largest sum of utilities.",
      ),
    nearMisses: z.array(nearMissSchema),
    truncated: z.boolean().describe("Whether lists of clashes or repairs were cut."),
    clashesComplete: z
      .boolean()
      .optional()
      .describe("Where packages cannot be listed: whether these are all clashes there are."),
    repairsComplete: z
      .boolean()
      .optional()
      .describe("Where packages cannot be listed: false where repairs are those of packages drawn, not all there are."),
  }),
  run: (asked, _params, tools) => {
    const sweep = asked.once(sweptSpace);
    const { list } = sweep.constraints;
    const empty = isZoneEmpty(asked, tools);
    const enumerated = isEnumerable(asked);
    const corrections = correctionsOf(asked, tools);
    // What clashes cannot be told from a sample: another package might keep it all.
    const hits = hittingSets(enumerated ? corrections.sets : [], sweep.constraints.words);
    const searched = enumerated || !empty ? null : clashesByRegion(asked, tools);
    const idOf = (constraint: number): string => list[constraint]?.id ?? "";
    return {
      constraints: constraintFigures(sweep).map((figures) => constraintResult(asked, tools, figures)),
      clashes: (enumerated ? hits.sets.toSorted(compareMasks) : (searched?.clashes ?? [])).map((hit) =>
        bitsOf(hit).map(idOf),
      ),
      repairs: repairsResult(asked, tools),
      nearMisses: nearMissesResult(asked, tools),
      truncated: corrections.truncated || hits.truncated,
      ...(enumerated ? {} : { clashesComplete: !empty || (searched?.complete ?? false), repairsComplete: !empty }),
    };
  },
});

function constraintResult(
  asked: Asked,
  tools: Tools,
  { constraint, blocks, soleBlocked, unlocked }: ConstraintFigures,
): z.output<typeof constraintSchema> {
  const { id, party, kind, sacred } = constraint;
  return {
    id,
    party: asked.space.parties[party] ?? "",
    kind,
    sacred,
    ...told(constraintCounts(asked, tools, constraint, { blocks, soleBlocked, unlocked })),
  };
}
