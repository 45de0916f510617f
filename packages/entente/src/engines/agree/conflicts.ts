import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { type ConstraintFigures, constraintFigures } from "../../case/space/sweep/blocking.js";
import { hittingSets, noCorrections } from "../../case/space/sweep/corrections.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { bitsOf, compareMasks } from "../../case/space/sweep/mask.js";
import { repairsOf } from "../../case/space/sweep/repairs.js";
import type { Asked } from "../asked.js";
import { intervalsSchema, measure, told } from "../bracket.js";
import { constraintCounts } from "../constraint-counts.js";
import { defineEngine, type Tools } from "../engine.js";
import { nearMissesResult, nearMissSchema } from "../near-misses.js";
import { countSchema, packageSchema, pointsSchema } from "../shapes.js";
import { isEnumerable, sweptCorrections, sweptCost, sweptSpace } from "../swept.js";
import { clashesByRegion } from "./region-clashes.js";
import { countZone } from "./zone-figures.js";

const NO_SETS = { sides: [], sets: [], truncated: false };
/** Most repairs told where packages are a sample. */
const REPAIRS = 10;

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
const repairSchema = z.strictObject({
  drop: z.array(z.string()),
  cost: pointsSchema.nullable().describe("Points in all; null where a sacred line would have to be dropped."),
  package: packageSchema,
  deliverable: z.boolean(),
  opens: countSchema,
  concessions: z.record(z.string(), pointsSchema),
  notForSale: z.array(z.string()),
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
    const { space } = asked;
    const { list } = sweep.constraints;
    const empty = countZone(asked, tools).count.some === false;
    const enumerated = isEnumerable(asked);
    const corrections = empty ? asked.once(sweptCorrections) : enumerated ? noCorrections(sweep) : NO_SETS;
    // What clashes cannot be told from a sample: another package might keep it all.
    const hits = hittingSets(enumerated ? corrections.sets : [], sweep.constraints.words);
    const searched = enumerated || !empty ? null : clashesByRegion(asked, tools);
    const idOf = (constraint: number): string => list[constraint]?.id ?? "";
    const nameOf = (number: number) => namePackage(space, optionsAt(sweep.halves, number));
    const byParty = (figures: ReadonlyMap<number, number>) =>
      Object.fromEntries([...figures].map(([party, figure]) => [space.parties[party] ?? "", figure]));
    return {
      constraints: constraintFigures(sweep).map((figures) => constraintResult(asked, tools, figures)),
      clashes: (enumerated ? hits.sets.toSorted(compareMasks) : (searched?.clashes ?? [])).map((hit) =>
        bitsOf(hit).map(idOf),
      ),
      repairs: repairsOf(sweep, corrections, asked.once(sweptCost), enumerated ? undefined : REPAIRS).map((repair) => ({
        drop: repair.drop.map(idOf),
        cost: repair.cost,
        package: nameOf(repair.package),
        deliverable: repair.deliverable,
        ...told({ opens: measure(asked, tools, repair.opens, () => null) }),
        concessions: byParty(repair.concessions),
        notForSale: repair.notForSale.map(idOf),
      })),
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
