/** First day of a date that may be partial: `2019` is 2019-01-01. Dates of this form compare as strings. */
export function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date.length === 4 ? `${date}-01-01` : date;
}

/** Last day of a date that may be partial: `2019-02` is 2019-02-28. For `termEnds` and events, which are read as clocks. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Whether an entry is in force on a day: `since` ≤ day < `until`. */
export function inForce(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  day: string,
): boolean {
  return (since === undefined || firstDay(since) <= day) && (until === undefined || day < firstDay(until));
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
