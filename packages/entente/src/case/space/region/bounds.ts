import type { Diagram } from "./diagram.js";

/** Per node the largest weighted sum over paths to the sink; weights per tracked party. */
export function farthest(diagram: Diagram, weights: ArrayLike<number>, into?: Float64Array): Float64Array {
  const { arcStart, arcTo, units, parties } = diagram;
  const width = parties.length;
  const sink = arcStart.length - 2;
  const best = into ?? new Float64Array(sink + 1);
  best[sink] = 0;
  for (let v = sink - 1; v >= 0; v--) {
    let most = Number.NEGATIVE_INFINITY;
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      let value = best[arcTo[a]!]!;
      for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
      if (value > most) most = value;
    }
    best[v] = most;
  }
  return best;
}

/** Arcs of a path on which a weighted sum reaches its largest, given `farthest` for these weights. */
export function longestPath(
  diagram: Diagram,
  weights: ArrayLike<number>,
  best: Float64Array,
  path: Int32Array = new Int32Array(diagram.issueOf.length),
): Int32Array {
  const { arcStart, arcTo, units, parties } = diagram;
  const width = parties.length;
  let node = 0;
  for (let l = 0; l < path.length; l++) {
    let most = Number.NEGATIVE_INFINITY;
    let chosen = arcStart[node]!;
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      let value = best[arcTo[a]!]!;
      for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
      if (value > most) {
        most = value;
        chosen = a;
      }
    }
    path[l] = chosen;
    node = arcTo[chosen]!;
  }
  return path;
}

/** What every tracked party can still get at most and at least: row-major by node, W columns. */
export interface Reach {
  readonly most: Float64Array;
  readonly least: Float64Array;
}

export function reachOf({ arcStart, arcTo, units, parties }: Diagram): Reach {
  const width = parties.length;
  const sink = arcStart.length - 2;
  const most = new Float64Array((sink + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const least = new Float64Array((sink + 1) * width).fill(Number.POSITIVE_INFINITY);
  for (let p = 0; p < width; p++) {
    most[sink * width + p] = 0;
    least[sink * width + p] = 0;
  }
  for (let v = sink - 1; v >= 0; v--) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      const to = arcTo[a]! * width;
      for (let p = 0; p < width; p++) {
        const own = units[a * width + p]!;
        if (own + most[to + p]! > most[v * width + p]!) most[v * width + p] = own + most[to + p]!;
        if (own + least[to + p]! < least[v * width + p]!) least[v * width + p] = own + least[to + p]!;
      }
    }
  }
  return { most, least };
}

/** Units of a path per tracked party. */
export function unitsAlong({ units, parties }: Diagram, path: ArrayLike<number>): Float64Array {
  const width = parties.length;
  const sum = new Float64Array(width);
  for (let l = 0; l < path.length; l++) for (let p = 0; p < width; p++) sum[p]! += units[path[l]! * width + p]!;
  return sum;
}
