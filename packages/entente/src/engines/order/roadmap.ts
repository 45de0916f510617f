import * as z from "zod";
import { defineEngine } from "../engine.js";
import { targetOf, targetParams, targetResult, targetSchema } from "../target.js";
import { calendarOf, calendarSchema } from "./calendar.js";
import { type Course, courseOf } from "./course.js";
import { carriedAfter, finishesOn } from "./finish-lines.js";
import { givenSchema, givenWay, sequenceParam } from "./given.js";
import { stepSchema, type Way, wayOf, wayShape } from "./legs.js";
import { DISCOUNT, instalmentsOf, trustOf } from "./reciprocity.js";
import { gaitsCompared, isPairable, orderingPrices, pairingHelps, searchCourse } from "./search.js";
import {
  type Infeasible,
  infeasibleSchema,
  type Relaxation,
  relaxationSchema,
  waysOut,
  whyInfeasible,
} from "./way-out.js";

/** Stops times pairs of issues up to which it is asked what would have to give way if two could move at once. */
const MOST_PAIRED_OUT = 2 ** 23;
const rhoSchema = z.number().min(0).nullable();
const alternativeSchema = z.strictObject({ ...wayShape });
const trustSchema = z.strictObject({
  threshold: z.number().min(0).max(1).nullable().describe("Trust from which going first pays."),
  safeShare: z.number().min(0).max(1).nullable().describe("Part of its concessions that it can safely make first."),
  belief: z.number().min(0).max(1).describe("The least committed of the other leaders who must act."),
  beliefAssumed: z.boolean().describe("Whether no commitment is stated, so that one half is taken."),
});

export const roadmapEngine = defineEngine({
  id: "roadmap",
  verb: "order",
  title: "In what order",
  question: "In what order can it be carried out so that nobody stands exposed, who is done when, and who carries on?",
  cites: ["pollack-1960", "lockwood-thomas-2002", "kydd-2005", "osgood-1962"],
  version: 1,
  examples: [{}, { pairs: true }, { skip: true, grain: 2 }],
  params: z.strictObject({
    ...targetParams,
    sequence: sequenceParam,
    pairs: z.boolean().default(false).describe("Whether two issues with different holders may move in one step."),
    skip: z.boolean().default(false).describe("Whether a step may pass over rungs."),
    grain: z.number().int().min(1).max(20).default(1).describe("Equal instalments between neighbouring rungs."),
    stepDays: z
      .number()
      .min(0)
      .max(36_525)
      .optional()
      .describe("Days that a step takes. Default: those of its issues; without either, steps have no dates."),
    discount: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        `Worth of the next period against this one, for instalments. Default: the party's own, else ${DISCOUNT}.`,
      ),
  }),
  results: z.strictObject({
    target: targetSchema,
    status: z.enum(["exact", "bound"]).describe("Whether a better way is ruled out."),
    maxExposure: z.number().min(0).nullable().describe("What the most exposed would lose at the worst stop."),
    totalExposure: z.number().min(0).nullable().describe("The same summed over the stops."),
    lowerBound: z.number().min(0).nullable().describe("No way has a smaller worst exposure."),
    steps: z.array(stepSchema),
    given: givenSchema,
    alternatives: z.array(alternativeSchema).describe("The best way from each other first step, the better first."),
    worstStops: z
      .record(z.string(), z.strictObject({ step: z.number().int(), exposure: z.number() }).nullable())
      .describe("Per party its own worst stop; null where it is never exposed."),
    finishes: z
      .record(z.string(), z.number().int().min(0).nullable())
      .describe("Step from which a party has what it came for; 0: already; null: never on this way."),
    carriesOn: z.record(
      z.string(),
      z.array(
        z.strictObject({ burden: z.string(), payers: z.array(z.string()), shareOfOthers: z.number().min(0).max(1) }),
      ),
    ),
    orderingPrice: z
      .record(z.string(), z.number().nullable())
      .describe("By how much the worst exposure would fall without an ordering; null without a way."),
    pairsHelp: z
      .boolean()
      .nullable()
      .describe("Whether moving two issues at once opens a way or a safer one; null where not looked at."),
    paired: alternativeSchema
      .nullable()
      .describe("The best way where two may move at once; null where it is no better."),
    instalments: z
      .strictObject({
        rho: rhoSchema,
        byParty: z.record(z.string(), rhoSchema),
        levels: z.array(z.number()),
        anyPath: z
          .boolean()
          .describe("Whether any instalments at all, even ones unlike on the two sides, could go on."),
      })
      .nullable()
      .describe("Giving by and by, for what cannot be taken back; null unless two have acts of their own."),
    trust: z.record(z.string(), trustSchema),
    calendar: calendarSchema.nullable(),
    infeasible: infeasibleSchema.nullable(),
    relaxation: z.array(relaxationSchema).describe("Least sets to give up where no order works; sacred ones last."),
    relaxationTruncated: z.boolean(),
    pairedRelaxation: z
      .array(relaxationSchema)
      .describe("The same where two issues may move at once, if that asks for less to be given up; else empty."),
    moot: z.array(z.string()).describe("Orderings whose later part holds already."),
    leftOut: z
      .array(z.string())
      .describe("Parties at the table that do not accept the target: not counted as exposed."),
  }),
  run: (asked, { package: given, sequence, pairs, skip, grain, stepDays, discount }) => {
    const target = targetOf(asked, given);
    if (target === null) return NOTHING;
    const course = courseOf(asked, target, grain);
    const reach = skip ? "later" : "next";
    const gait = { reach, axes: pairs ? "pairs" : "single" } as const;
    const found = searchCourse(course, gait);
    const way = found.stops && wayOf(course, found.stops);
    const compared = gaitsCompared(course, found, gait);
    const pairsHelp = pairingHelps(compared);
    const infeasible = infeasibleOf(course, found);
    const out = infeasible && found.tabled ? waysOut(course, found.tabled, gait) : { found: [], truncated: false };
    const finishes = found.stops === null ? {} : finishesOn(course, found.stops);
    const nameOf = (party: number): string => asked.space.parties[party] ?? "";
    return {
      target: targetResult(target),
      status: found.status,
      maxExposure: way?.maxExposure ?? null,
      totalExposure: way?.totalExposure ?? null,
      lowerBound: found.lowerBound,
      steps: way?.steps ?? [],
      given: sequence === undefined ? null : givenWay(course, sequence),
      alternatives: found.others.map(({ stops }) => wayOf(course, stops)),
      worstStops: way === null ? {} : worstStops(way, course.counted.map(nameOf)),
      finishes,
      carriesOn: carriedAfter(course, finishes),
      orderingPrice: orderingPrices(course, found, gait),
      pairsHelp,
      paired: pairsHelp && compared?.paired ? wayOf(course, compared.paired.stops) : null,
      instalments: instalmentsOf(course, discount),
      trust: trustOf(course),
      calendar: way === null ? null : calendarOf(course, way.steps, stepDays),
      infeasible,
      relaxation: out.found,
      relaxationTruncated: out.truncated,
      pairedRelaxation:
        infeasible && !pairs && compared?.paired === null ? pairedWaysOut(course, found, out.found, reach) : [],
      moot: [...course.moot],
      leftOut: course.seats.filter((party) => !course.counted.includes(party)).map(nameOf),
    };
  },
});

/** What would have to give way if two issues could move at once, where that is less. */
function pairedWaysOut(
  course: Course,
  { tabled }: ReturnType<typeof searchCourse>,
  single: readonly Relaxation[],
  reach: "next" | "later",
): Relaxation[] {
  if (tabled === null || !isPairable(course, MOST_PAIRED_OUT)) return [];
  const { found } = waysOut(course, tabled, { reach, axes: "pairs" });
  const [least] = found;
  const [now] = single;
  return least !== undefined && (now === undefined || least.drop.length < now.drop.length) ? found : [];
}

function infeasibleOf(course: Course, { stops, status }: ReturnType<typeof searchCourse>): Infeasible | null {
  return stops === null && status === "exact" ? whyInfeasible(course) : null;
}

function worstStops({ steps }: Way, parties: readonly string[]) {
  return Object.fromEntries(
    parties.map((party) => {
      const losses = steps.map(({ exposure }) => exposure[party] ?? 0);
      const most = Math.max(0, ...losses);
      return [party, most === 0 ? null : { step: losses.indexOf(most) + 1, exposure: most }];
    }),
  );
}

/** Where no package is meant there is nothing to put in order. */
const NOTHING = {
  target: null,
  status: "exact" as const,
  maxExposure: null,
  totalExposure: null,
  lowerBound: null,
  steps: [],
  given: null,
  alternatives: [],
  worstStops: {},
  finishes: {},
  carriesOn: {},
  orderingPrice: {},
  pairsHelp: false,
  paired: null,
  instalments: null,
  trust: {},
  calendar: null,
  infeasible: null,
  relaxation: [],
  relaxationTruncated: false,
  pairedRelaxation: [],
  moot: [],
  leftOut: [],
};
