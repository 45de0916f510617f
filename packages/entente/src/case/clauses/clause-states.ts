import { firstDay } from "../date.js";
import type { Case, SignedAgreement } from "../model.js";
import { clausePlan, dayAfter, latest, type PlannedClause } from "./clause-plan.js";

/** From this level a clause is done: 2 done, 3 verified. */
export const DONE = 2;

/** Where a clause stands on a day. */
export interface ClauseState extends PlannedClause {
  /** 0 not begun, 1 begun, 2 done, 3 verified. */
  readonly level: number;
  /** Day of the entry that says so; null where there is none yet. */
  readonly since: string | null;
  /** Day since which it has been done without a break; null where it is not. */
  readonly done: string | null;
  /** Day by which it is due as things stand; null where nothing fixes one, or what fixes it is not done yet. */
  readonly due: string | null;
  /** Clauses that come first and are not done. */
  readonly waitsFor: readonly string[];
  /** `late`: due before the day, nothing left to wait for, and not done. */
  readonly state: "done" | "late" | "waiting" | "open";
  /** Statements and sources behind the entry in force. */
  readonly evidence: readonly string[];
}

/** The clauses of a signed text on a day, in the order of the plan. Entries after the day are not read. */
export function clauseStates(kase: Case, { clauses = {} }: SignedAgreement, day: string): readonly ClauseState[] {
  const plan = clausePlan(kase, clauses);
  const standing = new Map(plan.map(({ id, clause }) => [id, levelOn(clause.status, day)]));
  const doneOn = (id: string): string | null => standing.get(id)?.done ?? null;
  return plan.map((one) => {
    const { due, after = [], days } = one.clause;
    const { level, since, done, evidence } = standing.get(one.id) ?? NOTHING_YET;
    const waitsFor = after.filter((id) => doneOn(id) === null);
    const dueOn =
      due !== undefined ? one.planned : days === undefined ? null : dayAfter(latest(after.map(doneOn)), days);
    const isLate = dueOn !== null && dueOn < day;
    const state = done !== null ? "done" : waitsFor.length > 0 ? "waiting" : isLate ? "late" : "open";
    return { ...one, level, since, done, evidence, due: dueOn, waitsFor, state };
  });
}

const NOTHING_YET = { level: 0, since: null, done: null, evidence: [] as readonly string[] } as const;

/** The entry in force on a day, and since when the clause has been done. */
export function levelOn(entries: PlannedClause["clause"]["status"] = [], day: string) {
  const read = entries
    .filter(({ date }) => firstDay(date) <= day)
    .toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const last = read.at(-1);
  if (last === undefined) return NOTHING_YET;
  const broken = read.findLastIndex(({ level }) => level < DONE);
  const { date } = read[broken + 1] ?? {};
  return {
    level: last.level,
    since: firstDay(last.date),
    done: date === undefined ? null : firstDay(date),
    evidence: last.evidence ?? [],
  };
}
