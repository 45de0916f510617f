import * as z from "zod";
import { clocksOf } from "../../case/clocks.js";
import { lastDay } from "../../case/date.js";
import { survivalEngine } from "../break/survival.js";
import { defineEngine } from "../engine.js";
import { recordedAnswers } from "../recorded.js";
import { targetParams } from "../target.js";

const entrySchema = z.strictObject({
  date: z.string().describe("The last day that it names."),
  kind: z.string().describe("`term` for the end of a leader's term, else the event's own kind."),
  id: z.string().describe("The event, or the party whose leader it is."),
  effect: z
    .number()
    .nullable()
    .describe("Change that it brings to the chance that the deal still stands; null without a deal."),
});
const answers = z.enum(["accepted", "refused"]).nullable();

export const calendarEngine = defineEngine({
  id: "calendar",
  verb: "watch",
  title: "What is due, and what is on record",
  question: "Which dates could change the answer, and does the case explain what was answered before?",
  cites: ["odni-2015"],
  version: 1,
  examples: [{}],
  params: z.strictObject(targetParams),
  results: z.strictObject({
    calendar: z.array(entrySchema).describe("Events and ends of terms after the day, in date order."),
    next: entrySchema.nullable(),
    record: z.array(
      z.strictObject({
        id: z.string(),
        party: z.string(),
        said: z.string(),
        predicted: answers.describe("Null for a party without a utility on the record's day."),
        because: z.array(z.string()).describe("Constraints that it breaks."),
        gain: z.number().nullable(),
        match: z.boolean().nullable(),
      }),
    ),
    contradictions: z.array(
      z.strictObject({ id: z.string(), party: z.string(), said: z.string(), predicted: answers }),
    ),
    recordNotRead: z.array(z.string()).describe("Records dated after the day."),
  }),
  run: (asked, params, tools) => {
    const { view, kase } = asked;
    const points =
      survivalEngine.run(asked, survivalEngine.params.parse(params), { ...tools, progress: () => {} }).survival ?? [];
    const effectOn = (date: string): number | null => {
      const there = points.filter((point) => point.date === date).map(({ s }) => s);
      const [before, after] = [there.at(0), there.at(-1)];
      return before === undefined || after === undefined ? null : after - before;
    };
    const events = kase.events.map(({ id, date, kind = "event" }) => ({ date: lastDay(date), kind, id }));
    const terms = clocksOf(view, view.parties).flatMap(({ party, termEnds, inOffice }) =>
      termEnds === null || !inOffice ? [] : [{ date: termEnds, kind: "term", id: party }],
    );
    const calendar = [...events, ...terms]
      .filter(({ date }) => date > view.asOf)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((entry) => ({ ...entry, effect: effectOn(entry.date) }));
    const told = asked.once(recordedAnswers);
    return {
      calendar,
      next: calendar[0] ?? null,
      record: told.record.map((row) => ({ ...row, because: [...row.because] })),
      contradictions: told.contradictions.map((row) => ({ ...row })),
      recordNotRead: [...told.notRead],
    };
  },
});
