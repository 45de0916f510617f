import type { Coding } from "../coding/coding.js";
import type { SuggestedStatement } from "./suggestion.js";

/**
 * A suggestion as a coder's own coding: what the text does not tell is left out. Null where it tells too little to be one: a stance
 * without a place on the issue, or another kind that names nothing.
 *
 * @param coder - id of the person who accepts it
 */
export function codingOf(suggestion: SuggestedStatement, coder: string): Coding | null {
  const { reason: _r, grounds: _g, score: _s, direction: _d, ...said } = suggestion;
  const { kind, issue, stance, about, condition, response } = said;
  const isStance = kind === "stance" || kind === undefined;
  if (isStance && (issue === null || stance === null)) return null;
  if (kind === "tie" && about === null) return null;
  if (!isStance && [issue, about, condition, response].every((one) => one === null)) return null;
  return Object.fromEntries(Object.entries({ ...said, coder }).filter(([, value]) => value !== null)) as Coding;
}
