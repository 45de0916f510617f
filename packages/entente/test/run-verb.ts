import type * as z from "zod";
import { caseSchema } from "../src/case/schema.js";
import { engines } from "../src/engines/all-engines.js";
import { type frameSchema as Frame, frameSchema, putQuestion } from "../src/engines/asked.js";
import type { Verb } from "../src/engines/engine.js";
import { frameOf } from "../src/engines/frame.js";
import { quietTools } from "./quiet-tools.js";

/** The whole result of a verb on a case as written, each engine with its own parameters, each part passing its schema. */
export function runVerb(
  verb: Verb,
  kase: unknown,
  frame: z.input<typeof Frame> = {},
  params: Readonly<Record<string, unknown>> = {},
  // biome-ignore lint/suspicious/noExplicitAny: the results of many engines, read by path in tests
): any {
  const asked = putQuestion(caseSchema.parse(kase), frameSchema.parse(frame));
  const parts = engines
    .filter((engine) => engine.verb === verb)
    .map((engine) => {
      const own = Object.fromEntries(
        Object.entries(params).filter(([name]) => Object.hasOwn(engine.params.shape, name)),
      );
      return engine.results.parse(engine.run(asked, engine.params.parse(own), quietTools));
    });
  return Object.assign({}, frameOf(asked), ...parts);
}

/** A package as its options in the author's order: "science, licensed". */
export function told(found: { readonly package: Readonly<Record<string, string>> } | null): string | null {
  return found && Object.values(found.package).join(", ");
}
