import * as z from "zod";
import { namePackage } from "../case/space/space.js";
import { type Corrections, noCorrections } from "../case/space/sweep/corrections.js";
import { optionsAt } from "../case/space/sweep/halves.js";
import { repairsOf } from "../case/space/sweep/repairs.js";
import { countZone } from "./agree/zone-figures.js";
import type { Asked } from "./asked.js";
import { intervalsSchema, measure, told } from "./bracket.js";
import type { Tools } from "./engine.js";
import { countSchema, packageSchema, pointsSchema } from "./shapes.js";
import { isEnumerable, sweptCorrections, sweptCost, sweptSpace } from "./swept.js";

const NO_SETS = { sides: [], sets: [], truncated: false };
/** Most repairs told where packages are a sample. */
const REPAIRS = 10;

/** A minimal set of conditions whose giving way opens the zone. */
export const repairSchema = z.strictObject({
  drop: z.array(z.string()),
  cost: pointsSchema.nullable().describe("Points in all; null where a sacred line would have to be dropped."),
  package: packageSchema,
  deliverable: z.boolean(),
  opens: countSchema,
  concessions: z.record(z.string(), pointsSchema),
  notForSale: z.array(z.string()),
  intervals: intervalsSchema,
});

export function isZoneEmpty(asked: Asked, tools: Tools): boolean {
  return countZone(asked, tools).count.some === false;
}

/** Minimal sets of conditions that must give; where there is room, the empty one. */
export function correctionsOf(asked: Asked, tools: Tools): Corrections {
  if (isZoneEmpty(asked, tools)) return asked.once(sweptCorrections);
  return isEnumerable(asked) ? noCorrections(asked.once(sweptSpace)) : NO_SETS;
}

/** What would open the zone, the cheapest first; where packages are a sample, the first few. */
export function repairsResult(asked: Asked, tools: Tools): z.output<typeof repairSchema>[] {
  const sweep = asked.once(sweptSpace);
  const { space } = asked;
  const idOf = (constraint: number): string => sweep.constraints.list[constraint]?.id ?? "";
  const byParty = (figures: ReadonlyMap<number, number>) =>
    Object.fromEntries([...figures].map(([party, figure]) => [space.parties[party] ?? "", figure]));
  const most = isEnumerable(asked) ? undefined : REPAIRS;
  return repairsOf(sweep, correctionsOf(asked, tools), asked.once(sweptCost), most).map((repair) => ({
    drop: repair.drop.map(idOf),
    cost: repair.cost,
    package: namePackage(space, optionsAt(sweep.halves, repair.package)),
    deliverable: repair.deliverable,
    ...told({ opens: measure(asked, tools, repair.opens, () => null) }),
    concessions: byParty(repair.concessions),
    notForSale: repair.notForSale.map(idOf),
  }));
}
