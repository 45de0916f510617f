import type { Diagram } from "../diagram.js";
import { pathNumbers } from "../path-counts.js";

/** Paths between nodes as rows: units per tracked party and the number of packages that share them. */
export interface Rows {
  readonly count: number;
  /** units[p][row]. */
  readonly units: readonly Float64Array[];
  /** Packages per row. */
  readonly packages: Float64Array;
}

/** Where to cut a diagram in two, so that both halves have few paths. */
export interface Cut {
  readonly layer: number;
  /** Paths above and below, over all nodes of the layer. */
  readonly rows: number;
  /** Pairs of an upper and a lower path. */
  readonly pairs: number;
}

export function bestCut(diagram: Diagram): Cut {
  const { from, to } = pathNumbers(diagram);
  const { layerStart } = diagram;
  let best: Cut = { layer: 0, rows: Number.POSITIVE_INFINITY, pairs: Number.POSITIVE_INFINITY };
  for (let layer = 0; layer < layerStart.length; layer++) {
    let rows = 0;
    let pairs = 0;
    for (let v = layerStart[layer]!; v < (layerStart[layer + 1] ?? layerStart[layer]! + 1); v++) {
      rows += from[v]! + to[v]!;
      pairs += from[v]! * to[v]!;
    }
    if (rows < best.rows) best = { layer, rows, pairs };
  }
  return best;
}

/** Rows of all paths from the root to each node of a layer. */
export function rowsAbove(diagram: Diagram, layer: number): Rows[] {
  const { layerStart, arcStart, arcTo } = diagram;
  let now: Rows[] = [one(diagram)];
  for (let l = 0; l < layer; l++) {
    const first = layerStart[l]!;
    const next = layerStart[l + 1]!;
    const nodes = (layerStart[l + 2] ?? next + 1) - next;
    const incoming: { rows: Rows; arc: number }[][] = Array.from({ length: nodes }, () => []);
    for (let v = first; v < next; v++) {
      for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++)
        incoming[arcTo[a]! - next]!.push({ rows: now[v - first]!, arc: a });
    }
    now = incoming.map((list) => joined(diagram, list));
  }
  return now;
}

/** Rows of all paths from each node of a layer to the sink. */
export function rowsBelow(diagram: Diagram, layer: number): Rows[] {
  const { layerStart, arcStart, arcTo } = diagram;
  const layers = layerStart.length - 1;
  let now: Rows[] = [one(diagram)];
  for (let l = layers - 1; l >= layer; l--) {
    const first = layerStart[l]!;
    const next = layerStart[l + 1]!;
    now = Array.from({ length: next - first }, (_, k) => {
      const list: { rows: Rows; arc: number }[] = [];
      for (let a = arcStart[first + k]!; a < arcStart[first + k + 1]!; a++)
        list.push({ rows: now[arcTo[a]! - next]!, arc: a });
      return joined(diagram, list);
    });
  }
  return now;
}

function one({ parties }: Diagram): Rows {
  return { count: 1, units: parties.map(() => new Float64Array(1)), packages: Float64Array.of(1) };
}

function joined(
  { units, parties, group, options }: Diagram,
  list: readonly { readonly rows: Rows; readonly arc: number }[],
): Rows {
  const width = parties.length;
  const count = list.reduce((sum, { rows }) => sum + rows.count, 0);
  const columns = parties.map(() => new Float64Array(count));
  const packages = new Float64Array(count);
  let at = 0;
  for (const { rows, arc } of list) {
    const size = options[group[arc]!]!.length;
    for (let p = 0; p < width; p++) {
      const source = rows.units[p]!;
      const target = columns[p]!;
      const add = units[arc * width + p]!;
      for (let k = 0; k < rows.count; k++) target[at + k] = source[k]! + add;
    }
    for (let k = 0; k < rows.count; k++) packages[at + k] = rows.packages[k]! * size;
    at += rows.count;
  }
  return { count, units: columns, packages };
}
