import * as z from "zod";
import { textSchema } from "../../case/schema.js";
import { betweenness } from "../../numerics/alignment/between.js";
import { defineEngine } from "../engine.js";
import { distanceBetween, type Standings, standingsOfMembers, type Weighting } from "./standings.js";
import { distanceParam, pairSchema, unitSchema, weightsParam } from "./thresholds.js";
import { countedTies } from "./ties.js";

const EPSILON = 1e-9;
const GAPS_SHOWN = 5;
const brokerSchema = z.strictObject({
  party: z.string(),
  fit: unitSchema.describe("1: exactly between the two on what all three hold."),
  middle: unitSchema.describe("1: as far from the one as from the other."),
});

export const brokersEngine = defineEngine({
  id: "brokers",
  verb: "stand",
  title: "Brokers",
  question: "Who has mediated, and who stands between those that are farthest apart, on good terms with both?",
  cites: [],
  version: 1,
  examples: [{}],
  params: z.strictObject({ distance: distanceParam, weights: weightsParam }),
  results: z.strictObject({
    brokers: z.strictObject({
      named: z
        .array(
          z.strictObject({
            by: z.string(),
            between: pairSchema,
            about: textSchema.nullable(),
            date: z.string().nullable(),
          }),
        )
        .describe("Mediations on record by the day."),
      gaps: z
        .array(z.strictObject({ a: z.string(), b: z.string(), distance: unitSchema, brokers: z.array(brokerSchema) }))
        .describe("Pairs of members beyond the distance, widest first, up to 5, each with who stands between them."),
    }),
  }),
  run: (asked, { distance, weights: weighting }) => {
    const standings = asked.once(standingsOfMembers);
    const { parties } = standings;
    const { pairs: signs } = asked.once(countedTies);
    const friends = (a: string, b: string): boolean =>
      signs.some((pair) => pair.sign > 0 && [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b));
    const gaps = parties
      .flatMap((_, p) =>
        parties.slice(p + 1).flatMap((_other, k) => {
          const apart = distanceBetween(standings, p, p + 1 + k, { weighting });
          return apart !== null && apart > distance + EPSILON ? [{ p, q: p + 1 + k, distance: apart }] : [];
        }),
      )
      .sort((x, y) => byFalling(x.distance, y.distance));
    return {
      brokers: {
        named: asked.view.ties.flatMap(({ kind, by, between, about = null, date = null }) =>
          kind === "mediation" && by !== undefined ? [{ by, between, about, date }] : [],
        ),
        gaps: gaps.slice(0, GAPS_SHOWN).map(({ p, q, distance: apart }) => ({
          a: parties[p] ?? "",
          b: parties[q] ?? "",
          distance: apart,
          brokers: brokersOf(standings, { p, q, weighting }).filter(
            ({ party }) => friends(party, parties[p] ?? "") && friends(party, parties[q] ?? ""),
          ),
        })),
      },
    };
  },
});

/** Those that stand between two on the issues that all three hold, best placed first. */
function brokersOf(
  standings: Standings,
  { p, q, weighting }: { p: number; q: number; weighting: Weighting },
): z.output<typeof brokerSchema>[] {
  const { parties, places } = standings;
  return parties
    .flatMap((party, k) => {
      if (k === p || k === q) return [];
      const issues = standings.issues
        .map((_, i) => i)
        .filter((i) => [p, q, k].every((one) => (places[one]?.[i] ?? null) !== null));
      const [apart, toOne, toOther] = [
        distanceBetween(standings, p, q, { weighting, issues }),
        distanceBetween(standings, p, k, { weighting, issues }),
        distanceBetween(standings, k, q, { weighting, issues }),
      ];
      if (apart === null || toOne === null || toOther === null) return [];
      const placed = betweenness(apart, toOne, toOther);
      return placed === null ? [] : [{ party, ...placed }];
    })
    .sort((x, y) => byFalling(x.fit * x.middle, y.fit * y.middle));
}

/** Larger figures first; those that differ by a rounding error keep the author's order. */
function byFalling(a: number, b: number): number {
  return Math.abs(a - b) <= EPSILON ? 0 : b - a;
}
