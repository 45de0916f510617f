import { listedGraph } from "../../numerics/graph-model/listed-graph.js";
import type { Moves } from "../../numerics/graph-model/moves.js";
import { isProduct, type Product, productGraph } from "../../numerics/graph-model/product-graph.js";
import { ranksOf } from "../../numerics/graph-model/rank-order.js";
import type { StateGraph } from "../../numerics/graph-model/state-graph.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";

const EPSILON = 1e-9;
/** Moves up to which they are listed, where issues do not move freely of one another. */
const MOST_MOVES = 20_000_000;

/** The whole conflict of a case, its movers the deciders; null where it has too many moves to list. */
export function packageGraph(states: PackageStates, { sizes, movers, free, moves }: Mobility): StateGraph | null {
  const ranks = movers.map((party) =>
    ranksOf(
      Float64Array.from({ length: states.count }, (_, x) => states.score(party, x)),
      EPSILON,
    ),
  );
  const partiesOf = (members: readonly number[]): number[] => members.map((d) => movers[d] ?? 0);
  const product: Product = { sizes, ranks, moves: (members) => moves(partiesOf(members)) };
  if (!free.some((options) => options.includes(1)) && isProduct(product)) return productGraph(product);
  let listed = 0;
  const list = (parties: readonly number[]): Moves => {
    const offsets = new Int32Array(states.count + 1);
    const targets: number[] = [];
    for (let x = 0; x < states.count && listed <= MOST_MOVES; x++) {
      states.visit(parties, x, (y) => {
        targets.push(y);
        return ++listed > MOST_MOVES;
      });
      offsets[x + 1] = targets.length;
    }
    return { offsets, targets: Int32Array.from(targets) };
  };
  const single = movers.map((party) => list([party]));
  if (listed > MOST_MOVES) return null;
  // What several can do together is listed one coalition at a time and counts by itself.
  const together = (members: readonly number[]): Moves => {
    listed = 0;
    return list(partiesOf(members));
  };
  return listedGraph({ states: states.count, ranks, moves: single, together });
}
