import { firstDay } from "../date.js";
import type { Case, SignedAgreement } from "../model.js";
import { clausePlan, type PlannedClause } from "./clause-plan.js";
import { DONE, levelOn } from "./clause-states.js";

/** From this day on the issue stands here. */
export interface PathStep {
  readonly day: string;
  readonly option: string;
}

/** Where an issue was to stand and where it has stood, as two step lines; before the first step, `from`. */
export interface IssuePath {
  readonly issue: string;
  readonly from: string;
  readonly planned: readonly PathStep[];
  readonly actual: readonly PathStep[];
  /** Where it ends once every clause is done, dated or not. */
  readonly to: string;
}

/**
 * The option on which an issue stands: that of the last clause in the order of the plan for which this holds; the status quo
 * where it holds for none.
 */
function standingOf(plan: readonly PlannedClause[], from: string, isDone: (one: PlannedClause) => boolean): string {
  return plan.findLast(isDone)?.clause.option ?? from;
}

/** The paths of the issues that a signed text moves, in the case's order; what has been done is read up to a day. */
export function issuePaths(kase: Case, { clauses = {} }: SignedAgreement, day: string): readonly IssuePath[] {
  const plan = clausePlan(kase, clauses);
  return Object.entries(kase.issues).flatMap(([issue, { statusQuo: from }]) => {
    const own = plan.filter(({ clause }) => clause.issue === issue);
    if (own.length === 0) return [];
    const plannedOn = (t: string) => standingOf(own, from, ({ planned }) => planned !== null && planned <= t);
    const actualOn = (t: string) => standingOf(own, from, ({ clause }) => levelOn(clause.status, t).level >= DONE);
    const dated = own.flatMap(({ clause }) => (clause.status ?? []).map(({ date }) => firstDay(date)));
    return [
      {
        issue,
        from,
        planned: stepsOver(
          own.flatMap(({ planned }) => planned ?? []),
          from,
          plannedOn,
        ),
        actual: stepsOver(
          dated.filter((date) => date <= day),
          from,
          actualOn,
        ),
        to: standingOf(own, from, () => true),
      },
    ];
  });
}

/** The days on which where it stands changes. */
function stepsOver(days: readonly string[], from: string, on: (day: string) => string): PathStep[] {
  let last = from;
  return [...new Set(days)].sort().flatMap((day) => {
    const option = on(day);
    if (option === last) return [];
    last = option;
    return [{ day, option }];
  });
}

/** The whole package on a day of one of the two lines; issues that the text leaves alone stay where they are. */
export function packageOn(
  kase: Case,
  paths: readonly IssuePath[],
  { line, day }: { readonly line: "planned" | "actual"; readonly day: string },
): Readonly<Record<string, string>> {
  const moved = paths.map((path) => [path.issue, path[line].findLast((step) => step.day <= day)?.option ?? path.from]);
  const still = Object.entries(kase.issues).map(([issue, { statusQuo }]) => [issue, statusQuo]);
  return Object.fromEntries([...still, ...moved]);
}

/** The package that holds once every clause is done. */
export function packageAtEnd(kase: Case, paths: readonly IssuePath[]): Readonly<Record<string, string>> {
  const still = Object.entries(kase.issues).map(([issue, { statusQuo }]) => [issue, statusQuo]);
  return Object.fromEntries([...still, ...paths.map(({ issue, to }) => [issue, to])]);
}
