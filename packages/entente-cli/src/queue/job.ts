import { createHash } from "node:crypto";
import * as z from "zod";
import { KINDS } from "../runner/work.js";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[0-9a-f-]{36}$/);

/** One chunk as it travels. Everything in it is data; a worker takes nothing else from a queue. */
export const jobSchema = z.strictObject({
  kind: z.enum(KINDS),
  /** What the chunk belongs to: its results stand under it. */
  run: hash,
  index: z.number().int().min(0),
  seed: z.number().int().min(0),
  /** Hash of the text that all chunks of the run read. */
  input: hash,
  /** Who asked for it, once: under it lies the text, and whether it is still wanted. */
  submission: name,
  part: z.string(),
});
export type Job = z.output<typeof jobSchema>;

export function sha256(...texts: readonly string[]): string {
  const sum = createHash("sha256");
  // Lengths keep two texts from being taken for two others.
  for (const text of texts) sum.update(`${text.length}:`).update(text);
  return sum.digest("hex");
}
