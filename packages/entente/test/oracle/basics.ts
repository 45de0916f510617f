import type { Dated } from "./raw.js";

/** Tolerance for utilities (MODELS-1 §0): a ≥ b means a ≥ b − ε, a > b means a > b + ε. */
export const EPSILON = 1e-9;
export const atLeast = (a: number, b: number): boolean => a >= b - EPSILON;
export const above = (a: number, b: number): boolean => a > b + EPSILON;
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
export const entries = <T>(map: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(map ?? {});

export function need<T>(value: T | undefined | null, what = "value"): T {
  if (value === undefined || value === null) throw new Error(`the oracle lacks ${what}`);
  return value;
}

/** A partial date stands for its first day (CASE.md §2). */
export function day(date: string | number): string {
  const text = String(date);
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** In force at t ⇔ since ≤ t < until (CASE.md §2). */
export function inForce(entry: Dated, t: string): boolean {
  return (entry.since === undefined || day(entry.since) <= t) && (entry.until === undefined || t < day(entry.until));
}

export function mapOf<T>(keys: readonly string[], value: (key: string) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}

/** Every subset of a list; the empty one first. */
export function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((all, one) => all.concat(all.map((set) => set.concat([one]))), [[]]);
}

export const isSubset = <T>(a: readonly T[], b: readonly T[]): boolean => a.every((one) => b.includes(one));

/** Compares two rows of figures entry by entry, smaller first, differences within ε being none. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) {
    const difference = need(a[k]) - need(b[k]);
    if (Math.abs(difference) > EPSILON) return difference;
  }
  return 0;
}

/** The first of those with the least row, and all that tie with it. */
export function least<T>(list: readonly T[], row: (one: T) => readonly number[]): { best: T; ties: T[] } | null {
  const rows = list.map(row);
  let at = -1;
  rows.forEach((one, k) => {
    if (at < 0 || compareRows(one, need(rows[at])) < 0) at = k;
  });
  if (at < 0) return null;
  return { best: need(list[at]), ties: list.filter((_, k) => compareRows(need(rows[k]), need(rows[at])) === 0) };
}
