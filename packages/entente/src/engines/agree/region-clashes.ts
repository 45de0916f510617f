import { clashesOf } from "../../case/space/region/clashes/clashes.js";
import { diagramOf } from "../../case/space/region/diagram.js";
import { movingSome } from "../../case/space/region/some-of.js";
import { bitsOf, compareMasks, type Mask, maskOf } from "../../case/space/sweep/mask.js";
import { regionOf } from "../../case/space/sweep/zone-region.js";
import type { Asked } from "../asked.js";
import type { Tools } from "../engine.js";
import { sweptSpace } from "../swept.js";
import { isEachNeeded } from "../violations.js";

const FEW_PARTIES = 12;
const QUESTIONS = 400;
const MOST_ARCS = 10_000;
const NODES = 40_000;

/** Clashes of the members' constraints, by number, where all must accept; null where they are not searched for. */
export function clashesByRegion(asked: Asked, { signal }: Tools): { clashes: Mask[]; complete: boolean } | null {
  const { space, table, view, where } = asked;
  if (!isEachNeeded(asked) || table.members.length > FEW_PARTIES) return null;
  const { list, words } = asked.once(sweptSpace).constraints;
  const everyone = regionOf(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    consents: new Uint8Array(table.members.length),
  });
  if (diagramOf(everyone, { parties: table.members, cap: MOST_ARCS, signal }) === null) return null;
  const own = list.flatMap((one, k) => (table.members.includes(one.party) ? [{ ...one, k }] : []));
  const lines = own.flatMap(({ line }) => line ?? []);
  const reserved = own.filter(({ kind }) => kind === "reservation");
  const region = { ...everyone, lines: [movingSome(space)] };
  const { clashes, truncated, exact } = clashesOf(
    region,
    {
      lines,
      reservations: reserved.map(({ party }) => ({ party, least: space.acceptFrom[party] ?? 0 })),
    },
    { questions: QUESTIONS, nodes: NODES, signal },
  );
  const numbers = [...own.filter(({ line }) => line !== null), ...reserved].map(({ k }) => k);
  // Sets whose being impossible was not proved are no clashes.
  const told = exact ? clashes : [];
  return {
    clashes: told
      .map((hit) =>
        maskOf(
          bitsOf(hit).map((at) => numbers[at] ?? 0),
          words,
        ),
      )
      .sort(compareMasks),
    complete: exact && !truncated,
  };
}
