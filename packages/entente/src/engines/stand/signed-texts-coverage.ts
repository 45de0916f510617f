import * as z from "zod";
import { defineEngine } from "../engine.js";
import { signedTextSchema, signedTextsOf } from "../signed-texts.js";

export const signedTextsCoverageEngine = defineEngine({
  id: "signed-texts-coverage",
  verb: "stand",
  title: "Signed texts",
  question: "How much of what matters to each does a signed text cover, and what does it leave silent?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ agreements: z.array(signedTextSchema) }),
  run: (asked) => ({ agreements: asked.once(signedTextsOf) }),
});
