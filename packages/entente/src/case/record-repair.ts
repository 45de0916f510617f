import type { Case, PositionEntry } from "./model.js";
import { explainRecord } from "./record.js";
import { defaultDay } from "./view.js";

/** The smallest single change after which the case explains one answer on record. */
export type RecordRepair =
  | { readonly kind: "place"; readonly issue: string; readonly from: number; readonly to: number }
  | { readonly kind: "line"; readonly id: string };

/**
 * Searches the places of one party's positions, whole points away from where they are, nearest first, and its red lines.
 * A line is named only where no place does it. Null where no single change explains the answer.
 */
export function repairRecord(
  kase: Case,
  { id, party }: { readonly id: string; readonly party: string },
): RecordRepair | null {
  const entry = kase.record[id];
  if (entry === undefined) return null;
  const asOf = entry.date > defaultDay(kase) ? entry.date : undefined;
  const explains = (tried: Case): boolean =>
    explainRecord({ ...tried, record: { [id]: entry } }, { asOf }).record.some(
      (one) => one.party === party && one.match === true,
    );
  const places = placesOf(kase, party, entry.date);
  for (let away = 1; away <= 100; away++) {
    for (const { issue, from, put } of places) {
      for (const to of [from - away, from + away]) {
        if (to >= 0 && to <= 100 && explains(put(to))) return { kind: "place", issue, from, to };
      }
    }
  }
  for (const [line, { party: own }] of Object.entries(kase.redLines)) {
    if (own !== party) continue;
    const { [line]: _, ...left } = kase.redLines;
    if (explains({ ...kase, redLines: left })) return { kind: "line", id: line };
  }
  return null;
}

interface Place {
  readonly issue: string;
  readonly from: number;
  readonly put: (to: number) => Case;
}

/** Where a party stood on the day of the offer, for those of its positions that are one place. */
function placesOf(kase: Case, party: string, day: string): readonly Place[] {
  return Object.entries(kase.positions[party] ?? {}).flatMap(([issue, position]): Place[] => {
    const entries: readonly PositionEntry[] = [position].flat();
    const k = entries.findIndex(({ since, until }) => (since ?? "") <= day && (until === undefined || day < until));
    const at = entries[k]?.at;
    const from = typeof at === "string" ? kase.issues[issue]?.options[at]?.at : at;
    if (from === undefined) return [];
    const put = (to: number): Case => {
      const moved = entries.map((one, i) => {
        const { range: _, ...rest } = one;
        return i === k ? { ...rest, at: to } : one;
      });
      const [only] = moved;
      const next = Array.isArray(position) || only === undefined ? moved : only;
      return { ...kase, positions: { ...kase.positions, [party]: { ...kase.positions[party], [issue]: next } } };
    };
    return [{ issue, from, put }];
  });
}
