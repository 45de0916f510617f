import type { Tests } from "../../condition.js";
import type { SpaceLine } from "../space.js";
import type { Region } from "./region.js";

/** A linkage or a red line as a small automaton over the issues that it tests. */
export interface DiagramRule {
  /** Issues tested, ascending. */
  readonly scope: readonly number[];
  /** Per issue of the space, null where it is not tested. */
  readonly when: readonly (Uint8Array | null)[];
  readonly require: readonly (Uint8Array | null)[];
  /** Linkage: units for a tracked party. Line: forbidden, or recorded under a bit. */
  readonly effect:
    | { readonly kind: "add"; readonly party: number; readonly units: number }
    | { readonly kind: "forbid" }
    | { readonly kind: "record"; readonly bit: number };
}

/** The rules that bear on a diagram: linkages of tracked parties, lines to keep, lines to record. */
export function rulesOf(region: Region, parties: readonly number[], recorded: readonly SpaceLine[]): DiagramRule[] {
  const { space, lines } = region;
  const byIssue = (tests: Tests): (Uint8Array | null)[] => {
    const list: (Uint8Array | null)[] = space.issues.map(() => null);
    for (const { issue, passes } of tests) list[issue] = passes;
    return list;
  };
  const scopeOf = (...tests: Tests[]): number[] =>
    [...new Set(tests.flat().map(({ issue }) => issue))].sort((a, b) => a - b);
  const rule = (when: Tests, require: Tests, effect: DiagramRule["effect"]): DiagramRule => ({
    // A linkage without a condition always holds; the first issue carries it.
    scope: when.length + require.length === 0 ? [0] : scopeOf(when, require),
    when: byIssue(when),
    require: byIssue(require),
    effect,
  });
  const linkages = space.linkages.flatMap(({ party, when, units }) => {
    const tracked = parties.indexOf(party);
    return tracked < 0 || units === 0 ? [] : [rule(when, [], { kind: "add", party: tracked, units })];
  });
  const breakable = (line: SpaceLine): boolean => line.require.length > 0;
  return [
    ...linkages,
    ...lines.filter(breakable).map(({ when, require }) => rule(when, require, { kind: "forbid" })),
    ...recorded.flatMap((line, bit) =>
      breakable(line) ? [rule(line.when, line.require, { kind: "record", bit })] : [],
    ),
  ];
}
