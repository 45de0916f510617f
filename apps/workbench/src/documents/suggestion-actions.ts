import type { Coding, Decision, SuggestedStatement } from "entente";
import type { Beside } from "../document/beside.js";
import { RECOGNISER, withCoding, withDecisions } from "./codings.js";
import { saidOf } from "./statement-rows.js";

/** Who decides, and when. */
export interface Decider {
  readonly coder: string;
  /** ISO 8601 with the time of day. */
  readonly time: string;
}

/** A suggestion as a coder's own coding; null where it tells too little to be one, as the command has it. */
export function codingFromSuggestion(suggestion: SuggestedStatement, coder: string): Coding | null {
  const { kind, issue, stance, about, condition, response } = suggestion;
  if (kind === "stance" && (issue === null || stance === null)) return null;
  if (kind === "tie" && about === null) return null;
  if (kind !== "stance" && [issue, about, condition, response].every((one) => one === null)) return null;
  return asCoding(suggestion, coder);
}

function asCoding(suggestion: SuggestedStatement, coder: string): Coding {
  return { id: suggestion.id, ...saidOf(suggestion), coder } as Coding;
}

/** Takes suggestions over as codings of one's own; those that tell too little stay suggestions. */
export function acceptSuggestions(
  beside: Beside,
  suggestions: readonly SuggestedStatement[],
  { coder, time }: Decider,
): Beside {
  const codings = suggestions.flatMap((one) => codingFromSuggestion(one, coder) ?? []);
  const decisions = codings.map(
    (coding): Decision => ({
      ...{ time, by: coder, decision: "accepted", suggestion: { ...coding, coder: RECOGNISER } },
      statement: coding.id,
    }),
  );
  return withDecisions(codings.reduce(withCoding, beside), decisions);
}

/** Takes a suggestion over as it was changed. */
export function correctSuggestion(
  beside: Beside,
  { suggestion, coding }: { readonly suggestion: SuggestedStatement; readonly coding: Coding },
  { coder, time }: Decider,
): Beside {
  const { id, ...correction } = coding;
  const decision: Decision = {
    ...{ time, by: coder, decision: "corrected", suggestion: asCoding(suggestion, RECOGNISER) },
    ...{ statement: id, correction },
  };
  return withDecisions(withCoding(beside, coding), [decision]);
}

/** Says no to suggestions; they stay findable. */
export function declineSuggestions(
  beside: Beside,
  suggestions: readonly SuggestedStatement[],
  { coder, time }: Decider,
): Beside {
  const decisions = suggestions.map(
    (one): Decision => ({ time, by: coder, decision: "rejected", suggestion: asCoding(one, RECOGNISER) }),
  );
  return withDecisions(beside, decisions);
}
