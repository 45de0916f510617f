import { frontOfList } from "../../../../numerics/front/front-of-list.js";
import { frontOfSum } from "../../../../numerics/front/front-of-sum.js";
import { packageOn } from "../diagram.js";
import { settingOf } from "../optimum/setting.js";
import type { Region, Running } from "../region.js";
import { componentBlocks } from "./component-blocks.js";

/** The Pareto front of a region over some parties. */
export interface RegionFront {
  /** Distinct vectors. */
  readonly count: number;
  /** Units, row-major, one column a party in the order asked; each the true units of its package. */
  readonly vectors: Float64Array;
  /** A package of the k-th vector; for the first in the author's order see `packagesReaching`. */
  readonly packageOf: (k: number) => Int32Array;
  /** Per party, in units: every vector of the true front is within this of some row. All 0 where `exact`. */
  readonly error: Float64Array;
  readonly exact: boolean;
}

export interface FrontOptions extends Running {
  /** Largest front kept exactly; past it an approximation with `error`. Default 150,000. */
  readonly cap?: number | undefined;
}

/**
 * The Pareto front of a region over `parties` (indexes into the space's); floors of other parties count too, as further
 * coordinates until the end. Null where the rules between issues are too many to compile.
 */
export function frontOfRegion(
  region: Region,
  parties: readonly number[],
  { cap = 150_000, signal }: FrontOptions = {},
): RegionFront | null {
  const setting = settingOf(region, parties, { signal });
  if (setting === "large") return null;
  const error = new Float64Array(parties.length);
  if (setting === "empty") return { count: 0, vectors: new Float64Array(), packageOf: never, error, exact: true };
  const { diagram, floors } = setting;
  const width = diagram.parties.length;
  const blocks = componentBlocks(diagram, { cap: 20 * cap, signal });
  if (blocks === null) return null;
  const front = frontOfSum(blocks, width, { floor: floors, cap, signal });
  const columns = parties.map((party) => diagram.parties.indexOf(party));
  const all = new Float64Array(front.count * parties.length);
  for (let k = 0; k < front.count; k++)
    columns.forEach((column, p) => {
      all[k * parties.length + p] = front.vectors[k * width + column]!;
    });
  const kept = frontOfList(all, front.count, parties.length);
  const vectors = new Float64Array(kept.length * parties.length);
  kept.forEach((k, row) => {
    vectors.set(all.subarray(k * parties.length, (k + 1) * parties.length), row * parties.length);
  });
  return {
    count: kept.length,
    vectors,
    packageOf: (k) => {
      const rows = front.witness(kept[k] ?? -1);
      const path = new Int32Array(diagram.issueOf.length);
      blocks.forEach((block, c) => {
        path.set(block.pathOf(rows[c]!), diagram.componentStart[c]!);
      });
      return packageOn(diagram, path);
    },
    error: error.map((_, p) => front.error[columns[p]!]!),
    exact: front.exact,
  };
}

function never(): Int32Array {
  return new Int32Array();
}
