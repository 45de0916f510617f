import type { Draft, Telling } from "./draft.js";
import type { OrderResult } from "./results.js";

/** What the calendar says: deadlines that are met or missed, and the terms that end on the way. */
export function explainOrderDates({ asked, speech, words }: Telling, { calendar, steps }: OrderResult): Draft[] {
  if (calendar === null || steps.length === 0) return [];
  const { digits } = speech;
  const { kase } = asked;
  const deadlines = calendar.events
    .filter(({ deadline }) => deadline)
    .map(({ event, date, daysAway, stepsDone, latestStart, met, daysPerStep }): Draft => {
      const values = {
        event: words.text(kase.events.find(({ id }) => id === event)?.name, event),
        date,
        days: digits.count(daysAway),
        n: steps.length,
        count: digits.count(steps.length),
        done: digits.count(stepsDone ?? 0),
        start: latestStart ?? "",
        each: digits.count(Math.floor(daysPerStep ?? 0)),
        nDays: daysAway,
        nEach: Math.floor(daysPerStep ?? 0),
      };
      const key = met === null ? "order.deadline.open" : met ? "order.deadline.met" : "order.deadline.missed";
      const numbers = { daysAway, stepsDone, daysPerStep };
      return { id: `order.deadline.${event}`, level: "main", key, values, numbers, because: [] };
    });
  const clocks = calendar.clocks.map(({ party, date, daysAway, stepsAfter }): Draft => {
    const values = {
      leader: words.text(kase.parties[party]?.leader?.name, words.party(party)),
      party: words.party(party),
      date,
      n: stepsAfter ?? 0,
      after: digits.count(stepsAfter ?? 0),
    };
    const key = stepsAfter === null ? "order.clock.open" : "order.clock";
    const because = [`parties.${party}.leader`];
    return { id: `order.clock.${party}`, level: "detail", key, values, numbers: { daysAway, stepsAfter }, because };
  });
  return [...deadlines, ...clocks];
}
