import { productGraph } from "./product-graph.js";
import { closureOfUnion, type Relation, stillness } from "./relation.js";
import type { StateGraph } from "./state-graph.js";

/** Which way a yes-or-no option can be changed: forward from no to yes, backward from yes to no. */
export type Direction = "forward" | "backward" | "both";

/**
 * The graph of a conflict in option form with every pattern feasible: 2ⁿ states, the first option the lowest bit.
 *
 * @param owners - decider per option
 * @param ranks - per decider, rank per state, 0 the worst
 */
export function optionGraph(
  owners: readonly number[],
  directions: readonly Direction[],
  ranks: readonly Int32Array[],
): StateGraph {
  const sizes = owners.map(() => 2);
  const still = stillness(2);
  const single = ranks.map((_, d) => owners.map((owner, k) => (owner === d ? flip(directions[k]) : still)));
  return productGraph({
    sizes,
    ranks,
    moves: (members) =>
      owners.map((_, k) =>
        closureOfUnion(
          members.map((d) => single[d]?.[k] ?? still),
          2,
        ),
      ),
  });
}

function flip(direction: Direction = "both"): Relation {
  return Uint8Array.of(1, direction === "backward" ? 0 : 1, direction === "forward" ? 0 : 1, 1);
}
