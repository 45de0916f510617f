import * as z from "zod";
import { namePackage, reservationOf } from "../../case/space/space.js";
import { CONCEPTS, type Concept } from "../../case/space/sweep/concepts.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { byPartySchema, limitsSchema, packageSchema } from "../shapes.js";
import { sweptSpace } from "../swept.js";
import { capabilities } from "./bargaining.js";
import { type Deals, dealsAccepted, dealsDeliverable, type FoundDeal, nashDeal } from "./deals.js";
import { conceptSchema, solutionResult, solutionSchema } from "./solution.js";

const params = z.strictObject({
  any: z.boolean().default(false).describe("Bargain also over packages that the table cannot deliver."),
  criterion: z.enum(CONCEPTS).default("nash").describe("By which the fair deal is chosen."),
  weights: z.enum(["equal", "capability"]).default("equal").describe("Nash exponents: alike, or by capability."),
});

export const bargainEngine = defineEngine({
  id: "bargain",
  verb: "deal",
  title: "Deals to table",
  question: "Which packages could be tabled, and which would a fair-minded broker propose?",
  cites: ["nash-1950", "kalai-smorodinsky-1975", "imai-1983"],
  version: 1,
  examples: [{}, { any: true, criterion: "egalitarian" }, { weights: "capability" }],
  params,
  results: z.strictObject({
    players: z.array(z.string()),
    reservation: byPartySchema,
    ideal: byPartySchema.nullable().describe("Largest utility within reach of each player; null without a deal."),
    nash: conceptSchema.nullable(),
    kalaiSmorodinsky: conceptSchema.nullable(),
    egalitarian: conceptSchema.nullable(),
    utilitarian: conceptSchema.nullable().describe("Compares scales between parties."),
    smallest: solutionSchema.nullable().describe("Fewest issues moved with everyone who can gain gaining."),
    largest: solutionSchema.nullable().describe("Most issues moved."),
    fair: z.enum(CONCEPTS).describe("The criterion of the fair deal."),
    cannotGain: z.array(z.string()),
    coalitions: z
      .array(z.strictObject({ players: z.array(z.string()), nash: packageSchema.nullable() }))
      .describe("Minimal winning sets with a deal of their own, where all members together have none."),
    proved: z.boolean().describe("Whether nothing better than each of these exists."),
    limits: limitsSchema,
    reason: z
      .enum(["noZone", "notDeliverable", "noJointOffer"])
      .nullable()
      .describe("Why there is no deal; null also where none was found among packages drawn."),
  }),
  run: (asked, { any, criterion, weights }) => {
    const { space } = asked;
    const { constraints } = asked.once(sweptSpace);
    const { deals, coalitions, reason, sampled } = asked.once(any ? dealsAccepted : dealsDeliverable);
    const nameOf = (party: number): string => space.parties[party] ?? "";
    const players = deals?.players ?? constraints.judges;
    const exponents = deals && weights === "capability" ? shares(asked, deals) : null;
    const solved = (one: Deals, id: Concept): FoundDeal | null => {
      if (id === "nash" && exponents === null && !any) return asked.once(nashDeal);
      return one.byConcept(id, id === "nash" ? exponents : null);
    };
    const concept = (id: Concept) => deals && told(asked, solved(deals, id));
    const bySize = (size: "smallest" | "largest") => {
      const found = deals?.bySize(size);
      return found ? solutionResult(asked, found) : null;
    };
    const found = {
      nash: concept("nash"),
      kalaiSmorodinsky: concept("kalaiSmorodinsky"),
      egalitarian: concept("egalitarian"),
      utilitarian: concept("utilitarian"),
      smallest: bySize("smallest"),
      largest: bySize("largest"),
    };
    const unproved = Object.entries(found).flatMap(([id, one]) => (one?.proved === false ? [`${id}-not-proved`] : []));
    return {
      players: players.map(nameOf),
      reservation: Object.fromEntries(players.map((party) => [nameOf(party), reservationOf(space, party)])),
      ideal: deals && Object.fromEntries(players.map((party, k) => [nameOf(party), deals.ideal[k] ?? 0])),
      ...found,
      fair: criterion,
      cannotGain: deals ? players.filter((_, k) => !deals.gaining.includes(k)).map(nameOf) : [],
      coalitions: coalitions.map((one) => ({ players: one.players.map(nameOf), nash: nashPackage(asked, one) })),
      proved: !sampled && unproved.length === 0,
      limits: [...(sampled ? ["deals-from-sample"] : []), ...unproved],
      reason,
    };
  },
});

function told(asked: Asked, found: FoundDeal | null) {
  return found && { ...solutionResult(asked, found), value: found.solution.value };
}

/** Each player's capability as a share of all players'. */
function shares(asked: Asked, { players }: Deals): Float64Array {
  const all = capabilities(asked);
  const own = Float64Array.from(players, (party) => all[party] ?? 0);
  const total = own.reduce((sum, one) => sum + one, 0);
  return total > 0 ? own.map((one) => one / total) : own.fill(1);
}

function nashPackage({ space }: Asked, deals: Deals): Record<string, string> | null {
  const found = deals.byConcept("nash");
  return found && namePackage(space, found.optionsOf(found.solution.row));
}
