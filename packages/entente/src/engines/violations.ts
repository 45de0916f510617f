import type { Region } from "../case/space/region/region.js";
import { wholeRegion } from "../case/space/region/region.js";
import { breaking, fallingBelow, overWider, withOpposite } from "../case/space/region/violating.js";
import type { Constraint } from "../case/space/sweep/constraints.js";
import { isUnanimous, regionOf } from "../case/space/sweep/zone-region.js";
import type { Asked } from "./asked.js";
import { isJoint, sweptSpace } from "./swept.js";

/** Packages of the question that violate a constraint, whatever else they do. */
export function violatingOne(asked: Asked, constraint: Constraint): Region[] {
  return violating(asked, bare(asked), [constraint]);
}

/**
 * Packages that violate some of these constraints, all of one member, and nothing else of any member; none where the
 * others suffice without it. Null where addressees decide too.
 */
export function stoppedAlone(asked: Asked, constraints: readonly Constraint[]): Region[] | null {
  const { space, table, view, where } = asked;
  const [first] = constraints;
  if (first === undefined || isJoint(asked)) return null;
  const consents = Uint8Array.from(table.members, (party) => (party === first.party ? 0 : 1));
  const everyone = consents.map(() => 1);
  if (table.members.length === 0 || !table.accepts(everyone) || table.accepts(consents)) return [];
  const others = regionOf(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    consents,
  });
  return violating(asked, keepingRest(asked, others, constraints), constraints);
}

/** Whether nothing but the consent of all counts: then what a member stops is what would stand without its conditions. */
export function isEachNeeded(asked: Asked): boolean {
  return !isJoint(asked) && isUnanimous(asked.table);
}

function bare({ space, where }: Asked): Region {
  const whole = wholeRegion(space);
  const allowed = whole.allowed.map((mask, i) =>
    mask.map((_, o) => ((where?.tests ?? []).every(({ issue, passes }) => issue !== i || passes[o] === 1) ? 1 : 0)),
  );
  return { ...whole, allowed };
}

/** Keeps what the same party asks beside these constraints. */
function keepingRest(asked: Asked, region: Region, constraints: readonly Constraint[]): Region {
  const { list } = asked.once(sweptSpace).constraints;
  const party = constraints[0]?.party ?? -1;
  const kept = list.filter((one) => one.party === party && !constraints.includes(one));
  const floors = kept.some(({ kind }) => kind === "reservation")
    ? region.floors.with(party, asked.space.acceptFrom[party] ?? 0)
    : region.floors;
  return { ...region, floors, lines: [...region.lines, ...kept.flatMap(({ line }) => line ?? [])] };
}

/** The regions, of one space, in which at least one of the constraints is violated. */
function violating({ space: narrow }: Asked, region: Region, constraints: readonly Constraint[]): Region[] {
  const party = constraints[0]?.party ?? 0;
  const { space, opposite } = withOpposite(narrow, party);
  const wide = overWider(region, space);
  return constraints.flatMap(({ line, kind }) => {
    if (kind === "reservation") return [fallingBelow(wide, opposite, narrow.acceptFrom[party] ?? 0)];
    return line === null || line.require.length === 0 ? [] : [breaking(wide, line)];
  });
}
