import type { View } from "../../view.js";
import type { Region } from "../region/region.js";
import type { Space } from "../space.js";
import type { Table } from "../table.js";
import { minimalWinningSets } from "./winning.js";
import { isUnanimous, type RegionParts, regionOf } from "./zone-region.js";

/** Most regions whose union is searched, and most members whose consent may go either way. */
const MOST_REGIONS = 32;
const MOST_OPEN = 8;

/**
 * Regions whose union is what a table accepts: one where all must accept, else one for each set of members that
 * suffices; where hands count too, for each set whose hands bring about more. Null where they would be too many.
 */
export function acceptedRegions(space: Space, table: Table, view: View, parts: RegionParts): Region[] | null {
  const sets = consentingSets(space, table, parts);
  if (sets === null) return null;
  const regions = sets.map((consents) => regionOf(space, table, view, { ...parts, consents }));
  const kept = regions.filter(
    (one, k) => !regions.some((other, at) => at !== k && isWithin(one, other) && (at < k || !isWithin(other, one))),
  );
  return kept.length > MOST_REGIONS ? null : kept;
}

function consentingSets(space: Space, table: Table, { hands, players = [] }: RegionParts): Uint8Array[] | null {
  const { members, accepts } = table;
  if (members.length === 0) return [];
  const everyone = new Uint8Array(members.length).fill(1);
  if (isUnanimous(table)) return [everyone];
  if (hands === null || hands === "allMembers") {
    const { sets, truncated } = minimalWinningSets(accepts, members.length);
    if (truncated || sets.length > 2 * MOST_REGIONS) return null;
    return sets.map((set) => Uint8Array.from(members, (_, k) => (set.includes(k) ? 1 : 0)));
  }
  const open = [...members.keys()].filter(
    (k) => !players.includes(members[k]!) || space.redLines.some(({ party }) => party === members[k]),
  );
  if (open.length > MOST_OPEN) return null;
  return Array.from({ length: 2 ** open.length }, (_, dropped) =>
    everyone.map((one, k) => (open.includes(k) && ((dropped >>> open.indexOf(k)) & 1) === 1 ? 0 : one)),
  ).filter((consents) => accepts(consents));
}

function isWithin(inner: Region, outer: Region): boolean {
  return (
    outer.floors.every((floor, p) => inner.floors[p]! >= floor) &&
    outer.lines.every((line) => inner.lines.includes(line)) &&
    outer.allowed.every((mask, i) => mask.every((flag, o) => flag === 1 || inner.allowed[i]![o] !== 1))
  );
}
