import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";

/** One issue of a negotiation domain. Values stand in the file's order; of a range they are numbers. */
export interface DomainIssue {
  readonly name: string;
  readonly values: readonly string[];
  /** The values as numbers where the issue is a range; null where they are names. */
  readonly numbers: readonly number[] | null;
}

/** What is negotiated, as negotiation platforms say it: issues and their values, without a status quo. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly DomainIssue[];
}

/** What an issue adds to a utility: `weight · value / divisor`, a value for each of the issue's. */
export interface ProfileTerm {
  readonly weight: number;
  readonly values: readonly number[];
  readonly divisor: number;
}

/** One side's linear-additive utility over a domain: the sum of its terms, and `bias`. */
export interface Profile {
  readonly name: string;
  readonly terms: readonly ProfileTerm[];
  readonly bias: number;
  /** Utility without a deal, or the outcome that stands for it, a value an issue; null: none, so that any deal is better. */
  readonly reservation: number | readonly string[] | null;
  /** The outcome whose utility the reservation value is, where it is one. */
  readonly bid?: readonly string[] | undefined;
  /** What is left of a utility at the end of the negotiation, 0 … 1; null: not said. */
  readonly discount: number | null;
}

/** What a file of a negotiation platform holds: a domain, and a profile where it says who wants what. */
export interface ReadDomain {
  readonly domain: Domain | null;
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
}

/** Most values that a range of numbers becomes; a finer one is cut into so many places. */
const MOST_PLACES = 101;
/** Places into which a range of real numbers is cut. */
const REAL_PLACES = 21;

/** The places of a range from `low` to `high` in steps, and whether values between them are lost. */
export function placesOf(
  low: number,
  high: number,
  step: number | null,
): { readonly numbers: number[]; readonly cut: boolean } {
  const count = step === null ? REAL_PLACES : Math.floor((high - low) / step + 1e-9) + 1;
  const kept = Math.min(count, step === null ? REAL_PLACES : MOST_PLACES);
  const numbers = Array.from({ length: kept }, (_, k) => {
    if (kept === 1) return low;
    const share = k / (kept - 1);
    if (step === null) return tidy(low + share * (high - low));
    return tidy(low + Math.round(share * (count - 1)) * step);
  });
  return { numbers, cut: step === null || kept < count };
}

/** What is said of a range of which only places are kept. */
export function cutMessage(name: string, low: number, high: number, count: number): string {
  return `issue ${quoted(name)}, from ${low} to ${high}, is cut into ${count} places; what lies between them is lost.`;
}

/** A number without the noise of its last bits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/** A finite number written as one, else null. */
export function numberIn(text: string | undefined): number | null {
  if (text === undefined || !NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
