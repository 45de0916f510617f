import { daysBetween, firstDay } from "../../case/date.js";
import type { Case, Statement } from "../../case/model.js";

export const DEFAULT_HALF_LIFE = 2;

export interface WeighingOptions {
  /** Day on which statements are read: those of a later day are not. */
  readonly asOf: string;
  /** Years after which a statement counts half. */
  readonly halfLife: number;
  /** Whether statements from before the holder's present leader count. */
  readonly leaders: "present" | "all";
}

/** A statement with what it counts for the real and for the official line. */
export interface WeighedStatement {
  readonly id: string;
  readonly statement: Statement;
  /** First day of its date, or of its source's. */
  readonly date: string | null;
  readonly dateBasis: NonNullable<Statement["dateBasis"]>;
  readonly real: number;
  readonly official: number;
  readonly imprecision: number;
  /** Why it does not count for what its holder really wants; null where it does. */
  readonly unweighed: "earlierLeader" | "undated" | "publicLine" | null;
}

type Voice = NonNullable<Statement["voice"]>;
type Strength = NonNullable<Statement["strength"]>;
const REAL: Readonly<Record<Voice, number>> = {
  official: 0.8,
  attributed: 0.8,
  reported: 0.6,
  analyst: 0.5,
  private: 1,
};
const OFFICIAL: Readonly<Record<Voice, number>> = { official: 1, attributed: 0.8, reported: 0, analyst: 0, private: 0 };
const STRENGTH: Readonly<Record<Strength, number>> = { firm: 1, leaning: 0.7, hedged: 0.4 };
const IMPRECISION: Readonly<Record<Strength, number>> = { firm: 5, leaning: 10, hedged: 20 };
const DAYS = 365.25;
/** A statement that does not say whose words it gives counts as the source's own reading. */
const UNSAID: Voice = "analyst";

/**
 * What each statement of one holder on one issue counts: voice × strength × age. Those dated after the day are left out. Where
 * something said in private is in force, what was said in public leaves the real line.
 */
export function weighStatements(
  kase: Case,
  statements: readonly (readonly [string, Statement])[],
  { asOf, halfLife, leaders }: WeighingOptions,
): WeighedStatement[] {
  const dated = statements
    .map(([id, statement]) => ({ id, statement, ...dateOf(kase, statement) }))
    .filter(({ date }) => date === null || date <= asOf);
  const [first] = dated;
  const since = first === undefined || leaders === "all" ? null : leaderSince(kase, first.statement.holder, asOf);
  const counts = (date: string | null): date is string => date !== null && (since === null || date >= since);
  const isPrivate = dated.some(({ statement, date }) => statement.voice === "private" && counts(date));
  return dated.map(({ id, statement, date, dateBasis }) => {
    const { voice = UNSAID, strength = "leaning" } = statement;
    const base = { id, statement, date, dateBasis, imprecision: IMPRECISION[strength] };
    if (!counts(date)) return { ...base, real: 0, official: 0, unweighed: date === null ? "undated" : "earlierLeader" };
    const age = daysBetween(date, asOf) / DAYS;
    const weight = STRENGTH[strength] * 2 ** (-age / halfLife);
    const isPublic = isPrivate && (voice === "official" || voice === "attributed");
    const [real, official] = [isPublic ? 0 : REAL[voice] * weight, OFFICIAL[voice] * weight];
    return { ...base, real, official, unweighed: isPublic ? "publicLine" : null };
  });
}

function dateOf(
  { sources }: Case,
  { date, dateBasis, source }: Statement,
): Pick<WeighedStatement, "date" | "dateBasis"> {
  if (date !== undefined) return { date: firstDay(date), dateBasis: dateBasis ?? "stated" };
  const published = sources[source]?.date;
  return { date: published === undefined ? null : firstDay(published), dateBasis: "publication" };
}

/** Day from which the holder's leader of a day leads; null where the case names none. */
export function leaderSince({ parties }: Case, party: string, asOf: string): string | null {
  const { from, until } = parties[party]?.leader ?? {};
  if (until !== undefined && firstDay(until) <= asOf) return firstDay(until);
  return from !== undefined && firstDay(from) <= asOf ? firstDay(from) : null;
}
