import * as z from "zod";
import type { Count } from "../case/space/sweep/count.js";

/** Shapes that the results of several engines share. */
export const countSchema: z.ZodType<Count> = z
  .union([z.number().int().min(0), z.string().regex(/^\d+$/)])
  .describe("Number of packages; above 2^53 a decimal string.");
export const packageSchema = z
  .record(z.string(), z.string())
  .describe("Option per issue, by ids, in the author's order.");
export const byPartySchema = z.record(z.string(), z.number());
export const byPartyIssuesSchema = z.record(z.string(), z.array(z.string())).describe("Issues per addressee, by ids.");
export const utilitySchema = z.number().describe("Utility: 0–1 but for linkages.");
export const pointsSchema = z.number().min(0).describe("Salience-weighted points, 0–100 an issue's whole ladder.");
export const limitsSchema = z
  .array(z.string())
  .describe("Codes of what could not be done exactly on this case; empty: everything is exact.");
