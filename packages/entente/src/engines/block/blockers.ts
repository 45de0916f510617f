import * as z from "zod";
import { namePackage } from "../../case/space/space.js";
import { type Body, bodyOf } from "../../case/space/sweep/body.js";
import { combinationsOf } from "../../case/space/sweep/combinations.js";
import { type Concession, concessionsOf } from "../../case/space/sweep/concessions.js";
import type { Count } from "../../case/space/sweep/count.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { isLeverHolder } from "../../case/space/sweep/levers.js";
import { type Pivot, type Price, pivotsOf } from "../../case/space/sweep/pivots.js";
import { othersMeeting } from "../../case/space/sweep/sample.js";
import { type WayIn, waysInOf } from "../../case/space/sweep/ways-in.js";
import { countOffers } from "../agree/offer-counts.js";
import { countZone } from "../agree/zone-figures.js";
import type { Asked } from "../asked.js";
import { type Bracket, intervalsSchema, measure, told } from "../bracket.js";
import { constraintCounts } from "../constraint-counts.js";
import { defineEngine, type Tools } from "../engine.js";
import { isZoneEmpty, repairSchema, repairsResult } from "../repairs.js";
import { countSchema, limitsSchema, packageSchema, pointsSchema } from "../shapes.js";
import { isEnumerable, isJoint, sweptCost, sweptOffers, sweptSpace, sweptZone } from "../swept.js";
import { isEachNeeded, stoppedAlone } from "../violations.js";
import { priceByRegion } from "./region-price.js";

const LISTED = 20;
const EPSILON = 1e-9;
const provedSchema = z
  .boolean()
  .optional()
  .describe("Where packages cannot be listed: whether nothing less would do; false: the least of packages drawn.");
const priceSchema = z.strictObject({
  points: pointsSchema.describe("Points on the party's own scale that would bring it in."),
  package: packageSchema,
  canPay: z.array(z.string()).describe("Those whose own surplus there covers it, each on its own scale."),
  jointly: z.boolean().describe("Whether all surpluses together cover it."),
  gainsMost: z.string().nullable(),
  surplus: z.record(z.string(), z.number()),
  proved: provedSchema,
});
const concessionSchema = z.strictObject({
  points: pointsSchema.describe("Points that the others would give up together."),
  package: packageSchema,
  by: z.record(z.string(), pointsSchema),
  proved: provedSchema,
});
const wayInSchema = z.strictObject({
  drop: z.array(z.string()),
  cost: pointsSchema.describe("Points at the package where letting go costs it least."),
  opens: countSchema.describe("Packages that would then stand and do not now."),
});
const figuresSchema = z.strictObject({
  blocks: countSchema,
  soleBlocked: countSchema,
  unlocked: countSchema,
  intervals: intervalsSchema,
});
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
  wayIn: wayInSchema
    .nullable()
    .describe(
      "The cheapest minimal set of its own conditions, none of them sacred, whose giving way lets through what hangs on it alone; null where there is none, and where there are too many packages to list.",
    ),
  intervals: intervalsSchema,
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
    zone: z.strictObject({ count: countSchema, deliverable: countSchema, intervals: intervalsSchema }),
    headline: z
      .strictObject({ party: z.string(), constraint: z.string(), soleBlocked: countSchema })
      .nullable()
      .describe("Who blocks most by itself and with what; null where nobody does."),
    parties: z.array(partySchema),
    combinations: z
      .array(z.strictObject({ constraints: z.array(z.string()), count: countSchema, intervals: intervalsSchema }))
      .describe("Exact sets of constraints that packages break, most packages first."),
    repairs: z
      .array(repairSchema)
      .describe(
        "The least that opens the zone, cheapest first; empty where there is room, at a table that addresses someone, and where there are too many packages to list.",
      ),
    sampled: countSchema
      .nullable()
      .describe("Packages drawn where the space is too large and counts rest on them. Else null."),
    limits: limitsSchema,
  }),
  run: (asked, _params, tools) => {
    const sweep = asked.once(sweptSpace);
    const body = bodyOf(sweep);
    const swept = standingCounts(asked);
    const pivots = pivotsOf(body);
    const listed = isEnumerable(asked);
    const concessions = concessionsOf(body, asked.once(sweptCost));
    const waysIn = listed ? waysInOf(body, asked.once(sweptCost)) : [];
    const zone = standingBrackets(asked, tools, swept);
    const parties = asked.view.parties
      .map((id) => partyResult(asked, body, { id, pivots, concessions, waysIn, zone: swept.count }))
      .map((party) => countedParty(asked, tools, party, zone.count))
      .map((party) => (listed ? party : pricedParty(asked, party)));
    return {
      zone: told(zone),
      headline: headlineOf(parties),
      parties,
      repairs: listed && !isJoint(asked) && isZoneEmpty(asked, tools) ? repairsResult(asked, tools) : [],
      sampled: listed ? null : sweep.others,
      limits: listed ? [] : limitsOf(parties),
      combinations: combinationsOf(sweep, LISTED).map(({ broken, count }) => ({
        constraints: broken.map((k) => sweep.constraints.list[k]?.id ?? ""),
        ...told({ count: measure(asked, tools, count, () => null) }),
      })),
    };
  },
});

/** What each party alone stops, without the costlier figures beside it; null outside the table. */
export function soleBlockedOf(
  asked: Asked,
  tools: Tools,
): readonly { readonly id: string; readonly soleBlocked: Count | null }[] {
  const body = bodyOf(asked.once(sweptSpace));
  const pivots = pivotsOf(body);
  const zone = standingBrackets(asked, tools, standingCounts(asked)).count;
  return asked.view.parties.map((id) => {
    const party = partyResult(asked, body, { id, pivots, concessions: [], waysIn: [], zone: 0 });
    return { id, soleBlocked: countedParty(asked, tools, party, zone).soleBlocked };
  });
}

function limitsOf(parties: readonly PartyResult[]): string[] {
  const sampled = parties.some(
    ({ intervals, by }) => intervals !== undefined || by.some((one) => one.intervals !== undefined),
  );
  const unproved = (one: { proved?: boolean | undefined } | null): boolean => one?.proved === false;
  return [
    ...(sampled ? ["counts-from-sample"] : []),
    ...(parties.some(({ price }) => unproved(price)) ? ["prices-from-sample"] : []),
    ...(parties.some(({ concession }) => unproved(concession)) ? ["concessions-from-sample"] : []),
    "combinations-from-sample",
  ];
}

/** Swept figures of a party as numbers of packages. */
function countedParty(asked: Asked, tools: Tools, party: PartyResult, zone: Bracket): PartyResult {
  const { space } = asked;
  const { list } = asked.once(sweptSpace).constraints;
  const { grants, blocks, unlocked, soleBlocked } = party;
  if (isEnumerable(asked) || grants === null || blocks === null || unlocked === null || soleBlocked === null)
    return party;
  const own = list.filter((one) => space.parties[one.party] === party.id);
  const needed = isEachNeeded(asked);
  const alone = measure(asked, tools, Number(soleBlocked), () => stoppedAlone(asked, own));
  const drawn = (swept: number | string): Bracket => measure(asked, tools, Number(swept), () => null);
  const counts = {
    grants: needed ? zone : drawn(grants),
    blocks: needed ? alone : drawn(blocks),
    unlocked: needed ? alone : drawn(unlocked),
    soleBlocked: alone,
  };
  const swings = [counts.grants, counts.blocks].map(({ count }) => Number(BigInt(count)));
  const all = Number(othersMeeting(space, asked.where?.tests ?? []));
  return {
    ...party,
    ...told(counts),
    pivotShare: party.pivotShare === null ? null : Math.min(1, swings.reduce((sum, one) => sum + one, 0) / all),
    soloBlocker: both(zone.some === null ? null : !zone.some, counts.blocks.some),
    by: party.by.map(({ constraint, sacred, ...figures }) => {
      const found = own.find(({ id }) => id === constraint);
      const swept = {
        blocks: Number(figures.blocks),
        soleBlocked: Number(figures.soleBlocked),
        unlocked: Number(figures.unlocked),
      };
      return { constraint, sacred, ...(found ? told(constraintCounts(asked, tools, found, swept)) : swept) };
    }),
  };
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

/** The price proved by a search where that is possible; what rests on packages drawn says so. */
function pricedParty(asked: Asked, party: PartyResult): PartyResult {
  if (!party.member && party.role === null) return party;
  const found = party.member ? priceByRegion(asked, asked.space.parties.indexOf(party.id)) : null;
  const concession = party.concession && { ...party.concession, proved: false };
  if (found === null) return { ...party, concession, price: party.price && { ...party.price, proved: false } };
  const price = found.found && {
    ...priceAt(asked, found.found.points, found.found.options, found.found.surplus),
    proved: true,
  };
  return { ...party, concession, price, redLinesInTheWay: [...found.inTheWay] };
}

function standingBrackets(
  asked: Asked,
  tools: Tools,
  swept: { count: number; deliverable: number },
): Record<"count" | "deliverable", Bracket> {
  if (isJoint(asked)) {
    const { taken } = countOffers(asked, tools);
    return { count: taken, deliverable: taken };
  }
  if (!isEnumerable(asked)) {
    const { count, deliverable } = countZone(asked, tools);
    return { count, deliverable };
  }
  return {
    count: measure(asked, tools, swept.count, () => null),
    deliverable: measure(asked, tools, swept.deliverable, () => null),
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
  readonly waysIn: readonly (WayIn | null)[];
  readonly zone: number;
}

function partyResult(asked: Asked, body: Body, { id, pivots, concessions, waysIn, zone }: Found): PartyResult {
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
  const wayIn = waysIn[judge] ?? null;
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
    wayIn: wayIn && { ...wayIn, drop: wayIn.drop.map(constraintId) },
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
    wayIn: null,
  };
}

function byJudge({ space }: Asked, { sweep }: Body, figures: ReadonlyMap<number, number>): Record<string, number> {
  const nameOf = (judge: number): string => space.parties[sweep.constraints.judges[judge] ?? -1] ?? "";
  return Object.fromEntries([...figures].map(([judge, figure]) => [nameOf(judge), figure]));
}

function priceResult(asked: Asked, body: Body, price: Price): z.output<typeof priceSchema> {
  const surplus = byJudge(asked, body, price.surplus);
  return priceAt(asked, price.points, optionsAt(body.sweep.halves, price.package), surplus);
}

function priceAt(
  { space }: Asked,
  points: number,
  options: Int32Array,
  surplus: Readonly<Record<string, number>>,
): z.output<typeof priceSchema> {
  const payers = Object.keys(surplus);
  const most = payers.reduce<string | null>(
    (best, id) => (best === null || (surplus[id] ?? 0) > (surplus[best] ?? 0) + EPSILON ? id : best),
    null,
  );
  const sum = payers.reduce((total, id) => total + (surplus[id] ?? 0), 0);
  return {
    points,
    package: namePackage(space, options),
    canPay: payers.filter((id) => (surplus[id] ?? 0) >= points - EPSILON),
    jointly: sum >= points - EPSILON,
    gainsMost: most,
    surplus: { ...surplus },
  };
}

/** Largest soleBlocked, then unlocked, then blocks, then the author's order; all 0: nobody. */
function headlineOf(parties: readonly PartyResult[]): { party: string; constraint: string; soleBlocked: Count } | null {
  type Figures = Pick<PartyResult, "soleBlocked" | "unlocked" | "blocks">;
  const row = (one: Figures): number[] => [Number(one.soleBlocked), Number(one.unlocked), Number(one.blocks)];
  const firstOf = <T extends Figures>(list: readonly T[]): T | undefined =>
    list.toSorted((x, y) => compare(row(y), row(x)))[0];
  const party = firstOf(parties.filter(({ by }) => by.length > 0));
  const constraint = party && firstOf(party.by);
  if (party === undefined || constraint === undefined || row(party).every((figure) => figure === 0)) return null;
  return { party: party.id, constraint: constraint.constraint, soleBlocked: party.soleBlocked ?? 0 };
}

function compare(x: readonly number[], y: readonly number[]): number {
  const at = x.findIndex((figure, k) => figure !== y[k]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
