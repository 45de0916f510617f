import type * as z from "zod";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import type { Engine } from "../src/engines/engine.js";
import { uniformFrom } from "../src/numerics/philox.js";

export interface Run<P extends z.ZodObject> {
  readonly frame?: z.input<typeof frameSchema>;
  readonly params?: z.input<P>;
}

/** Runs one engine on a case as written, with seed 1; the result has passed the engine's own schema. */
export function runEngine<P extends z.ZodObject, R extends z.ZodObject>(
  engine: Engine<P, R>,
  kase: unknown,
  { frame = {}, params }: Run<P> = {},
): z.output<R> {
  const asked = putQuestion(caseSchema.parse(kase), frameSchema.parse(frame));
  const tools = { rng: uniformFrom(1), signal: { aborted: false }, progress: () => {} };
  const result = engine.run(asked, engine.params.parse(params ?? {}), tools);
  engine.results.parse(result);
  return result;
}

/** A case of parties on 100-point ladders i0, i1, …: the places they want and the salience they give each (default 50). */
export function ladderCase(
  parties: Readonly<Record<string, { readonly at: readonly (number | null)[]; readonly salience?: readonly number[] }>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  const count = Math.max(...Object.values(parties).map(({ at }) => at.length));
  const positions = Object.entries(parties).map(([id, { at, salience }]) => [
    id,
    Object.fromEntries(
      at.flatMap((place, k) => (place === null ? [] : [[`i${k}`, { at: place, salience: salience?.[k] ?? 50 }]])),
    ),
  ]);
  const issue = { statusQuo: "no", options: { no: { at: 0 }, yes: { at: 100 } } };
  return {
    entente: 1,
    asOf: "2024-01-01",
    parties: Object.fromEntries(Object.keys(parties).map((id) => [id, {}])),
    issues: Object.fromEntries(Array.from({ length: count }, (_, k) => [`i${k}`, issue])),
    positions: Object.fromEntries(positions),
    ...more,
  };
}
