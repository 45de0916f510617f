import { opponentsOf, type StateGraph } from "./state-graph.js";

export const CONCEPTS = ["nash", "gmr", "smr", "seq"] as const;
export type Concept = (typeof CONCEPTS)[number];
/** Per concept, 1 where the state is stable. */
export type Stable = Readonly<Record<Concept, Uint8Array>>;

/**
 * States stable for one decider: Nash (it has no better move), GMR (after each, the others can leave it no better off), SMR
 * (and it cannot escape), SEQ (they do so by moves that each improves its mover).
 *
 * @source Nash (1950); Howard (1971); Fraser & Hipel (1979); Fang, Hipel & Kilgour (1993)
 */
export function stableFor(graph: StateGraph, decider: number): Stable {
  const own = [decider];
  const others = opponentsOf(graph, own);
  const rank = graph.ranks[decider] ?? new Int32Array(graph.states);
  const highest = graph.best(own, rank);
  const cornered = graph.worstAnswer(others, highest);
  // Where the move is no improvement the answer is beside the point: the lesser of the two decides.
  const deterred = cornered.map((worst, y) => Math.min(worst, rank[y]!));
  return {
    nash: noBetter(highest, rank),
    gmr: noBetter(graph.best(own, graph.worstAnswer(others, rank)), rank),
    smr: noBetter(graph.best(own, deterred), rank),
    seq: noBetter(graph.best(own, graph.worstImproving(others, rank)), rank),
  };
}

function noBetter(reached: Int32Array, rank: Int32Array): Uint8Array {
  const stable = new Uint8Array(rank.length);
  for (let x = 0; x < rank.length; x++) stable[x] = reached[x]! <= rank[x]! ? 1 : 0;
  return stable;
}

/** States stable for all deciders. */
export function equilibria(graph: StateGraph): Stable {
  const all: Record<Concept, Uint8Array> = {
    nash: new Uint8Array(graph.states).fill(1),
    gmr: new Uint8Array(graph.states).fill(1),
    smr: new Uint8Array(graph.states).fill(1),
    seq: new Uint8Array(graph.states).fill(1),
  };
  graph.ranks.forEach((_, d) => {
    const stable = stableFor(graph, d);
    for (const concept of CONCEPTS) for (let x = 0; x < graph.states; x++) all[concept][x]! &= stable[concept][x]!;
  });
  return all;
}
