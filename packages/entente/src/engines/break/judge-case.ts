import { namePackage, utilityOf } from "../../case/space/space.js";
import { coalitionEquilibria, coalitionsAmong, coalitionsAt } from "../../numerics/graph-model/coalitions.js";
import { equilibria, type Stable, stableFor } from "../../numerics/graph-model/concepts.js";
import { type Budget, type Judgement, judgeState } from "../../numerics/graph-model/judge-state.js";
import type { StateGraph } from "../../numerics/graph-model/state-graph.js";
import type { Asked } from "../asked.js";
import { answerableBy } from "./answerable.js";
import { type AtOnce, judgingAtOnce } from "./at-once.js";
import { askedCoalitions, equilibriaResult } from "./equilibria-result.js";
import { type Irreversible, type Mobility, mobilityOf } from "./mobility.js";
import { packageGraph } from "./package-graph.js";
import { isNumbered, type PackageStates, packageStates } from "./package-states.js";
import { reachByOneAct, reachOf } from "./reach.js";
import { simplestAnswer } from "./simplest-answer.js";
import type { PartyStability, Stability } from "./stability-schema.js";
import { conceptHeld, verdictOf } from "./verdict.js";
import { ALL_STATES, VISITS, walkOf } from "./walk.js";

/** States up to which coalitions are judged. */
const ALL_COALITIONS = 2 ** 10;
/** Coalitions times states up to which coalitions are judged: with many parties there are very many of them. */
const COALITIONS_TIMES_STATES = 2 ** 22;

export interface CaseStability {
  /** The target, by options; null: none. */
  readonly target: ArrayLike<number> | null;
  /** Further packages to judge. */
  readonly deals: readonly ArrayLike<number>[];
  readonly irreversible: Irreversible;
  readonly scope: "by size" | "all states";
}

/** Stability of a case: the states are its packages, the moves follow from its levers. */
export function judgeCase(asked: Asked, { target, deals, irreversible, scope }: CaseStability): Stability {
  const { space } = asked;
  const wanted = [...(target === null ? [] : [target]), space.statusQuo, ...deals];
  const mobility = mobilityOf(asked, wanted, irreversible);
  if (!isNumbered(mobility)) return judgeByBounds(asked, mobility, target, wanted);
  const states = packageStates(asked, mobility);
  const forced = scope === "all states";
  const graph = forced || states.count <= ALL_STATES ? packageGraph(states, mobility) : null;
  const alone = graph && equilibria(graph);
  const withCoalitions = graph !== null && (forced || coalitionsAskable(states.count, mobility));
  const together = withCoalitions && alone ? coalitionEquilibria(graph, alone) : null;
  const x = target === null ? null : states.stateOf(target);
  const nameOf = (state: number) => namePackage(space, states.optionsAt(state));
  const partyOf = (mover: number): string => space.parties[mobility.movers[mover] ?? 0] ?? "";
  const judge = judging(asked, mobility, states, graph === null ? "walked" : "listed");
  const budget = { left: VISITS };
  const judgements = x === null ? [] : mobility.movers.map((_, d) => judge(d, x, budget));
  const others = [...new Set(wanted.map((options) => states.stateOf(options)))];
  const judged = others.map((state) => {
    const flags = state === x ? judgements : flagsAt(state, { graph, judge, mobility });
    return { state: nameOf(state), concept: byParty(asked, mobility, flags.map(conceptHeld), "nash") };
  });
  return {
    states: states.count,
    scope: graph === null ? "targets" : "all",
    verdict: x === null ? null : verdictOf(judgements),
    target: x === null ? null : nameOf(x),
    perParty:
      x === null
        ? {}
        : byParty(
            asked,
            mobility,
            judgements.map((one, d) => told(one, d, x)),
            AT_REST,
          ),
    coalitions: withCoalitions && x !== null ? coalitionsOf(graph, x) : null,
    coalitionsAsked: withCoalitions ? askedCoalitions(mobility.movers.length) : "none",
    equilibria: equilibriaResult(alone, together, nameOf),
    judged,
    reach: x === null ? null : reachOf(asked, { mobility, states, target: x, nameOf }),
    withoutLevers: [...mobility.withoutLevers],
  };

  function told({ best, answer: found, ...flags }: Judgement, mover: number, from: number): PartyStability {
    const party = mobility.movers[mover] ?? 0;
    const maker = mobility.movers[found?.by[0] ?? -1];
    const answer = found && best && simplestAnswer(states, { party, x: from, y: best.to }, found, maker);
    const gainTo = (state: number): number =>
      utilityOf(space, party, states.optionsAt(state)) - utilityOf(space, party, states.optionsAt(from));
    return {
      ...flags,
      bestImprovement: best && { to: nameOf(best.to), gain: gainTo(best.to) },
      sanction: answer && {
        to: nameOf(answer.to),
        by: answer.by.map(partyOf),
        kind: answer.kind,
        gain: gainTo(answer.to),
      },
    };
  }

  function coalitionsOf(whole: StateGraph, from: number): Stability["coalitions"] {
    return coalitionsAt(whole, from).map(({ members, to, ...held }) => ({
      members: members.map(partyOf),
      concept: conceptHeld(held),
      to: nameOf(to),
    }));
  }
}

function coalitionsAskable(states: number, { movers }: Mobility): boolean {
  return states <= ALL_COALITIONS && states * coalitionsAmong(movers.length) <= COALITIONS_TIMES_STATES;
}

/** A conflict with more states than can be numbered: what bounds alone decide, the rest undecided. */
function judgeByBounds(
  asked: Asked,
  mobility: Mobility,
  target: ArrayLike<number> | null,
  wanted: readonly ArrayLike<number>[],
): Stability {
  const { space } = asked;
  const atOnce = judgingAtOnce(asked, mobility);
  const judge = (options: ArrayLike<number>): AtOnce[] =>
    mobility.movers.map((party) => atOnce(party, Int32Array.from(options)));
  const flags = target === null ? [] : judge(target);
  const told = ({ to, ...held }: AtOnce, d: number): PartyStability => ({
    ...held,
    improvements: held.nash === true ? 0 : null,
    bestImprovement: to && { to: namePackage(space, to), gain: gainOf(mobility.movers[d] ?? 0, to) },
    sanction: null,
  });
  const gainOf = (party: number, to: Int32Array): number =>
    utilityOf(space, party, to) - utilityOf(space, party, target ?? to);
  const others = [...new Map(wanted.map((options) => [Array.from(options).join(), options])).values()];
  return {
    states: String(mobility.sizes.reduce((product, size) => product * BigInt(size), 1n)),
    scope: "targets",
    verdict: target === null ? null : verdictOf(flags),
    target: target && namePackage(space, target),
    perParty: target === null ? {} : byParty(asked, mobility, flags.map(told), AT_REST),
    coalitions: null,
    coalitionsAsked: "none",
    equilibria: equilibriaResult(null, null, (state) => state),
    judged: others.map((options) => ({
      state: namePackage(space, options),
      concept: byParty(asked, mobility, (options === target ? flags : judge(options)).map(conceptHeld), "nash"),
    })),
    reach: target && reachByOneAct(asked, mobility, target),
    withoutLevers: [...mobility.withoutLevers],
  };
}

type Judging = (decider: number, x: number, budget: Budget) => Judgement;

/** Judges states one by one: where they are too many to list, bounds come first and the search takes what they leave open. */
function judging(asked: Asked, mobility: Mobility, states: PackageStates, by: "walked" | "listed"): Judging {
  if (by === "listed") {
    const walk = walkOf(states, mobility, undefined);
    return (d, x, budget) => judgeState(walk, d, x, budget);
  }
  const walk = walkOf(states, mobility, answerableBy(asked, mobility));
  const atOnce = judgingAtOnce(asked, mobility);
  return (d, x, budget) => {
    const party = mobility.movers[d] ?? 0;
    const { to, ...held } = atOnce(party, states.optionsAt(x));
    if (held.gmr === null) return judgeState(walk, d, x, budget);
    const best = to && { to: states.stateOf(to), gain: states.gain(party, states.stateOf(to), x) };
    return { ...held, improvements: held.nash ? 0 : null, best, answer: null };
  };
}

const AT_REST: PartyStability = {
  nash: true,
  gmr: true,
  smr: true,
  seq: true,
  improvements: 0,
  bestImprovement: null,
  sanction: null,
};

/** One figure per party of the case: those that can take part in no move have the one of rest. */
function byParty<T>({ space }: Asked, { movers }: Mobility, figures: readonly T[], rest: T): Record<string, T> {
  return Object.fromEntries(space.parties.map((party, p) => [party, figures[movers.indexOf(p)] ?? rest]));
}

type Flags = Pick<Judgement, "nash" | "gmr" | "smr" | "seq">;

/** Stability of one state for each mover, from the whole graph where there is one. */
function flagsAt(
  state: number,
  { graph, judge, mobility }: { graph: StateGraph | null; judge: Judging; mobility: Mobility },
): Flags[] {
  if (graph === null) {
    const budget = { left: VISITS / 10 };
    return mobility.movers.map((_, d) => judge(d, state, budget));
  }
  return mobility.movers.map((_, d) => {
    const stable: Stable = stableFor(graph, d);
    const at = (flags: Uint8Array): boolean => flags[state] === 1;
    return { nash: at(stable.nash), gmr: at(stable.gmr), smr: at(stable.smr), seq: at(stable.seq) };
  });
}
