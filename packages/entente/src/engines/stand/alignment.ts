import * as z from "zod";
import { CELLS, cellOf, holdOf, marginOf, type Thresholds } from "../../numerics/alignment/cell.js";
import { sharedIssues, stanceDistance } from "../../numerics/alignment/distance.js";
import { firstIssues, priorityOverlap, relativeLead } from "../../numerics/alignment/lead.js";
import { outlierOf } from "../../numerics/alignment/outlier.js";
import { defineEngine } from "../engine.js";
import { codedOnly, distanceBetween, type Standings, standingsOfMembers, type Weighting } from "./standings.js";
import { distanceParam, unitSchema, weightsParam } from "./thresholds.js";

const comparedSchema = z.strictObject({
  distance: unitSchema.nullable().describe("Mean stance distance; null where no issue is shared."),
  shared: z.array(z.string()).describe("Issues on which both hold a position."),
});
const pairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  distance: unitSchema
    .nullable()
    .describe("Mean stance distance on the basis asked for; null where no issue is shared."),
  lead: unitSchema.nullable().describe("Relative lead: how far each cares about what comes first for the other."),
  overlap: unitSchema.nullable().describe("Priority overlap: the salience weight that both put on the same issues."),
  coded: comparedSchema.describe("On issues where both positions are coded."),
  all: comparedSchema.describe("On all positions."),
  cell: z.enum(CELLS).nullable(),
  hold: unitSchema.nullable().describe("Share of 25 neighbouring thresholds that give the same cell."),
  margin: unitSchema.nullable().describe("How far the nearer of distance and lead lies from its threshold."),
  shared: z.array(z.string()).describe("Issues behind `distance`."),
  byIssue: z.record(z.string(), unitSchema).describe("Stance distance per shared issue."),
});
type Pair = z.output<typeof pairSchema>;

export const alignmentEngine = defineEngine({
  id: "alignment",
  verb: "stand",
  title: "Alignment",
  question: "Who stands with whom, and do they also care about the same things?",
  cites: ["schoener-1970"],
  version: 1,
  examples: [{}, { weights: "joint" }, { basis: "coded", distance: 0.2, lead: 0.6 }],
  params: z.strictObject({
    distance: distanceParam,
    lead: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe("Relative lead, 0–1, from which two parties care about the same."),
    weights: weightsParam,
    basis: z
      .enum(["all", "coded"])
      .default("all")
      .describe("Positions that distances, cells and the outlier are taken from."),
  }),
  results: z.strictObject({
    thresholds: z.strictObject({ distance: unitSchema, lead: unitSchema }),
    first: z.record(z.string(), z.array(z.string())).describe("Issues with the largest salience, per member."),
    pairs: z.array(pairSchema),
    outlier: z
      .strictObject({
        party: z.string(),
        gap: unitSchema.describe("Least distance to another less the largest among the rest."),
        toOthers: unitSchema.describe("Mean distance to the others."),
        amongRest: unitSchema.describe("Mean distance among the rest."),
        widestAmongRest: unitSchema.describe("Largest distance among the rest."),
        ratio: z.number().nullable().describe("toOthers / amongRest; null where the rest coincide."),
      })
      .nullable(),
  }),
  run: (asked, { distance, lead, weights: weighting, basis }) => {
    const thresholds = { distance, lead };
    const all = asked.once(standingsOfMembers);
    const coded = codedOnly(asked.view, all);
    const { parties, issues } = all;
    const context: Context = { all, coded, basis, weighting, thresholds };
    const numbered = parties.flatMap((_, p) => parties.slice(p + 1).map((_, k) => [p, p + 1 + k] as const));
    const pairs = numbered.map(([p, q]) => pairOf(context, p, q));
    const distances = parties.map(() => new Array<number | null>(parties.length).fill(null));
    numbered.forEach(([p, q], k) => {
      const apart = pairs[k]?.distance ?? null;
      distances[p]?.splice(q, 1, apart);
      distances[q]?.splice(p, 1, apart);
    });
    const found = outlierOf(distances);
    return {
      thresholds,
      first: Object.fromEntries(
        parties.map((party, p) => [party, firstIssues(all.weights[p] ?? null).map((i) => issues[i] ?? "")]),
      ),
      pairs,
      outlier: found === null ? null : { ...found, party: parties[found.party] ?? "" },
    };
  },
});

interface Context {
  readonly all: Standings;
  readonly coded: Standings;
  readonly basis: "all" | "coded";
  readonly weighting: Weighting;
  readonly thresholds: Thresholds;
}

function pairOf({ all, coded, basis, weighting, thresholds }: Context, p: number, q: number): Pair {
  const { parties, issues, weights } = all;
  const [weightsA, weightsB] = [weights[p] ?? null, weights[q] ?? null];
  const compare = (standings: Standings) => ({
    distance: distanceBetween(standings, p, q, { weighting }),
    shared: sharedIssues(standings.places[p] ?? [], standings.places[q] ?? []).map((i) => issues[i] ?? ""),
  });
  const onAll = compare(all);
  const onCoded = compare(coded);
  const { distance, shared } = basis === "coded" ? onCoded : onAll;
  const lead = relativeLead(weightsA, weightsB);
  const figures = distance === null || lead === null ? null : ([distance, lead, thresholds] as const);
  const apartOn = (issue: string): number =>
    stanceDistance(all.places[p] ?? [], all.places[q] ?? [], issues.indexOf(issue));
  return {
    a: parties[p] ?? "",
    b: parties[q] ?? "",
    distance,
    lead,
    overlap: priorityOverlap(weightsA, weightsB),
    coded: onCoded,
    all: onAll,
    cell: figures && cellOf(...figures),
    hold: figures && holdOf(...figures),
    margin: figures && marginOf(...figures),
    shared,
    byIssue: Object.fromEntries(shared.map((issue) => [issue, apartOn(issue)])),
  };
}
