import type { Case } from "../../case/model.js";
import { type View, viewCase } from "../../case/view.js";
import type { AnsweredSide } from "./side.js";

/** How far the parties at both tables stand from one another on the issues that both cases negotiate. */
export interface SharedGoal {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  /** Mean over pairs of the mean distance over issues, 0–1. */
  readonly before: number;
  readonly after: number;
}

/** Null where fewer than two parties sit at both tables, or they share no issue. */
export function sharedGoal(a: AnsweredSide, b: AnsweredSide): SharedGoal | null {
  const parties = membersOf(a).filter((party) => membersOf(b).includes(party));
  const issues = sharedIssues(a.kase, b.kase);
  const [before, after] = [a, b].map((side) => meanDistance(viewOf(side), parties, issues));
  return before === undefined || after === undefined || before === null || after === null
    ? null
    : { parties, issues, before, after };
}

function sharedIssues(a: Case, b: Case): string[] {
  return Object.keys(b.issues).filter((issue) => a.issues[issue] !== undefined);
}

export function membersOf({ kase, answers, frame }: AnsweredSide): string[] {
  const { forum } = answers.agree.result as { readonly forum: string };
  const found = viewCase(kase, { asOf: frame.asOf }).forums.find(({ id }) => id === forum);
  return (found?.members ?? []).map(({ id }) => id);
}

function viewOf({ kase, frame }: AnsweredSide): View {
  return viewCase(kase, { asOf: frame.asOf, voice: frame.voice });
}

function meanDistance({ positions }: View, parties: readonly string[], issues: readonly string[]): number | null {
  const pairs = parties.flatMap((p, k) => parties.slice(k + 1).map((q) => [p, q] as const));
  const distances = pairs.flatMap(([p, q]) => {
    const apart = issues.flatMap((issue) => {
      const [mine, theirs] = [positions.get(p)?.get(issue), positions.get(q)?.get(issue)];
      return mine === undefined || theirs === undefined ? [] : [Math.abs(mine.ideal - theirs.ideal) / 100];
    });
    return apart.length === 0 ? [] : [mean(apart)];
  });
  return distances.length === 0 ? null : mean(distances);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
