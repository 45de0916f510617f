import * as z from "zod";
import { defineEngine } from "../engine.js";
import { byPartySchema } from "../shapes.js";
import { targetOf } from "../target.js";
import { activeBurdens, type Shares, shareIn, wholeShare } from "./active-burdens.js";
import { payParams, responsibilityOf } from "./pay-params.js";
import { leverShares, sayAtTable } from "./say.js";
import { type UnitBlock, unitBlocks } from "./unit-block.js";

const shareSchema = z.number().min(0).max(1);
const mismatchSchema = z.strictObject({
  payerDecider: shareSchema
    .nullable()
    .describe("Part of the bill that would change hands to match the say at the table."),
  payerBeneficiary: shareSchema.nullable().describe("The same to match what each gains."),
  deciderBeneficiary: shareSchema.nullable().describe("The same between the say and what each gains."),
});
type Mismatch = z.output<typeof mismatchSchema>;
const NO_BILL = { amount: 0, low: 0, high: 0 };
const NONE: Mismatch = { payerDecider: null, payerBeneficiary: null, deciderBeneficiary: null };

export const mismatchEngine = defineEngine({
  id: "mismatch",
  verb: "pay",
  title: "Payers, gainers, deciders",
  question: "Do those who pay decide, and do those who gain pay?",
  cites: ["penrose-1946", "banzhaf-1965"],
  version: 1,
  examples: [{}],
  params: z.strictObject(payParams),
  results: z.strictObject({
    mismatch: mismatchSchema.describe("Null figures where a side is not known or there are several units."),
    mismatchByUnit: z.record(z.string(), mismatchSchema),
    payWithoutDeciding: z.array(z.string()).describe("Payers with no seat at the table or no power there."),
    leverShare: byPartySchema.describe("Share of the moved issues whose lever a party alone holds; others left out."),
    parties: z
      .array(
        z.strictObject({
          unit: z.string(),
          party: z.string(),
          share: shareSchema.nullable(),
          amount: z.number().min(0),
          low: z.number().min(0),
          high: z.number().min(0),
          benefit: shareSchema.nullable(),
          net: z.number().nullable().describe("Share of the benefit less share of the bill."),
          ability: shareSchema.nullable(),
          say: shareSchema.nullable().describe("Normalised Banzhaf index at the table; 0 without a seat."),
          leverShare: shareSchema,
          gap: z.number().nullable().describe("Share of the bill less share of the say."),
        }),
      )
      .describe("Parties that pay, gain or decide, by unit, in the author's order."),
  }),
  run: (asked, params, tools) => {
    const { kase } = asked;
    const target = targetOf(asked, params.package);
    const options = {
      benefitCostRatio: params.benefitCostRatio,
      responsibility: responsibilityOf(params.responsibility, kase),
    };
    const blocks = unitBlocks(kase, activeBurdens(asked, target), options);
    const say = blocks.length === 0 ? null : sayAtTable(asked, tools);
    const levers = target === null ? {} : leverShares(asked, target);
    const found = blocks.map(({ unit, total, splits: { stated, benefit } }): [string, Mismatch] => [
      unit,
      {
        payerDecider: stated && apart(stated, say),
        payerBeneficiary: stated && apart(stated, benefit),
        deciderBeneficiary: total > 0 ? apart(say, benefit) : null,
      },
    ]);
    const payers = new Set(
      blocks.flatMap(({ bills }) => Object.keys(bills).filter((id) => (bills[id]?.amount ?? 0) > 0)),
    );
    return {
      mismatch: (found.length === 1 ? found[0]?.[1] : undefined) ?? NONE,
      mismatchByUnit: Object.fromEntries(found),
      payWithoutDeciding: Object.keys(kase.parties).filter((id) => payers.has(id) && shareIn(say, id) === 0),
      leverShare: { ...levers },
      parties: blocks.flatMap((block) => rowsOf(Object.keys(kase.parties), block, { say, levers })),
    };
  },
});

/** ½ Σ |aₚ − bₚ| over all parties in either. */
function apart(a: Shares | null, b: Shares | null): number | null {
  if (a === null || b === null) return null;
  const parties = Object.keys({ ...a, ...b });
  return wholeShare(parties.reduce((sum, party) => sum + Math.abs(shareIn(a, party) - shareIn(b, party)), 0) / 2);
}

function rowsOf(
  parties: readonly string[],
  { unit, splits: { stated, benefit, ability }, bills }: UnitBlock,
  { say, levers }: { readonly say: Shares | null; readonly levers: Shares },
) {
  return parties
    .filter((party) => [stated, benefit, say, levers].some((shares) => shareIn(shares, party) > 0))
    .map((party) => {
      const [paid, gained, decided] = [stated, benefit, say].map(
        (shares) => shares && wholeShare(shareIn(shares, party)),
      );
      const less = (a: number | null | undefined, b: number | null | undefined): number | null =>
        a == null || b == null ? null : a - b;
      return {
        unit,
        party,
        share: paid ?? null,
        ...((Object.hasOwn(bills, party) ? bills[party] : undefined) ?? NO_BILL),
        benefit: gained ?? null,
        net: less(gained, paid),
        ability: ability && wholeShare(shareIn(ability, party)),
        say: decided ?? null,
        leverShare: shareIn(levers, party),
        gap: less(paid, decided),
      };
    });
}
