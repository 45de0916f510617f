import * as z from "zod";
import { instead } from "../../case/nearest.js";
import { utilityOf } from "../../case/space/space.js";
import { EntenteError } from "../../error.js";
import { goingOnWorth } from "../../numerics/durability/going-on.js";
import type { Asked } from "../asked.js";
import { capabilities } from "../deal/bargaining.js";
import { defineEngine } from "../engine.js";
import { type Target, targetOf, targetParams } from "../target.js";
import { favouriteOf } from "./favourite.js";

const EPSILON = 1e-9;
const ripenessSchema = z.strictObject({
  score: z.number().describe("Utility of the deal less what going on is worth."),
  goingOn: z.number().describe("chance · winning + (1 − chance) · losing − cost."),
  chance: z.number().min(0).max(1).describe("Chance of prevailing: its share of capability."),
  winning: z.number().describe("Utility of what it would like most."),
  losing: z.number().describe("Mean utility of what the others would like most, by their capability."),
  cost: z.number().describe("Cost of the delay, utility."),
  costStated: z.boolean(),
});
type Ripeness = z.output<typeof ripenessSchema>;

export const ripenessEngine = defineEngine({
  id: "ripeness",
  verb: "break",
  title: "Ripeness",
  question: "Is going on worth less to each than the deal?",
  cites: ["zartman-2000"],
  version: 1,
  examples: [{}],
  params: z.strictObject({
    ...targetParams,
    delayCost: z
      .union([
        z.record(z.string(), z.number()),
        z.string().regex(/^[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*$/, 'costs such as "north=0.1, south=0.2"'),
      ])
      .optional()
      .describe("Cost of going on per party, utility: party=number. Default: the case's, else 0."),
  }),
  results: z.strictObject({
    ripeness: z
      .record(z.string(), ripenessSchema)
      .nullable()
      .describe("Per member and addressee; null without a target."),
    ripe: z.boolean().nullable().describe("Whether the deal is worth more than going on to each."),
  }),
  run: (asked, { package: given, delayCost }) => {
    const target = targetOf(asked, given);
    const ripeness = target && ripenessOf(asked, target, costsFrom(asked, delayCost));
    if (ripeness === null) return { ripeness: null, ripe: null };
    const scores = Object.values(ripeness).map(({ score }) => score);
    return { ripeness, ripe: scores.length > 0 && Math.min(...scores) > EPSILON };
  },
});

function costsFrom({ kase }: Asked, given: Record<string, number> | string | undefined): Map<string, number> {
  const stated = Object.entries(kase.parties).flatMap(([id, { delayCost }]): [string, number][] =>
    delayCost === undefined ? [] : [[id, delayCost]],
  );
  const entries =
    typeof given === "string"
      ? given.split(",").map((pair): [string, number] => {
          const [party = "", cost = ""] = pair.split("=");
          return [party.trim(), Number(cost)];
        })
      : Object.entries(given ?? {});
  for (const [party, cost] of entries) {
    if (kase.parties[party] === undefined)
      throw new EntenteError(
        "unknown-party",
        `delayCost: party "${party}" is not in this case.${instead(party, Object.keys(kase.parties))}`,
      );
    if (!Number.isFinite(cost))
      throw new EntenteError("bad-parameter", `delayCost: the cost of "${party}" is no number`);
  }
  return new Map([...stated, ...entries]);
}

/** Per member and addressee; null where nobody sits there or a favourite is out of reach. */
function ripenessOf(
  asked: Asked,
  { options }: Target,
  costs: ReadonlyMap<string, number>,
): Record<string, Ripeness> | null {
  const { space, table } = asked;
  const parties = [...new Set([...table.members, ...table.toward])].sort((a, b) => a - b);
  const favourites = parties.map((party) => favouriteOf(space, party));
  if (parties.length === 0 || favourites.includes(null)) return null;
  const capability = capabilities(asked);
  const weight = (party: number): number => capability[party] ?? 0;
  const total = parties.reduce((sum, party) => sum + weight(party), 0);
  const told = parties.map((party, k): [string, Ripeness] => {
    const id = space.parties[party] ?? "";
    const at = (j: number): number => utilityOf(space, party, favourites[j] ?? options);
    const others = parties.map((_, j) => j).filter((j) => j !== k);
    const rest = others.reduce((sum, j) => sum + weight(parties[j] ?? 0), 0);
    const share = (j: number): number => (rest > 0 ? weight(parties[j] ?? 0) / rest : 1 / others.length);
    const stakes = {
      chance: total > 0 ? weight(party) / total : 1 / parties.length,
      winning: at(k),
      losing: others.reduce((sum, j) => sum + share(j) * at(j), 0),
      cost: costs.get(id) ?? 0,
    };
    const goingOn = goingOnWorth(stakes);
    const score = utilityOf(space, party, options) - goingOn;
    return [id, { score, goingOn, ...stakes, costStated: costs.has(id) }];
  });
  return Object.fromEntries(told);
}
