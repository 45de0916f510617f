import { visitSequences, worstBackwards } from "./listed-search.js";
import { listMoves, type Moves, reversed } from "./moves.js";
import type { StateGraph } from "./state-graph.js";

/** A conflict with its moves listed: removed states, one-way moves, anything. */
export interface Listed {
  readonly states: number;
  readonly ranks: readonly Int32Array[];
  /** One a decider. */
  readonly moves: readonly Moves[];
  /** What several members can move to together in one move; omitted: what sequences of their own moves reach. */
  readonly together?: ((members: readonly number[]) => Moves) | undefined;
}

/** The graph of listed moves: reachability by search over states and who moved last. */
export function listedGraph({ states, ranks, moves, together }: Listed): StateGraph {
  const backwards = moves.map(reversed);
  const joint = new Map<string, Moves>();
  const graph: StateGraph = {
    states,
    ranks,
    best: (members, values) => {
      const steps = stepsOf(members);
      if (steps !== null) return bestStep(steps, values);
      let largest = 0;
      for (const value of values) if (value > largest) largest = value;
      const turned = values.map((value) => largest - value);
      return worstBackwards(movers(members), turned).map((value) => largest - value);
    },
    worstAnswer: (members, values) => worstBackwards(movers(members), values),
    worstImproving: (members, values) =>
      worstBackwards(
        members.map((d) => ({ back: backwardsOf(d), rank: ranks[d] ?? null })),
        values,
      ),
    visit: (members, x, visit) => {
      const steps = stepsOf(members);
      if (steps === null)
        return visitSequences(
          members.flatMap((d) => moves[d] ?? []),
          x,
          visit,
        );
      for (let e = steps.offsets[x]!; e < steps.offsets[x + 1]!; e++) if (visit(steps.targets[e]!)) return true;
      return false;
    },
  };
  return graph;

  function backwardsOf(d: number): Moves {
    return backwards[d] ?? listMoves(states, () => []);
  }
  function movers(members: readonly number[]) {
    return members.map((d) => ({ back: backwardsOf(d), rank: null }));
  }
  function stepsOf(members: readonly number[]): Moves | null {
    const [first = 0] = members;
    if (members.length === 1) return moves[first] ?? null;
    if (together === undefined) return null;
    const key = members.join();
    const steps = joint.get(key) ?? together(members);
    joint.set(key, steps);
    return steps;
  }
}

function bestStep({ offsets, targets }: Moves, values: Int32Array): Int32Array {
  return values.map((own, x) => {
    let best = own;
    for (let e = offsets[x]!; e < offsets[x + 1]!; e++) if (values[targets[e]!]! > best) best = values[targets[e]!]!;
    return best;
  });
}
