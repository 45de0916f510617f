import { firstDay } from "../../case/date.js";
import type { Case } from "../../case/model.js";

/** The day before the most recent beginning or end of a position on or before a day; null where nothing is dated by then. */
export function dayBeforeLastChange(kase: Case, day: string): string | null {
  const changes = Object.values(kase.positions)
    .flatMap((byIssue) => Object.values(byIssue).flat())
    .flatMap(({ since, until }) => [since, until])
    .flatMap((date) => (date === undefined ? [] : [firstDay(date)]))
    .filter((date) => date <= day)
    .toSorted();
  const last = changes.at(-1);
  return last === undefined ? null : new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
}
