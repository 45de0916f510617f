import { type Mover, moverOf, worstByImproving } from "./product-improving.js";
import { overProduct } from "./product-transform.js";
import { type Steps, stepsOf, visitProduct } from "./product-visit.js";
import { closureOfUnion, isTransitive, type Relation } from "./relation.js";
import type { StateGraph } from "./state-graph.js";

/** A conflict whose states are all combinations of options, each dimension moving freely of the others. */
export interface Product {
  /** Options per dimension; the first dimension runs fastest in a state's number. */
  readonly sizes: readonly number[];
  readonly ranks: readonly Int32Array[];
  /** What the members can change together in one move, per dimension; one member: its own moves, transitive. */
  readonly moves: (members: readonly number[]) => readonly Relation[];
}

/** Whether every single decider's moves are transitive, as `productGraph` asks: then nobody gains by moving twice. */
export function isProduct({ sizes, ranks, moves }: Product): boolean {
  return ranks.every((_, d) =>
    moves([d]).every((relation, dimension) => isTransitive(relation, sizes[dimension] ?? 0)),
  );
}

/** The graph of a product: reachability and its extremes by one pass a dimension, improvements by sorted classes. */
export function productGraph({ sizes, ranks, moves }: Product): StateGraph {
  const states = sizes.reduce((product, options) => product * options, 1);
  const known = new Map<string, Steps>();
  const movers: Mover[] = [];
  const forward = (members: readonly number[]): Steps => {
    const key = members.join();
    const steps = known.get(key) ?? stepsOf(sizes, moves(members), "forward");
    known.set(key, steps);
    return steps;
  };
  const moverFor = (d: number): Mover => {
    movers[d] ??= moverOf(sizes, moves([d]), ranks[d] ?? new Int32Array(states));
    return movers[d];
  };
  return {
    states,
    ranks,
    best: (members, values) => overProduct(values, sizes, moves(members), "largest"),
    worstAnswer: (members, values) => overProduct(values, sizes, answers(members), "least"),
    worstImproving: (members, values) => worstByImproving(members.map(moverFor), values),
    visit: (members, x, visit) => visitProduct(forward(members), x, visit),
  };

  function answers(members: readonly number[]): Relation[] {
    const own = members.map((d) => moves([d]));
    return sizes.map((options, dimension) =>
      closureOfUnion(
        own.map((relations) => relations[dimension] ?? new Uint8Array(options * options)),
        options,
      ),
    );
  }
}
