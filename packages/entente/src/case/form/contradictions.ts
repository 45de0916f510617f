import type { FormAnswers } from "./form-answers.js";
import type { FormContent } from "./form-content.js";
import { linesBroken, type Wishes, withoutDeal, worthOf } from "./wishes.js";

/** A yes or no that the delegate's own points and lines do not bear out. */
export interface Contradiction {
  /** Index into the ballot. */
  readonly row: number;
  readonly takes: boolean;
  /** What the points make of the package and of no deal, 0 … 1. */
  readonly worth: number;
  readonly without: number;
  /** Numbers of the lines that it breaks; none where only the points speak against the answer. */
  readonly lines: readonly number[];
}

const EPSILON = 1e-9;

/** Answers that contradict the points: taken though worth less than no deal or across a line, refused though worth more. */
export function contradictionsIn(
  content: Pick<FormContent, "issues">,
  answers: Wishes & Pick<FormAnswers, "ballot">,
): Contradiction[] {
  const without = withoutDeal(content, answers);
  return answers.ballot.flatMap(({ package: chosen, takes }, row) => {
    const worth = worthOf(content, answers, chosen);
    const lines = linesBroken(content, answers, chosen);
    const isTaken = lines.length === 0 && worth >= without - EPSILON;
    // What is worth exactly as much as no deal may be taken or refused.
    const isEven = lines.length === 0 && Math.abs(worth - without) <= EPSILON;
    return takes === isTaken || isEven ? [] : [{ row, takes, worth, without, lines }];
  });
}
