import * as z from "zod";
import { namePackage, reservationOf } from "../../case/space/space.js";
import type { Bargain } from "../../case/space/sweep/bargain.js";
import { CONCEPTS, type Concept, solve, solveBySize } from "../../case/space/sweep/concepts.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { byPartySchema, packageSchema } from "../shapes.js";
import { isEnumerable, sweptSpace } from "../swept.js";
import { bargainOverAccepted, bargainOverDeliverable, capabilities } from "./bargaining.js";
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
    proved: z
      .boolean()
      .describe("Whether nothing better exists; false: the best of packages drawn, where the space is too large."),
    reason: z.enum(["noZone", "notDeliverable", "noJointOffer"]).nullable(),
  }),
  run: (asked, { any, criterion, weights }) => {
    const { space } = asked;
    const { constraints } = asked.once(sweptSpace);
    const { bargain, coalitions, reason } = asked.once(any ? bargainOverAccepted : bargainOverDeliverable);
    const nameOf = (party: number): string => space.parties[party] ?? "";
    const players = bargain?.players ?? constraints.judges;
    const concept = (id: Concept) => bargain && conceptResult(asked, bargain, id, weights);
    const bySize = (size: "smallest" | "largest") => bargain && sizeResult(asked, bargain, size);
    return {
      players: players.map(nameOf),
      reservation: Object.fromEntries(players.map((party) => [nameOf(party), reservationOf(space, party)])),
      ideal: bargain && Object.fromEntries(players.map((party, k) => [nameOf(party), bargain.ideal[k] ?? 0])),
      nash: concept("nash"),
      kalaiSmorodinsky: concept("kalaiSmorodinsky"),
      egalitarian: concept("egalitarian"),
      utilitarian: concept("utilitarian"),
      smallest: bySize("smallest"),
      largest: bySize("largest"),
      fair: criterion,
      cannotGain: bargain ? players.filter((_, k) => !bargain.gaining.includes(k)).map(nameOf) : [],
      coalitions: coalitions.map((one) => ({ players: one.players.map(nameOf), nash: nashPackage(asked, one) })),
      proved: isEnumerable(asked),
      reason,
    };
  },
});

function conceptResult(asked: Asked, bargain: Bargain, concept: Concept, weights: "equal" | "capability") {
  const exponents = concept === "nash" && weights === "capability" ? shares(asked, bargain) : null;
  const found = solve(bargain, concept, exponents);
  return found && { ...solutionResult(asked, bargain, found), value: found.value };
}

/** Each player's capability as a share of all players'. */
function shares(asked: Asked, { players }: Bargain): Float64Array {
  const all = capabilities(asked);
  const own = Float64Array.from(players, (party) => all[party] ?? 0);
  const total = own.reduce((sum, one) => sum + one, 0);
  return total > 0 ? own.map((one) => one / total) : own.fill(1);
}

function sizeResult(asked: Asked, bargain: Bargain, size: "smallest" | "largest") {
  const { halves } = asked.once(sweptSpace);
  const { statusQuo } = asked.space;
  const movedAt = (row: number): number =>
    optionsAt(halves, bargain.packages[row] ?? 0).reduce(
      (moved, option, i) => moved + (option === statusQuo[i] ? 0 : 1),
      0,
    );
  const found = solveBySize(bargain, size, movedAt);
  return found && solutionResult(asked, bargain, found);
}

function nashPackage(asked: Asked, bargain: Bargain): Record<string, string> | null {
  const found = solve(bargain, "nash");
  const { halves } = asked.once(sweptSpace);
  return found && namePackage(asked.space, optionsAt(halves, bargain.packages[found.row] ?? 0));
}
