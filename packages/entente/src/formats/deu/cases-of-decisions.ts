import type { Problem } from "../../case/problem.js";
import { baseName, freeId, idOf, note } from "../exchanged.js";
import { laddersOf, placeId } from "../ktab/case-of-scenario.js";
import type { DecisionRow } from "./read-deu-table.js";

/** A case as plain data under the id of its proposal. */
export interface DecisionCase {
  readonly id: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

/**
 * A case a proposal: actors are parties, options the places held, the status quo, the outcome and the two ends.
 * Rows without a salience, outcomes and dates that differ are said and left out.
 */
export function casesOfDecisions(
  rows: readonly DecisionRow[],
  file: string,
): { readonly cases: readonly DecisionCase[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const proposals = grouped(rows, ({ proposal }) => proposal);
  const cases = [...proposals].map(([proposal, own]) => {
    const id = freeId(idOf(proposal, `proposal-${taken.size + 1}`), taken);
    taken.add(id);
    return { id, draft: caseOf(proposal, own, { file, problems }) };
  });
  return { cases, problems };
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
