import { farthest } from "../bounds.js";
import type { Diagram } from "../diagram.js";

/** A superset of the packages that reach all floors, counted by dynamic programming and open to uniform draws. */
export interface Superset {
  /** Number of packages; a double, right to about 1e-12 relatively. */
  readonly size: number;
  /** Draws a path uniformly by package; `uniform` gives numbers on (0, 1). */
  readonly draw: (uniform: () => number, path: Int32Array) => void;
}

const TABLE = 12_000_000;
const FINEST = 20_000;

/**
 * All floors together imply the one floor y·u ≥ y·floor. What a path loses against the best under y is rounded down to
 * cells, so paths within the budget of cells are a superset of the packages asked for.
 *
 * @param weights - y ≥ 0 per tracked party; all zero: every package
 * @source Dyer (2003), Approximate counting by dynamic programming
 */
export function supersetOf(diagram: Diagram, floors: Float64Array, weights: Float64Array): Superset {
  const { arcStart, arcTo, units, group, options, issueOf } = diagram;
  const width = floors.length;
  const sink = arcStart.length - 2;
  const best = farthest(diagram, weights);
  const floor = floors.reduce((sum, least, p) => sum + weights[p]! * least, 0);
  const free = weights.every((y) => y === 0);
  const budget = free ? 0 : best[0]! - floor + 1e-9 * Math.abs(best[0]!);
  const cells = free ? 0 : Math.max(64, Math.min(FINEST, Math.floor(TABLE / (sink + 1))));
  const losses = new Float64Array(arcTo.length);
  for (let v = 0; v < sink; v++) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      let value = best[arcTo[a]!]!;
      for (let p = 0; p < width; p++) value += weights[p]! * units[a * width + p]!;
      const loss = budget > 0 ? Math.floor(((best[v]! - value) / budget) * cells - 1e-9) : 0;
      losses[a] = Math.max(0, Math.min(cells + 1, loss));
    }
  }
  const row = cells + 1;
  const ways = new Float64Array((sink + 1) * row);
  ways.fill(1, sink * row);
  for (let v = sink - 1; v >= 0; v--) {
    for (let a = arcStart[v]!; a < arcStart[v + 1]!; a++) {
      const loss = losses[a]!;
      const times = options[group[a]!]!.length;
      const to = arcTo[a]! * row;
      for (let b = loss; b < row; b++) ways[v * row + b]! += times * ways[to + b - loss]!;
    }
  }
  return {
    size: budget < 0 ? 0 : ways[cells]!,
    draw: (uniform, path) => {
      let node = 0;
      let left = cells;
      for (let l = 0; l < issueOf.length; l++) {
        let rest = uniform() * ways[node * row + left]!;
        let chosen = -1;
        for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
          if (losses[a]! > left) continue;
          const part = options[group[a]!]!.length * ways[arcTo[a]! * row + left - losses[a]!]!;
          if (part === 0) continue;
          chosen = a;
          rest -= part;
          if (rest < 0) break;
        }
        path[l] = chosen;
        left -= losses[chosen]!;
        node = arcTo[chosen]!;
      }
    },
  };
}
