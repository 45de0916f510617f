import { daysBetween, firstDay } from "../case/date.js";
import { scale } from "./scale.js";

/** A scale of days between two dates, and the first days of the years between them. */
export function dateScale(from: string, to: string, [start, end]: readonly [number, number]) {
  const [first, last] = [firstDay(from), firstDay(to)];
  const days = Math.max(1, daysBetween(first, last));
  const place = scale([0, days], [start, end]);
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) years.push(String(year));
  const step = Math.max(1, Math.ceil(years.length / 8));
  return {
    x: (date: string): number => place(daysBetween(first, firstDay(date))),
    years: years.filter((_, k) => k % step === 0),
  };
}
