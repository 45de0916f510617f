import * as z from "zod";
import { namePackage, utilityOf } from "../../case/space/space.js";
import { movesFor } from "../../case/space/sweep/offer-figures.js";
import { valuesOf, weightsOf } from "../../case/space/sweep/values.js";
import type { Asked } from "../asked.js";
import { byPartyIssuesSchema, byPartySchema, countSchema, packageSchema } from "../shapes.js";
import { changesForAddressees, isJoint } from "../swept.js";
import type { FoundDeal } from "./deals.js";

const LISTED = 20;

export const solutionSchema = z.strictObject({
  package: packageSchema,
  utilities: byPartySchema,
  gains: byPartySchema.describe("Above the reservation, utility."),
  movement: byPartySchema.describe("Salience-weighted points that the package lies from what the party wants."),
  envy: byPartySchema.describe("Largest relative gain less its own, of those that can gain."),
  regret: byPartySchema.describe("Its ideal within reach less what it gets, utility."),
  given: byPartyIssuesSchema.nullable(),
  asked: byPartyIssuesSchema.nullable(),
  alsoOptimal: z.array(packageSchema).max(LISTED),
  alsoOptimalCount: countSchema,
  proved: z.boolean().optional().describe("Whether nothing better exists; only where packages cannot be listed."),
  bound: z.number().nullable().optional().describe("No package has a larger value; null where nothing is known."),
  gap: z.number().min(0).nullable().optional().describe("Bound less value."),
});
export const conceptSchema = solutionSchema.extend({
  value: z.number().describe("What the criterion makes large: product, least relative gain, least gain, or sum."),
});
export type SolutionResult = z.output<typeof solutionSchema>;

/** A solution in the words of the case. */
export function solutionResult(
  asked: Asked,
  { bargain, optionsOf, solution: { row, also }, alsoCount, certainty }: FoundDeal,
): SolutionResult {
  const { space } = asked;
  const options = optionsOf(row);
  const width = bargain.players.length;
  const names = bargain.players.map((party) => space.parties[party] ?? "");
  const gains = names.map((_, k) => bargain.gains[row * width + k] ?? 0);
  const shares = bargain.gaining.map((k) => (gains[k] ?? 0) / (bargain.mostGain[k] ?? 1));
  const utilities = bargain.players.map((party) => utilityOf(space, party, options));
  const byPlayer = (figures: readonly number[]) => Object.fromEntries(names.map((name, k) => [name, figures[k] ?? 0]));
  const moves = isJoint(asked) ? movesFor(space.issues, asked.once(changesForAddressees), options) : null;
  return {
    package: namePackage(space, options),
    utilities: byPlayer(utilities),
    gains: byPlayer(gains),
    movement: byPlayer(names.map((name) => movement(asked, name, options))),
    envy: Object.fromEntries(bargain.gaining.map((k, at) => [names[k] ?? "", Math.max(...shares) - (shares[at] ?? 0)])),
    regret: byPlayer(utilities.map((utility, k) => (bargain.ideal[k] ?? 0) - utility)),
    given: moves?.given ?? null,
    asked: moves?.asked ?? null,
    alsoOptimal: also.slice(0, LISTED).map((other) => namePackage(space, optionsOf(other))),
    alsoOptimalCount: alsoCount,
    ...certainty,
  };
}

/** 100·Σ ω(1 − v): how far a package lies from what a party wants. */
function movement({ view, space, frame }: Asked, party: string, options: Int32Array): number {
  const weights = weightsOf(view, space, party);
  const values = valuesOf(view, space, party, frame.loss);
  return weights.reduce((sum, weight, i) => sum + 100 * weight * (1 - (values[i]?.[options[i] ?? 0] ?? 0)), 0);
}
