import { CONCEPTS, type Concept, equilibria, type Stable } from "./concepts.js";
import { opponentsOf, type StateGraph } from "./state-graph.js";

/** Deciders up to which every coalition is asked; above, those of up to three and all together. */
export const ALL_COALITIONS_UP_TO = 12;

/** How many coalitions of two or more are asked. */
export function coalitionsAmong(deciders: number): number {
  if (deciders <= ALL_COALITIONS_UP_TO) return 2 ** deciders - deciders - 1;
  return (deciders * (deciders - 1)) / 2 + (deciders * (deciders - 1) * (deciders - 2)) / 6 + 1;
}

/** The coalitions of two or more that are asked, by size, then in the order of the deciders. */
function coalitionsOf(deciders: number): number[][] {
  const largest = deciders <= ALL_COALITIONS_UP_TO ? deciders : 3;
  let ofSize = Array.from({ length: deciders }, (_, d) => [d]);
  const all: number[][] = [];
  for (let size = 2; size <= Math.min(largest, deciders); size++) {
    ofSize = ofSize.flatMap((members) =>
      Array.from({ length: deciders }, (_, d) => d)
        .filter((d) => d > (members.at(-1) ?? 0))
        .map((d) => [...members, d]),
    );
    all.push(...ofSize);
  }
  return largest < deciders ? [...all, Array.from({ length: deciders }, (_, d) => d)] : all;
}

/**
 * States stable for every decider and every coalition: CNash, CGMR, CSMR, CSEQ. A coalition improves where each member
 * does; an answer deters it where it leaves at least one member no better off.
 *
 * @source Kilgour, Hipel, Fang & Peng (2001); Inohara & Hipel (2008)
 */
export function coalitionEquilibria(graph: StateGraph, alone: Stable = equilibria(graph)): Stable {
  const left: Record<Concept, Uint8Array> = {
    nash: alone.nash.slice(),
    gmr: alone.gmr.slice(),
    smr: alone.smr.slice(),
    seq: alone.seq.slice(),
  };
  for (const members of coalitionsOf(graph.ranks.length)) {
    const judge = coalitionJudge(graph, members);
    for (let x = 0; x < graph.states; x++) {
      const open = CONCEPTS.filter((concept) => left[concept][x] === 1);
      if (open.length === 0) continue;
      const stable = judge(x, open);
      for (const concept of open) if (!stable.has(concept)) left[concept][x] = 0;
    }
  }
  return left;
}

/** Judges states for one coalition: the concepts asked for by which the state is stable for it. */
function coalitionJudge(
  graph: StateGraph,
  members: readonly number[],
): (x: number, asked: readonly Concept[]) => ReadonlySet<Concept> {
  const others = opponentsOf(graph, members);
  const ranks = members.map((d) => graph.ranks[d] ?? new Int32Array(graph.states));
  const highest = ranks.map((rank) => graph.best(members, rank));
  let answers: Int32Array[] | null = null;
  let improving: Int32Array[] | null = null;
  const betterForAll = (y: number, x: number): boolean => ranks.every((rank) => rank[y]! > rank[x]!);
  const noBetterForOne = (labels: readonly Int32Array[], y: number, x: number): boolean =>
    ranks.some((rank, m) => (labels[m]?.[y] ?? 0) <= rank[x]!);
  const cornered = (x: number): Int32Array => {
    const better = Int32Array.from(ranks[0] ?? [], (_, w) => (betterForAll(w, x) ? 1 : 0));
    return graph.worstAnswer(others, graph.best(members, better));
  };
  const holdsAgainst = (x: number, deterred: (y: number) => boolean): boolean =>
    !graph.visit(members, x, (y) => betterForAll(y, x) && !deterred(y));
  return (x, asked) => {
    if (ranks.some((rank, m) => (highest[m]?.[x] ?? 0) <= rank[x]!)) return new Set(asked);
    if (!graph.visit(members, x, (y) => betterForAll(y, x))) return new Set(asked);
    return new Set(asked.filter((concept) => isStable(x, concept)));
  };

  function isStable(x: number, concept: Concept): boolean {
    if (concept === "nash") return false;
    if (concept === "gmr") {
      answers ??= ranks.map((rank) => graph.worstAnswer(others, rank));
      const labels = answers;
      return holdsAgainst(x, (y) => noBetterForOne(labels, y, x));
    }
    if (concept === "seq") {
      improving ??= ranks.map((rank) => graph.worstImproving(others, rank));
      const labels = improving;
      return holdsAgainst(x, (y) => noBetterForOne(labels, y, x));
    }
    const labels = cornered(x);
    return holdsAgainst(x, (y) => labels[y] === 0);
  }
}

/** A coalition that would gain together at a state, and by which concepts it is kept from it. */
export interface Tempted extends Readonly<Record<Concept, boolean>> {
  readonly members: readonly number[];
  /** The improvement that raises most the member that it raises least. */
  readonly to: number;
}

/** The coalitions of two or more that have an improvement at x. */
export function coalitionsAt(graph: StateGraph, x: number): Tempted[] {
  return coalitionsOf(graph.ranks.length).flatMap((members): Tempted[] => {
    const ranks = members.map((d) => graph.ranks[d] ?? new Int32Array(graph.states));
    let to = -1;
    let most = 0;
    graph.visit(members, x, (y) => {
      const least = Math.min(...ranks.map((rank) => rank[y]! - rank[x]!));
      if (least > most) [to, most] = [y, least];
      return false;
    });
    if (to < 0) return [];
    const stable = coalitionJudge(graph, members)(x, CONCEPTS);
    return [{ members, to, nash: false, gmr: stable.has("gmr"), smr: stable.has("smr"), seq: stable.has("seq") }];
  });
}
