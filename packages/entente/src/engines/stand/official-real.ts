import * as z from "zod";
import { salienceWeights } from "../../case/salience-weights.js";
import { type View, viewCase } from "../../case/view.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { distanceBetween, standingsOf } from "./standings.js";
import { distanceParam, unitSchema, weightsParam } from "./thresholds.js";

const EPSILON = 1e-9;
const gapSchema = z.strictObject({
  party: z.string(),
  gap: unitSchema.nullable().describe("Mean over the issues, weighted by salience; null where they have none."),
  issues: z.record(z.string(), unitSchema).describe("Distance of the public line from the real one, per issue."),
});

export const officialRealEngine = defineEngine({
  id: "official-real",
  verb: "stand",
  title: "Official against real",
  question: "Whose public line differs from what it really wants, and who only looks close in public?",
  cites: [],
  version: 1,
  examples: [{}, { distance: 0.1 }],
  params: z.strictObject({ distance: distanceParam, weights: weightsParam }),
  results: z.strictObject({
    officialGap: z.array(gapSchema),
    falseFronts: z
      .array(z.strictObject({ a: z.string(), b: z.string(), official: unitSchema, real: unitSchema }))
      .describe("Pairs of members within the distance in public and beyond it in truth."),
  }),
  run: (asked, { distance, weights: weighting }) => {
    const members = asked.table.members.map((p) => asked.space.parties[p] ?? "");
    const [official, real] = [asked.once(officialView), asked.once(realView)].map((view) => standingsOf(view, members));
    const falseFronts = members.flatMap((a, p) =>
      members.slice(p + 1).flatMap((b, k) => {
        const [inPublic, inTruth] = [official, real].map((standings) =>
          standings ? distanceBetween(standings, p, p + 1 + k, { weighting }) : null,
        );
        if (inPublic === null || inTruth === null || inPublic === undefined || inTruth === undefined) return [];
        const front = inPublic <= distance + EPSILON && inTruth > distance + EPSILON;
        return front ? [{ a, b, official: inPublic, real: inTruth }] : [];
      }),
    );
    return { officialGap: asked.view.parties.flatMap((party) => gapOf(asked.view, party)), falseFronts };
  },
});

const officialView = ({ kase, view }: Asked): View => viewCase(kase, { asOf: view.asOf, voice: "official" });
const realView = ({ kase, view }: Asked): View => viewCase(kase, { asOf: view.asOf, voice: "real" });

/** A party's own public lines; those a faction takes from its parent are the parent's. */
function gapOf(view: View, party: string): z.output<typeof gapSchema>[] {
  const ids = Object.keys(view.kase.issues);
  const weights = salienceWeights(view, party) ?? [];
  const held = [...(view.positions.get(party)?.values() ?? [])].flatMap(({ issue, real, official, inheritedFrom }) =>
    official === null || inheritedFrom !== null
      ? []
      : [{ issue, gap: Math.abs(official - real) / 100, weight: weights[ids.indexOf(issue)] ?? 0 }],
  );
  if (held.length === 0) return [];
  const total = held.reduce((sum, { weight }) => sum + weight, 0);
  const sum = held.reduce((all, { gap, weight }) => all + weight * gap, 0);
  return [
    {
      party,
      gap: total > 0 ? sum / total : null,
      issues: Object.fromEntries(held.map(({ issue, gap }) => [issue, gap])),
    },
  ];
}
