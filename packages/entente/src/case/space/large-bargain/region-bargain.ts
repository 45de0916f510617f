import { findPackage } from "../region/optimum/find-package.js";
import type { SearchOptions } from "../region/optimum/setting.js";
import { idealOf } from "../region/optimum/utilitarian.js";
import { contains, type Region } from "../region/region.js";
import { movingSome } from "../region/some-of.js";
import { type Space, unitsOf } from "../space.js";
import type { Bargain } from "../sweep/bargain.js";

/** What some parties bargain over where packages cannot be listed: the union of regions, and perhaps the status quo. */
export interface RegionBargain extends Pick<Bargain, "players" | "ideal" | "mostGain" | "gaining"> {
  readonly space: Space;
  readonly regions: readonly Region[];
  /** The status quo where it can be kept though it lies in none of the regions. */
  readonly apart: Int32Array | null;
  /** Whether the ideals are the largest utilities there are. */
  readonly proved: boolean;
  readonly searching: SearchOptions;
}

const EPSILON = 1e-9;
/** Regions on which the search may give up before the rest, mostly like them and as slow to give up on, are let be. */
const MOST_UNSETTLED = 3;

/** Whether some package other than the status quo lies in one of the regions; null where that is not settled. */
export function hasMove(regions: readonly Region[], searching: SearchOptions): boolean | null {
  let unsettled = 0;
  for (const region of regions) {
    if (unsettled === MOST_UNSETTLED) break;
    const { kind } = findPackage({ ...region, lines: [...region.lines, movingSome(region.space)] }, searching);
    if (kind === "found") return true;
    if (kind === "unknown") unsettled++;
  }
  return unsettled === 0 ? false : null;
}

/** Finds the ideals of some players over a union of regions; null where even one package could not be found. */
export function readRegionBargain(
  space: Space,
  players: readonly number[],
  regions: readonly Region[],
  { quoAsked, searching }: { readonly quoAsked: boolean; readonly searching: SearchOptions },
): RegionBargain | null {
  const keepsAll = players.every((party) => unitsOf(space, party, space.statusQuo) >= space.acceptFrom[party]!);
  const apart =
    quoAsked && keepsAll && !regions.some((region) => contains(region, space.statusQuo)) ? space.statusQuo : null;
  let proved = true;
  const ideal = Float64Array.from(players, (party) => {
    let most = apart === null ? Number.NEGATIVE_INFINITY : unitsOf(space, party, apart);
    for (const region of regions) {
      const answer = idealOf(region, party, searching);
      if (answer.kind === "found") most = Math.max(most, unitsOf(space, party, answer.found.options));
      if (answer.kind === "unknown" || (answer.kind === "found" && !answer.found.proved)) proved = false;
    }
    return most / space.scale[party]!;
  });
  if (ideal.some((best) => best === Number.NEGATIVE_INFINITY)) return null;
  const mostGain = ideal.map((best, k) => best - space.reservation[players[k]!]! / space.scale[players[k]!]!);
  const gaining = players.flatMap((_, k) => (mostGain[k]! > EPSILON ? [k] : []));
  return { space, players, regions, apart, ideal, mostGain, gaining, proved, searching };
}
