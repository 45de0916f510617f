import * as z from "zod";
import { namePackage, utilityOf } from "../../case/space/space.js";
import { patienceNeeded } from "../../numerics/durability/patience.js";
import type { Asked } from "../asked.js";
import { optionsOf, packageParam } from "../deal/package-param.js";
import { defineEngine } from "../engine.js";
import { packageSchema } from "../shapes.js";
import { type Target, targetOf, targetParams } from "../target.js";
import { bestAlone } from "./best-alone.js";
import { irreversibleParam, keptBy } from "./irreversible.js";
import { type Irreversible, irreversibleOf, type Mobility, mobilityOf } from "./mobility.js";
import { isNumbered, type PackageStates, packageStates } from "./package-states.js";
import { signatoriesOf } from "./signatories.js";

const DISCOUNT = 0.9;
/** Moves of one party that are looked at one by one. */
const VISITS = 1_000_000;

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
    selfEnforcementOpen: z
      .array(z.string())
      .describe("Signatories left out: they have more moves than can be weighed."),
  }),
  run: (asked, { package: given, irreversible, punish, discount }) => {
    const target = targetOf(asked, given);
    if (target === null) return { selfEnforcement: null, selfEnforcementOpen: [] };
    const punished = punish === undefined ? asked.space.statusQuo : optionsOf(asked, punish);
    const kept = irreversibleOf(asked, keptBy(asked, irreversible));
    return enforcementOf(asked, target, { punished, kept, discount });
  },
});

interface Terms {
  readonly punished: ArrayLike<number>;
  readonly kept: Irreversible;
  readonly discount: number | undefined;
}

function enforcementOf(asked: Asked, { options }: Target, { punished, kept, discount }: Terms) {
  const { space, kase } = asked;
  const mobility = mobilityOf(asked, [options, space.statusQuo], kept);
  const breachOf = breaching(asked, mobility, options);
  const selfEnforcement: Record<string, Enforcement> = {};
  const open: string[] = [];
  for (const party of signatoriesOf(asked, options)) {
    const id = space.parties[party] ?? "";
    const { breach, known } = breachOf(party);
    if (!known) {
      open.push(id);
      continue;
    }
    const keep = utilityOf(space, party, options);
    const after = utilityOf(space, party, punished);
    const most = breach && utilityOf(space, party, breach);
    const stated = discount ?? kase.parties[id]?.discount;
    const own = stated ?? DISCOUNT;
    // A breach that gains no utility is one that restores a red line: no patience pays for that.
    const needed = most === null ? 0 : most <= keep ? null : patienceNeeded({ keep, breach: most, punished: after });
    selfEnforcement[id] = {
      deltaStar: needed,
      discount: own,
      discountStated: stated !== undefined,
      margin: needed === null ? null : own - needed,
      breach: breach && namePackage(space, breach),
      keep,
      tempted: most,
      punished: after,
    };
  }
  return { selfEnforcement, selfEnforcementOpen: open };
}

interface Breach {
  /** Of the moves that the party prefers, the one with the largest utility; null: it prefers none. */
  readonly breach: Int32Array | null;
  /** Whether that is proved. */
  readonly known: boolean;
}

/** Finds the best breach of a package by any party: by listing its moves or, where they are too many, by bounds. */
function breaching(asked: Asked, mobility: Mobility, options: Int32Array): (party: number) => Breach {
  const { space } = asked;
  const states = isNumbered(mobility) ? packageStates(asked, mobility) : null;
  return (party) => {
    if (!mobility.movers.includes(party)) return { breach: null, known: true };
    const listed = states && listedBreach(states, party);
    if (listed?.known) return listed;
    const { to, proved } = bestAlone(asked, mobility, party, options);
    return { breach: to, known: proved };
  };

  function listedBreach(listing: PackageStates, party: number): Breach {
    const budget = { left: VISITS };
    const x = listing.stateOf(options);
    let breach: Int32Array | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const look = (y: number): boolean => {
      if (listing.gain(party, y, x) <= 0) return false;
      const at = listing.optionsAt(y);
      const tempted = utilityOf(space, party, at);
      if (tempted > most) [breach, most] = [at, tempted];
      return false;
    };
    return { known: !listing.visit([party], x, look, budget), breach };
  }
}
