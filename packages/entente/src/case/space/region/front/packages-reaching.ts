import { gather, MOST_TIED } from "../optimum/maximise.js";
import { type SearchOptions, settingOf } from "../optimum/setting.js";
import { inAuthorsOrder, type Tied } from "../optimum/tied.js";
import type { Region } from "../region.js";

/**
 * Packages of a region that give each of `parties` at least `units`; for a vector of the front these are the packages
 * that give exactly it. Null where there is none or the budget ends first; `complete` says whether all were found.
 */
export function packagesReaching(
  region: Region,
  parties: readonly number[],
  units: ArrayLike<number>,
  options: SearchOptions = {},
): (Tied & { readonly complete: boolean }) | null {
  const floors = region.floors.slice();
  parties.forEach((party, k) => {
    floors[party] = Math.max(floors[party]!, units[k]!);
  });
  const setting = settingOf({ ...region, floors }, parties, options);
  if (setting === "empty" || setting === "large") return null;
  const { found, complete } = gather(setting, [], { nodes: setting.nodes, most: MOST_TIED });
  const tied = inAuthorsOrder(found);
  return tied === null ? null : { ...tied, complete };
}
