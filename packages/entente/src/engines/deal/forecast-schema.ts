import * as z from "zod";
import { OFFER_KINDS } from "../../numerics/forecast/challenge.js";
import { ELECTIONS, VICTORIES } from "../../numerics/forecast/condorcet.js";

const place = z.number().describe("Place on the ladder, 0–100 up to rounding.");
const byParty = z.record(z.string(), z.number());
const pair = <T extends z.ZodType>(one: T) => z.tuple([one, one]);

const challengeSchema = z.strictObject({
  reading: z.enum(["replication", "printed"]),
  medians: z.array(place).describe("Weighted median after each round."),
  means: z.array(place).describe("Weighted mean after each round."),
  settled: z.boolean().describe("Whether the places stopped moving."),
  forecast: place,
  moves: z.array(
    z.strictObject({
      round: z.number().int().min(1),
      party: z.string(),
      because: z.enum(OFFER_KINDS),
      to: z.string().describe("The party whose offer it takes."),
      from: place,
      place,
    }),
  ),
  risk: byParty.describe("Risk exponent in the first round, ½ … 2; 1 is neutral."),
});
const tradeSchema = z.strictObject({
  parties: pair(z.string()).describe("The first yields on the first issue, the second on the second."),
  issues: pair(z.string()),
  before: pair(place).describe("Outcomes of the two issues before the trade."),
  after: pair(place),
  votes: pair(place).describe("Where each now votes on the issue it yields on."),
  gains: pair(z.number()).describe("Points times salience 0–1."),
  externalities: byParty.describe("What the trade brings the others, both issues together."),
});
const pceSchema = z.strictObject({
  victory: z.enum(VICTORIES),
  election: z.enum(ELECTIONS),
  places: z.array(place),
  probability: z.array(z.number().min(0).max(1)),
  mode: place.describe("Most likely place; of several the lowest."),
  mean: place,
  risk: byParty.describe("Risk attitude, −½ … 1; 0 is neutral."),
});

export const forecastIssueSchema = z.strictObject({
  id: z.string(),
  n: z.number().int().min(0).describe("Parties with a position on it."),
  leftOut: z
    .array(z.string())
    .describe("Those without a capability where others have one: not in the capability-weighted models."),
  mean: place.nullable().describe("Mean weighted by capability × salience."),
  meanSalience: place.nullable(),
  tempered: place
    .nullable()
    .describe("Mean by capability with tempered saliences, its shares learned from decisions of the European Union."),
  plainMean: place.nullable(),
  median: place.nullable().describe("Median weighted by capability × salience."),
  medianRange: pair(place).nullable().describe("Places that all halve the weight."),
  statusQuo: place,
  nearestOption: z.string().nullable().describe("Option nearest to the headline."),
  challenge: challengeSchema.nullable(),
  exchange: z
    .strictObject({
      outcome: place,
      trades: z.array(tradeSchema).describe("Trades that this issue is part of."),
      externalities: byParty.describe("What these trades bring the others on this issue."),
    })
    .nullable(),
  pce: pceSchema.nullable(),
  ensemble: place.nullable().describe("Plain average of mean, median, challenge, exchange and election."),
  spread: place.nullable().describe("Largest less smallest of these."),
  headline: place.nullable(),
});
export type ForecastIssue = z.output<typeof forecastIssueSchema>;

export const forecastParams = z.strictObject({
  issue: z.string().optional().describe("Id of the one issue to forecast. Default: all."),
  reading: z
    .enum(["replication", "printed"])
    .default("replication")
    .describe("Challenge model as its replication ran it, or as it is printed."),
  split: z
    .enum(["equal", "nbs"])
    .default("equal")
    .describe("How a traded gain is divided: equally, or by the Nash bargaining solution."),
  victory: z.enum(VICTORIES).default("linear").describe("How strength becomes a chance of victory in the election."),
  election: z.enum(ELECTIONS).default("conditional").describe("How victories become one distribution."),
  electionWeights: z
    .enum(["salience", "capability"])
    .default("salience")
    .describe("Weights in the election: capability × salience, or capability alone."),
});
export type ForecastParams = z.output<typeof forecastParams>;
