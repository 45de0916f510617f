import * as z from "zod";
import { KINDS_OF_WORLD } from "../../case/worlds/uncertain-inputs.js";
import { EntenteError } from "../../error.js";
import { sobolIndices, sobolIndicesOf } from "../../numerics/sobol/indices.js";
import type { Asked } from "../asked.js";
import { defineEngine, type Tools } from "../engine.js";
import { targetOf, targetParams, targetResult, targetSchema } from "../target.js";
import * as radius from "./radius.js";
import { stakesOf } from "./stakes.js";
import { canStudy, designOf, gainAt, type Studied, studied } from "./studied.js";

const points = z.number().min(0).nullable();
const perParty = z.record(z.string(), points);
const turnsSchema = z.strictObject({
  value: points.describe("Points by which it may be off before the verdict turns; null: no such error turns it."),
  party: z.string().nullable().describe("Whose change of mind turns it."),
  perParty: perParty.describe("Points at which each party's own inputs make it change its mind."),
});
const radiusSchema = z.strictObject({
  norm: z.literal("everyPosition").describe("`value`: every position of a party off by as much."),
  ...turnsSchema.shape,
  l1: turnsSchema.describe("A single place or table entry off, everything else as stated."),
  l2: turnsSchema.extend({ approximate: z.literal(true) }).describe("Root of the sum of squares of all errors."),
  linear: z
    .record(z.string(), z.strictObject({ everyPosition: points, l1: points, l2: points }).nullable())
    .describe("The party's margin by the most a point of each position can do: no smaller error turns it."),
  salience: turnsSchema
    .extend({ l1: turnsSchema.describe("Sum of the errors."), l2: turnsSchema.describe("Root of the sum of squares.") })
    .describe("The same of raw saliences, 0–100."),
  fixedBy: z.array(z.string()).describe("Red lines that no position gives way to."),
});
const [LOW, HIGH] = [0.05, 0.95];

export const robustnessEngine = defineEngine({
  id: "robustness",
  verb: "watch",
  title: "How much would have to be wrong",
  question: "How far may the inputs be off before the answer turns, and which of them moves it most?",
  cites: ["saltelli-2010", "jansen-1999", "sobol-2001"],
  version: 1,
  examples: [{}, { sobol: 16 }],
  params: z.strictObject({
    ...targetParams,
    sobol: z
      .number()
      .int()
      .min(0)
      .max(2 ** 16)
      .default(0)
      .describe("Rows, a power of two, of a study of variance, each run once for every input; 0: none."),
    gainOf: z
      .string()
      .optional()
      .describe("Party whose gain at the package is studied. Default: how many packages there is room for."),
    worlds: z
      .enum(KINDS_OF_WORLD)
      .optional()
      .describe("How freely judged inputs vary: stated, judged (default), wild."),
  }),
  results: z.strictObject({
    target: targetSchema,
    radius: radiusSchema.nullable(),
    tornado: z
      .array(z.strictObject({ input: z.string(), low: z.number(), high: z.number() }))
      .describe(
        "What is studied at each input's 5th and 95th percentile, widest first: packages with room, or a gain.",
      ),
    tornadoBase: z
      .number()
      .nullable()
      .describe(
        "The same as stated; null, and no bars, where there are too many packages to count them again for each input.",
      ),
    withoutBar: z.number().int().min(0).describe("Inputs that do not vary."),
    sobol: z
      .array(
        z.strictObject({
          input: z.string(),
          first: z.number(),
          total: z.number(),
          interval: z.strictObject({ low: z.number(), high: z.number() }).describe("Of `total`, 95 %."),
        }),
      )
      .nullable()
      .describe("Shares of the variance of what is studied; inputs are taken for independent."),
  }),
  run: (asked, { package: given, sobol, worlds, gainOf }, tools) => {
    const target = targetOf(asked, given);
    const gain = gainOf === undefined ? null : gainAt(asked, gainOf, target);
    const count = studied(asked, worlds ?? "judged", gain);
    const { base, bars, shares } = canStudy(asked, gain) ? studyOf(count, { rows: sobol, tools }) : NOT_STUDIED;
    return {
      target: targetResult(target),
      radius: target === null ? null : radiusResult(asked, target.options),
      tornado: bars.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low)),
      tornadoBase: base,
      withoutBar: count.fixed,
      sobol: shares?.map((one, k) => ({ input: count.inputs[k] ?? "", ...one })) ?? null,
    };
  },
});

const NOT_STUDIED = { base: null, bars: [], shares: null };

/** The figure as stated, at both ends of each input, and the shares of its variance. */
function studyOf({ inputs, bears, at }: Studied, { rows, tools }: { readonly rows: number; readonly tools: Tools }) {
  const base = at(new Float64Array(inputs.length).fill(Number.NaN));
  const parts = rows > 1 ? 0.5 : 1;
  const bars = inputs.map((input, k) => {
    if (!bears(k)) return { input, low: base, high: base };
    const one = (u: number): number => at(Float64Array.from(inputs, (_, i) => (i === k ? u : Number.NaN)));
    const bar = { input, low: one(LOW), high: one(HIGH) };
    stopIfAborted(tools);
    tools.progress((parts * (k + 1)) / inputs.length);
    return bar;
  });
  if (rows <= 1 || inputs.length === 0) return { base, bars, shares: null };
  const design = designOf(inputs.length, rows);
  const { studied: known } = tools;
  if (known !== undefined)
    return { base, bars, shares: sobolIndicesOf((number) => known[number] ?? Number.NaN, design) };
  let seen = 0;
  const shares = sobolIndices((row) => {
    stopIfAborted(tools);
    tools.progress(Math.min(1, parts + (parts * ++seen) / (rows * (inputs.length + 2))));
    return at(row);
  }, design);
  return { base, bars, shares };
}

function stopIfAborted({ signal }: Tools): void {
  if (signal.aborted) throw new EntenteError("aborted", "robustness: stopped because the run was aborted");
}

function radiusResult(asked: Asked, options: Int32Array): z.output<typeof radiusSchema> {
  const { view, space, table, frame } = asked;
  const all = [...new Set([...table.members, ...table.toward])]
    .sort((a, b) => a - b)
    .map((p) => stakesOf(view, space, space.parties[p] ?? "", options, frame.loss));
  const by = (turnsAt: Parameters<typeof radius.radiusOf>[2]) => {
    const { value, party, perParty: each } = radius.radiusOf(asked, all, turnsAt);
    return { value, party, perParty: { ...each } };
  };
  const every = by(radius.everyPosition);
  return {
    norm: "everyPosition",
    ...every,
    l1: by(radius.onePosition),
    l2: { ...by(radius.positionsTogether), approximate: true },
    linear: radius.boundsOf(asked, all),
    salience: {
      ...by(radius.everySalience),
      l1: by(radius.saliencesInAll),
      l2: by(radius.saliencesTogether),
    },
    fixedBy: radius.fixedBy(asked, all, every),
  };
}
