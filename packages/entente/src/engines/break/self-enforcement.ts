import * as z from "zod";
import { namePackage, utilityOf } from "../../case/space/space.js";
import { patienceNeeded } from "../../numerics/durability/patience.js";
import type { Asked } from "../asked.js";
import { optionsOf, packageParam } from "../deal/package-param.js";
import { defineEngine } from "../engine.js";
import { packageSchema } from "../shapes.js";
import { type Target, targetOf, targetParams } from "../target.js";
import { irreversibleParam, keptBy } from "./irreversible.js";
import { type Irreversible, irreversibleOf, mobilityOf } from "./mobility.js";
import { packageStates } from "./package-states.js";
import { signatoriesOf } from "./signatories.js";

const DISCOUNT = 0.9;
/** Moves of one party that are looked at. */
const VISITS = 10_000_000;

const enforcementSchema = z.strictObject({
  deltaStar: z
    .number()
    .nullable()
    .describe("Least weight of next year, 0–1, at which it keeps its word; null: no patience is enough."),
  discount: z.number().describe("Weight that it gives next year, 0–1."),
  discountStated: z.boolean().describe("Whether the case or the question states it."),
  margin: z.number().nullable().describe("Its weight of next year less the least needed."),
  breach: packageSchema.nullable().describe("Its best breach for one period; null: none gains anything."),
  keep: z.number().describe("Utility a period while the deal holds."),
  tempted: z.number().nullable().describe("Utility of the best breach."),
  punished: z.number().describe("Utility a period after it."),
});
type Enforcement = z.output<typeof enforcementSchema>;

export const selfEnforcementEngine = defineEngine({
  id: "self-enforcement",
  verb: "break",
  title: "Self-enforcement",
  question: "How much must next year weigh for each to keep its word?",
  cites: ["friedman-1971", "fearon-1998"],
  version: 1,
  examples: [{}, { discount: 0.5 }],
  params: z.strictObject({
    ...targetParams,
    irreversible: irreversibleParam,
    punish: packageParam
      .optional()
      .describe("The package that holds after a breach; issues left out stay as they are. Default: the status quo."),
    discount: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("Weight of next year against this one, for every party, 0–1. Default: the case's, else 0.9."),
  }),
  results: z.strictObject({
    selfEnforcement: z
      .record(z.string(), enforcementSchema)
      .nullable()
      .describe("Per signatory; null without a target."),
  }),
  run: (asked, { package: given, irreversible, punish, discount }) => {
    const target = targetOf(asked, given);
    if (target === null) return { selfEnforcement: null };
    const punished = punish === undefined ? asked.space.statusQuo : optionsOf(asked, punish);
    const kept = irreversibleOf(asked, keptBy(asked, irreversible));
    return { selfEnforcement: enforcementOf(asked, target, { punished, kept, discount }) };
  },
});

interface Terms {
  readonly punished: ArrayLike<number>;
  readonly kept: Irreversible;
  readonly discount: number | undefined;
}

function enforcementOf(
  asked: Asked,
  { options }: Target,
  { punished, kept, discount }: Terms,
): Record<string, Enforcement> {
  const { space, kase } = asked;
  const mobility = mobilityOf(asked, [options, space.statusQuo], kept);
  const states = packageStates(asked, mobility);
  const x = states.stateOf(options);
  const told = signatoriesOf(asked, options).map((party): [string, Enforcement] => {
    let left = VISITS;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    if (mobility.movers.includes(party))
      states.visit([party], x, (y) => {
        const tempted = states.gain(party, y, x) > 0 ? utilityOf(space, party, states.optionsAt(y)) : most;
        if (tempted > most) [best, most] = [y, tempted];
        return --left < 0;
      });
    const keep = utilityOf(space, party, options);
    const after = utilityOf(space, party, punished);
    const stated = discount ?? kase.parties[space.parties[party] ?? ""]?.discount;
    const own = stated ?? DISCOUNT;
    // A breach that gains no utility is one that restores a red line: no patience pays for that.
    const needed = best < 0 ? 0 : most <= keep ? null : patienceNeeded({ keep, breach: most, punished: after });
    return [
      space.parties[party] ?? "",
      {
        deltaStar: needed,
        discount: own,
        discountStated: stated !== undefined,
        margin: needed === null ? null : own - needed,
        breach: best < 0 ? null : namePackage(space, states.optionsAt(best)),
        keep,
        tempted: best < 0 ? null : most,
        punished: after,
      },
    ];
  });
  return Object.fromEntries(told);
}
