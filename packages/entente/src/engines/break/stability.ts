import * as z from "zod";
import { CONCEPTS } from "../../case/space/sweep/concepts.js";
import type { Asked } from "../asked.js";
import { dealsDeliverable, nashDeal } from "../deal/deals.js";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams, targetResult, targetSchema } from "../target.js";
import { irreversibleParam, keptBy } from "./irreversible.js";
import { judgeCase } from "./judge-case.js";
import { irreversibleOf } from "./mobility.js";
import { stabilitySchema } from "./stability-schema.js";

export const stabilityEngine = defineEngine({
  id: "stability",
  verb: "break",
  title: "Stability",
  question: "Once signed, who would gain by which move, and what would the others do about it?",
  cites: ["fang-hipel-kilgour-1993", "kilgour-hipel-fang-peng-2001", "inohara-hipel-2008"],
  version: 1,
  examples: [{}],
  params: z.strictObject({
    ...targetParams,
    irreversible: irreversibleParam,
    allStates: z
      .boolean()
      .default(false)
      .describe("Judge every state and every coalition however many there are; memory and time grow with them."),
  }),
  results: z.strictObject({ target: targetSchema, stability: stabilitySchema }),
  run: (asked, { package: given, irreversible, allStates }) => {
    const target = targetOf(asked, given);
    const stability = judgeCase(asked, {
      target: target?.options ?? null,
      deals: dealsOf(asked),
      irreversible: irreversibleOf(asked, keptBy(asked, irreversible)),
      scope: allStates ? "all states" : "by size",
    });
    return { target: targetResult(target), stability };
  },
});

/** The deals that could be tabled, by the four criteria. */
function dealsOf(asked: Asked): Int32Array[] {
  const { deals } = asked.once(dealsDeliverable);
  return CONCEPTS.flatMap((concept) => {
    const found = concept === "nash" ? asked.once(nashDeal) : deals?.byConcept(concept);
    return found ? [found.optionsOf(found.solution.row)] : [];
  });
}
