import { atLeast, day, entries, mapOf, sum } from "./basics.js";
import type { Model } from "./model.js";
import { type Table, zoneOf } from "./table.js";

export interface AgreementResult {
  readonly id: string;
  readonly date: string | number | null;
  readonly coverage: Readonly<Record<string, number>>;
  readonly silent: readonly string[];
  readonly silentFirst: readonly string[];
  readonly inZone: boolean;
  readonly room: number;
}

/** argmax ω, all that tie; a party's first issues (MODELS-1 §1a). */
export const firstIssues = (model: Model, party: string): string[] =>
  model.issues.filter((issue) =>
    model.issues.every((other) => atLeast(model.weight(party, issue), model.weight(party, other))),
  );

/** Signed texts read against the zone (MODELS-1 §1); only those signed by the day asked about. */
export function agreementsOf(table: Table): AgreementResult[] {
  const { model } = table;
  const zone = zoneOf(table);
  return entries(model.raw.agreements)
    .filter(([, { date }]) => date === undefined || day(date) <= model.asOf)
    .map(([id, { date, terms }]) => {
      const named = model.issues.filter((issue) => terms[issue] !== undefined);
      const silent = model.issues.filter((issue) => terms[issue] === undefined);
      const meeting = zone.filter((x) => model.meets(terms, x));
      return {
        id,
        date: date ?? null,
        coverage: mapOf(model.withUtility, (party) => sum(named.map((issue) => model.weight(party, issue)))),
        silent,
        // MODELS-1 §1: with several first issues, one silent is enough.
        silentFirst: model.withUtility.filter((party) =>
          firstIssues(model, party).some((issue) => silent.includes(issue)),
        ),
        inZone: meeting.some((x) => x.moved.every((issue) => named.includes(issue))),
        room: meeting.length,
      };
    });
}
