import { readComparison } from "../condition.js";
import type { Condition } from "../model.js";
import type { FormAnswers } from "./form-answers.js";
import type { FormContent, FormIssue } from "./form-content.js";

export type Package = Readonly<Record<string, string>>;
/** The part of the answers that says what the delegate wants. */
export type Wishes = Pick<FormAnswers, "places" | "points" | "lines" | "alternative">;

/** Points that are still to give; negative where there are too many. */
export function pointsLeft(points: Readonly<Record<string, number>>): number {
  return 100 - Object.values(points).reduce((sum, one) => sum + one, 0);
}

/** How much of what the delegate wants a package gives, issue by issue: points / 100 × (1 − distance / 100). */
export function sharesOf({ issues }: Pick<FormContent, "issues">, wishes: Wishes, chosen: Package): number[] {
  return issues.map((issue) => {
    const place = wishes.places[issue.id];
    const at = placeOf(issue, chosen[issue.id] ?? issue.statusQuo);
    const points = wishes.points[issue.id] ?? 0;
    return place === undefined ? 0 : (points / 100) * (1 - Math.abs(at - place) / 100);
  });
}

/** The sum of these, 0 … 1. */
export function worthOf(content: Pick<FormContent, "issues">, wishes: Wishes, chosen: Package): number {
  return sharesOf(content, wishes, chosen).reduce((sum, share) => sum + share, 0);
}

/** What the delegate says it has without a deal, 0 … 1. */
export function withoutDeal(content: Pick<FormContent, "issues">, wishes: Wishes): number {
  const { alternative } = wishes;
  if (alternative.kind === "value") return alternative.value;
  return worthOf(content, wishes, alternative.kind === "package" ? alternative.package : {});
}

/** Numbers of the delegate's own lines that a package breaks. */
export function linesBroken(content: Pick<FormContent, "issues">, wishes: Wishes, chosen: Package): number[] {
  return wishes.lines.flatMap(({ when = {}, require }, k) =>
    holds(content, when, chosen) && !holds(content, require, chosen) ? [k] : [],
  );
}

function holds({ issues }: Pick<FormContent, "issues">, condition: Condition, chosen: Package): boolean {
  return Object.entries(condition).every(([id, test]) => {
    const issue = issues.find((one) => one.id === id);
    if (issue === undefined) return false;
    const option = chosen[id] ?? issue.statusQuo;
    if (typeof test !== "string") return test.includes(option);
    const { sign, option: other } = readComparison(test);
    if (sign === "=") return option === other;
    if (sign === "!=") return option !== other;
    const [a, b] = [placeOf(issue, option), placeOf(issue, other)];
    return sign === "<" ? a < b : sign === "<=" ? a <= b : sign === ">" ? a > b : a >= b;
  });
}

function placeOf({ options }: FormIssue, option: string): number {
  return options.find(({ id }) => id === option)?.at ?? 0;
}
