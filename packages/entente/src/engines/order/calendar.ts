import * as z from "zod";
import { type Clock, clocksOf } from "../../case/clocks.js";
import { daysBetween, lastDay } from "../../case/date.js";
import type { Course } from "./course.js";
import type { StepResult } from "./legs.js";

const DAY = 86_400_000;

export const calendarSchema = z.strictObject({
  from: z.string().describe("Day on which the first step begins: that on which the case is read."),
  days: z.number().min(0).nullable().describe("Days that all steps take; null where a step's days are not given."),
  steps: z.array(z.string().nullable()).describe("Day on which each step is done."),
  events: z.array(
    z.strictObject({
      event: z.string(),
      date: z.string(),
      deadline: z.boolean(),
      daysAway: z.number().int(),
      stepsDone: z.number().int().min(0).nullable(),
      latestStart: z.string().nullable().describe("For a deadline: the last day to begin on, and still be done."),
      met: z.boolean().nullable(),
      daysPerStep: z.number().nullable().describe("For a deadline: days that a step may take, all steps alike."),
    }),
  ),
  clocks: z.array(
    z.strictObject({
      party: z.string(),
      date: z.string().describe("End of the leader's term, as known on the day."),
      daysAway: z.number().int(),
      stepsAfter: z.number().int().min(0).nullable().describe("Steps that fall after it."),
    }),
  ),
});
export type Calendar = z.output<typeof calendarSchema>;

/** Dates of the steps, what each dated event ahead leaves room for, and the terms that end on the way. */
export function calendarOf(course: Course, steps: readonly StepResult[], stepDays: number | undefined): Calendar {
  const { kase, view } = course.asked;
  const from = view.asOf;
  const lengths = steps.map(({ changes }) => daysOf(kase, changes, stepDays));
  let end: number | null = 0;
  const ends = lengths.map((days) => {
    end = end === null || days === null ? null : end + days;
    return end;
  });
  const days = steps.length === 0 ? 0 : (ends.at(-1) ?? null);
  const doneBy = (away: number): number | null =>
    days === null ? null : ends.filter((end) => (end ?? 0) <= away).length;
  const events = kase.events
    .map((event) => ({ ...event, day: lastDay(event.date) }))
    .filter(({ day }) => day > from)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    from,
    days,
    steps: ends.map((end) => (end === null ? null : dayAfter(from, end))),
    events: events.map(({ id, day, kind }) => {
      const away = daysBetween(from, day);
      const deadline = kind === "deadline";
      return {
        event: id,
        date: day,
        deadline,
        daysAway: away,
        stepsDone: doneBy(away),
        latestStart: deadline && days !== null ? dayAfter(day, -days) : null,
        met: deadline && days !== null ? days <= away : null,
        daysPerStep: deadline && steps.length > 0 ? away / steps.length : null,
      };
    }),
    clocks: clocksOf(view, seatIds(course)).flatMap((clock) => clockEntry(clock, { from, days, steps, doneBy })),
  };
}

function seatIds({ asked, seats }: Course): string[] {
  return seats.map((party) => asked.space.parties[party] ?? "");
}

interface Plan {
  readonly from: string;
  readonly days: number | null;
  readonly steps: readonly StepResult[];
  readonly doneBy: (away: number) => number | null;
}

/** Terms that end before the last step is done; all that are ahead where the steps have no dates. */
function clockEntry({ party, termEnds, inOffice }: Clock, { from, days, steps, doneBy }: Plan): Calendar["clocks"] {
  if (termEnds === null || !inOffice) return [];
  const away = daysBetween(from, termEnds);
  if (days !== null && away >= days) return [];
  const done = doneBy(away);
  return [{ party, date: termEnds, daysAway: away, stepsAfter: done === null ? null : steps.length - done }];
}

/** Days of a step: as asked, else those of the slowest of its issues; null where one does not say. */
function daysOf(
  kase: Course["asked"]["kase"],
  changes: StepResult["changes"],
  stepDays: number | undefined,
): number | null {
  if (stepDays !== undefined) return stepDays;
  const days = changes.map(({ issue }) => kase.issues[issue]?.days);
  return days.some((one) => one === undefined) ? null : Math.max(0, ...days.map((one) => one ?? 0));
}

function dayAfter(day: string, days: number): string {
  const time = Date.parse(day) + Math.floor(days) * DAY;
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : day;
}
