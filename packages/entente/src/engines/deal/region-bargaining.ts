import { orderCoalitions } from "../../case/space/large-bargain/order-coalitions.js";
import { hasMove, type RegionBargain, readRegionBargain } from "../../case/space/large-bargain/region-bargain.js";
import type { Region } from "../../case/space/region/region.js";
import { acceptedRegions } from "../../case/space/sweep/accepted-regions.js";
import type { Bargaining } from "../../case/space/sweep/bargain.js";
import type { RegionParts } from "../../case/space/sweep/zone-region.js";
import type { Asked } from "../asked.js";
import { isJoint, sweptSpace } from "../swept.js";
import { capabilities } from "./bargaining.js";
import { exchangeLines } from "./offer-regions.js";

/** Bargaining over regions: the same answers as over a list of packages, where there is no list. */
export interface RegionBargaining extends Pick<Bargaining, "reason"> {
  readonly bargain: RegionBargain | null;
  readonly coalitions: readonly RegionBargain[];
}

/** Nodes that one search may visit for few players, fewer for many. */
const NODES = 6_000_000;
const MOST_COALITIONS = 32;

/** Over what the forum can deliver; null where it is not settled whether anything is left to bargain over. */
export const regionsDeliverable = (asked: Asked): RegionBargaining | null => bargaining(asked, "members");
/** Over everything that the forum accepts. */
export const regionsAccepted = (asked: Asked): RegionBargaining | null => bargaining(asked, null);

function bargaining(asked: Asked, hands: RegionParts["hands"]): RegionBargaining | null {
  return isJoint(asked) ? jointBargaining(asked) : zoneBargaining(asked, hands);
}

function regionsFor({ space, table, view, where }: Asked, parts: Partial<RegionParts>): Region[] | null {
  return acceptedRegions(space, table, view, {
    where: where?.tests ?? [],
    hands: null,
    taken: false,
    members: "accept",
    ...parts,
  });
}

function searchingFor(players: number) {
  return { nodes: Math.floor(NODES / (players + 6)) };
}

function read(asked: Asked, players: readonly number[], regions: readonly Region[], quoAsked: boolean) {
  return readRegionBargain(asked.space, players, regions, { quoAsked, searching: searchingFor(players.length) });
}

/** Exchanges, from which every sender gains and which the addressees take. */
function jointBargaining(asked: Asked): RegionBargaining | null {
  const { table } = asked;
  const { judges } = asked.once(sweptSpace).constraints;
  const regions = regionsFor(asked, {
    hands: "withAddressees",
    taken: true,
    members: "gain",
    players: table.members,
  })?.map((region) => ({ ...region, lines: [...region.lines, ...exchangeLines(asked)] }));
  if (regions === undefined) return null;
  const some = hasMove(regions, searchingFor(judges.length));
  if (some === false) return { bargain: null, reason: "noJointOffer", coalitions: [] };
  const bargain = some === null ? null : read(asked, judges, regions, false);
  return bargain && { bargain, reason: null, coalitions: [] };
}

/** All members together or, where only the status quo is left to them, minimal winning sets, as `zoneBargain`. */
function zoneBargaining(asked: Asked, hands: RegionParts["hands"]): RegionBargaining | null {
  const { table } = asked;
  const { asked: meeting, others, winning } = asked.once(sweptSpace);
  const quoAsked = meeting > others;
  const searching = searchingFor(table.members.length);
  if (table.members.length === 0) return { bargain: null, reason: "noZone", coalitions: [] };
  const whole = regionsFor(asked, { hands, players: table.members });
  if (whole === null) return null;
  const some = hasMove(whole, searching);
  if (some === null) return null;
  if (some) {
    const bargain = read(asked, table.members, whole, quoAsked);
    return bargain && { bargain, reason: null, coalitions: [] };
  }
  if (winning.truncated || winning.sets.length > MOST_COALITIONS) return null;
  const coalitions: RegionBargain[] = [];
  for (const members of winning.sets) {
    const players = members.flatMap((member) => table.members[member] ?? []);
    // All of the members have been tried above.
    if (players.length === 0 || players.length === table.members.length) continue;
    const regions = regionsFor(asked, { hands, players });
    const own = regions && hasMove(regions, searching);
    if (regions === null || own === null) return null;
    const bargain = own ? read(asked, players, regions, quoAsked) : null;
    if (bargain !== null) coalitions.push(bargain);
    else if (own) return null;
  }
  const ordered = orderCoalitions(coalitions, capabilities(asked));
  const [first] = ordered;
  if (first !== undefined) return { bargain: first, reason: null, coalitions: ordered };
  const accepted = regionsFor(asked, {});
  const zone = accepted && hasMove(accepted, searching);
  if (zone === null) return null;
  return { bargain: null, reason: zone ? "notDeliverable" : "noZone", coalitions: [] };
}
