import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { constraintsOf } from "../../case/space/sweep/constraints.js";
import { tradesFrom } from "../../case/space/sweep/trades.js";
import { valuesOf } from "../../case/space/sweep/values.js";
import { weightedMean } from "../../numerics/forecast/weighted-mean.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { byPartySchema, packageSchema } from "../shapes.js";
import { capabilities } from "./bargaining.js";
import { optionsOf, packageParam } from "./package-param.js";

const LISTED = 200;

export const tradesEngine = defineEngine({
  id: "trades",
  verb: "deal",
  title: "Trades",
  question: "Which two parties could each yield on one issue and both gain?",
  cites: ["keeney-raiffa-1976"],
  version: 1,
  examples: [{}],
  params: z.strictObject({
    from: packageParam
      .optional()
      .describe("Package from which they trade. Default: on each issue the option nearest the weight of the parties."),
  }),
  results: z.strictObject({
    trades: z
      .array(
        z.strictObject({
          issues: z.array(z.string()).length(2),
          parties: z.array(z.string()).length(2),
          from: packageSchema,
          to: packageSchema,
          gains: byPartySchema,
          externality: byPartySchema.describe("Change of utility of the others at the table."),
          accepted: z.boolean().describe("Whether all at the table still accept."),
        }),
      )
      .max(LISTED),
  }),
  run: (asked, { from }) => {
    const { space, view, frame, table } = asked;
    const parties = constraintsOf(space, table).judges;
    const start = from === undefined ? nearestToMean(asked) : optionsOf(asked, from);
    const value = space.parties.map((party) => valuesOf(view, space, party, frame.loss));
    const nameOf = (party: number): string => space.parties[party] ?? "";
    const trades = tradesFrom(space, start, { parties, where: asked.where?.tests ?? [], value, most: LISTED });
    return {
      trades: trades.map(({ issues, parties: [p, q], to, gains, externality, accepted }) => ({
        issues: issues.map((issue) => space.issues[issue] ?? ""),
        parties: [nameOf(p), nameOf(q)],
        from: namePackage(space, start),
        to: namePackage(space, to),
        gains: { [nameOf(p)]: gains[0], [nameOf(q)]: gains[1] },
        externality: Object.fromEntries([...externality].map(([party, change]) => [nameOf(party), change])),
        accepted,
      })),
    };
  },
});

/** Per issue the option nearest the capability × salience mean; tie: nearer the status quo, then lower. */
function nearestToMean(asked: Asked): Int32Array {
  const { space, view } = asked;
  const capability = capabilities(asked);
  return Int32Array.from(space.issues, (issue, i) => {
    const held = space.parties.flatMap((party, p) => {
      const position = view.positions.get(party)?.get(issue);
      return position === undefined
        ? []
        : [{ place: position.ideal, weight: (capability[p] ?? 0) * position.salience }];
    });
    const mean = weightedMean(
      held.map(({ place }) => place),
      held.map(({ weight }) => weight),
    );
    const quo = space.statusQuo[i] ?? 0;
    if (mean === null) return quo;
    const places = Array.from(space.places[i] ?? []);
    const rank = (at: number): number[] => [Math.abs(at - mean), Math.abs(at - (places[quo] ?? 0)), at];
    return places.reduce((best, at, o) => (isLess(rank(at), rank(places[best] ?? 0)) ? o : best), 0);
  });
}

function isLess(x: readonly number[], y: readonly number[]): boolean {
  const at = x.findIndex((figure, k) => Math.abs(figure - (y[k] ?? 0)) > 1e-9);
  return at >= 0 && (x[at] ?? 0) < (y[at] ?? 0);
}
