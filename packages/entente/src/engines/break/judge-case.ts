import { namePackage, utilityOf } from "../../case/space/space.js";
import { coalitionEquilibria, coalitionsAt } from "../../numerics/graph-model/coalitions.js";
import { equilibria, type Stable, stableFor } from "../../numerics/graph-model/concepts.js";
import { type Judgement, judgeState, type Walk } from "../../numerics/graph-model/judge-state.js";
import { judgeVerdict } from "../../numerics/graph-model/judge-verdict.js";
import type { StateGraph } from "../../numerics/graph-model/state-graph.js";
import { type Asked, sharedByWorlds } from "../asked.js";
import { answerableBy } from "./answerable.js";
import { askedCoalitions, equilibriaResult } from "./equilibria-result.js";
import { type Irreversible, type Mobility, mobilityOf } from "./mobility.js";
import { packageGraph } from "./package-graph.js";
import { type PackageStates, packageStates } from "./package-states.js";
import { reachOf } from "./reach.js";
import { simplestAnswer } from "./simplest-answer.js";
import type { PartyStability, Stability } from "./stability-schema.js";
import { conceptHeld, verdictOf } from "./verdict.js";

/** States up to which all are judged, and up to which coalitions are; above, those that are asked about alone. */
const ALL_STATES = 2 ** 14;
const ALL_COALITIONS = 2 ** 10;
/** Visits that judging one state may take. */
const VISITS = 10_000_000;

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
  const states = packageStates(asked, mobility);
  const forced = scope === "all states";
  const graph = forced || states.count <= ALL_STATES ? packageGraph(states, mobility) : null;
  const alone = graph && equilibria(graph);
  const withCoalitions = graph !== null && (forced || states.count <= ALL_COALITIONS);
  const together = withCoalitions && alone ? coalitionEquilibria(graph, alone) : null;
  const x = target === null ? null : states.stateOf(target);
  const nameOf = (state: number) => namePackage(space, states.optionsAt(state));
  const partyOf = (mover: number): string => space.parties[mobility.movers[mover] ?? 0] ?? "";
  const walk = walkOf(states, mobility, graph === null ? answerableBy(asked, mobility, states) : undefined);
  const budget = { left: VISITS };
  const judgements = x === null ? [] : mobility.movers.map((_, d) => judgeState(walk, d, x, budget));
  const others = [...new Set(wanted.map((options) => states.stateOf(options)))];
  const judged = others.map((state) => {
    const flags = state === x ? judgements : flagsAt(state, { graph, walk, mobility });
    return { state: nameOf(state), concept: byParty(asked, mobility, flags.map(conceptHeld), "nash") };
  });
  return {
    states: states.count <= Number.MAX_SAFE_INTEGER ? states.count : exactCount(mobility),
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

const knownMobilities = (): Map<string, Mobility> => new Map();

/** Only the verdict on one package, with what it takes to give it: for many worlds of one case. */
export function verdictOnTarget(
  asked: Asked,
  target: ArrayLike<number>,
  irreversible: Irreversible,
): Stability["verdict"] {
  const shared = { known: knownMobilities, key: Array.from(target).join() };
  const mobility = sharedByWorlds(asked, shared, () => mobilityOf(asked, [target], irreversible));
  const states = packageStates(asked, mobility);
  const small = states.count <= ALL_STATES;
  const walk = walkOf(states, mobility, small ? undefined : answerableBy(asked, mobility, states));
  const budget = { left: VISITS };
  const x = states.stateOf(target);
  const flags = [];
  for (let d = 0; d < mobility.movers.length; d++) {
    const judged = judgeVerdict(walk, d, x, budget);
    if (judged.gmr === false) return "breaks";
    flags.push({ ...judged, smr: judged.gmr });
  }
  return verdictOf(flags);
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

function walkOf(states: PackageStates, { movers }: Mobility, answerable: Walk["answerable"]): Walk {
  const partyOf = (d: number): number => movers[d] ?? 0;
  const alone = movers.map((party) => [party]);
  return {
    deciders: movers.length,
    visit: (d, x, visit) => states.visit(alone[d] ?? [], x, visit),
    gain: (d, y, x) => states.gain(partyOf(d), y, x),
    answerable: answerable && ((d, y, x) => answerable(partyOf(d), y, x)),
  };
}

type Flags = Pick<Judgement, "gmr" | "smr" | "seq"> & { readonly nash: boolean };

/** Stability of one state for each mover, from the whole graph where there is one. */
function flagsAt(
  state: number,
  { graph, walk, mobility }: { graph: StateGraph | null; walk: Walk; mobility: Mobility },
): Flags[] {
  if (graph === null) {
    const budget = { left: VISITS / 10 };
    return mobility.movers.map((_, d) => judgeState(walk, d, state, budget));
  }
  return mobility.movers.map((_, d) => {
    const stable: Stable = stableFor(graph, d);
    const at = (flags: Uint8Array): boolean => flags[state] === 1;
    return { nash: at(stable.nash), gmr: at(stable.gmr), smr: at(stable.smr), seq: at(stable.seq) };
  });
}

function exactCount({ sizes }: Mobility): string {
  return String(sizes.reduce((product, size) => product * BigInt(size), 1n));
}
