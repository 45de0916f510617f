import * as z from "zod";
import { defineEngine } from "../engine.js";
import { signedTextSchema, signedTextsOf } from "../signed-texts.js";

export const signedTextsEngine = defineEngine({
  id: "signed-texts",
  verb: "agree",
  title: "Signed texts",
  question: "What do the agreements already signed cover, and do they lie in the zone?",
  cites: ["raiffa-1982"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({ agreements: z.array(signedTextSchema) }),
  run: (asked) => ({ agreements: signedTextsOf(asked) }),
});
