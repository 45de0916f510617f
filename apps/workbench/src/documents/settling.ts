import type { Agreement, Coding, Decision } from "entente";
import type { Beside } from "../document/beside.js";
import { codingsByCoder, keyOf, lastDecisions, RECOGNISER, withDecisions } from "./codings.js";
import type { Decider } from "./suggestion-actions.js";

export type Disagreement = Agreement["disagreements"][number];

/** A place on which coders differ: all that they differ in there, the costliest first. */
export interface Contested {
  readonly unit: string;
  readonly codings: Readonly<Record<string, string>>;
  readonly fields: readonly Disagreement[];
}

/** Places that are still to be settled: those of which not every coding was decided on. */
export function contestedIn(agreement: Agreement | null, beside: Beside): readonly Contested[] {
  const decided = lastDecisions(beside);
  const places = new Map<string, Contested>();
  for (const one of agreement?.disagreements ?? []) {
    const key = JSON.stringify(one.codings);
    const { fields = [] } = places.get(key) ?? {};
    places.set(key, { unit: one.unit, codings: one.codings, fields: [...fields, one] });
  }
  return [...places.values()].filter(({ codings }) =>
    Object.entries(codings).some(([coder, id]) => !decided.has(keyOf({ coder, id }))),
  );
}

/** Codings of a place, coder by coder; a coder who left it out has none. */
export function codingsAt(
  { codings }: Pick<Contested, "codings">,
  beside: Beside,
  coders: readonly string[],
): readonly (readonly [string, Coding | null])[] {
  const all = codingsByCoder(beside);
  return coders.map((coder) => [coder, all.get(coder)?.find(({ id }) => id === codings[coder]) ?? null] as const);
}

/** Records who is right about a place: each coding taken or not, with the reason. The codings themselves stay as they are. */
export function settled(
  beside: Beside,
  {
    codings,
    taken,
    note,
  }: { readonly codings: readonly Coding[]; readonly taken: readonly string[]; readonly note: string },
  { coder, time }: Decider,
): Beside {
  const decisions = codings.map((suggestion): Decision => {
    const why = note.trim() === "" ? {} : { note: note.trim() };
    return taken.includes(suggestion.coder)
      ? { time, by: coder, decision: "accepted", suggestion, statement: suggestion.id, ...why }
      : { time, by: coder, decision: "rejected", suggestion, ...why };
  });
  return withDecisions(beside, decisions);
}

/** Codings of a coder that somebody decided otherwise. */
export function decidedOtherwise(beside: Beside, coder: string): readonly Decision[] {
  return [...lastDecisions(beside).values()].filter(
    ({ suggestion, decision }) =>
      suggestion.coder === coder && suggestion.coder !== RECOGNISER && decision === "rejected",
  );
}
