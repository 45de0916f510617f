import type { Case, Condition, PositionEntry } from "./model.js";

/** The case with all saliences of one party multiplied: what its words mean must not change. */
export function scaleSaliences(kase: Case, party: string, factor: number): Case {
  return {
    ...kase,
    positions: mapEntries(kase.positions, (byIssue, id) =>
      id !== party
        ? byIssue
        : mapEntries(byIssue, (position) =>
            eachEntry(position, (entry) => ({ ...entry, salience: entry.salience * factor })),
          ),
    ),
  };
}

/** The case with the ladder of one issue turned round, and with it the positions on it and the sense of < and >. */
export function mirrorIssue(kase: Case, issue: string): Case {
  const turned = (at: string | number | undefined) => (typeof at === "number" ? 100 - at : at);
  const condition = (tests: Condition): Condition =>
    mapEntries(tests, (test, id) => (id === issue && typeof test === "string" ? turnedTest(test) : test));
  return {
    ...kase,
    issues: mapEntries(kase.issues, (entry, id) =>
      id !== issue
        ? entry
        : { ...entry, options: mapEntries(entry.options, (option) => ({ ...option, at: 100 - option.at })) },
    ),
    positions: mapEntries(kase.positions, (byIssue) =>
      mapEntries(byIssue, (position, id) =>
        id !== issue
          ? position
          : eachEntry(position, (entry) => ({ ...entry, at: turned(entry.at), official: turned(entry.official) })),
      ),
    ),
    redLines: mapEntries(kase.redLines, (line) => ({
      ...line,
      ...(line.when === undefined ? {} : { when: condition(line.when) }),
      require: condition(line.require),
    })),
    linkages: mapEntries(kase.linkages, (linkage) => ({ ...linkage, when: condition(linkage.when) })),
  };
}

function turnedTest(test: string): string {
  return test.replace(/[<>]/, (sign) => (sign === "<" ? ">" : "<"));
}

function eachEntry(
  position: PositionEntry | PositionEntry[],
  change: (entry: PositionEntry) => PositionEntry,
): PositionEntry | PositionEntry[] {
  return Array.isArray(position) ? position.map(change) : change(position);
}

function mapEntries<T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
