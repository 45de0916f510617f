import * as z from "zod";
import { defineEngine } from "../engine.js";
import { nearMissesResult, nearMissSchema } from "../near-misses.js";

export const nearMissesEngine = defineEngine({
  id: "near-misses",
  verb: "deal",
  title: "Near misses",
  question: "Which packages only just fail?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ nearMisses: z.array(nearMissSchema) }),
  run: (asked, _params, tools) => ({ nearMisses: nearMissesResult(asked, tools) }),
});
