import * as z from "zod";
import { krippendorffAlpha, METRICS, type Metric } from "../../numerics/agreement/alpha.js";
import { alphaInterval } from "../../numerics/agreement/bootstrap.js";
import { cohenKappa, percentAgreement } from "../../numerics/agreement/pairs.js";
import { pairableUnits, type Ratings } from "../../numerics/agreement/ratings.js";

/** What a coder gave to a unit; null: nothing. */
export type Rated = string | number | null;

/** Values of one field: unit by unit, one a coder. */
export interface RatedField {
  readonly field: string;
  readonly metric: Metric;
  readonly units: readonly (readonly Rated[])[];
}

const ratedSchema = z.union([z.string(), z.number()]).nullable();
const share = z.number().min(0).max(1);
const alphaSchema = z.strictObject({
  metric: z.enum(METRICS),
  value: z.number().nullable().describe("At most 1; null where nothing varies."),
  interval: z.tuple([z.number(), z.number()]).nullable().describe("2.5th to 97.5th percentile over resampled units."),
  units: z.number().int().min(0).describe("Units with two values or more."),
  dropped: z.number().int().min(0).describe("Resamples without variation, left out."),
  reading: z.enum(["reliable", "tentative", "notReliable"]).nullable(),
});
/** What `agreement` answers. */
export const agreementSchema = z.strictObject({
  coders: z.array(z.string()),
  alpha: z.record(z.string(), alphaSchema),
  kappa: z.record(z.string(), z.number().nullable()).nullable().describe("Of two coders; null with more."),
  percent: z.record(z.string(), share.nullable()),
  spans: z
    .strictObject({
      alpha: z.number().nullable(),
      percent: share.nullable(),
      characters: z.number().int().min(0),
      lengths: z
        .enum(["texts", "lastSpans"])
        .describe("Whether texts were as long as they are, or as the last span in them."),
    })
    .nullable()
    .describe("Null where no coding has a span."),
  confusions: z
    .array(z.strictObject({ field: z.string(), a: ratedSchema, b: ratedSchema, n: z.number().int().min(1) }))
    .describe("Pairs of values of one unit, the earlier coder's first; all pairs, the most frequent first."),
  disagreements: z
    .array(
      z.strictObject({
        field: z.string(),
        unit: z.string(),
        cost: z
          .number()
          .min(0)
          .describe("1 for different names or one coder alone; else the part of the ladder between."),
        values: z.record(z.string(), ratedSchema),
        codings: z.record(z.string(), z.string()).describe("Coder → id of the coding."),
      }),
    )
    .describe("What is to be settled, the costliest first."),
});
export type Agreement = z.output<typeof agreementSchema>;

export interface ResampleOptions {
  /** Resamples for the interval; 0: none. Default 2,000. */
  readonly draws?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
}

/** Alpha, kappa, percent agreement and confusions of fields. */
export function judgeFields(
  coders: readonly string[],
  fields: readonly RatedField[],
  { draws = 2_000, seed = 1 }: ResampleOptions = {},
): Pick<Agreement, "alpha" | "kappa" | "percent" | "confusions"> {
  const rated = fields.map((field) => ({ ...field, ratings: ratingsOf(field, coders.length) }));
  const by = <T>(of: (one: (typeof rated)[number]) => T): Record<string, T> =>
    Object.fromEntries(rated.map((one) => [one.field, of(one)]));
  return {
    alpha: by(({ ratings, metric }) => {
      const value = krippendorffAlpha(ratings, metric);
      const { interval, dropped } =
        draws === 0 ? { interval: null, dropped: 0 } : alphaInterval(ratings, metric, { draws, seed });
      const units = pairableUnits(ratings).starts.length - 1;
      return {
        metric,
        value,
        interval: interval === null ? null : [...interval],
        units,
        dropped,
        reading: readingOf(value),
      };
    }),
    kappa: coders.length === 2 ? by(({ ratings }) => cohenKappa(ratings)) : null,
    percent: by(({ ratings }) => percentAgreement(ratings)),
    confusions: fields.flatMap(confusionsOf),
  };
}

/** How Krippendorff reads alpha. @source Krippendorff (2004), Content Analysis, p. 241 */
function readingOf(value: number | null): Agreement["alpha"][string]["reading"] {
  if (value === null) return null;
  return value >= 0.8 ? "reliable" : value >= 2 / 3 ? "tentative" : "notReliable";
}

function ratingsOf({ units, metric }: RatedField, coders: number): Ratings {
  const numbers = new Map<Rated, number>();
  const values = new Float64Array(units.length * coders).fill(Number.NaN);
  units.forEach((unit, u) => {
    unit.forEach((value, c) => {
      if (value === null) return;
      if (metric !== "nominal") values[u * coders + c] = Number(value);
      else {
        if (!numbers.has(value)) numbers.set(value, numbers.size);
        values[u * coders + c] = numbers.get(value) ?? 0;
      }
    });
  });
  return { coders, values };
}

function confusionsOf({ field, units }: RatedField): Agreement["confusions"] {
  const met = new Map<string, { a: Rated; b: Rated; n: number }>();
  for (const unit of units) {
    const given = unit.filter((value) => value !== null);
    given.forEach((b, k) => {
      for (const a of given.slice(0, k)) {
        const key = JSON.stringify([a, b]);
        const pair = met.get(key) ?? { a, b, n: 0 };
        pair.n++;
        met.set(key, pair);
      }
    });
  }
  return [...met.values()].sort((one, other) => other.n - one.n).map((pair) => ({ field, ...pair }));
}
