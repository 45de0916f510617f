import type { Budget } from "../../numerics/graph-model/judge-state.js";
import { listedGraph } from "../../numerics/graph-model/listed-graph.js";
import type { Moves } from "../../numerics/graph-model/moves.js";
import { isProduct, type Product, productGraph } from "../../numerics/graph-model/product-graph.js";
import { ranksOf } from "../../numerics/graph-model/rank-order.js";
import type { StateGraph } from "../../numerics/graph-model/state-graph.js";
import type { Mobility } from "./mobility.js";
import type { PackageStates } from "./package-states.js";

const EPSILON = 1e-9;
/** Moves up to which they are listed, where issues do not move freely of one another; and those looked at for that. */
const MOST_MOVES = 20_000_000;
const MOST_LOOKS = 200_000_000;

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
  const single: Moves[] = [];
  const bounds = { moves: MOST_MOVES, looks: { left: MOST_LOOKS } };
  for (const party of movers) {
    const own = movesListed(states, [party], bounds);
    if (own === null) return null;
    bounds.moves -= own.targets.length;
    single.push(own);
  }
  // Coalitions are asked of few states alone, so that what several can do together needs no bound.
  const unbounded = { moves: Number.POSITIVE_INFINITY, looks: { left: Number.POSITIVE_INFINITY } };
  const together = (members: readonly number[]): Moves =>
    movesListed(states, partiesOf(members), unbounded) ?? {
      offsets: new Int32Array(states.count + 1),
      targets: new Int32Array(),
    };
  return listedGraph({ states: states.count, ranks, moves: single, together });
}

interface Bounds {
  readonly moves: number;
  readonly looks: Budget;
}

/** Every move of some parties from every state; null where that is too much. */
function movesListed(states: PackageStates, parties: readonly number[], { moves, looks }: Bounds): Moves | null {
  const offsets = new Int32Array(states.count + 1);
  const targets: number[] = [];
  const list = (y: number): boolean => targets.push(y) > moves;
  for (let x = 0; x < states.count; x++) {
    if (states.visit(parties, x, list, looks)) return null;
    offsets[x + 1] = targets.length;
  }
  return { offsets, targets: Int32Array.from(targets) };
}
