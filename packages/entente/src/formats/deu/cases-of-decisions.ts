import type { Problem } from "../../case/problem.js";
import { baseName, freeId, idOf, note } from "../exchanged.js";
import type { TableIssues } from "../issue-table/table-issues.js";
import { laddersOf, placeId } from "../ktab/case-of-scenario.js";

/** A case as plain data under the id of its proposal. */
export interface DecisionCase {
  readonly id: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

/** A row of a table with a position, and what is stated of its issue. */
interface DecisionRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly proposal: string;
  readonly issue: string;
  /** ISO 8601, may be a year; null: not given. */
  readonly date: string | null;
  readonly actor: string;
  /** 0 … 100, as are salience, outcome and status quo. */
  readonly position: number;
  readonly salience: number | null;
  readonly capability: number | null;
  readonly outcome: number | null;
  readonly statusQuo: number | null;
}

/**
 * A case a proposal: actors are parties, options the places held, the status quo, the outcome and the two ends.
 * Columns that are not read, and rows without a position or a salience, are said and left out.
 */
export function casesOfDecisions(
  read: TableIssues,
  file: string,
): { readonly cases: readonly DecisionCase[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = read.unread.map(({ file: table, line, names }) =>
    note(table, line, `columns that are not read: ${names.join(", ")}.`),
  );
  const taken = new Set<string>();
  const proposals = grouped(rowsOf(read, { file, problems }), ({ proposal }) => proposal);
  const cases = [...proposals].map(([proposal, own]) => {
    const id = freeId(idOf(proposal, `proposal-${taken.size + 1}`), taken);
    taken.add(id);
    return { id, draft: caseOf(proposal, own, { file, problems }) };
  });
  return { cases, problems };
}

/** Rows with a position in the order of the file. */
function rowsOf(
  { issues, scale }: TableIssues,
  { file, problems }: { readonly file: string; readonly problems: Problem[] },
): DecisionRow[] {
  const number = (stated: { readonly value: string } | undefined): number | null =>
    stated === undefined ? null : Number(stated.value);
  const rows = issues.flatMap(({ issue, proposal, facts, actors }) =>
    [...actors.values()].flatMap(({ actor, line, place, salience, capability }): DecisionRow[] => {
      if (place === null) {
        problems.push(note(file, line, `${actor} has no position on ${issue}; the row is left out.`));
        return [];
      }
      const stated = { outcome: number(facts.outcome), statusQuo: number(facts.statusQuo) };
      const date = facts.date?.value ?? null;
      const share = salience === null ? null : salience * (100 / scale);
      return [{ line, proposal, issue, date, actor, position: place, salience: share, capability, ...stated }];
    }),
  );
  return rows.toSorted((a, b) => a.line - b.line);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function caseOf(
  proposal: string,
  rows: readonly DecisionRow[],
  { file, problems }: { readonly file: string; readonly problems: Problem[] },
): Record<string, unknown> {
  const said = (line: number, message: string): void => void problems.push(note(file, line, message));
  const issues = grouped(rows, ({ issue }) => issue);
  const actors = grouped(rows, ({ actor }) => actor);
  const issueId = idsOf(issues.keys(), "issue");
  const actorId = idsOf(actors.keys(), "actor");
  const date = rows.find((row) => row.date !== null)?.date ?? null;
  for (const row of rows)
    if (row.salience === null)
      said(row.line, `${row.actor} has no salience on ${row.issue}; its position there is left out.`);
  for (const [issue, own] of issues) {
    const [first] = own;
    if (first?.statusQuo === null)
      said(
        first.line,
        `${issue} has no status quo; its place 0 is taken for it. Set issues.${issueId.get(issue)}.statusQuo.`,
      );
  }
  return {
    entente: 1,
    title: proposal,
    ...(date === null ? {} : { asOf: date }),
    parties: Object.fromEntries(
      [...actors].map(([actor, own]) => {
        const stated = own.find(({ capability }) => capability !== null);
        const other = own.find(({ capability }) => capability !== null && capability !== stated?.capability);
        if (other !== undefined)
          said(
            other.line,
            `capability of ${actor} is ${other.capability} here and ${stated?.capability} on line ${stated?.line}; the first is taken.`,
          );
        const id = actorId.get(actor) ?? "";
        return [
          id,
          {
            ...(actor === id ? {} : { name: actor }),
            ...(stated === undefined ? {} : { capability: stated.capability }),
          },
        ];
      }),
    ),
    issues: Object.fromEntries(
      [...issues].map(([issue, own]) => {
        const { statusQuo = null, outcome = null } = own[0] ?? {};
        const places = [...own.map(({ position }) => position), ...[statusQuo, outcome].filter((one) => one !== null)];
        const id = issueId.get(issue) ?? "";
        return [
          id,
          { ...(issue === id ? {} : { name: issue }), statusQuo: placeId(statusQuo ?? 0), options: laddersOf(places) },
        ];
      }),
    ),
    positions: Object.fromEntries(
      [...actors].map(([actor, own]) => [
        actorId.get(actor),
        Object.fromEntries(
          own.flatMap(({ issue, position, salience, line }) =>
            salience === null
              ? []
              : [
                  [
                    issueId.get(issue),
                    { at: position, salience, note: `As line ${line} of ${baseName(file)} has it.` },
                  ],
                ],
          ),
        ),
      ]),
    ),
    forums: { all: { name: "everyone", members: [...actorId.values()], rule: "unanimity" } },
    ...outcomeOf(issues, { issueId, date }),
  };
}

/** What was decided, where the table says so of every issue. */
function outcomeOf(
  issues: ReadonlyMap<string, readonly DecisionRow[]>,
  { issueId, date }: { readonly issueId: ReadonlyMap<string, string>; readonly date: string | null },
): { readonly outcome?: object } {
  const decided = [...issues].map(([issue, own]) => [issueId.get(issue), own[0]?.outcome ?? null] as const);
  if (decided.some(([, place]) => place === null)) return {};
  const ended = Object.fromEntries(decided.map(([id, place]) => [id, placeId(place ?? 0)]));
  return { outcome: { package: ended, ...(date === null ? {} : { date }), note: "As the table has it." } };
}

function idsOf(names: Iterable<string>, otherwise: string): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const name of names) {
    const id = freeId(idOf(name, `${otherwise}-${taken.size + 1}`), taken);
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
