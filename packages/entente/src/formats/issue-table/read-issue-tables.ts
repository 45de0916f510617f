import type { Contest, ContestActor } from "../../case/contests/contest.js";
import { firstDay } from "../../case/date.js";
import type { Problem } from "../../case/problem.js";
import { type IssueTable, type TableActor, type TableIssues, tableIssues } from "./table-issues.js";

/** Issues that were read, and a line about each thing that could not be; with an error nothing was. */
export interface ReadIssues {
  readonly contests: readonly Contest[];
  readonly problems: readonly Problem[];
  /** Rows of actors without a position or without a salience, which no model reads. */
  readonly unused: number;
}

/**
 * Reads tables of issues: one of positions (a row an actor and issue), or that and one of issues. Saliences that nowhere
 * exceed 1 are shares, else they are of 100.
 */
export function readIssueTables(tables: readonly IssueTable[]): ReadIssues {
  const read = tableIssues(tables);
  const rows = read.issues.flatMap(({ actors }) => [...actors.values()]);
  const unused = rows.filter((row) => !isUsed(row)).length;
  return { contests: contestsFrom(read), problems: read.problems, unused };
}

type UsedActor = TableActor & { readonly place: number; readonly salience: number };

function isUsed(row: TableActor): row is UsedActor {
  return row.place !== null && row.salience !== null;
}

function contestsFrom({ issues, scale }: TableIssues): Contest[] {
  const used = new Map(issues.map((one) => [one, [...one.actors.values()].filter(isUsed)]));
  const isArmed = [...used.values()].flat().some(({ capability }) => capability !== null);
  const names = new Map<string, number>();
  for (const { issue } of issues) names.set(issue, (names.get(issue) ?? 0) + 1);
  return issues.map((one) => ({
    // Two proposals may each have an issue 1.
    issue: (names.get(one.issue) ?? 0) > 1 ? `${one.proposal}/${one.issue}` : one.issue,
    proposal: one.proposal,
    date: one.facts.date === undefined ? null : firstDay(one.facts.date.value),
    statusQuo: one.facts.statusQuo === undefined ? null : Number(one.facts.statusQuo.value),
    outcome: one.facts.outcome === undefined ? null : Number(one.facts.outcome.value),
    actors: (used.get(one) ?? []).map(
      ({ actor, place, salience, capability }): ContestActor => ({
        ...{ actor, place, salience: salience / scale },
        // Where nobody has a capability all have the same.
        capability: capability ?? (isArmed ? null : 1),
      }),
    ),
  }));
}
