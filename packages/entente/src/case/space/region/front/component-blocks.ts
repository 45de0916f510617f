import type { Block } from "../../../../numerics/front/block.js";
import { frontOfList } from "../../../../numerics/front/front-of-list.js";
import { stopIfAborted } from "../abort.js";
import type { Diagram } from "../diagram.js";
import type { Running } from "../region.js";

/** The front of one component: rows of units, and the arcs of a path for each. */
export interface ComponentBlock extends Block {
  readonly pathOf: (row: number) => Int32Array;
}

/** Rows kept at one node, with the way back. */
interface Layer {
  readonly count: number;
  readonly vectors: Float64Array;
  readonly arc: Int32Array;
  /** Node (within its layer) and row that each came from. */
  readonly fromNode: Int32Array;
  readonly fromRow: Int32Array;
}

/**
 * Fronts of the components, by layers: what follows depends on the past only through the node, so at each node the
 * dominated can go, and only there. Null where a node would take more than `cap` rows.
 *
 * @source Rollón & Larrosa (2006), J. Heuristics 12:307–328; Dechter (1999), Artificial Intelligence 113:41–85
 */
export function componentBlocks(
  diagram: Diagram,
  { cap, signal }: Running & { readonly cap: number },
): ComponentBlock[] | null {
  const { componentStart } = diagram;
  const blocks: ComponentBlock[] = [];
  for (let c = 0; c < componentStart.length - 1; c++) {
    stopIfAborted(signal);
    const block = blockOf(diagram, componentStart[c]!, componentStart[c + 1]!, cap);
    if (block === null) return null;
    blocks.push(block);
  }
  return blocks;
}

function blockOf(diagram: Diagram, from: number, to: number, cap: number): ComponentBlock | null {
  const { layerStart, arcStart, arcTo, units, parties } = diagram;
  const width = parties.length;
  const none = new Int32Array(1);
  let now: Layer[] = [{ count: 1, vectors: new Float64Array(width), arc: none, fromNode: none, fromRow: none }];
  const history: Layer[][] = [];
  for (let l = from; l < to; l++) {
    const [first, next] = [layerStart[l]!, layerStart[l + 1]!];
    const incoming: number[][] = Array.from({ length: (layerStart[l + 2] ?? next + 1) - next }, () => []);
    const owner = new Map<number, number>();
    for (let v = first; v < next; v++) {
      for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
        incoming[arcTo[a]! - next]!.push(a);
        owner.set(a, v - first);
      }
    }
    const made: Layer[] = [];
    for (const arcs of incoming) {
      const total = arcs.reduce((sum, a) => sum + now[owner.get(a)!]!.count, 0);
      if (total > cap) return null;
      const vectors = new Float64Array(total * width);
      const arc = new Int32Array(total);
      const fromNode = new Int32Array(total);
      const fromRow = new Int32Array(total);
      let row = 0;
      for (const a of arcs) {
        const node = owner.get(a)!;
        const source = now[node]!;
        for (let k = 0; k < source.count; k++, row++) {
          for (let p = 0; p < width; p++)
            vectors[row * width + p] = source.vectors[k * width + p]! + units[a * width + p]!;
          arc[row] = a;
          fromNode[row] = node;
          fromRow[row] = k;
        }
      }
      const kept = frontOfList(vectors, total, width);
      const narrow = new Float64Array(kept.length * width);
      kept.forEach((k, to) => {
        narrow.set(vectors.subarray(k * width, (k + 1) * width), to * width);
      });
      made.push({
        count: kept.length,
        vectors: narrow,
        arc: kept.map((k) => arc[k]!),
        fromNode: kept.map((k) => fromNode[k]!),
        fromRow: kept.map((k) => fromRow[k]!),
      });
    }
    history.push(made);
    now = made;
  }
  const last = now[0]!;
  return {
    count: last.count,
    vectors: last.vectors,
    pathOf: (row) => {
      const path = new Int32Array(to - from);
      let [node, k] = [0, row];
      for (let l = path.length - 1; l >= 0; l--) {
        const layer = history[l]![node]!;
        path[l] = layer.arc[k]!;
        [node, k] = [layer.fromNode[k]!, layer.fromRow[k]!];
      }
      return path;
    },
  };
}
