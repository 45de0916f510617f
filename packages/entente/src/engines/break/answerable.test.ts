import { describe, expect, it } from "vitest";
import { randomCase } from "../../../test/random-case.js";
import { caseSchema } from "../../case/schema.js";
import { type Budget, judgeState } from "../../numerics/graph-model/judge-state.js";
import { frameSchema, putQuestion } from "../asked.js";
import { answerableBy } from "./answerable.js";
import { irreversibleOf, mobilityOf } from "./mobility.js";
import { packageStates } from "./package-states.js";

describe("answerableBy(asked, mobility)", () => {
  it("never changes a verdict: it only says early what a search finds", () => {
    let early = 0;
    for (let seed = 1; seed <= 250; seed++) {
      const asked = putQuestion(caseSchema.parse(randomCase(seed).kase), frameSchema.parse({}));
      const mobility = mobilityOf(asked, [], irreversibleOf(asked, {}));
      const states = packageStates(asked, mobility);
      if (states.count > 100 || mobility.withoutLevers.length > 0) continue;
      const answerable = answerableBy(asked, mobility);
      const party = (d: number): number => mobility.movers[d] ?? 0;
      const walk = {
        deciders: mobility.movers.length,
        visit: (d: number, x: number, visit: (y: number) => boolean, budget: Budget) =>
          states.visit([party(d)], x, visit, budget),
        gain: (d: number, y: number, x: number) => states.gain(party(d), y, x),
      };
      const quick = {
        ...walk,
        answerable: (d: number, y: number, x: number) => {
          const can = answerable(party(d), states.optionsAt(y), states.optionsAt(x));
          if (!can) early++;
          return can;
        },
      };
      for (let x = 0; x < states.count; x += 3)
        for (let d = 0; d < walk.deciders; d++) {
          const { gmr, smr, seq } = judgeState(walk, d, x, { left: 1e7 });
          const judged = judgeState(quick, d, x, { left: 1e7 });
          expect({ gmr: judged.gmr, smr: judged.smr, seq: judged.seq }, `seed ${seed}`).toEqual({ gmr, smr, seq });
        }
    }
    expect(early).toBeGreaterThan(50);
  });
});
