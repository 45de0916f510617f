import type { Ratings } from "./ratings.js";

/**
 * Cohen's kappa of the first two coders over the units that both valued: (observed − expected) / (1 − expected).
 *
 * @returns null where expected agreement is 1, or no unit has both values
 * @source Cohen (1960), A coefficient of agreement for nominal scales
 */
export function cohenKappa({ coders, values }: Ratings): number | null {
  const [first, second] = [new Map<number, number>(), new Map<number, number>()];
  let units = 0;
  let same = 0;
  for (let at = 0; at + 1 < values.length; at += coders) {
    const [a, b] = [values[at]!, values[at + 1]!];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    units++;
    if (a === b) same++;
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
  }
  let expected = 0;
  for (const [value, count] of first) expected += count * (second.get(value) ?? 0);
  const room = units * units - expected;
  return room === 0 ? null : (same * units - expected) / room;
}

/** Mean over units of the share of their pairs of values that are the same; null where no unit has a pair. */
export function percentAgreement({ coders, values }: Ratings): number | null {
  const counts = new Map<number, number>();
  let units = 0;
  let sum = 0;
  for (let at = 0; at < values.length; at += coders) {
    counts.clear();
    let met = 0;
    for (let c = 0; c < coders; c++) {
      const value = values[at + c]!;
      if (Number.isNaN(value)) continue;
      met++;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (met < 2) continue;
    units++;
    for (const count of counts.values()) sum += (count * (count - 1)) / (met * (met - 1));
  }
  return units === 0 ? null : sum / units;
}
