import * as z from "zod";
import { defineEngine } from "../engine.js";

/** Holds the key of the networks of statements until an engine computes them; null says that nothing was computed. */
export const discourseEngine = defineEngine({
  id: "discourse",
  verb: "stand",
  title: "Discourse",
  question: "Who speaks alike?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ discourse: z.null().describe("Null: networks of statements are not computed yet.") }),
  run: () => ({ discourse: null }),
});
