import type { FormAnswers } from "./form-answers.js";

/** From least to most, over the forms of one party. */
export interface IssueSpread {
  readonly issue: string;
  /** Null where nobody places the party. */
  readonly places: readonly [number, number] | null;
  readonly points: readonly [number, number];
}

/** Where the delegates of one party disagree among themselves; forms by their index. */
export interface Delegation {
  readonly issues: readonly IssueSpread[];
  /** Packages that were put to several. */
  readonly asked: number;
  /** Those of them that some would take and others not. */
  readonly split: readonly {
    readonly package: Readonly<Record<string, string>>;
    readonly takes: readonly number[];
    readonly refuses: readonly number[];
  }[];
  /** Lines that some draw and others do not. */
  readonly lines: readonly { readonly line: FormAnswers["lines"][number]; readonly by: readonly number[] }[];
}

/** Compares several forms of one party. Nothing is averaged: places and points are kept from least to most. */
export function delegationOf(issues: readonly string[], forms: readonly FormAnswers[]): Delegation {
  const packages = grouped(
    forms.flatMap(({ ballot }, form) => ballot.map((one) => ({ key: keyOf(one.package), one, form }))),
  );
  const several = packages.filter((all) => new Set(all.map(({ form }) => form)).size > 1);
  const drawn = grouped(
    forms.flatMap(({ lines }, form) =>
      lines.map((one) => ({ key: `${keyOf(one.when ?? {})} ${keyOf(one.require)}`, one, form })),
    ),
  );
  return {
    issues: issues.map((issue) => ({
      issue,
      places: ends(forms.flatMap(({ places }) => places[issue] ?? [])),
      points: ends(forms.map(({ points }) => points[issue] ?? 0)) ?? [0, 0],
    })),
    asked: several.length,
    split: several.flatMap((all) => {
      const of = (takes: boolean) => all.filter(({ one }) => one.takes === takes).map(({ form }) => form);
      const [takes, refuses] = [of(true), of(false)];
      const first = all[0]?.one.package ?? {};
      return takes.length > 0 && refuses.length > 0 ? [{ package: first, takes, refuses }] : [];
    }),
    lines: drawn.flatMap((all) => {
      const by = [...new Set(all.map(({ form }) => form))];
      const line = all[0]?.one;
      return line === undefined || by.length === forms.length ? [] : [{ line, by }];
    }),
  };
}

function grouped<T extends { readonly key: string }>(all: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return [...groups.values()];
}

function keyOf(map: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function ends(values: readonly number[]): readonly [number, number] | null {
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}
