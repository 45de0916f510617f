import type { Core, Walk } from "./core-search.js";

/** Ways through the last layers of a diagram, the best under the first cut first. */
export interface Tails {
  /** First of these layers; the diagram has a single node there. */
  readonly layer: number;
  readonly count: number;
  /** Units by tail and party. */
  readonly units: Float64Array;
  /** Value under the first cut, descending. */
  readonly values: Float64Array;
  /** Writes the arcs of a tail into a path. */
  readonly write: (tail: number, path: Int32Array) => void;
}

/** Tails from one component on: a way through it, then a tail from the next component on. */
interface Step {
  readonly layer: number;
  /** Arcs of the ways through the component, one after the other. */
  readonly ways: Int32Array;
  readonly size: number;
  readonly way: Int32Array;
  readonly rest: Int32Array;
}

type Grown = Omit<Tails, "layer" | "write">;

/** Tails at which no more layers are taken, and tails at most. */
const ENOUGH = 4_096;
const MOST = 16_384;
/** Ways through one component at most. */
const MOST_WAYS = 512;

/** Takes layers from the end, component by component, while there are few tails that can be part of a package. */
export function tailsOf(core: Core, walk: Walk): Tails {
  const { componentStart, issueOf, parties } = core.setting.diagram;
  const steps: Step[] = [];
  let tails: Grown = { count: 1, units: new Float64Array(parties.length), values: new Float64Array(1) };
  let layer = issueOf.length;
  for (let c = componentStart.length - 2; c > 0 && tails.count < ENOUGH; c--) {
    const longer = extend(core, walk, tails, [componentStart[c]!, layer]);
    if (longer === null) break;
    tails = longer.tails;
    layer = componentStart[c]!;
    steps.push(longer.step);
  }
  const write = (tail: number, path: Int32Array): void => {
    let at = tail;
    for (let s = steps.length - 1; s >= 0; s--) {
      const { layer: from, ways, size, way, rest } = steps[s]!;
      for (let l = 0; l < size; l++) path[from + l] = ways[way[at]! * size + l]!;
      at = rest[at]!;
    }
  };
  return { ...tails, layer, write };
}

/** Null where there would be too many. */
function extend(
  { setting, cuts, floors, togo }: Core,
  walk: Walk,
  tails: Grown,
  [from, to]: readonly [number, number],
): { readonly tails: Grown; readonly step: Step } | null {
  const { reach, diagram } = setting;
  const width = floors.length;
  const cutCount = cuts.length;
  const node = diagram.layerStart[from]!;
  const ways: number[] = [];
  const wayUnits: number[] = [];
  const wayValues: number[] = [];
  const few = walk.run(from, to, () => {
    for (let p = 0; p < width; p++) wayUnits.push(walk.sums[to * width + p]! - walk.sums[from * width + p]!);
    wayValues.push(walk.values[to * cutCount]! - walk.values[from * cutCount]!);
    for (let l = from; l < to; l++) ways.push(walk.path[l]!);
    return wayValues.length <= MOST_WAYS;
  });
  if (!few) return null;
  const need = cuts[0]!.need - (togo[0]! - togo[node * cutCount]!);
  const least = floors.map((floor, p) => floor - (reach.most[p]! - reach.most[node * width + p]!));
  const room = Math.min(MOST, wayValues.length * tails.count);
  const units = new Float64Array(room * width);
  const values = new Float64Array(room);
  const way = new Int32Array(room);
  const rest = new Int32Array(room);
  const at = new Int32Array(wayValues.length);
  let count = 0;
  next: for (;;) {
    // Every way has the tails in descending order, so the best that is left begins one of these lists.
    let [chosen, value] = [-1, need];
    for (let w = 0; w < at.length; w++) {
      if (at[w]! < tails.count && wayValues[w]! + tails.values[at[w]!]! >= value) {
        chosen = w;
        value = wayValues[w]! + tails.values[at[w]!]!;
      }
    }
    if (chosen < 0) break;
    const tail = at[chosen]!++;
    if (count === MOST) return null;
    for (let p = 0; p < width; p++) {
      const sum = wayUnits[chosen * width + p]! + tails.units[tail * width + p]!;
      if (sum < least[p]!) continue next;
      units[count * width + p] = sum;
    }
    values[count] = value;
    way[count] = chosen;
    rest[count++] = tail;
  }
  return {
    tails: { count, units, values: values.subarray(0, count) },
    step: { layer: from, ways: Int32Array.from(ways), size: to - from, way, rest },
  };
}
