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

/** A setting with its cuts, ready for several searches. */
export interface Core {
  readonly setting: Setting;
  readonly cuts: readonly Cut[];
  /** Least units per tracked party; may rise during a search. */
  readonly floors: Float64Array;
  /** By arc and cut: what the arc gives, and with the best that can follow. */
  readonly own: Float64Array;
  readonly through: Float64Array;
  /** By node and cut: the best from there. */
  readonly togo: Float64Array;
  /** Arcs of every node by what they can lead to under the first cut, the best first. */
  readonly order: Int32Array;
}

export function coreOf(setting: Setting, cuts: readonly Cut[], floors: Float64Array = setting.floors): Core {
  const { diagram } = setting;
  const { arcStart, arcTo, units } = diagram;
  const width = diagram.parties.length;
  const count = cuts.length;
  const own = new Float64Array(arcTo.length * count);
  const through = new Float64Array(arcTo.length * count);
  const togo = new Float64Array((arcStart.length - 1) * count);
  cuts.forEach(({ weights }, c) => {
    const best = farthest(diagram, weights);
    for (let v = 0; v < best.length; v++) togo[v * count + c] = best[v]!;
    for (let a = 0; a < arcTo.length; a++) {
      let value = 0;
      for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
      own[a * count + c] = value;
      through[a * count + c] = value + best[arcTo[a]!]!;
    }
  });
  return { setting, cuts, floors, own, through, togo, order: bestFirst(diagram, through, count) };
}

/**
 * Visits, depth first, the packages that reach the floors and meet all cuts. What a partial package can still reach
 * under each cut is known exactly from the diagram; arcs are taken by the first cut, best first.
 *
 * @source Balas & Zemel (1980), Operations Research 28:1130–1154, for searching a core by reduced cost
 */
export function coreSearch(setting: Setting, cuts: readonly Cut[], nodes: number, leaf: Leaf): Searched {
  const core = coreOf(setting, cuts);
  const walk = walkOf(core, nodes);
  const last = setting.diagram.issueOf.length;
  const width = setting.floors.length;
  const final = new Float64Array(width);
  const complete = walk.run(0, last, () => {
    for (let p = 0; p < width; p++) final[p] = walk.sums[last * width + p]!;
    return leaf(final, walk.path);
  });
  return { complete, nodes: walk.visited() };
}

/** A depth-first search between layers of a core at which the diagram has a single node. */
export interface Walk {
  /** Units so far by layer and party; before the first layer what the layers left out can give at most. */
  readonly sums: Float64Array;
  /** The same for every cut. */
  readonly values: Float64Array;
  readonly path: Int32Array;
  /** Calls `arrive` at every way from one layer to another that may be part of a package; false stops, as do `most` nodes. */
  readonly run: (from: number, to: number, arrive: () => boolean, most?: number) => boolean;
  readonly visited: () => number;
}

export function walkOf({ setting, cuts, floors, own, through, togo, order }: Core, nodes: number): Walk {
  const { diagram, reach, signal } = setting;
  const { arcStart, arcTo, units, issueOf, layerStart, parties } = diagram;
  const width = parties.length;
  const count = cuts.length;
  const sums = new Float64Array((issueOf.length + 1) * width);
  const values = new Float64Array((issueOf.length + 1) * count);
  const path = new Int32Array(issueOf.length);
  const needs = new Float64Array(count);
  let visited = 0;
  let limit = nodes;
  let last = 0;
  let arrived: () => boolean = () => false;

  /** Whether all below the node was seen. */
  function go(node: number, depth: number): boolean {
    if (++visited > limit) return false;
    if ((visited & 0xffff) === 0) stopIfAborted(signal);
    if (depth === last) {
      const more = arrived();
      for (let c = 0; c < count; c++) needs[c] = cuts[c]!.need;
      return more;
    }
    const row = depth * width;
    const cutRow = depth * count;
    next: for (let k = arcStart[node]!; k < arcStart[node + 1]!; k++) {
      const a = order[k]!;
      const to = arcTo[a]!;
      const cut = a * count;
      if (count > 0 && values[cutRow]! + through[cut]! < needs[0]!) break;
      for (let p = 0; p < width; p++) {
        const sum = sums[row + p]! + units[a * width + p]!;
        if (sum + reach.most[to * width + p]! < floors[p]!) continue next;
        sums[row + width + p] = sum;
      }
      for (let c = 1; c < count; c++) if (values[cutRow + c]! + through[cut + c]! < needs[c]!) continue next;
      for (let c = 0; c < count; c++) values[cutRow + count + c] = values[cutRow + c]! + own[cut + c]!;
      path[depth] = a;
      if (!go(to, depth + 1)) return false;
    }
    return true;
  }
  const run = (from: number, to: number, arrive: () => boolean, most = Number.POSITIVE_INFINITY): boolean => {
    const node = layerStart[from]!;
    for (let p = 0; p < width; p++) sums[from * width + p] = reach.most[p]! - reach.most[node * width + p]!;
    for (let c = 0; c < count; c++) {
      values[from * count + c] = togo[c]! - togo[node * count + c]!;
      needs[c] = cuts[c]!.need;
    }
    limit = Math.min(nodes, visited + most);
    last = to;
    arrived = arrive;
    return go(node, from);
  };
  return { sums, values, path, run, visited: () => visited };
}

function bestFirst({ arcStart, arcTo }: Diagram, through: Float64Array, count: number): Int32Array {
  const order = Int32Array.from(arcTo.keys());
  if (count === 0) return order;
  for (let v = 0; v < arcStart.length - 1; v++)
    order.subarray(arcStart[v]!, arcStart[v + 1]!).sort((a, b) => through[b * count]! - through[a * count]! || a - b);
  return order;
}
