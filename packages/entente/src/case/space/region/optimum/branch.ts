import { farthest, reachOf } from "../bounds.js";
import type { Diagram } from "../diagram.js";
import { costliestFirst } from "../reorder.js";
import { restrict, trim } from "../trim.js";
import { type Cut, coreOf, type Leaf } from "./core-search.js";
import type { Goal } from "./goal.js";
import { searchInHalves } from "./halves-search.js";
import { minimiseBound } from "./minimise-bound.js";
import type { Setting } from "./setting.js";

export interface Branching {
  /** Cuts over one part of the space, for multipliers that suit it; `need` is set by `raise`. */
  readonly cutsFor: (z: Float64Array) => {
    readonly cuts: readonly Cut[];
    readonly floors: Float64Array;
    readonly raise: () => void;
  };
  /** Least value that is still wanted. */
  readonly least: () => number;
  /** Takes a package; the search of a part may be repeated in smaller parts after `forget`. */
  readonly leafOf: (diagram: Diagram, raise: () => void) => Leaf;
  readonly forget: (diagram: Diagram) => void;
  readonly nodes: number;
}

/** Steps on the multipliers of a part. */
const PART_STEPS = 40;
/** What cutting up a part costs, in nodes. */
const PART_COST = 1_000;

/**
 * Cuts the space up by the options of the issue on which the bound is least decided, with multipliers of its own for
 * every part, until the search of a part is short.
 *
 * @source Fisher (1981), Management Science 27:1–18
 */
export function searchByParts(
  setting: Setting,
  goal: Goal,
  z: Float64Array,
  { cutsFor, least, leafOf, forget, nodes }: Branching,
): { readonly complete: boolean; readonly nodes: number } {
  let visited = 0;
  // A part that is a single path cannot be cut up, so its search must be allowed to end.
  const most = Math.max(setting.part, setting.diagram.issueOf.length + 2);
  function explore(part: Setting, from: Float64Array): boolean {
    visited += PART_COST;
    const dual = minimiseBound(part, goal, { start: from, steps: PART_STEPS, least: least() });
    if (dual.bound < least()) return true;
    const diagram = costliestFirst(part.diagram, dual.weights);
    const { cuts, floors, raise } = cutsFor(dual.z);
    raise();
    const ordered = { ...part, diagram, reach: reachOf(diagram) };
    const search = searchInHalves(
      coreOf(ordered, cuts, floors),
      Math.min(most, nodes - visited),
      leafOf(diagram, raise),
    );
    visited += search.nodes;
    if (search.complete) return true;
    if (visited >= nodes) return false;
    forget(diagram);
    for (const keep of partsOf(diagram, dual.weights, () => least() - dual.constant)) {
      const child = trim(restrict(diagram, keep), part.floors);
      if (child !== null && !explore({ ...part, diagram: child, reach: reachOf(child) }, dual.z)) return false;
    }
    return true;
  }
  return { complete: explore(setting, z), nodes: visited };
}

/** Which arcs each part keeps: those of every layer, but one of the least decided layer; the most promising part first. */
function* partsOf(diagram: Diagram, weights: Float64Array, need: () => number): Generator<Uint8Array> {
  const { arcStart, arcTo, units, layerStart } = diagram;
  const width = weights.length;
  const after = farthest(diagram, weights);
  const before = new Float64Array(after.length).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  const through = new Float64Array(arcTo.length);
  let [chosen, closest] = [-1, Number.POSITIVE_INFINITY];
  for (let l = 0; l < layerStart.length - 1; l++) {
    let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let v = layerStart[l]!; v < layerStart[l + 1]!; v++) {
      for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
        let value = before[v]!;
        for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
        const to = arcTo[a]!;
        if (value > before[to]!) before[to] = value;
        through[a] = value + after[to]!;
        if (through[a]! > first) [first, second] = [through[a]!, first];
        else if (through[a]! > second) second = through[a]!;
      }
    }
    if (second > Number.NEGATIVE_INFINITY && first - second < closest) [chosen, closest] = [l, first - second];
  }
  if (chosen < 0) return;
  const [from, to] = [arcStart[layerStart[chosen]!]!, arcStart[layerStart[chosen + 1]!]!];
  const arcs = Array.from({ length: to - from }, (_, k) => from + k).sort((a, b) => through[b]! - through[a]! || a - b);
  for (const arc of arcs) {
    if (through[arc]! < need() - 1e-9 * (1 + Math.abs(through[arc]!))) return;
    const keep = new Uint8Array(arcTo.length).fill(1);
    keep.fill(0, from, to);
    keep[arc] = 1;
    yield keep;
  }
}
