import { describe, expect, it } from "vitest";
import { type NaiveConflict, stable } from "../../../test/oracle/stability.js";
import { streamOf } from "../../../test/random-stream.js";
import { improvementsFrom, judgeState, spends, type Walk } from "./judge-state.js";
import { judgeVerdict } from "./judge-verdict.js";

const walkOf = ({ moves, ranks }: NaiveConflict): Walk => ({
  deciders: ranks.length,
  visit: (d, x, visit, budget) => (moves[d]?.[x] ?? []).some((y) => spends(budget) || visit(y)),
  gain: (d, y, x) => (ranks[d]?.[y] ?? 0) - (ranks[d]?.[x] ?? 0),
});

const verdictOf = (walk: Walk, decider: number, x: number, left: number) => {
  const budget = { left };
  return judgeVerdict(walk, { decider, x, ...improvementsFrom(walk, { decider, x }, budget) }, budget);
};

describe("judgeState(walk, decider, x, budget) and judgeVerdict, its short form,", () => {
  it("equal the definitions on 200 random conflicts", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const stream = streamOf(seed);
      const states = stream.whole(3, 10);
      const all = Array.from({ length: states }, (_, x) => x);
      const deciders = stream.whole(1, 4);
      const moves = Array.from({ length: deciders }, () =>
        all.map((x) => all.filter((y) => x !== y && stream.chance(0.25))),
      );
      const ranks = moves.map(() => all.map(() => stream.whole(0, 5)));
      const naive = { states, moves, ranks };
      const x = stream.whole(0, states - 1);
      for (let d = 0; d < deciders; d++) {
        const { nash, gmr, smr, seq, answer, best } = judgeState(walkOf(naive), d, x, { left: 1e6 });
        const expected = stable(naive, [d], x);
        expect({ nash, gmr, smr, seq }, `seed ${seed}`).toEqual(expected);
        expect(best === null).toBe(nash);
        expect(answer === null).toBe(nash || !gmr);
        const { smr: _, ...asked } = expected;
        expect(verdictOf(walkOf(naive), d, x, 1e6), `seed ${seed}`).toEqual(asked);
      }
    }
  });
  it("say that they are undecided where their visits run out, never that nothing deters", () => {
    const naive = {
      states: 3,
      moves: [
        [[1], [], []],
        [[], [2], []],
      ],
      ranks: [
        [0, 1, 0],
        [0, 0, 1],
      ],
    };
    const { nash, gmr, smr, seq } = judgeState(walkOf(naive), 0, 0, { left: 1 });
    expect({ nash, gmr, smr, seq }).toEqual({ nash: false, gmr: null, smr: null, seq: null });
    expect(verdictOf(walkOf(naive), 0, 0, 1)).toEqual({ nash: false, gmr: null, seq: null });
  });

  it("say nothing of a decider all of whose looks went into moves that it cannot make", () => {
    const blind: Walk = { deciders: 2, visit: (_d, _x, _visit, budget) => spends(budget, 5), gain: () => 0 };
    expect(judgeState(blind, 0, 0, { left: 4 })).toMatchObject({ nash: null, gmr: null, smr: null, seq: null });
    expect(verdictOf(blind, 0, 0, 4)).toEqual({ nash: null, gmr: null, seq: null });
  });
});
