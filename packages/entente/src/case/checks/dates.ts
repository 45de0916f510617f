import { firstDay } from "../date.js";
import type { Path } from "../syntax/parsed.js";
import type { Checking } from "./checking.js";

interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A period must begin before it ends. */
export function checkPeriod({ error }: Checking, { since, until }: Period, path: Path): void {
  if (since !== undefined && until !== undefined && firstDay(since) >= firstDay(until))
    error("period", [...path, "until"], `until ${until} is not after since ${since}.`);
}

/** Dated entries of one position must not overlap. */
export function checkOverlap({ error }: Checking, entries: readonly Period[], path: Path): void {
  const start = ({ since }: Period): string => (since === undefined ? "" : firstDay(since));
  const end = ({ until }: Period): string => (until === undefined ? "9999-99" : firstDay(until));
  entries.forEach((later, k) => {
    const earlier = entries.slice(0, k).find((one) => start(one) < end(later) && start(later) < end(one));
    if (earlier === undefined) return;
    const said = `${earlier.since ?? "the beginning"} to ${earlier.until ?? "the end"}`;
    error(
      "overlap",
      [...path, k],
      `overlaps the entry from ${said}. Give each a \`since\` and an \`until\` that do not.`,
    );
  });
}

/** A day that the calendar has not, such as 2021-02-30. */
export function checkDay({ error }: Checking, date: string | undefined, path: Path): void {
  if (date === undefined || date.length < 10) return;
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    error("no-such-day", path, `${date} is no day of the calendar.`);
}
