import { findPackage } from "../../case/space/region/optimum/find-package.js";
import { utilitarian } from "../../case/space/region/optimum/utilitarian.js";
import type { Region } from "../../case/space/region/region.js";
import { movingSome } from "../../case/space/region/some-of.js";
import { breaking } from "../../case/space/region/violating.js";
import { type SpaceLine, unitsOf } from "../../case/space/space.js";
import { regionOf } from "../../case/space/sweep/zone-region.js";
import type { Asked } from "../asked.js";
import { sweptSpace } from "../swept.js";
import { isEachNeeded } from "../violations.js";

/** The least that would bring a member in, proved; without a package, the lines of its own that are in the way. */
export interface RegionPrice {
  readonly found: {
    readonly points: number;
    readonly options: Int32Array;
    /** Points of the other members above their reservation. */
    readonly surplus: Readonly<Record<string, number>>;
  } | null;
  readonly inTheWay: readonly string[];
}

const FEW_PARTIES = 8;
const NODES = 200_000;

/** Searches the packages that all other members accept; null where others may suffice or the search ends without proof. */
export function priceByRegion(asked: Asked, party: number): RegionPrice | null {
  const { space, table, view, where } = asked;
  if (!isEachNeeded(asked) || table.members.length > FEW_PARTIES) return null;
  const others = regionOf(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    consents: Uint8Array.from(table.members, (member) => (member === party ? 0 : 1)),
  });
  const moving = { ...others, lines: [...others.lines, movingSome(space)] };
  const own = space.redLines.filter((line) => line.party === party);
  const outside = asked
    .once(sweptSpace)
    .sacredOutside.map(
      ({ when, require }, k): SpaceLine => ({ id: `outside-${k}`, party: 0, when, require, sacred: true }),
    );
  const payable: Region = { ...moving, lines: [...moving.lines, ...own, ...outside] };
  const most = utilitarian(payable, [party], { nodes: NODES });
  if (most.kind === "unknown" || (most.kind === "found" && !most.found.proved)) return null;
  if (most.kind === "empty") {
    const answers = own.map((line) => ({ line, kind: findPackage(breaking(moving, line), { nodes: NODES }).kind }));
    if (answers.some(({ kind }) => kind === "unknown")) return null;
    return { found: null, inTheWay: answers.filter(({ kind }) => kind === "found").map(({ line }) => line.id) };
  }
  const least = Math.min(space.acceptFrom[party] ?? 0, unitsOf(space, party, most.found.options));
  const payers = table.members.filter((member) => member !== party);
  const best = utilitarian({ ...payable, floors: payable.floors.with(party, least) }, payers, { nodes: NODES });
  if (best.kind !== "found" || !best.found.proved) return null;
  const { options } = best.found;
  const gain = (member: number): number =>
    (100 * (unitsOf(space, member, options) - (space.reservation[member] ?? 0))) / (space.scale[member] ?? 1);
  const accepts = unitsOf(space, party, options) >= (space.acceptFrom[party] ?? 0);
  return {
    found: {
      points: accepts ? 0 : Math.max(0, -gain(party)),
      options,
      surplus: Object.fromEntries(payers.map((member) => [space.parties[member] ?? "", gain(member)])),
    },
    inTheWay: [],
  };
}
