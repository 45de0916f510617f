import { firstDay } from "../../case/date.js";
import type { Case, PositionEntry, Statement } from "../../case/model.js";
import { entryOf } from "../../evidence/positions/accept-suggestion.js";
import { type Suggestion, type SuggestOptions, suggestPositions } from "../../evidence/positions/suggest-positions.js";

export type Statements = Readonly<Record<string, Statement>>;
/** How statements are read into positions. */
export type Reading = Pick<SuggestOptions, "halfLife" | "leaders"> & { readonly asOf: string };

/** A case with statements added and the positions of which they speak made anew. */
export interface CaseWith {
  readonly kase: Case;
  /** What is suggested for each position touched, in the author's order. */
  readonly touched: readonly Suggestion[];
}

/** The case itself where nothing is added. Contested suggestions and tables leave the position as it is. */
export function caseWith(kase: Case, added: Statements, reading: Reading): CaseWith {
  const pairs = new Set(Object.values(added).flatMap((one) => pairOf(one, reading.asOf)));
  const whole: Case = { ...kase, statements: { ...kase.statements, ...added } };
  if (pairs.size === 0) return { kase: Object.keys(added).length === 0 ? kase : whole, touched: [] };
  const touched = suggestPositions(whole, reading).filter(({ party, issue }) => pairs.has(`${party} ${issue}`));
  return { kase: withPositions(whole, touched, reading.asOf), touched };
}

/** A case with suggestions in the place of its positions, where they have a value of their own. */
export function withPositions(kase: Case, suggestions: readonly Suggestion[], asOf: string): Case {
  const positions: Record<string, Record<string, PositionEntry | PositionEntry[]>> = { ...kase.positions };
  for (const suggestion of suggestions) {
    const made = entryOf(kase, suggestion, asOf);
    if (made === null) continue;
    const { party, issue } = suggestion;
    const held = kase.positions[party]?.[issue];
    const [, , , index] = made.path;
    const now = Array.isArray(held) ? held.map((one, k) => (k === index ? made.entry : one)) : made.entry;
    positions[party] = { ...positions[party], [issue]: now };
  }
  return { ...kase, positions };
}

function pairOf({ kind, holder, issue, stance, date }: Statement, asOf: string): string[] {
  const isRead = kind === "stance" && issue !== undefined && stance !== undefined;
  return isRead && (date === undefined || firstDay(date) <= asOf) ? [`${holder} ${issue}`] : [];
}
