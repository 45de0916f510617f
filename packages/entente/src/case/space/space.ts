import type { Test, Tests } from "../condition.js";

/** A red line over the space; broken where `when` holds and `require` does not. */
export interface SpaceLine {
  readonly id: string;
  /** Index into the space's parties. */
  readonly party: number;
  readonly when: Tests;
  readonly require: Tests;
  readonly sacred: boolean;
}

/** A linkage over the space: `units` are added to the party's utility where `when` holds. */
export interface SpaceLinkage {
  readonly id: string;
  readonly party: number;
  readonly when: Tests;
  readonly units: number;
}

/**
 * The space of packages in integers. A package is one option number an issue, in the author's order of both.
 * Utilities are sums of integers below 2^53 held in doubles: exact, so ties are ties and the order of summing is free.
 * A party's utility on the 0–1 scale is its units divided by `scale`.
 */
export interface Space {
  readonly issues: readonly string[];
  /** Option ids per issue, in the author's order. */
  readonly options: readonly (readonly string[])[];
  /** Ladder places per issue and option, 0 … 100. */
  readonly places: readonly Float64Array[];
  /** Option number of the status quo per issue. */
  readonly statusQuo: Int32Array;
  /** Number of packages, |X|. */
  readonly total: bigint;
  /** Parties that have a utility (some salience in force), in the author's order. */
  readonly parties: readonly string[];
  /** Units per unit of utility, per party. */
  readonly scale: Float64Array;
  /** Largest error of a utility from rounding to units, on the 0–1 scale, per party; 0 where units are exact. */
  readonly roundingError: Float64Array;
  /** terms[party][issue][option] = units that the option contributes. */
  readonly terms: readonly (readonly Float64Array[])[];
  readonly linkages: readonly SpaceLinkage[];
  /** Red lines of the parties above, in the author's order. */
  readonly redLines: readonly SpaceLine[];
  /** Reservation value in units (may be fractional where it is stated), per party. */
  readonly reservation: Float64Array;
  /** Least units that the party accepts: u ≥ r − 1e-9. */
  readonly acceptFrom: Float64Array;
  /** Least units at which the party gains: u > r + 1e-9. */
  readonly gainFrom: Float64Array;
}

/** Units of a package for one party: the sum of its terms and of the linkages that hold. */
export function unitsOf(space: Space, party: number, options: ArrayLike<number>): number {
  let units = 0;
  const terms = space.terms[party] ?? [];
  for (let i = 0; i < terms.length; i++) units += terms[i]?.[options[i] ?? 0] ?? 0;
  for (const linkage of space.linkages)
    if (linkage.party === party && holds(linkage.when, options)) units += linkage.units;
  return units;
}

/** Utility of a package on the 0–1 scale; a linkage may carry it past either end. */
export function utilityOf(space: Space, party: number, options: ArrayLike<number>): number {
  return unitsOf(space, party, options) / (space.scale[party] ?? 1);
}

export function holds(tests: readonly Test[], options: ArrayLike<number>): boolean {
  for (const { issue, passes } of tests) if (passes[options[issue] ?? 0] !== 1) return false;
  return true;
}

/** Whether a package breaks a red line. */
export function breaks(line: Pick<SpaceLine, "when" | "require">, options: ArrayLike<number>): boolean {
  return holds(line.when, options) && !holds(line.require, options);
}

/** A package by option ids: issue → option. */
export function namePackage(space: Space, options: ArrayLike<number>): Record<string, string> {
  return Object.fromEntries(space.issues.map((issue, i) => [issue, space.options[i]?.[options[i] ?? 0] ?? ""]));
}

/** Reservation value of a party on the 0–1 scale. */
export function reservationOf(space: Space, party: number): number {
  return (space.reservation[party] ?? 0) / (space.scale[party] ?? 1);
}
