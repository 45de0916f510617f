import * as z from "zod";
import { type Clock, type ClockOptions, clocksOf, outBy, yearsBetween } from "../../case/clocks.js";
import { daysBetween, lastDay } from "../../case/date.js";
import { factionsOf } from "../../case/factions.js";
import type { Text } from "../../case/model.js";
import type { Asked } from "../asked.js";
import { acceptsAsFaction } from "../break/signatories.js";
import { successorAccepts } from "../break/survival-curve.js";
import { defineEngine } from "../engine.js";
import { type Target, targetOf, targetParams } from "../target.js";

const chance = z.number().min(0).max(1);
const clockSchema = z.strictObject({
  party: z.string(),
  leader: z.string().nullable(),
  termEnds: z.string().nullable().describe("End of the term as known on the day; null: none ahead is known."),
  daysAway: z.number().int().nullable(),
  final: z.boolean(),
  inOffice: z.boolean().describe("False where the leader had left by the day and no later one is given."),
  outBy: z.array(
    z.strictObject({
      date: z.string(),
      p: chance.describe("Chance, on the rates given, to be out of office by then."),
    }),
  ),
  successor: z.string().nullable(),
  successorAssumed: z.boolean().describe("Whether nothing is known of who would follow, so that one half is taken."),
  successorAccepts: chance
    .nullable()
    .describe(
      "1 or 0, with draws the share of worlds in which a named one accepts, here only: survival keeps 1 or 0; without a named one the share of factions; null without a target.",
    ),
  commitment: chance.nullable().describe("Chance, as judged, to carry a signed deal through; null: not stated."),
});

export const termsEngine = defineEngine({
  id: "terms",
  verb: "ratify",
  title: "Terms and successors",
  question: "Whose term ends when, and would the next leader keep it?",
  cites: ["goemans-gleditsch-chiozza-2009"],
  version: 1,
  examples: [{}, { exitRate: 0.1 }],
  params: z.strictObject({
    ...targetParams,
    exitRate: z.number().min(0).max(10).default(0).describe("Leaders who leave office a year, besides ends of terms."),
    renewal: chance.default(0.5).describe("Chance of staying at the end of a term that is not final."),
  }),
  results: z.strictObject({
    clocks: z.array(clockSchema).describe("Leaders of those at the table, the next clock first."),
  }),
  run: (asked, { package: given, ...rates }) => {
    const { table, space, view } = asked;
    const target = targetOf(asked, given);
    const parties = [...new Set([...table.members, ...table.toward])]
      .sort((a, b) => a - b)
      .map((party) => space.parties[party] ?? "");
    const clocks = clocksOf(view, parties).map((clock) => clockShown(asked, clock, target, rates));
    const next = ({ termEnds }: z.output<typeof clockSchema>): string => termEnds ?? "9999";
    return { clocks: clocks.sort((a, b) => (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : 0)) };
  },
});

/** The chance to be out is told for the end of the term and every event ahead, just after it. */
function clockShown(
  asked: Asked,
  clock: Clock,
  target: Target | null,
  rates: ClockOptions,
): z.output<typeof clockSchema> {
  const { kase, view } = asked;
  const { party, leader, termEnds, final, inOffice, successor, commitment, commitmentStated } = clock;
  const events = kase.events.map(({ date }) => lastDay(date)).filter((date) => date > view.asOf);
  const dates = [...new Set([...events, ...(termEnds === null ? [] : [termEnds])])].sort();
  return {
    party,
    leader: nameOf(leader),
    termEnds,
    daysAway: termEnds === null ? null : daysBetween(view.asOf, termEnds),
    final,
    inOffice,
    outBy: inOffice
      ? dates.map((date) => {
          const years = yearsBetween(view.asOf, date);
          return { date, p: outBy(clock, { years, termOver: termEnds !== null && termEnds <= date }, rates) };
        })
      : [],
    successor,
    successorAssumed: target !== null && isUnknown(asked, clock, target.options),
    successorAccepts: target === null ? null : successorAccepts(asked, clock, target.options),
    commitment: commitmentStated ? commitment : null,
  };
}

/** Whether neither a named successor nor a faction with weight says what the next leader would accept. */
function isUnknown(asked: Asked, { party, successor }: Clock, options: ArrayLike<number>): boolean {
  const knows = (id: string): boolean => acceptsAsFaction(asked, id, options) !== null;
  if (successor !== null) return !knows(successor);
  return !factionsOf(asked.view, party).some((id) => (asked.kase.parties[id]?.weight ?? 0) > 0 && knows(id));
}

function nameOf(leader: Text | undefined): string | null {
  if (leader === undefined || typeof leader === "string") return leader ?? null;
  return leader.en ?? Object.values(leader)[0] ?? null;
}
