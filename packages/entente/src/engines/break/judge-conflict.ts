import type { Conflict, StateName } from "../../case/conflict/conflict.js";
import { EntenteError } from "../../error.js";
import { coalitionEquilibria, coalitionsAt } from "../../numerics/graph-model/coalitions.js";
import { equilibria, type Stable } from "../../numerics/graph-model/concepts.js";
import { judgeState, spends, type Walk } from "../../numerics/graph-model/judge-state.js";
import { listedGraph } from "../../numerics/graph-model/listed-graph.js";
import { listMoves } from "../../numerics/graph-model/moves.js";
import { optionGraph } from "../../numerics/graph-model/option-graph.js";
import { ranksOf } from "../../numerics/graph-model/rank-order.js";
import type { StateGraph } from "../../numerics/graph-model/state-graph.js";
import { askedCoalitions, equilibriaResult } from "./equilibria-result.js";
import type { PartyStability, Stability } from "./stability-schema.js";
import { conceptHeld, verdictOf } from "./verdict.js";

const VISITS = 10_000_000;

/**
 * Judges a conflict given as such: its equilibria by every concept, alone and in coalitions, and one state where asked.
 *
 * @param target - a state by its name; default none, and then there is no verdict
 * @returns the same `stability` as for a case, states by the file's names
 * @throws {EntenteError} `unknown-state`
 */
export function judgeConflict(
  conflict: Conflict,
  { target }: { readonly target?: StateName | undefined } = {},
): { readonly stability: Stability } {
  const graph = graphOf(conflict);
  const { deciders, names } = conflict;
  const alone = equilibria(graph);
  const x = target === undefined ? null : names.findIndex((name) => String(name) === String(target));
  if (x === -1)
    throw new EntenteError("unknown-state", `state "${target}" is not in this conflict: ${names.join(", ")}`);
  const judged = x === null ? [] : judgeAll(graph, x);
  const nameOf = (state: number): StateName => names[state] ?? state;
  const perParty = judged.map(([d, judgement]): [string, PartyStability] => {
    const { best, answer, improvements, nash, gmr, smr, seq } = judgement;
    const by = answer?.by.map((other) => deciders[other] ?? "") ?? [];
    return [
      deciders[d] ?? "",
      {
        nash,
        gmr,
        smr,
        seq,
        improvements,
        bestImprovement: best && { to: nameOf(best.to), gain: null },
        sanction: answer && { to: nameOf(answer.to), by, kind: answer.kind, gain: null },
      },
    ];
  });
  const concept = judged.map(([d, judgement]) => [deciders[d] ?? "", conceptHeld(judgement)] as const);
  const together: Stable = coalitionEquilibria(graph, alone);
  const stability: Stability = {
    states: graph.states,
    scope: "all",
    verdict: x === null ? null : verdictOf(judged.map(([, judgement]) => judgement)),
    target: x === null ? null : nameOf(x),
    perParty: Object.fromEntries(perParty),
    coalitions:
      x === null
        ? []
        : coalitionsAt(graph, x).map(({ members, to, ...held }) => ({
            members: members.map((d) => deciders[d] ?? ""),
            concept: conceptHeld(held),
            to: nameOf(to),
          })),
    coalitionsAsked: askedCoalitions(deciders.length),
    equilibria: equilibriaResult(alone, together, nameOf),
    judged: x === null ? [] : [{ state: nameOf(x), concept: Object.fromEntries(concept) }],
    reach: null,
    withoutLevers: [],
  };
  return { stability };
}

function graphOf({ names, moves, order, options }: Conflict): StateGraph {
  const states = names.length;
  const ranks = order.map((levels) => {
    const scores = new Float64Array(states);
    levels.forEach((tied, k) => {
      for (const state of tied) scores[state] = -k;
    });
    return ranksOf(scores);
  });
  if (options !== null) return optionGraph(options.owners, options.directions, ranks);
  return listedGraph({ states, ranks, moves: moves.map((from) => listMoves(states, (x) => from[x] ?? [])) });
}

function judgeAll(graph: StateGraph, x: number) {
  const walk: Walk = {
    deciders: graph.ranks.length,
    visit: (d, from, visit, budget) => graph.visit([d], from, (y) => spends(budget) || visit(y)),
    gain: (d, y, from) => (graph.ranks[d]?.[y] ?? 0) - (graph.ranks[d]?.[from] ?? 0),
  };
  return graph.ranks.map((_, d) => [d, judgeState(walk, d, x, { left: VISITS })] as const);
}
