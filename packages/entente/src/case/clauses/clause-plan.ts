import { lastDay } from "../date.js";
import type { Case, SignedClause } from "../model.js";

/** A clause with its place in the plan of its text. */
export interface PlannedClause {
  readonly id: string;
  readonly clause: SignedClause;
  /** Day by which the plan has it done, ISO 8601; null where nothing fixes one. */
  readonly planned: string | null;
}

type Clauses = Readonly<Record<string, SignedClause>>;

const DAY = 86_400_000;

/**
 * Clauses in the order of the plan: by day, those without one last; on one day what goes further from where the issue was
 * comes later, then the id decides, so that the order in which a file lists them does not matter.
 */
export function clausePlan(kase: Case, clauses: Clauses): readonly PlannedClause[] {
  const known = new Map<string, string | null>();
  const all = Object.entries(clauses).map(([id, clause]) => ({ id, clause, planned: plannedDay(clauses, id, known) }));
  const far = ({ clause }: PlannedClause): number => distance(kase, clause);
  return all.sort((a, b) => compare(a.planned ?? "~", b.planned ?? "~") || far(a) - far(b) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `due`, else so many days after the last of those that come first is planned; without days, the same day. */
function plannedDay(clauses: Clauses, id: string, known: Map<string, string | null>): string | null {
  const found = known.get(id);
  if (found !== undefined) return found;
  // Circles are refused when a case is read; a case made otherwise gets no day rather than no answer.
  known.set(id, null);
  const { due, after = [], days = 0 } = clauses[id] ?? { after: [] };
  const firsts = after.map((first) => (Object.hasOwn(clauses, first) ? plannedDay(clauses, first, known) : null));
  const own = due === undefined ? dayAfter(latest(firsts), days) : lastDay(due);
  known.set(id, own);
  return own;
}

/** The latest of days; null where one is not known, or there are none. */
export function latest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

export function dayAfter(day: string | null, days: number): string | null {
  return day === null ? null : new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** How far the ladder goes from the status quo to where the clause ends; 0 for one that moves no issue. */
function distance(kase: Case, { issue = "", option = "" }: SignedClause): number {
  const { options = {}, statusQuo = "" } = kase.issues[issue] ?? {};
  return Math.abs((options[option]?.at ?? 0) - (options[statusQuo]?.at ?? 0));
}
