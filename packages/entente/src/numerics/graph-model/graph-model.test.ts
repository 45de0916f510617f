import { describe, expect, it } from "vitest";
import { everyCoalition, type NaiveConflict, naiveEquilibria, reached } from "../../../test/oracle/stability.js";
import { type Stream, streamOf } from "../../../test/random-stream.js";
import { coalitionEquilibria } from "./coalitions.js";
import { equilibria, type Stable } from "./concepts.js";
import { listedGraph } from "./listed-graph.js";
import { listMoves } from "./moves.js";
import { type Direction, optionGraph } from "./option-graph.js";
import { isProduct, productGraph } from "./product-graph.js";
import { ranksOf } from "./rank-order.js";
import { closureOfUnion, type Relation } from "./relation.js";
import type { StateGraph } from "./state-graph.js";

const statesOf = (stable: Stable, first = 0) => {
  const where = (flags: Uint8Array) => [...flags.keys()].filter((x) => flags[x] === 1).map((x) => x + first);
  return { nash: where(stable.nash), gmr: where(stable.gmr), smr: where(stable.smr), seq: where(stable.seq) };
};

type Order = readonly (number | readonly number[])[];
/** Ranks from states numbered from 1, best first; a list among them is a tie. */
const ranking = (order: Order): Int32Array => {
  const scores: number[] = [];
  order.forEach((tied, k) => {
    for (const state of [tied].flat()) scores[state - 1] = -k;
  });
  return ranksOf(scores);
};
type MoveMap = Readonly<Record<number, readonly number[]>>;
const listed = (states: number, moves: readonly MoveMap[], orders: readonly Order[]): StateGraph =>
  listedGraph({
    states,
    ranks: orders.map(ranking),
    moves: moves.map((from) => listMoves(states, (x) => (from[x + 1] ?? []).map((y) => y - 1))),
  });

describe("equilibria(graph) of the prisoner's dilemma", () => {
  const graph = optionGraph(
    [0, 1],
    ["both", "both"],
    [
      [3, 4, 1, 2],
      [2, 4, 1, 3],
    ].map(ranking),
  );
  it("defect by Nash; cooperation held by the other's answer", () => {
    expect(statesOf(equilibria(graph), 1)).toEqual({ nash: [1], seq: [1, 4], gmr: [1, 4], smr: [1, 4] });
  });
  it("with coalitions: only cooperation holds, and not by Nash", () => {
    expect(statesOf(coalitionEquilibria(graph), 1)).toEqual({ nash: [], seq: [4], gmr: [4], smr: [4] });
  });
});

describe("equilibria(graph) of the Cuban missile crisis (Fang, Hipel & Kilgour 1993)", () => {
  const us: MoveMap = {
    1: [2, 3, 4],
    2: [4],
    3: [1, 2, 4],
    4: [2],
    5: [6, 7, 8],
    6: [8],
    7: [5, 6, 8],
    8: [6],
    9: [10, 11, 12],
    10: [12],
    11: [9, 10, 12],
    12: [10],
  };
  const ussr: MoveMap = Object.fromEntries(
    Array.from({ length: 12 }, (_, k) => [k + 1, [0, 4, 8].map((add) => (k % 4) + 1 + add).filter((y) => y !== k + 1)]),
  );
  const graph = listed(
    12,
    [us, ussr],
    [
      [5, 7, 6, 8, 3, 2, 4, 1, 12, 10, 11, 9],
      [1, 5, 7, 3, 6, 2, 8, 4, 12, 10, 11, 9],
    ],
  );
  it("are those of the table", () => {
    const held = [1, 2, 3, 5, 6, 7, 8];
    expect(statesOf(equilibria(graph), 1)).toEqual({ nash: [6], seq: [5, 6, 7], gmr: held, smr: held });
  });
  it("with coalitions are those of the table", () => {
    expect(statesOf(coalitionEquilibria(graph), 1)).toEqual({ nash: [6], seq: [5, 6], gmr: [1, 5, 6], smr: [1, 5, 6] });
  });
});

describe("equilibria(graph) of the Elmira conflict (Kilgour, Hipel, Fang & Peng 2001)", () => {
  const nine = listed(
    9,
    [
      { 1: [2], 3: [4], 5: [6], 7: [8] },
      { 1: [3, 9], 2: [4, 9], 3: [9], 4: [9], 5: [7, 9], 6: [8, 9], 7: [9], 8: [9] },
      { 1: [5], 2: [6], 3: [7], 4: [8], 5: [1], 6: [2], 7: [3], 8: [4] },
    ],
    [
      [7, 3, 4, 8, 5, 1, 2, 6, 9],
      [1, 4, 8, 5, 9, 3, 7, 2, 6],
      [7, 3, 5, 1, 8, 6, 4, 2, 9],
    ],
  );
  it("in nine states are those of the table", () => {
    const held = [1, 4, 5, 8, 9];
    expect(statesOf(equilibria(nine), 1)).toEqual({ nash: [5, 8, 9], seq: [5, 8, 9], gmr: held, smr: held });
  });
  it("with coalitions lose state 5, which the Ministry and Uniroyal leave together", () => {
    const held = [1, 4, 8, 9];
    expect(statesOf(coalitionEquilibria(nine), 1)).toEqual({ nash: [8, 9], seq: [8, 9], gmr: held, smr: held });
  });
  const end = [5, 11, 6, 12];
  const twelve = listed(
    12,
    [
      { 1: [2], 3: [4], 5: [6], 7: [8], 9: [10], 11: [12] },
      { 1: [3, 5], 2: [4, 6], 3: [5], 4: [6], 7: [9, 11], 8: [10, 12], 9: [11], 10: [12] },
      { 1: [7], 2: [8], 3: [9], 4: [10], 5: [11], 6: [12], 7: [1], 8: [2], 9: [3], 10: [4], 11: [5], 12: [6] },
    ],
    [
      [9, 3, 4, 10, 7, 1, 2, 8, end],
      [1, 4, 10, 7, end, 2, 3, 9, 8],
      [9, 3, 7, 1, 10, 8, 4, 2, end],
    ],
  );
  it("in option form, with ties, are those of the table", () => {
    const nash = [5, 6, 7, 10, 11, 12];
    const held = [1, 4, ...nash];
    expect(statesOf(equilibria(twelve), 1)).toEqual({ nash, seq: nash, gmr: held, smr: held });
    const nashTogether = [5, 6, 10, 11, 12];
    const heldTogether = [1, 4, ...nashTogether];
    expect(statesOf(coalitionEquilibria(twelve), 1)).toEqual({
      nash: nashTogether,
      seq: nashTogether,
      gmr: heldTogether,
      smr: heldTogether,
    });
  });
});

describe("equilibria(graph) of the Syrian–Iraqi water dispute", () => {
  const syria: MoveMap = { 1: [2, 3], 2: [1, 3], 3: [1, 2], 4: [5, 6], 5: [4, 6], 6: [4, 5] };
  const iraq: MoveMap = { 1: [4], 2: [5], 3: [6], 4: [1], 5: [2], 6: [3] };
  const graph = listed(
    6,
    [syria, iraq],
    [
      [1, 3, 6, 2, 4, 5],
      [2, 4, 6, 1, 5, 3],
    ],
  );
  it("tell general from symmetric metarationality", () => {
    expect(statesOf(equilibria(graph), 1)).toEqual({ nash: [6], seq: [6], gmr: [1, 6], smr: [6] });
    expect(statesOf(coalitionEquilibria(graph), 1)).toEqual({ nash: [6], seq: [6], gmr: [1, 6], smr: [6] });
  });
});

describe("coalitionEquilibria(graph)", () => {
  // Four of them reach state 4 only together, one step each through states that all abhor; the last one dislikes state 4.
  const together = (deciders: number): StateGraph =>
    listedGraph({
      states: 5,
      ranks: Array.from({ length: deciders }, (_, d) =>
        Int32Array.from(d === deciders - 1 ? [2, 0, 0, 0, 1] : [1, 0, 0, 0, 2]),
      ),
      moves: Array.from({ length: deciders }, (_, d) => listMoves(5, (x) => (x === d && d < 4 ? [x + 1] : []))),
    });
  it("asks every coalition of up to twelve deciders, above that those of up to three and all together", () => {
    expect(statesOf(coalitionEquilibria(together(12))).nash).toEqual([4]);
    expect(statesOf(coalitionEquilibria(together(13))).nash).toEqual([0, 4]);
  });
});

interface Random {
  readonly graph: StateGraph;
  readonly naive: NaiveConflict;
}
const DIRECTIONS: readonly Direction[] = ["forward", "backward", "both", "both", "both"];
const may = (direction: Direction, from: number): boolean =>
  direction === "both" || (direction === "forward") === (from === 0);

function randomRanks(stream: Stream, deciders: number, states: number): Int32Array[] {
  const levels = stream.pick([3, 8, states, 4 * states]);
  return Array.from({ length: deciders }, () => ranksOf(Array.from({ length: states }, () => stream.whole(1, levels))));
}
const naiveOf = (ranks: readonly Int32Array[], moves: readonly (readonly (readonly number[])[])[]): NaiveConflict => ({
  states: ranks[0]?.length ?? 0,
  moves,
  ranks: ranks.map((rank) => [...rank]),
});

/** Option form; with removed patterns the moves are listed. */
function randomOptionForm(stream: Stream): Random {
  const options = stream.whole(2, 5);
  const deciders = stream.whole(2, Math.min(5, options));
  const owners = Array.from({ length: options }, (_, k) => (k < deciders ? k : stream.whole(0, deciders - 1)));
  const oneWay = stream.chance(0.5);
  const directions = owners.map((): Direction => (oneWay ? stream.pick(DIRECTIONS) : "both"));
  const kept = Array.from({ length: 2 ** options }, (_, x) => x);
  const feasible = stream.chance(0.5) ? kept : stream.some(kept, 4);
  const number = new Map(feasible.map((pattern, x) => [pattern, x]));
  const ranks = randomRanks(stream, deciders, feasible.length);
  const moves = ranks.map((_, d) =>
    feasible.map((from) =>
      feasible.flatMap((to) => {
        const changed = owners.map((_, k) => k).filter((k) => ((from ^ to) >> k) & 1);
        const can = changed.every((k) => owners[k] === d && may(directions[k] ?? "both", (from >> k) & 1));
        return changed.length > 0 && can ? [number.get(to) ?? 0] : [];
      }),
    ),
  );
  const naive = naiveOf(ranks, moves);
  if (feasible.length === kept.length) return { graph: optionGraph(owners, directions, ranks), naive };
  return { graph: graphOf(naive, ranks), naive };
}

const graphOf = ({ states, moves }: NaiveConflict, ranks: readonly Int32Array[]): StateGraph =>
  listedGraph({ states, ranks, moves: moves.map((from) => listMoves(states, (x) => from[x] ?? [])) });

function randomListed(stream: Stream): Random {
  const states = stream.whole(3, 14);
  const deciders = stream.whole(2, 5);
  const density = stream.pick([0.1, 0.2, 0.4]);
  const ranks = randomRanks(stream, deciders, states);
  const all = Array.from({ length: states }, (_, x) => x);
  const moves = ranks.map(() => all.map((x) => all.filter((y) => x !== y && stream.chance(density))));
  const naive = naiveOf(ranks, moves);
  return { graph: graphOf(naive, ranks), naive };
}

/** Issues with two to four options, moves that need not be reversible, and joint moves beyond those of the members. */
function randomProduct(stream: Stream): Random {
  const sizes = Array.from({ length: stream.whole(1, 3) }, () => stream.whole(2, 4));
  const deciders = stream.whole(2, 4);
  const states = sizes.reduce((product, options) => product * options, 1);
  const ranks = randomRanks(stream, deciders, states);
  const draw = (options: number, density: number): Relation =>
    closureOfUnion([Uint8Array.from({ length: options ** 2 }, () => (stream.chance(density) ? 1 : 0))], options);
  const single = ranks.map(() => sizes.map((options) => draw(options, stream.pick([0, 0.2, 0.5]))));
  const jointly = new Map(
    everyCoalition(deciders).map((members) => [members.join(), sizes.map((options) => draw(options, 0.2))]),
  );
  const moves = (members: readonly number[]): Relation[] =>
    sizes.map((options, i) => {
      const own = members.flatMap((d) => single[d]?.[i] ?? []);
      const extra = members.length > 1 ? [jointly.get(members.join())?.[i] ?? new Uint8Array(options ** 2)] : [];
      return closureOfUnion([...own, ...extra], options);
    });
  const optionsOf = (x: number): number[] => {
    let rest = x;
    return sizes.map((options) => {
      const option = rest % options;
      rest = (rest - option) / options;
      return option;
    });
  };
  const all = Array.from({ length: states }, (_, x) => x);
  const steps = (members: readonly number[], x: number): number[] => {
    const relations = moves(members);
    const from = optionsOf(x);
    return all.filter(
      (y) => y !== x && optionsOf(y).every((b, i) => relations[i]?.[(from[i] ?? 0) * (sizes[i] ?? 0) + b] === 1),
    );
  };
  const naive = naiveOf(
    ranks,
    ranks.map((_, d) => all.map((x) => steps([d], x))),
  );
  expect(isProduct({ sizes, ranks, moves })).toBe(true);
  return { graph: productGraph({ sizes, ranks, moves }), naive: { ...naive, together: steps } };
}

describe("equilibria(graph) and coalitionEquilibria(graph)", () => {
  const kinds = { "option form": randomOptionForm, "listed moves": randomListed, products: randomProduct };
  it.each(Object.entries(kinds))("equal the definitions on 200 random conflicts in %s", (_, random) => {
    for (let seed = 1; seed <= 200; seed++) {
      const { graph, naive } = random(streamOf(seed));
      const deciders = naive.ranks.length;
      const singles = Array.from({ length: deciders }, (_, d) => [d]);
      expect(statesOf(equilibria(graph)), `seed ${seed}`).toEqual(naiveEquilibria(naive, singles));
      const together = naiveEquilibria(naive, everyCoalition(deciders));
      expect(statesOf(coalitionEquilibria(graph)), `seed ${seed}, coalitions`).toEqual(together);
    }
  });
  it("are nested: Nash in SMR in GMR, Nash in SEQ in GMR", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { graph } = randomListed(streamOf(seed));
      const { nash, smr, gmr, seq } = equilibria(graph);
      for (let x = 0; x < graph.states; x++) {
        expect(nash[x]! <= smr[x]! && smr[x]! <= gmr[x]!).toBe(true);
        expect(nash[x]! <= seq[x]! && seq[x]! <= gmr[x]!).toBe(true);
      }
    }
  });
});

describe("graph.visit(members, x, visit)", () => {
  it("visits what sequences of the members' moves reach, no member twice in a row", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { graph, naive } = randomListed(streamOf(seed));
      const visited: number[] = [];
      graph.visit([0, 1], 0, (y) => visited.push(y) < 0);
      const expected = [...reached(naive, [0, 1], 0, "any")].filter((y) => y !== 0);
      expect(visited.toSorted((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    }
  });
});
