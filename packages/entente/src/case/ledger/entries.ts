import * as z from "zod";
import { dateSchema } from "../schema.js";

const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, "a number in decimals");
const hex = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");
/** What makes a chain of entries: the seal of the entry before, 64 zeros at first, and the entry's own. */
const chained = { prev: hex, seal: hex };
const common = {
  question: z.string().min(1),
  case: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  model: z.string().min(1).describe("Id and version, such as agree@1; or who judged."),
  seed: z.string().regex(/^\d+$/),
  made: dateSchema,
  resolves: dateSchema,
  analyst: z.string().min(1).optional().describe("Who sealed it."),
  claim: z.string().min(1).optional().describe("What it says, in words."),
  time: z.iso.datetime().optional().describe("Moment of sealing by the clock of the machine, in UTC."),
  supersedes: hex.optional().describe("Seal of the forecast that this one takes the place of."),
};
const binary = z.strictObject({ ...common, kind: z.literal("binary"), p: decimal });
const interval = z.strictObject({ ...common, kind: z.literal("interval"), interval: z.tuple([decimal, decimal]) });
const draws = z.strictObject({ ...common, kind: z.literal("draws"), draws: z.array(decimal).min(1) });
/** A forecast to be sealed: a chance of an event, an interval or draws, all numbers in decimals. */
export const forecastToSealSchema = z.discriminatedUnion("kind", [binary, interval, draws]);
export type ForecastToSeal = z.output<typeof forecastToSealSchema>;

/** What happened, to be sealed: 1 or 0 for an event, a number else. */
export const resolutionToSealSchema = z.strictObject({
  kind: z.literal("resolution"),
  question: z.string().min(1),
  outcome: decimal,
  made: dateSchema,
  analyst: z.string().min(1).optional(),
  time: z.iso.datetime().optional(),
  supersedes: hex.optional().describe("Seal of the resolution that this one corrects."),
});
export type ResolutionToSeal = z.output<typeof resolutionToSealSchema>;

/** A line of a ledger. */
export const entrySchema = z.discriminatedUnion("kind", [
  binary.extend(chained),
  interval.extend(chained),
  draws.extend(chained),
  resolutionToSealSchema.extend(chained),
]);
export type Entry = z.output<typeof entrySchema>;
export type SealedForecast = Exclude<Entry, { readonly kind: "resolution" }>;
export type SealedResolution = Extract<Entry, { readonly kind: "resolution" }>;

/** What is wrong with the numbers of a forecast, in words; null where nothing is. */
export function numberFault(forecast: ForecastToSeal): string | null {
  if (forecast.kind === "binary")
    return Number(forecast.p) >= 0 && Number(forecast.p) <= 1 ? null : "p: a chance lies between 0 and 1";
  if (forecast.kind === "interval" && Number(forecast.interval[0]) > Number(forecast.interval[1]))
    return "interval: its low end is above its high end";
  return null;
}

/** Whether an outcome can settle a forecast of this kind: an event happened or not, a number is any. */
export function canSettle({ kind }: Pick<ForecastToSeal, "kind">, outcome: string): boolean {
  return kind !== "binary" || outcome === "0" || outcome === "1";
}
