import { type Reach, reachOf } from "../bounds.js";
import { type Diagram, diagramOf } from "../diagram.js";
import type { Region, Running } from "../region.js";
import { trim } from "../trim.js";

/** A region ready to be searched: its diagram over the parties that matter, without arcs that no floor allows. */
export interface Setting extends Running {
  readonly region: Region;
  readonly diagram: Diagram;
  /** Least units per tracked party (column of the diagram). */
  readonly floors: Float64Array;
  readonly reach: Reach;
  /** Most minus least of each tracked party, 1 where these are equal. */
  readonly spread: Float64Array;
  /** Nodes that one search may visit. */
  readonly nodes: number;
  /** Nodes after which the space is cut up into parts, and nodes after which a part is. */
  readonly whole: number;
  readonly part: number;
  /** Nodes up to which a search goes plainly in depth instead of joining halves. */
  readonly few: number;
}

export interface SearchOptions extends Running {
  /** Nodes that one search may visit; past it the answer is the best found, with a bound. Default by `nodesFor`. */
  readonly nodes?: number | undefined;
  /** Nodes after which a search cuts the space up into parts. Default 100,000. */
  readonly whole?: number | undefined;
  /** Nodes after which the search of a part cuts it up further. Default 20,000. */
  readonly part?: number | undefined;
  /** Nodes up to which a search goes plainly in depth instead of joining halves. Default 1,000. */
  readonly few?: number | undefined;
}

/** `empty`: no package lies in the region; `large`: the diagram passes its cap. */
export function settingOf(
  region: Region,
  players: readonly number[],
  { nodes, whole = 100_000, part = 20_000, few = 1_000, signal, progress }: SearchOptions = {},
): Setting | "empty" | "large" {
  const floored = [...region.floors.keys()].filter((party) => region.floors[party]! > Number.NEGATIVE_INFINITY);
  const parties = [...new Set([...players, ...floored])].sort((a, b) => a - b);
  const compiled = diagramOf(region, { parties, signal });
  if (compiled === null) return "large";
  const floors = Float64Array.from(parties, (party) => region.floors[party]!);
  const diagram = trim(compiled, floors);
  if (diagram === null) return "empty";
  const reach = reachOf(diagram);
  const spread = Float64Array.from(parties, (_, p) => reach.most[p]! - reach.least[p]! || 1);
  return {
    region,
    diagram,
    floors,
    reach,
    spread,
    nodes: nodes ?? nodesFor(parties.length),
    whole,
    part,
    few,
    signal,
    progress,
  };
}

/** A node costs about as much as there are parties to look at. */
export function nodesFor(parties: number): number {
  return Math.floor(12_000_000 / (parties + 6));
}

/** Whether units reach every floor. */
export function reaches(floors: Float64Array, units: Float64Array): boolean {
  for (let p = 0; p < floors.length; p++) if (units[p]! < floors[p]!) return false;
  return true;
}
