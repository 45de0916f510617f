/**
 * A conflict as a graph: who can move where, and how each ranks the states. Values are one integer a state. The worst and
 * best over a set always count the state itself, which changes no verdict: an improvement never deters itself.
 *
 * @source Fang, Hipel & Kilgour (1993), Interactive Decision Making
 */
export interface StateGraph {
  readonly states: number;
  /** One a decider: rank per state, 0 the worst, equal for a tie. */
  readonly ranks: readonly Int32Array[];
  /** Largest value over x and what the members together can move to from x, per x. */
  readonly best: (members: readonly number[], values: Int32Array) => Int32Array;
  /** Least value over y and what sequences of single members' moves reach from y, no member twice in a row, per y. */
  readonly worstAnswer: (members: readonly number[], values: Int32Array) => Int32Array;
  /** As `worstAnswer`, each move an improvement for its mover when it is made. */
  readonly worstImproving: (members: readonly number[], values: Int32Array) => Int32Array;
  /** Visits what the members together can move to from x, until `visit` returns true; returns whether it did. */
  readonly visit: (members: readonly number[], x: number, visit: (y: number) => boolean) => boolean;
}

/** Everyone but the members. */
export function opponentsOf(graph: Pick<StateGraph, "ranks">, members: readonly number[]): number[] {
  return graph.ranks.map((_, d) => d).filter((d) => !members.includes(d));
}
