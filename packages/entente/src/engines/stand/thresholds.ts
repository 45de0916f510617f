import * as z from "zod";

/** Parameters that several engines of `stand` share. */
export const distanceParam = z
  .number()
  .min(0)
  .max(1)
  .default(0.25)
  .describe("Mean distance, 0–1, up to which two parties want nearly the same.");
export const weightsParam = z
  .enum(["none", "joint"])
  .default("none")
  .describe("Weight of an issue in a mean distance: all alike, or by how much it matters to both.");
/** A figure on 0–1; without an upper bound, for a sum of shares may pass 1 by a rounding error. */
export const unitSchema = z.number().min(0);
export const pairSchema = z.tuple([z.string(), z.string()]);
