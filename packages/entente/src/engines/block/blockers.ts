import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { type Body, bodyOf } from "../../case/space/sweep/body.js";
import { combinationsOf } from "../../case/space/sweep/combinations.js";
import { type Concession, concessionsOf } from "../../case/space/sweep/concessions.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { isLeverHolder } from "../../case/space/sweep/levers.js";
import { type Pivot, type Price, pivotsOf, sumOf } from "../../case/space/sweep/pivots.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { countSchema, packageSchema, pointsSchema } from "../shapes.js";
import { countShown, isJoint, sweptCost, sweptOffers, sweptSpace, sweptZone } from "../swept.js";

const LISTED = 20;
const EPSILON = 1e-9;
const priceSchema = z.strictObject({
  points: pointsSchema.describe("Points on the party's own scale that would bring it in."),
  package: packageSchema,
  canPay: z.array(z.string()).describe("Those whose own surplus there covers it, each on its own scale."),
  jointly: z.boolean().describe("Whether all surpluses together cover it."),
  gainsMost: z.string().nullable(),
  surplus: z.record(z.string(), z.number()),
});
const concessionSchema = z.strictObject({
  points: pointsSchema.describe("Points that the others would give up together."),
  package: packageSchema,
  by: z.record(z.string(), pointsSchema),
});
const figuresSchema = z.strictObject({ blocks: countSchema, soleBlocked: countSchema, unlocked: countSchema });
const partySchema = z.strictObject({
  id: z.string(),
  member: z.boolean(),
  role: z.enum(["sender", "addressee"]).nullable().describe("Null where the table addresses nobody."),
  leverHolder: z.boolean().describe("Whether some option cannot be delivered without it."),
  veto: z.boolean().nullable().describe("Whether the rule fails without it; null outside the table, as all below."),
  grants: countSchema.nullable().describe("Packages that it swings and accepts."),
  blocks: countSchema.nullable().describe("Packages that it swings and refuses."),
  pivotShare: z.number().min(0).max(1).nullable(),
  unlocked: countSchema.nullable().describe("Packages that would stand without its conditions."),
  soleBlocked: countSchema.nullable().describe("Packages that everyone else accepts and its conditions alone stop."),
  soloBlocker: z.boolean().nullable(),
  by: z.array(figuresSchema.extend({ constraint: z.string(), sacred: z.boolean() })),
  price: priceSchema.nullable(),
  redLinesInTheWay: z.array(z.string()),
  concession: concessionSchema.nullable(),
});
type PartyResult = z.output<typeof partySchema>;

export const blockersEngine = defineEngine({
  id: "blockers",
  verb: "block",
  title: "Who blocks",
  question: "Who can stop it, who does, with what, and what would bring them in?",
  cites: ["tsebelis-2002", "raiffa-1982", "shapley-shubik-1954"],
  version: 1,
  examples: [{}],
  params: z.strictObject({}),
  results: z.strictObject({
    zone: z.strictObject({ count: countSchema, deliverable: countSchema }),
    headline: z
      .strictObject({ party: z.string(), constraint: z.string(), soleBlocked: countSchema })
      .nullable()
      .describe("Who blocks most by itself and with what; null where nobody does."),
    parties: z.array(partySchema),
    combinations: z
      .array(z.strictObject({ constraints: z.array(z.string()), count: countSchema }))
      .describe("Exact sets of constraints that packages break, most packages first."),
    sampled: countSchema
      .nullable()
      .describe("Packages drawn where the space is too large: all counts are shares of these. Else null."),
  }),
  run: (asked) => {
    const sweep = asked.once(sweptSpace);
    const body = bodyOf(sweep);
    const zone = standingCounts(asked);
    const pivots = pivotsOf(body);
    const concessions = concessionsOf(body, asked.once(sweptCost));
    const parties = asked.view.parties.map((id) =>
      partyResult(asked, body, { id, pivots, concessions, zone: zone.count }),
    );
    const headline = headlineOf(parties);
    return {
      zone: { count: countShown(asked, zone.count), deliverable: countShown(asked, zone.deliverable) },
      headline: headline && { ...headline, soleBlocked: countShown(asked, Number(headline.soleBlocked)) },
      parties: parties.map((party) => shownParty(asked, party)),
      sampled: sweep.halves.sample === null ? null : sweep.others,
      combinations: combinationsOf(sweep, LISTED).map(({ broken, count }) => ({
        constraints: broken.map((k) => sweep.constraints.list[k]?.id ?? ""),
        count: countShown(asked, count),
      })),
    };
  },
});

/** Counts of a sample as numbers of packages. */
function shownParty(asked: Asked, party: PartyResult): PartyResult {
  const shown = <T extends PartyResult["blocks"]>(swept: T) =>
    swept === null ? null : countShown(asked, Number(swept));
  return {
    ...party,
    grants: shown(party.grants),
    blocks: shown(party.blocks),
    unlocked: shown(party.unlocked),
    soleBlocked: shown(party.soleBlocked),
    by: party.by.map((one) => ({
      ...one,
      blocks: countShown(asked, Number(one.blocks)),
      soleBlocked: countShown(asked, Number(one.soleBlocked)),
      unlocked: countShown(asked, Number(one.unlocked)),
    })),
  };
}

/** The zone or, where the table addresses someone, the taken offers, all of which can be delivered. */
function standingCounts(asked: Asked): { count: number; deliverable: number } {
  if (!isJoint(asked)) {
    const zone = asked.once(sweptZone);
    return { count: zone.packages.length, deliverable: zone.deliverableCount };
  }
  const taken = asked.once(sweptOffers).taken.reduce((sum, one) => sum + one, 0);
  return { count: taken, deliverable: taken };
}

interface Found {
  readonly id: string;
  readonly pivots: readonly Pivot[];
  readonly concessions: readonly (Concession | null)[];
  readonly zone: number;
}

function partyResult(asked: Asked, body: Body, { id, pivots, concessions, zone }: Found): PartyResult {
  const { sweep, joint } = body;
  const { table, constraints, others } = sweep;
  const judge = constraints.judges.indexOf(asked.space.parties.indexOf(id));
  const leverHolder = isLeverHolder(table, asked.view, id);
  const pivot = pivots[judge];
  if (pivot === undefined) return outsider(id, leverHolder);
  const seat = body.seats[judge] ?? -1;
  const member = seat >= 0;
  const swings = pivot.grants + pivot.blocks;
  const constraintId = (k: number): string => constraints.list[k]?.id ?? "";
  const concession = concessions[judge] ?? null;
  return {
    id,
    member,
    role: joint ? (member ? "sender" : "addressee") : null,
    leverHolder,
    veto: !member || !sweep.wins(Uint8Array.from(table.members, (_, k) => (k === seat ? 0 : 1))),
    grants: pivot.grants,
    blocks: pivot.blocks,
    pivotShare: others === 0 ? null : swings / others,
    unlocked: pivot.blocks,
    soleBlocked: pivot.soleBlocked,
    soloBlocker: zone === 0 && pivot.blocks > 0,
    by: [...pivot.by].map(([k, figures]) => ({
      constraint: constraintId(k),
      ...figures,
      sacred: constraints.list[k]?.sacred ?? false,
    })),
    price: pivot.price && priceResult(asked, body, pivot.price),
    redLinesInTheWay: [...pivot.linesBroken].sort((x, y) => x - y).map(constraintId),
    concession: concession && {
      points: concession.points,
      package: namePackage(asked.space, optionsAt(sweep.halves, concession.package)),
      by: byJudge(asked, body, concession.by),
    },
  };
}

function outsider(id: string, leverHolder: boolean): PartyResult {
  return {
    id,
    member: false,
    role: null,
    leverHolder,
    veto: null,
    grants: null,
    blocks: null,
    pivotShare: null,
    unlocked: null,
    soleBlocked: null,
    soloBlocker: null,
    by: [],
    price: null,
    redLinesInTheWay: [],
    concession: null,
  };
}

function byJudge({ space }: Asked, { sweep }: Body, figures: ReadonlyMap<number, number>): Record<string, number> {
  const nameOf = (judge: number): string => space.parties[sweep.constraints.judges[judge] ?? -1] ?? "";
  return Object.fromEntries([...figures].map(([judge, figure]) => [nameOf(judge), figure]));
}

function priceResult(asked: Asked, body: Body, price: Price): z.output<typeof priceSchema> {
  const surplus = byJudge(asked, body, price.surplus);
  const payers = Object.keys(surplus);
  const most = payers.reduce<string | null>(
    (best, id) => (best === null || (surplus[id] ?? 0) > (surplus[best] ?? 0) + EPSILON ? id : best),
    null,
  );
  return {
    points: price.points,
    package: namePackage(asked.space, optionsAt(body.sweep.halves, price.package)),
    canPay: payers.filter((id) => (surplus[id] ?? 0) >= price.points - EPSILON),
    jointly: sumOf(price.surplus) >= price.points - EPSILON,
    gainsMost: most,
    surplus,
  };
}

/** Largest soleBlocked, then unlocked, then blocks, then the author's order; all 0: nobody. */
function headlineOf(
  parties: readonly PartyResult[],
): { party: string; constraint: string; soleBlocked: number } | null {
  type Figures = Pick<PartyResult, "soleBlocked" | "unlocked" | "blocks">;
  const row = (one: Figures): number[] => [Number(one.soleBlocked), Number(one.unlocked), Number(one.blocks)];
  const firstOf = <T extends Figures>(list: readonly T[]): T | undefined =>
    list.toSorted((x, y) => compare(row(y), row(x)))[0];
  const party = firstOf(parties.filter(({ by }) => by.length > 0));
  const constraint = party && firstOf(party.by);
  if (party === undefined || constraint === undefined || row(party).every((figure) => figure === 0)) return null;
  return { party: party.id, constraint: constraint.constraint, soleBlocked: Number(party.soleBlocked) };
}

function compare(x: readonly number[], y: readonly number[]): number {
  const at = x.findIndex((figure, k) => figure !== y[k]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
