import * as z from "zod";
import { diagramOf } from "../case/space/region/diagram.js";
import { nearestMisses } from "../case/space/region/near-misses/nearest.js";
import { breaks, namePackage, unitsOf } from "../case/space/space.js";
import { optionsAt } from "../case/space/sweep/halves.js";
import { nearMissesOf } from "../case/space/sweep/near-misses.js";
import { regionOf } from "../case/space/sweep/zone-region.js";
import type { Asked } from "./asked.js";
import type { Tools } from "./engine.js";
import { packageSchema, utilitySchema } from "./shapes.js";
import { isEnumerable, sweptSpace } from "./swept.js";
import { isEachNeeded } from "./violations.js";

export const nearMissSchema = z.strictObject({
  package: packageSchema,
  redLinesBroken: z.array(z.string()),
  maxRegret: utilitySchema,
  regret: z.record(z.string(), utilitySchema).describe("Shortfall below the reservation, of each member it needs."),
});

/** Packages just outside the zone; `agree` and `deal` give the same list. */
export function nearMissesResult(asked: Asked, tools: Tools): Miss[] {
  const sweep = asked.once(sweptSpace);
  const { space } = asked;
  const searched = isEnumerable(asked) ? null : provedMisses(asked, tools.signal);
  if (searched !== null)
    return searched.map(({ options, ...miss }) => ({ package: namePackage(space, options), ...miss }));
  return nearMissesOf(sweep).map((miss) => ({
    package: namePackage(space, optionsAt(sweep.halves, miss.package)),
    redLinesBroken: miss.redLinesBroken.map((k) => sweep.constraints.list[k]?.id ?? ""),
    maxRegret: miss.maxRegret,
    regret: Object.fromEntries([...miss.regret].map(([party, regret]) => [space.parties[party] ?? "", regret])),
  }));
}

const FEW_PARTIES = 8;
const MOST_ARCS = 10_000;
const NODES = 60_000;

type Miss = z.output<typeof nearMissSchema>;
interface ProvedMiss extends Omit<Miss, "package"> {
  readonly options: Int32Array;
}

/** The nearest packages where all members must accept, if they can be proved to be the nearest; else null. */
export function provedMisses(asked: Asked, signal: Tools["signal"]): ProvedMiss[] | null {
  const { space, table, view, where } = asked;
  if (!isEachNeeded(asked) || table.members.length > FEW_PARTIES) return null;
  const region = regionOf(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    consents: new Uint8Array(table.members.length),
  });
  if (diagramOf(region, { parties: table.members, cap: MOST_ARCS, signal }) === null) return null;
  const lines = space.redLines.filter(({ party }) => table.members.includes(party));
  const needed = table.members.map((party) => ({
    party,
    reservation: space.reservation[party] ?? 0,
    acceptFrom: space.acceptFrom[party] ?? 0,
  }));
  const { misses, exact } = nearestMisses(region, { lines, needed, except: space.statusQuo }, { nodes: NODES, signal });
  if (!exact) return null;
  return misses.map(({ options, maxRegret }) => ({
    options,
    redLinesBroken: lines.filter((line) => breaks(line, options)).map(({ id }) => id),
    maxRegret,
    regret: Object.fromEntries(
      needed.map(({ party, reservation, acceptFrom }) => {
        const units = unitsOf(space, party, options);
        return [
          space.parties[party] ?? "",
          units >= acceptFrom ? 0 : (reservation - units) / (space.scale[party] ?? 1),
        ];
      }),
    ),
  }));
}
