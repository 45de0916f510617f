import { stopIfAborted } from "../abort.js";
import { farthest } from "../bounds.js";
import type { Diagram } from "../diagram.js";
import type { Setting } from "./setting.js";

/** Only packages with weights·units ≥ need are looked for; `need` may rise during a search. */
export interface Cut {
  readonly weights: Float64Array;
  need: number;
}

/** Called at every package found; false stops the search. */
export type Leaf = (units: Float64Array, path: Int32Array) => boolean;

export interface Searched {
  /** Whether nothing was left out. */
  readonly complete: boolean;
  readonly nodes: number;
}

/**
 * Visits, depth first, the packages that reach the floors and meet all cuts. What a partial package can still reach
 * under each cut is known exactly from the diagram; arcs are taken by the first cut, best first.
 *
 * @source Balas & Zemel (1980), Operations Research 28:1130–1154, for searching a core by reduced cost
 */
export function coreSearch(setting: Setting, cuts: readonly Cut[], nodes: number, leaf: Leaf): Searched {
  const { diagram, floors, reach, signal } = setting;
  const { arcStart, arcTo, units, issueOf, parties } = diagram;
  const width = parties.length;
  const depthMost = issueOf.length;
  const bounds = cuts.map(({ weights }) => arcBounds(diagram, weights));
  const order = bestFirst(diagram, bounds[0]);
  const sums = new Float64Array((depthMost + 1) * width);
  const values = new Float64Array((depthMost + 1) * cuts.length);
  const path = new Int32Array(depthMost);
  const final = new Float64Array(width);
  let visited = 0;
  let complete = true;
  let stopped = false;

  function go(node: number, depth: number): void {
    if (++visited > nodes) {
      complete = false;
      stopped = true;
      return;
    }
    if ((visited & 0xffff) === 0) stopIfAborted(signal);
    if (depth === depthMost) {
      for (let p = 0; p < width; p++) final[p] = sums[depth * width + p]!;
      if (!leaf(final, path)) {
        complete = false;
        stopped = true;
      }
      return;
    }
    const row = depth * width;
    const cutRow = depth * cuts.length;
    next: for (let k = arcStart[node]!; k < arcStart[node + 1]!; k++) {
      const a = order[k]!;
      for (let c = 0; c < cuts.length; c++) {
        if (values[cutRow + c]! + bounds[c]!.through[a]! >= cuts[c]!.need) continue;
        if (c === 0) break next;
        continue next;
      }
      const to = arcTo[a]!;
      for (let p = 0; p < width; p++) {
        const sum = sums[row + p]! + units[a * width + p]!;
        if (sum + reach.most[to * width + p]! < floors[p]!) continue next;
        sums[row + width + p] = sum;
      }
      for (let c = 0; c < cuts.length; c++) values[cutRow + cuts.length + c] = values[cutRow + c]! + bounds[c]!.own[a]!;
      path[depth] = a;
      go(to, depth + 1);
      if (stopped) return;
    }
  }
  go(0, 0);
  return { complete, nodes: visited };
}

interface ArcBounds {
  readonly own: Float64Array;
  /** The arc and the best that can follow. */
  readonly through: Float64Array;
}

function arcBounds(diagram: Diagram, weights: Float64Array): ArcBounds {
  const { arcTo, units } = diagram;
  const width = weights.length;
  const togo = farthest(diagram, weights);
  const own = new Float64Array(arcTo.length);
  const through = new Float64Array(arcTo.length);
  for (let a = 0; a < arcTo.length; a++) {
    let value = 0;
    for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
    own[a] = value;
    through[a] = value + togo[arcTo[a]!]!;
  }
  return { own, through };
}

/** Arcs of every node by what they can lead to under the first cut, the best first. */
function bestFirst({ arcStart, arcTo }: Diagram, bounds: ArcBounds | undefined): Int32Array {
  const order = Int32Array.from(arcTo.keys());
  if (bounds === undefined) return order;
  for (let v = 0; v < arcStart.length - 1; v++)
    order.subarray(arcStart[v]!, arcStart[v + 1]!).sort((a, b) => bounds.through[b]! - bounds.through[a]! || a - b);
  return order;
}
