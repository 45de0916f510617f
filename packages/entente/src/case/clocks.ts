import { daysBetween, firstDay, lastDay } from "./date.js";
import type { Text } from "./model.js";
import type { View } from "./view.js";

const YEAR = 365.25;

/** How leaders leave office, where the case does not say. */
export interface ClockOptions {
  /** Exits a year besides the ends of terms, λ ≥ 0. Default 0. */
  readonly exitRate?: number | undefined;
  /** Chance of staying at the end of a term, ν in 0 … 1; 0 for a final term. Default 0.5. */
  readonly renewal?: number | undefined;
}

/** The clock of a leader in office. */
export interface Clock {
  readonly party: string;
  readonly leader: Text | undefined;
  /** When the term ends as known on the day; only an end after the day counts. Null: not known. */
  readonly termEnds: string | null;
  readonly final: boolean;
  /** κ: chance, as judged, that the leader carries a signed deal through. */
  readonly commitment: number;
  /** Whether the case states it; else it is taken for 1. */
  readonly commitmentStated: boolean;
  readonly successor: string | null;
  /** False where the leader had left by the day and the case knows no later one: not a signer, not computed with. */
  readonly inOffice: boolean;
}

/** Clocks of the parties given that have a leader, in their order. */
export function clocksOf({ kase, asOf }: Pick<View, "kase" | "asOf">, parties: readonly string[]): Clock[] {
  return parties.flatMap((party): Clock[] => {
    const leader = kase.parties[party]?.leader;
    if (leader === undefined) return [];
    const ends = leader.termEnds === undefined ? null : lastDay(leader.termEnds);
    return [
      {
        party,
        leader: leader.name,
        termEnds: ends !== null && ends > asOf ? ends : null,
        final: leader.final ?? false,
        commitment: leader.commitment ?? 1,
        commitmentStated: leader.commitment !== undefined,
        successor: leader.successor ?? null,
        inOffice: leader.until === undefined || firstDay(leader.until) > asOf,
      },
    ];
  });
}

/** Years from one day to another, of 365.25 days. */
export function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / YEAR;
}

/**
 * π(t): the chance that the leader is out of office by a number of years from the day.
 *
 * @param termOver - whether the end of the term lies at or before that time
 */
export function outBy(
  { final }: Pick<Clock, "final">,
  { years, termOver }: { readonly years: number; readonly termOver: boolean },
  { exitRate = 0, renewal = 0.5 }: ClockOptions = {},
): number {
  const stays = termOver ? (final ? 0 : renewal) : 1;
  return 1 - Math.exp(-exitRate * years) * stays;
}

/** K(t): the chance that a party still keeps the deal, κ·((1 − π) + π·a), a that the successor accepts it. */
export function keeps({ commitment }: Pick<Clock, "commitment">, out: number, successorAccepts: number): number {
  return commitment * (1 - out + out * successorAccepts);
}
