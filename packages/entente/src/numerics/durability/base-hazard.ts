/**
 * Share of signed peace agreements that still stood so many years after: Kaplan–Meier over 368 agreements of 1975–2021,
 * those that had not ended counted up to the end of 2021.
 *
 * @source Pettersson, Högbladh & Öberg (2019), Organized violence, 1989–2018 and peace agreements
 */
const STOOD: readonly (readonly [years: number, share: number])[] = [
  [0, 1],
  [1, 0.790668],
  [2, 0.738358],
  [5, 0.682893],
  [10, 0.646551],
];

/** Chance of standing for a number of years at a steady rate of ends a year, e^(−h·t). */
export function standsAtRate(rate: number, years: number): number {
  return Math.exp(-rate * Math.max(0, years));
}

/** The share of agreements that stood so long, between the years known at a steady rate, after ten years at the last one. */
export function stoodAsOthers(years: number): number {
  const next = STOOD.findIndex(([year]) => year >= years);
  const to = next < 0 ? STOOD.length - 1 : Math.max(1, next);
  const [[y0, s0], [y1, s1]] = [STOOD[to - 1] ?? [0, 1], STOOD[to] ?? [1, 1]];
  return s0 * (s1 / s0) ** (Math.max(0, years - y0) / (y1 - y0));
}
