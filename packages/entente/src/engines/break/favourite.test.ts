import { describe, expect, it } from "vitest";
import { randomCase } from "../../../test/random-case.js";
import { ladderCase } from "../../../test/run-engine.js";
import { caseSchema } from "../../case/schema.js";
import { unitsOf } from "../../case/space/space.js";
import { frameSchema, putQuestion } from "../asked.js";
import { favouriteOf } from "./favourite.js";

describe("favouriteOf(space, party)", () => {
  it("is worth as much as any package, on 100 random cases with linkages", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { space } = putQuestion(caseSchema.parse(randomCase(seed).kase), frameSchema.parse({}));
      space.parties.forEach((_, party) => {
        let most = Number.NEGATIVE_INFINITY;
        const options = new Int32Array(space.issues.length);
        for (let number = 0; number < Number(space.total); number++) {
          let rest = number;
          space.options.forEach((list, issue) => {
            options[issue] = rest % list.length;
            rest = Math.floor(rest / list.length);
          });
          most = Math.max(most, unitsOf(space, party, options));
        }
        const favourite = favouriteOf(space, party);
        expect(favourite && unitsOf(space, party, favourite), `seed ${seed}`).toBe(most);
      });
    }
  });

  it("is the first of equals in the author's order, issue by issue (MODELS-1 §0, Ties)", () => {
    // The party holds no position on i1 and is as far from both ends of i0.
    const kase = ladderCase({ a: { at: [50, null, 100] }, b: { at: [0, 100, 0] } });
    const { space } = putQuestion(caseSchema.parse(kase), frameSchema.parse({}));
    expect([...(favouriteOf(space, 0) ?? [])]).toEqual([0, 0, 1]);
  });
});
