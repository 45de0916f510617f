import * as z from "zod";
import { namePackage } from "../case/space/space.js";
import { optionsAt } from "../case/space/sweep/halves.js";
import { nearMissesOf } from "../case/space/sweep/near-misses.js";
import type { Asked } from "./asked.js";
import { packageSchema, utilitySchema } from "./shapes.js";
import { sweptSpace } from "./swept.js";

export const nearMissSchema = z.strictObject({
  package: packageSchema,
  redLinesBroken: z.array(z.string()),
  maxRegret: utilitySchema,
  regret: z.record(z.string(), utilitySchema).describe("Shortfall below the reservation, of each member it needs."),
});

/** Packages just outside the zone; `agree` and `deal` give the same list. */
export function nearMissesResult(asked: Asked): z.output<typeof nearMissSchema>[] {
  const sweep = asked.once(sweptSpace);
  const { space } = asked;
  return nearMissesOf(sweep).map((miss) => ({
    package: namePackage(space, optionsAt(sweep.halves, miss.package)),
    redLinesBroken: miss.redLinesBroken.map((k) => sweep.constraints.list[k]?.id ?? ""),
    maxRegret: miss.maxRegret,
    regret: Object.fromEntries([...miss.regret].map(([party, regret]) => [space.parties[party] ?? "", regret])),
  }));
}
